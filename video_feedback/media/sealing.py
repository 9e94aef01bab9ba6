"""Linux: a process that can neither open a socket nor start a program, whatever is made of it (seccomp)."""

import ctypes
import errno
import platform
import struct

_NO_NEW_PRIVILEGES, _SET_SECCOMP, _BY_FILTER = 38, 22, 2
# What the kernel calls each machine, and its numbers of socket, connect, execve, execveat, ptrace, process_vm_writev
# and io_uring_setup, which could open one too.
_MACHINES = {
    "x86_64": (0xC000003E, (41, 42, 59, 322, 101, 311, 425)),
    "aarch64": (0xC00000B7, (198, 203, 221, 281, 117, 271, 425)),
}
_LOAD, _IF_EQUAL, _IF_AT_LEAST, _ANSWER = 0x20, 0x15, 0x35, 0x06
_NUMBER, _MACHINE = 0, 4  # where they stand in what the filter is shown
_OTHER_NUMBERS = 0x40000000  # x86_64 has a second set
_REFUSED, _ALLOWED = 0x00050000 | errno.EPERM, 0x7FFF0000


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("steps", ctypes.c_char_p))


def seal() -> bool:
    """Bind this thread and those that it starts. False where the system cannot."""
    if platform.machine() not in _MACHINES:
        return False
    machine, refused = _MACHINES[platform.machine()]
    # Each step: what to do, how many steps to leave out if so, if not, and with which number.
    steps = [
        (_LOAD, 0, 0, _MACHINE),
        (_IF_EQUAL, 0, len(refused) + 3, machine),
        (_LOAD, 0, 0, _NUMBER),
        (_IF_AT_LEAST, len(refused) + 1, 0, _OTHER_NUMBERS),
        *((_IF_EQUAL, len(refused) - i, 0, number) for i, number in enumerate(refused)),
        (_ANSWER, 0, 0, _ALLOWED),
        (_ANSWER, 0, 0, _REFUSED),
    ]
    program = _Program(len(steps), b"".join(struct.pack("=HBBI", *step) for step in steps))
    prctl = ctypes.CDLL(None, use_errno=True).prctl
    prctl.argtypes = (ctypes.c_int, ctypes.c_ulong, ctypes.c_void_p, ctypes.c_ulong, ctypes.c_ulong)
    if prctl(_NO_NEW_PRIVILEGES, 1, None, 0, 0) != 0:
        return False
    return bool(prctl(_SET_SECCOMP, _BY_FILTER, ctypes.addressof(program), 0, 0) == 0)
