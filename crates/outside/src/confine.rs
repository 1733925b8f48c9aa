//! What a process that reads strangers' files can still reach: the kernel holds it to a list
//! of files (Landlock), and lets it open no socket of any kind (seccomp).
//!
//! A thread is confined for good, with everything it starts from then on. A kernel that knows
//! less of this holds as much as it knows, and a server says so in its log when it starts.

use std::{
    io,
    path::PathBuf,
    process::{Child, Command},
    thread,
};

/// What may still be reached. What is not there on this machine is left out.
#[derive(Clone, Debug, Default)]
pub struct Reach {
    /// Files, and folders with what is below them, that are read.
    pub read: Vec<PathBuf>,
    /// The same, with programs that are run and the libraries they load.
    pub run: Vec<PathBuf>,
    /// Files that are written.
    pub write: Vec<PathBuf>,
}

/// How far the kernel holds a process to its list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Held {
    /// To the files on it.
    pub files: bool,
    /// To no network.
    pub network: bool,
}

/// Confines this thread for good, with every thread and process that it starts.
pub fn confine(reach: &Reach) -> Held {
    Held { files: kernel::keep_to(reach), network: kernel::close_network() }
}

/// Says in the log what this kernel cannot hold.
pub fn tell() {
    let nothing = Held { files: false, network: false };
    let held = thread::spawn(|| confine(&Reach::default())).join().unwrap_or(nothing);
    if !held.files {
        tracing::warn!("this kernel (without Landlock) keeps readers of files from no file");
    }
    if !held.network {
        tracing::warn!("this kernel (without seccomp) keeps readers of files from no network");
    }
}

/// Starts a program that is confined from its first instruction on.
///
/// # Errors
/// When it cannot be started.
pub fn spawn(mut command: Command, reach: Reach) -> io::Result<Child> {
    // A process inherits what its thread is held to, so a thread of its own starts it.
    let starting = thread::spawn(move || {
        confine(&reach);
        command.spawn()
    });
    starting.join().unwrap_or_else(|_| Err(io::Error::other("the program was not started")))
}

#[cfg(target_os = "linux")]
mod kernel {
    use std::collections::BTreeMap;

    use landlock::{
        ABI, Access as _, AccessFs, AccessNet, BitFlags, Ruleset, RulesetAttr as _,
        RulesetCreatedAttr as _, RulesetError, RulesetStatus, Scope, path_beneath_rules,
    };
    use seccompiler::{
        BpfProgram, SeccompAction, SeccompCmpArgLen, SeccompCmpOp, SeccompCondition, SeccompFilter,
        SeccompRule, TargetArch, apply_filter,
    };

    use super::Reach;

    /// What is taken away: the newest list there is; an older kernel takes what it knows.
    const NEWEST: ABI = ABI::V9;

    /// Keeps this thread to its files. Gives whether the kernel can.
    pub(super) fn keep_to(reach: &Reach) -> bool {
        let keep = || -> Result<bool, RulesetError> {
            let read: BitFlags<AccessFs> = AccessFs::ReadFile | AccessFs::ReadDir;
            let kept = Ruleset::default()
                .handle_access(AccessFs::from_all(NEWEST))?
                .handle_access(AccessNet::from_all(NEWEST))?
                .scope(Scope::from_all(NEWEST))?
                .create()?
                .add_rules(path_beneath_rules(&reach.read, read))?
                .add_rules(path_beneath_rules(&reach.run, read | AccessFs::Execute))?
                .add_rules(path_beneath_rules(&reach.write, read | AccessFs::WriteFile))?
                .restrict_self()?;
            Ok(kept.ruleset != RulesetStatus::NotEnforced)
        };
        keep().unwrap_or_else(|error| {
            tracing::error!(%error, "a reader of files could not be kept to its files");
            false
        })
    }

