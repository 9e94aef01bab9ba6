"""Windows: a process binds itself to a job object, which bounds its memory and its time, and lets it start no other."""

import ctypes

_TIME, _ONE_PROCESS, _MEMORY, _DIES_QUIETLY, _ENDS_WITH_JOB = 0x2, 0x8, 0x100, 0x400, 0x2000
_EXTENDED_LIMITS = 9
_TICKS_PER_S = 10_000_000


class _Basic(ctypes.Structure):
    _fields_ = (
        ("process_time", ctypes.c_int64),
        ("job_time", ctypes.c_int64),
        ("flags", ctypes.c_uint32),
        ("least_working_set", ctypes.c_size_t),
        ("most_working_set", ctypes.c_size_t),
        ("processes", ctypes.c_uint32),
        ("affinity", ctypes.c_size_t),
        ("priority", ctypes.c_uint32),
        ("scheduling", ctypes.c_uint32),
    )


class _Extended(ctypes.Structure):
    _fields_ = (
        ("basic", _Basic),
        ("counters", ctypes.c_uint64 * 6),
        ("process_memory", ctypes.c_size_t),
        ("job_memory", ctypes.c_size_t),
        ("peak_process_memory", ctypes.c_size_t),
        ("peak_job_memory", ctypes.c_size_t),
    )


def bind(memory_bytes: int, processor_s: int) -> bool:
    """Bind this process for as long as it lives. False where the system refuses: the parent still ends it in time."""
    kernel = ctypes.CDLL("kernel32")
    kernel.CreateJobObjectW.restype = kernel.GetCurrentProcess.restype = ctypes.c_void_p
    kernel.CreateJobObjectW.argtypes = (ctypes.c_void_p, ctypes.c_wchar_p)
    kernel.SetInformationJobObject.argtypes = (ctypes.c_void_p, ctypes.c_int, ctypes.c_void_p, ctypes.c_uint32)
    kernel.AssignProcessToJobObject.argtypes = (ctypes.c_void_p, ctypes.c_void_p)
    job = kernel.CreateJobObjectW(None, None)  # never closed: it ends with the process
    if not job:
        return False
    limits = _Extended()
    limits.basic.flags = _TIME | _ONE_PROCESS | _MEMORY | _DIES_QUIETLY | _ENDS_WITH_JOB
    limits.basic.process_time = processor_s * _TICKS_PER_S
    limits.basic.processes = 1
    limits.process_memory = memory_bytes
    told = kernel.SetInformationJobObject(job, _EXTENDED_LIMITS, ctypes.byref(limits), ctypes.sizeof(limits))
    return bool(told and kernel.AssignProcessToJobObject(job, kernel.GetCurrentProcess()))
