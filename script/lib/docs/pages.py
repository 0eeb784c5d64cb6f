"""A page in Markdown, as far as a check needs it: prose with its code spans and links, fenced blocks, headings. Everything with its line."""

import re


class Part:
    """A piece of a page: its text, and the line of the page that it begins on."""

    def __init__(self, line, text, language=""):
        self.line = line
        self.text = text
        # Of a fenced block: what stands behind its fence.
        self.language = language

    def line_at(self, offset):
        return self.line + self.text.count("\n", 0, offset)


class Page:
    def __init__(self, path, name):
        self.path = path
        self.name = name
        self.blocks = []
        self.paragraphs = []
        self.text = path.read_text(encoding="utf-8")
        self._read()

    def _read(self):
        paragraph = None
        block = indent = None
        for number, line in enumerate(self.text.split("\n"), 1):
            fence = re.match(r"(\s*)```(\w*)\s*$", line)
            if block is not None:
                if fence:
                    self.blocks.append(block)
                    block = None
                else:
                    block.text += (line[indent:] if not line[:indent].strip() else line) + "\n"
            elif fence:
                indent = len(fence.group(1))
                block = Part(number + 1, "", fence.group(2))
                paragraph = None
            elif not line.strip():
                paragraph = None
            else:
                # A row of a table and a heading stand for themselves: a span does not go on into the next.
                if paragraph is None or re.match(r"\s*(\||#)", line):
                    paragraph = Part(number, line)
                    self.paragraphs.append(paragraph)
                else:
                    paragraph.text += "\n" + line
        if block is not None:
            self.blocks.append(block)

    def spans(self):
        """Code within prose."""
        for paragraph in self.paragraphs:
            table = paragraph.text.lstrip().startswith("|")
            for found in re.finditer(r"(?<!`)`([^`]+)`(?!`)", paragraph.text):
                text = found.group(1).replace("\n", " ")
                yield Part(paragraph.line_at(found.start()), text.replace("\\|", "|") if table else text)

    def prose(self):
        """Paragraphs with every character of their code spans blanked, lines kept."""
        for paragraph in self.paragraphs:
            yield Part(paragraph.line, re.sub(r"`[^`]+`", lambda found: re.sub(r"[^\n]", "`", found.group()), paragraph.text))

    def links(self):
        """(line, target, what is quoted behind it as that page's section, or None)."""
        for paragraph in self.prose():
            for found in re.finditer(r'\]\(([^)\s]+)\)(?:, "([^"]+)")?', paragraph.text):
                yield paragraph.line_at(found.start()), found.group(1), found.group(2)

    def titles(self):
        """Headings, with and without their number, and what stands in bold."""
        for paragraph in self.paragraphs:
            for line in paragraph.text.split("\n"):
                heading = re.match(r"#+ (.*)", line)
                if heading:
                    yield heading.group(1).strip()
                    yield re.sub(r"^\d+\. ", "", heading.group(1).strip())
                for bold in re.findall(r"\*\*([^*]+)\*\*", line):
                    yield bold.rstrip(".:")

    def anchors(self):
        """The names by which a link reaches a heading."""
        for paragraph in self.paragraphs:
            heading = re.match(r"#+ (.*)", paragraph.text)
            if heading:
                yield re.sub(r"[^\w\- ]", "", heading.group(1).strip().lower()).replace(" ", "-")
