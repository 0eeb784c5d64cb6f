"""Keeps a listening socket while the program that serves it is replaced, as systemd does for sms-router.socket: it starts the program with
the socket as file descriptor 3 and LISTEN_FDS, and starts it again whenever it has ended; who connects in between waits. Used by
script/test-upgrade. SIGTERM ends the program, then this. Judges nothing: each end is a line on standard output.

    keeper.py PORT FILE COMMAND [ARGUMENT]...

FILE always holds the process id of the program that runs now; it is replaced, never half written.
"""

import os
import signal
import socket
import sys
import time

DESCRIPTOR = 3


def begin(sock, command):
    """Starts the program; its environment is ours and what tells it of the socket."""
    child = os.fork()
    if child != 0:
        return child
    try:
        signal.pthread_sigmask(signal.SIG_SETMASK, [])
        if sock.fileno() == DESCRIPTOR:
            os.set_inheritable(DESCRIPTOR, True)
        else:
            os.dup2(sock.fileno(), DESCRIPTOR)
        environment = dict(os.environ, LISTEN_FDS="1", LISTEN_PID=str(os.getpid()))
        os.execvpe(command[0], command, environment)
    except OSError as error:
        print(f"keeper: {command[0]}: {error}", flush=True)
    os._exit(127)


def write(file, text):
    with open(file + ".new", "w", encoding="ascii") as new:
        new.write(text)
    os.replace(file + ".new", file)


def main():
    port, file, command = int(sys.argv[1]), sys.argv[2], sys.argv[3:]
    sock = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    sock.bind(("127.0.0.1", port))
    sock.listen(4096)
    # Waited for beside the program's end; neither interrupts the other.
    wanted = {signal.SIGTERM, signal.SIGCHLD}
    signal.pthread_sigmask(signal.SIG_BLOCK, wanted)
    is_ending = False
    child = begin(sock, command)
    write(file, f"{child}\n")
    while True:
        if signal.sigwait(wanted) == signal.SIGTERM:
            is_ending = True
            os.kill(child, signal.SIGTERM)
        ended, status = os.waitpid(child, os.WNOHANG)
        if ended == 0:
            continue
        print(f"keeper: {child} ended with {os.waitstatus_to_exitcode(status)}", flush=True)
        if is_ending:
            return
        # One that cannot start is not started as fast as it fails.
        time.sleep(0.05)
        child = begin(sock, command)
        write(file, f"{child}\n")


main()
