# Turns docs/configuration.md, which is generated from the program's own table of settings and held to it by a test, into
#   -v form=environment   the settings file of the package, every setting commented
#   -v form=manual        the manual page sms-router-settings(5)
# Called by script/deb. Knows the page's form (six columns, sections by ##) and stops when a line has another; knows no setting by name but
# the two that the units themselves set: the file's own, and the one whose secret is a credential.

function fail(text) {
    printf "settings.awk: %s:%d: %s\n", FILENAME, FNR, text >"/dev/stderr"
    failed = 1
    exit 1
}

function trim(text) {
    gsub(/^[ \t]+|[ \t]+$/, "", text)
    return text
}

# `code` without its marks.
function plain(text) {
    gsub(/`/, "", text)
    gsub(/&lt;/, "<", text)
    gsub(/\001/, "|", text)
    return text
}

# For a manual page: code in bold, roff's own characters escaped.
function roff(text, part, count, i, result) {
    gsub(/&lt;/, "<", text)
    gsub(/\001/, "|", text)
    gsub(/\\/, "\\e", text)
    gsub(/-/, "\\-", text)
    gsub(/…/, "\\[u2026]", text)
    gsub(/–/, "\\(en", text)
    count = split(text, part, "`")
    result = ""
    for (i = 1; i <= count; i++) result = result (i % 2 ? part[i] : "\\fB" part[i] "\\fR")
    if (result ~ /^[.']/) result = "\\&" result
    return result
}

# Prints a comment, broken at words.
function comment(text, count, word, i, line) {
    count = split(plain(text), word, " ")
    line = "#"
    for (i = 1; i <= count; i++) {
        if (length(line) + 1 + length(word[i]) > 100 && line != "#") {
            print line
            line = "#"
        }
        line = line " " word[i]
    }
    print line
}

function environment(key, standard, allowed, meaning, change, secret, file) {
    # The file names no other; the units name this one.
    if (key == "SMS_ROUTER_ENV_FILE") return
    print ""
    comment(meaning)
    comment("Allowed: " allowed ".")
    # A credential is handed over at the start.
    if (key == "DATABASE_URL") change = "restart"
    comment((standard == "–" ? "Not set by default." : standard == "required" ? "Required." : "Default: " standard ".") \
        (change == "SIGHUP" ? " Follows a reload." : " Needs a restart."))
    if (!secret) {
        print "#" key "=" (standard ~ /^`/ ? plain(standard) : "")
        return
    }
    file = tolower(key)
    gsub(/_/, "-", file)
    if (key == "DATABASE_URL") {
        comment("The units hand this file over as a credential (LoadCredential=); the line is for sms-routerctl.")
        print key "_FILE=/etc/sms-router/credentials/" file
    } else if (key == "MIGRATE_DATABASE_URL") {
        comment("Rather as a credential of sms-router-migrate.service alone; that unit says how.")
        print "#" key "_FILE=/etc/sms-router/credentials/" file
    } else print "#" key "_FILE=/etc/sms-router/secrets/" file
}

function manual(key, aliases, standard, allowed, meaning, processes, change, secret) {
    print ".TP"
    print ".B " roff(key)
    print roff(meaning)
    print ".br"
    print "Allowed: " roff(allowed) "."
    if (standard == "required") print "Required."
    else if (standard != "–") print "Default: " roff(standard) "."
    if (secret) print "A secret: rather in a file, named by " roff("`" key "_FILE`") "."
    if (aliases != "") print "Alias: " roff(aliases) "."
    print "Given to: " roff(processes) ". A new value: " (change == "SIGHUP" ? "with a reload (SIGHUP)." : "with a restart.")
}

BEGIN {
    if (form != "environment" && form != "manual") {
        print "settings.awk: -v form=environment or -v form=manual" >"/dev/stderr"
        failed = 1
        exit 2
    }
    if (form == "environment") {
        print "# Settings of the SMS router: lines of KEY=value; what begins with # is a comment and shows the default. Read by the router itself,"
        print "# at its start and at `systemctl reload sms-router`, and by sms-routerctl (SMS_ROUTER_ENV_FILE=/etc/sms-router/environment)."
        print "# sms-router-settings(5) explains the form. The newest list is in /usr/share/sms-router/environment."
        print "#"
        print "# Secrets: one file each. Those in /etc/sms-router/secrets (group sms-router, mode 0640) follow a reload; the database's URL in"
        print "# /etc/sms-router/credentials (root alone) a restart."
    } else {
        print ".TH SMS\\-ROUTER\\-SETTINGS 5 \"\" \"sms-router " version "\" \"SMS router\""
        print ".SH NAME"
        print "sms\\-router\\-settings \\- settings of the SMS router"
        print ".SH SYNOPSIS"
        print ".I /etc/sms\\-router/environment"
        print ".SH DESCRIPTION"
    }
}

# The page's own words on where values come from, until the first table.
form == "manual" && !section && FNR > 1 && !/^<!--/ && !/-->$/ && !/^## / {
    line = trim($0)
    if (line == "") print ".PP"
    else if (line ~ /^[0-9]+\. /) {
        print ".IP " substr(line, 1, index(line, " ") - 1) " 4"
        print roff(substr(line, index(line, " ") + 1))
    } else if (line ~ /^- /) {
        print ".IP \\(bu 4"
        print roff(substr(line, 3))
    } else print roff(line)
}

/^## Rows of/ {
    rows = 1
    section = "rows"
    if (form == "manual") print ".SH ROWS OF THE TABLE sms_router_configs"
    next
}

/^## / {
    section = substr($0, 4)
    if (form == "environment") {
        print ""
        print ""
        print "## " section
    } else print ".SH SETTINGS: " toupper(section)
    next
}

section && /^\| `/ {
    line = $0
    gsub(/\\\|/, "\001", line)
    count = split(line, cell, "|")
    for (i = 1; i <= count; i++) cell[i] = trim(cell[i])
    if (rows) {
        if (count != 6) fail("a row with " count - 2 " columns instead of 4")
        if (form == "manual") {
            print ".TP"
            print ".B " roff(plain(cell[2]))
            print roff(cell[5])
            print ".br"
            print "Allowed: " roff(cell[4]) "." (cell[3] == "–" ? "" : " The same as " roff(cell[3]) ".")
        }
        next
    }
    if (count != 8) fail("a setting with " count - 2 " columns instead of 6")
    names = split(cell[2], name, "<br>")
    key = plain(name[1])
    if (key !~ /^[A-Z][A-Z0-9_]*$/) fail("`" key "` is no setting's name")
    secret = 0
    aliases = ""
    for (i = 2; i <= names; i++) {
        if (name[i] ~ /^alias /) aliases = aliases (aliases == "" ? "" : ", ") substr(name[i], 7)
        else if (name[i] ~ /^secret: /) secret = 1
        else fail("`" name[i] "` is neither an alias nor a secret's file")
    }
    settings++
    if (form == "environment") environment(key, cell[3], cell[4], cell[5], cell[7], secret)
    else manual(key, aliases, cell[3], cell[4], cell[5], cell[6], cell[7], secret)
}

END {
    if (failed) exit failed
    if (settings < 20) fail("only " settings + 0 " settings were found")
    if (form == "manual") {
        print ".SH SEE ALSO"
        print ".BR sms\\-router (8),"
        print ".BR sms\\-routerctl (1)"
    }
}
