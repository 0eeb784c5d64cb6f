"""The simple commands in a piece of shell, with their words and lines: enough of the grammar to find what a page tells people to type. Quotes are
taken away, expansions stay as they are written; what stands in a substitution or in the text of `sh -c` is found too."""

import re

RESERVED = {"if", "then", "elif", "else", "fi", "do", "done", "while", "until", "!", "{", "}", "time"}


class Command:
    def __init__(self, line):
        self.line = line
        self.words = []
        self.assigned = []


def commands(text, line=1):
    """All of them; `line` is that of the text's beginning."""
    return _Reader(text, line).read()


class _Reader:
    def __init__(self, text, line):
        self.text = text
        self.line = line
        self.at = 0
        self.found = []
        self.command = None
        self.word = None
        # The next word is a file, not an argument.
        self.redirected = False
        self.documents = []

    def read(self):
        while self.at < len(self.text):
            self._step(self.text[self.at])
        self._end_command()
        return self.found

    # --- parts --------------------------------------------------------------------------------------------------------

    def _step(self, character):
        text, rest = self.text, self.text[self.at:]
        if character == "\\":
            if rest[1:2] != "\n":
                self._add(rest[1:2])
            self._go(2)
        elif character == "'":
            end = text.find("'", self.at + 1)
            end = len(text) if end < 0 else end
            self._add(text[self.at + 1:end])
            self._go(end + 1 - self.at)
        elif character == '"':
            self._quoted()
        elif rest.startswith("$("):
            self._substitution(2)
        elif rest.startswith(("<(", ">(")):
            self._substitution(2)
        elif character == "#" and self.word is None:
            end = rest.find("\n")
            self._go(len(rest) if end < 0 else end)
        elif character in " \t":
            self._end_word()
            self._go(1)
        elif character in "<>":
            self._redirection(rest)
        elif rest.startswith("&>"):
            self._end_word()
            self.redirected = True
            self._go(2)
        elif character in "\n;|&()":
            self._end_command()
            self._go(1)
            if character == "\n":
                self._pass_documents()
        else:
            self._add(character)
            self._go(1)

    def _go(self, count):
        self.line += self.text.count("\n", self.at, self.at + count)
        self.at += count

    def _add(self, text):
        self.word = (self.word or "") + text

    def _quoted(self):
        self._add("")
        self._go(1)
        while self.at < len(self.text) and self.text[self.at] != '"':
            if self.text[self.at] == "\\":
                self._add(self.text[self.at:self.at + 2])
                self._go(2)
            elif self.text.startswith("$(", self.at):
                self._substitution(2)
            else:
                self._add(self.text[self.at])
                self._go(1)
        self._go(1)

    def _substitution(self, length):
        """$(…), <(…): its commands are found, and the word keeps it as it is written."""
        begin, line, depth, quote = self.at, self.line, 0, None
        end = begin + length - 1
        while end < len(self.text):
            character = self.text[end]
            if quote:
                quote = None if character == quote else quote
            elif character in "'\"":
                quote = character
            elif character == "(":
                depth += 1
            elif character == ")":
                depth -= 1
                if depth == 0:
                    break
            end += 1
        self.found += commands(self.text[begin + length:end], line)
        self._add(self.text[begin:end + 1])
        self._go(end + 1 - begin)

    def _redirection(self, rest):
        if self.word is not None and self.word.isdigit():
            self.word = None
        self._end_word()
        document = re.match(r"<<-?\s*(['\"]?)(\w+)\1", rest)
        if document and not rest.startswith("<<<"):
            self.documents.append(document.group(2))
            self._go(document.end())
            return
        operator = re.match(r"<<<|>>|>&|<&|>\||<>|[<>]", rest)
        self._go(operator.end())
        self.redirected = True

    def _pass_documents(self):
        for name in self.documents:
            end = re.compile(rf"^\t*{re.escape(name)}$", re.MULTILINE).search(self.text, self.at)
            self._go((end.end() if end else len(self.text)) - self.at)
        self.documents = []

    # --- words and commands -------------------------------------------------------------------------------------------

    def _end_word(self):
        if self.word is None:
            return
        word, self.word = self.word, None
        if self.redirected:
            self.redirected = False
            return
        if self.command is None:
            self.command = Command(self.line - word.count("\n"))
        words = self.command.words
        if not words and word in RESERVED:
            return
        assignment = re.match(r"([A-Za-z_]\w*)\+?=", word)
        if assignment and (not words or words[0] in ("export", "env")):
            self.command.assigned.append(assignment.group(1))
            return
        words.append(word)
        if len(words) > 2 and re.fullmatch(r"-[a-z]*c", words[-2]) and re.search(r"(^|/)(ba|da)?sh$", " ".join(words[:-2]).split()[-1]):
            self.found += commands(word, self.command.line)

    def _end_command(self):
        self._end_word()
        self.redirected = False
        if self.command is not None:
            self.found.append(self.command)
        self.command = None