    /// What no reader of files needs, and by which it could harm what it may not read. A
    /// socket, of the network or of a path, also through the queue that opens some without a
    /// call; then what Landlock does not know, or only on newer kernels: cutting a file,
    /// changing whose it is and who may read it, signals to other processes.
    const FORBIDDEN: [i64; 19] = [
        libc::SYS_socket,
        libc::SYS_io_uring_setup,
        libc::SYS_truncate,
        libc::SYS_fchmod,
        libc::SYS_fchmodat,
        libc::SYS_fchmodat2,
        libc::SYS_fchown,
        libc::SYS_fchownat,
        libc::SYS_setxattr,
        libc::SYS_lsetxattr,
        libc::SYS_fsetxattr,
        libc::SYS_removexattr,
        libc::SYS_lremovexattr,
        libc::SYS_fremovexattr,
        libc::SYS_utimensat,
        libc::SYS_kill,
        libc::SYS_tkill,
        libc::SYS_pidfd_send_signal,
        libc::SYS_rt_sigqueueinfo,
    ];

    /// The same by older names, which newer processors' kernels do not have.
    #[cfg(target_arch = "x86_64")]
    const OLDER: &[i64] = &[
        libc::SYS_chmod,
        libc::SYS_chown,
        libc::SYS_lchown,
        libc::SYS_utime,
        libc::SYS_utimes,
        libc::SYS_futimesat,
    ];
    #[cfg(not(target_arch = "x86_64"))]
    const OLDER: &[i64] = &[];

    /// Takes those calls away from this thread. Gives whether the kernel can.
    pub(super) fn close_network() -> bool {
        let closed = || -> Result<(), seccompiler::Error> {
            let mut forbidden: BTreeMap<i64, Vec<SeccompRule>> =
                FORBIDDEN.iter().chain(OLDER).map(|call| (*call, Vec::new())).collect();
            // Limits of its own it may set, and of no other process.
            let other = SeccompCondition::new(0, SeccompCmpArgLen::Dword, SeccompCmpOp::Ne, 0)?;
            forbidden.insert(libc::SYS_prlimit64, vec![SeccompRule::new(vec![other])?]);
            let denied = SeccompAction::Errno(libc::EACCES as u32);
            let arch = TargetArch::try_from(std::env::consts::ARCH)?;
            let filter = SeccompFilter::new(forbidden, SeccompAction::Allow, denied, arch)?;
            let program: BpfProgram = filter.try_into()?;
            apply_filter(&program)
        };
        closed().inspect_err(|error| tracing::debug!(%error, "seccomp")).is_ok()
    }
}

/// Elsewhere, nothing holds it.
#[cfg(not(target_os = "linux"))]
mod kernel {
    pub(super) fn keep_to(_: &super::Reach) -> bool {
        false
    }

    pub(super) fn close_network() -> bool {
        false
    }
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use std::{fs, net::TcpListener, path::Path, process::Stdio};

    use super::*;

    /// A program, its libraries, and what the standard library opens for it.
    fn reach_of(program: &str, read: &[&Path]) -> Reach {
        Reach {
            read: read.iter().map(|one| (*one).to_owned()).collect(),
            run: ["/usr/lib", "/lib", "/lib64", program].map(PathBuf::from).to_vec(),
            write: vec![PathBuf::from("/dev/null")],
        }
    }

    /// Whether a shell's line succeeds, with and without being confined.
    fn runs(program: &str, args: &[&str], reach: Option<Reach>) -> bool {
        let mut command = Command::new(program);
        command.args(args).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let child = match reach {
            Some(reach) => spawn(command, reach),
            None => command.spawn(),
        };
        let output = child.and_then(Child::wait_with_output);
        output.is_ok_and(|output| output.status.success())
    }

