# Turns what `sms-routerctl help COMMAND…` prints into a part of the manual page sms-routerctl(1), or with -v list=1 prints the names of its
# subcommands, one a line. -v command=WORDS is the command ("" for the program itself). Called by script/deb. Knows the form of these texts
# (headings with a colon; terms indented by two spaces, explanations at column 27), and no command by name.

function roff(text) {
    gsub(/\\/, "\\e", text)
    gsub(/-/, "\\-", text)
    if (text ~ /^[.']/) text = "\\&" text
    return text
}

function heading() {
    if (list || opened) return
    opened = 1
    if (command != "") print ".SS " roff(command)
}

# One option, argument or subcommand is complete.
function flush_term(name) {
    if (term == "") return
    name = term
    sub(/ .*/, "", name)
    if (part == "SUBCOMMANDS") {
        if (list) print name
        # Each has a section of its own, with its own words; the overview lists them once.
        else if (command == "") print ".TP\n.B " roff(name) "\n" roff(text)
    } else if (!list && term !~ /^(-h, )?--(help|version)/) print ".TP\n.B " roff(term) "\n" roff(text)
    term = text = ""
}

/^[A-Z]+: / {
    flush_term()
    part = substr($0, 1, index($0, ":") - 1)
    line = substr($0, index($0, ":") + 2)
    heading()
    if (!list && part == "USAGE") print ".PP\n.nf\n.B " roff(line) "\n.fi"
    else if (!list) print roff(line)
    next
}

/^[A-Z]+:$/ {
    flush_term()
    part = substr($0, 1, length($0) - 1)
    if (!list && part == "SUBCOMMANDS" && command == "") print ".SH COMMANDS"
    next
}

/^$/ {
    flush_term()
    if (!list && part == "OVERVIEW") print ".PP"
    next
}

part == "OVERVIEW" {
    if (!list) print roff($0)
    next
}

part == "USAGE" {
    if (!list) print ".br\n" roff($0)
    next
}

# `See 'sms-routerctl help <subcommand>'…` after the list.
/^  See / { next }

/^  [^ ]/ {
    flush_term()
    line = substr($0, 3)
    at = match(line, /  +/)
    if (at) {
        term = substr(line, 1, at - 1)
        text = substr(line, at + RLENGTH)
    } else term = line
    next
}

/^ +[^ ]/ {
    line = $0
    sub(/^ +/, "", line)
    text = text (text == "" ? "" : " ") line
}

END { flush_term() }
