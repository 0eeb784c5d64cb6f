// The terminal as `top` uses it: the alternate screen, no echo, one write a frame, and everything as it was at the end. Plain ANSI
// (ECMA-48, and xterm's private modes 25 and 1049). Confined to the thread that made it.

import Glibc

final class TerminalScreen {
    private var saved: termios?
    private var isEntered = false

    /// What draws a frame: home, each line to its end, and nothing left of what was below. The last line is not ended, or the screen would
    /// scroll.
    static func frame(_ lines: [ScreenLine]) -> String {
        var text = "\u{1b}[H"
        for (index, line) in lines.enumerated() {
            if index > 0 { text += "\r\n" }
            switch line.style {
            case .plain: text += line.text
            case .bold: text += "\u{1b}[1m\(line.text)\u{1b}[0m"
            case .alarm: text += "\u{1b}[1;31m\(line.text)\u{1b}[0m"
            case .head: text += "\u{1b}[7m\(line.text)\u{1b}[0m"
            }
            text += "\u{1b}[K"
        }
        return text + "\u{1b}[J"
    }

    func enter() {
        guard !isEntered else { return }
        isEntered = true
        var settings = termios()
        if isatty(STDIN_FILENO) == 1, tcgetattr(STDIN_FILENO, &settings) == 0 {
            saved = settings
            // Keys come at once and are not shown; Ctrl-C and Ctrl-Z stay signals.
            settings.c_lflag &= ~tcflag_t(ICANON | ECHO)
            tcsetattr(STDIN_FILENO, TCSANOW, &settings)
        }
        put("\u{1b}[?1049h\u{1b}[?25l\u{1b}[2J")
    }

    func leave() {
        guard isEntered else { return }
        isEntered = false
        put("\u{1b}[?25h\u{1b}[?1049l")
        // What was typed meanwhile was meant for us.
        if var saved { tcsetattr(STDIN_FILENO, TCSAFLUSH, &saved) }
    }

    func draw(_ lines: [ScreenLine]) { if isEntered { put(Self.frame(lines)) } }

    /// Of the terminal now; 80 × 24 when it does not say.
    static func size() -> (width: Int, height: Int) {
        var size = winsize()
        guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0, size.ws_row > 0 else { return (80, 24) }
        return (Int(size.ws_col), Int(size.ws_row))
    }

    private func put(_ text: String) {
        var text = text
        text.withUTF8 { bytes in
            var rest = UnsafeRawBufferPointer(bytes)
            while !rest.isEmpty {
                let count = write(STDOUT_FILENO, rest.baseAddress, rest.count)
                if count < 0, errno == EINTR { continue }
                guard count > 0 else { return }
                rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(count))
            }
        }
    }
}