    #[test]
    #[ignore = "needs Landlock: cargo xtask test"]
    fn a_confined_child_reads_its_file_and_nothing_beside_it() {
        let folder = tempfile::tempdir().unwrap();
        let (own, key) = (folder.path().join("own.pdf"), folder.path().join("root.key"));
        fs::write(&own, "words").unwrap();
        fs::write(&key, "9f3c").unwrap();
        let (own_name, key_name) = (own.to_str().unwrap(), key.to_str().unwrap());
        let confined = || Some(reach_of("/usr/bin/cat", &[own.as_path()]));
        assert!(runs("/usr/bin/cat", &[own_name], confined()));
        assert!(runs("/usr/bin/cat", &[key_name], None));
        assert!(!runs("/usr/bin/cat", &[key_name], confined()));
        assert!(!runs("/usr/bin/cat", &["/etc/passwd"], confined()));
        // Nor does it start another program, or write.
        assert!(runs("/usr/bin/env", &["true"], None));
        assert!(!runs("/usr/bin/env", &["true"], Some(reach_of("/usr/bin/env", &[]))));
        let copy = folder.path().join("copy");
        let args = [own_name, copy.to_str().unwrap()];
        assert!(!runs("/usr/bin/cp", &args, Some(reach_of("/usr/bin/cp", &[own.as_path()]))));
        assert!(!copy.exists());
        assert!(runs("/usr/bin/cp", &args, None));
        // This thread is as free as before.
        assert!(fs::read(&key).is_ok());
    }

    #[test]
    #[ignore = "needs Landlock: cargo xtask test"]
    fn a_confined_child_connects_to_nothing() {
        let there = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = there.local_addr().unwrap().port();
        let line = format!("exec 3<>/dev/tcp/127.0.0.1/{port}");
        let args = ["-c", &*line];
        assert!(runs("/usr/bin/bash", &args, None));
        assert!(!runs("/usr/bin/bash", &args, Some(reach_of("/usr/bin/bash", &[]))));
        // It is the network it lacks, and not the shell.
        assert!(runs("/usr/bin/bash", &["-c", ":"], Some(reach_of("/usr/bin/bash", &[]))));
        // Nor by datagrams, which Landlock does not know.
        let args = ["-c", "exec 3<>/dev/udp/127.0.0.1/9"];
        assert!(runs("/usr/bin/bash", &args, None));
        assert!(!runs("/usr/bin/bash", &args, Some(reach_of("/usr/bin/bash", &[]))));
        // Nor by a socket with a path.
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("socket");
        let _there = std::os::unix::net::UnixListener::bind(&path).unwrap();
        let connect = move || std::os::unix::net::UnixStream::connect(&path);
        assert!(connect().is_ok());
        let walled = move || {
            confine(&Reach::default());
            connect().is_err_and(|error| error.kind() == io::ErrorKind::PermissionDenied)
        };
        assert!(thread::spawn(walled).join().unwrap());
    }

    #[test]
    #[ignore = "needs Landlock: cargo xtask test"]
    fn a_confined_child_harms_nothing_that_it_may_not_read() {
        let folder = tempfile::tempdir().unwrap();
        let key = folder.path().join("root.key");
        fs::write(&key, "9f3c").unwrap();
        let name = key.to_str().unwrap();
        let own = std::process::id().to_string();
        for (program, args) in [
            ("/usr/bin/chmod", vec!["644", name]),
            ("/usr/bin/touch", vec!["-c", "-d", "2001-01-01", name]),
            ("/usr/bin/truncate", vec!["-s", "4", name]),
            ("/usr/bin/kill", vec!["-0", &own]),
            ("/usr/bin/prlimit", vec!["--nofile=64:", "--pid", &own]),
        ] {
            // The last would be felt by the whole program, so it is only tried confined.
            assert!(program.ends_with("prlimit") || runs(program, &args, None), "{program}");
            assert!(!runs(program, &args, Some(reach_of(program, &[]))), "{program}");
        }
        // Of its own limits it disposes.
        let args = ["--nofile=64", "/usr/bin/cat", name];
        let reach = reach_of("/usr/bin/prlimit", &[key.as_path(), Path::new("/usr/bin/cat")]);
        let reach =
            Reach { run: [reach.run, vec![PathBuf::from("/usr/bin/cat")]].concat(), ..reach };
        assert!(runs("/usr/bin/prlimit", &args, Some(reach)));
    }

    #[test]
    #[ignore = "needs Landlock: cargo xtask test"]
    fn this_kernel_holds_files_and_network() {
        let held = thread::spawn(|| confine(&Reach::default())).join().unwrap();
        assert_eq!(held, Held { files: true, network: true });
    }
}
