// SPDX-License-Identifier: MIT
// Preloaded before kith: changes what a few calls do, as KITH_SHIM says, and counts in the file KITH_SHIM_COUNT how often.
//   short          every write to a file takes at most 7 bytes
//   exit:N         the Nth write to a file takes half its bytes, then the process is gone
//   full:N         the Nth write takes half its bytes, and every later one finds the disk full
//   interrupt:N    the Nth write is interrupted before it takes a byte (0: every second one)
//   network        folders stand on NFS, as fstatfs and statfs tell
//   no-exchange    two names cannot be exchanged
// Writes to the standard streams and to anything but a file go through.
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/statfs.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

enum { short_write = 7, nfs_magic = 0x6969, exchange = 2 };

static int count_of_writes;

static const char *mode(void) {
    const char *named = getenv("KITH_SHIM");
    return named ? named : "";
}

static int is(const char *name) { return strcmp(mode(), name) == 0; }

/// N of "name:N", or -1.
static int number(const char *name) {
    const size_t length = strlen(name);
    if (strncmp(mode(), name, length) != 0 || mode()[length] != ':') return -1;
    return atoi(mode() + length + 1);
}

static void count(void) {
    const char *path = getenv("KITH_SHIM_COUNT");
    if (!path) return;
    const int file = (int)syscall(SYS_openat, AT_FDCWD, path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    if (file < 0) return;
    syscall(SYS_write, file, ".", 1);
    syscall(SYS_close, file);
}

static int is_record(int file) {
    struct stat about;
    return file > 2 && fstat(file, &about) == 0 && S_ISREG(about.st_mode);
}

static ssize_t plain(int file, const void *bytes, size_t size, off_t at) {
    return at < 0 ? syscall(SYS_write, file, bytes, size) : syscall(SYS_pwrite64, file, bytes, size, at);
}

static ssize_t faulted(int file, const void *bytes, size_t size, off_t at) {
    if (!is_record(file) || size == 0) return plain(file, bytes, size, at);
    ++count_of_writes;
    if (is("short")) {
        count();
        return plain(file, bytes, size < short_write ? size : short_write, at);
    }
    if (count_of_writes == number("exit")) {
        count();
        plain(file, bytes, size / 2, at);
        _exit(137);
    }
    const int full = number("full");
    if (full >= 0 && count_of_writes >= full) {
        count();
        if (count_of_writes == full && size > 1) return plain(file, bytes, size / 2, at);
        errno = ENOSPC;
        return -1;
    }
    const int interrupted = number("interrupt");
    if (interrupted == count_of_writes || (interrupted == 0 && count_of_writes % 2 == 1)) {
        count();
        errno = EINTR;
        return -1;
    }
    return plain(file, bytes, size, at);
}

ssize_t write(int file, const void *bytes, size_t size) { return faulted(file, bytes, size, -1); }
ssize_t pwrite(int file, const void *bytes, size_t size, off_t at) { return faulted(file, bytes, size, at); }
ssize_t pwrite64(int file, const void *bytes, size_t size, off_t at) { return faulted(file, bytes, size, at); }

ssize_t writev(int file, const struct iovec *parts, int many) {
    if (!is_record(file) || many == 0) return syscall(SYS_writev, file, parts, many);
    for (int i = 0; i < many; ++i)
        if (parts[i].iov_len) return faulted(file, parts[i].iov_base, parts[i].iov_len, -1);
    return 0;
}

static int renamed(int from, const char *old, int to, const char *new, unsigned flags) {
    if (is("no-exchange") && (flags & exchange)) {
        count();
        errno = EINVAL;
        return -1;
    }
    return (int)syscall(SYS_renameat2, from, old, to, new, flags);
}

int renameat2(int from, const char *old, int to, const char *new, unsigned flags) { return renamed(from, old, to, new, flags); }

static int on_network(int result, struct statfs *about) {
    if (result == 0 && is("network")) {
        count();
        about->f_type = nfs_magic;
    }
    return result;
}

int fstatfs(int file, struct statfs *about) { return on_network((int)syscall(SYS_fstatfs, file, about), about); }
int statfs(const char *path, struct statfs *about) { return on_network((int)syscall(SYS_statfs, path, about), about); }
int fstatfs64(int file, struct statfs64 *about) { return fstatfs(file, (struct statfs *)about); }
int statfs64(const char *path, struct statfs64 *about) { return statfs(path, (struct statfs *)about); }

/// renameat2 may also be asked for by its number. Six words are what any call takes.
long syscall(long call, ...) {
    va_list list;
    va_start(list, call);
    long word[6];
    for (int i = 0; i < 6; ++i) word[i] = va_arg(list, long);
    va_end(list);
    if (call == SYS_renameat2 && is("no-exchange") && (word[4] & exchange)) {
        count();
        errno = EINVAL;
        return -1;
    }
    long result;
    register long r10 __asm__("r10") = word[3];
    register long r8 __asm__("r8") = word[4];
    register long r9 __asm__("r9") = word[5];
    __asm__ volatile("syscall" : "=a"(result) : "a"(call), "D"(word[0]), "S"(word[1]), "d"(word[2]), "r"(r10), "r"(r8), "r"(r9)
                     : "rcx", "r11", "memory");
    if (result < 0 && result > -4096) {
        errno = (int)-result;
        return -1;
    }
    return result;
}
