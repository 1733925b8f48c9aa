//! A scanner for malicious software that follows a script: it speaks as clamd does.

use std::sync::{Arc, Mutex, PoisonError};

use anyhow::Result;
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::{TcpListener, TcpStream},
};

/// What in a file makes the scripted scanner call it malicious.
pub const MALICE: &[u8] = b"an-agreed-word-for-malice";

/// How it behaves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mood {
    /// It reads, and answers.
    Well,
    /// It reads, and never answers.
    Silent,
    /// It answers something else.
    Broken,
    /// It hangs up without a word.
    HangsUp,
    /// It takes no file longer than some bytes, and says so in its own way.
    Overrun,
}

/// A scripted scanner on loopback.
pub struct ScriptedScanner {
    address: String,
    mood: Arc<Mutex<Mood>>,
    seen: Arc<Mutex<Vec<Vec<u8>>>>,
}

impl ScriptedScanner {
    /// Starts one; it ends with its runtime.
    ///
    /// # Errors
    /// When no port is free.
    pub async fn start() -> Result<ScriptedScanner> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let address = listener.local_addr()?.to_string();
        let mood = Arc::new(Mutex::new(Mood::Well));
        let seen = Arc::new(Mutex::new(Vec::new()));
        let (its_mood, its_seen) = (mood.clone(), seen.clone());
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let mood = *its_mood.lock().unwrap_or_else(PoisonError::into_inner);
                let seen = its_seen.clone();
                // Somebody who hangs up on it is no concern of its.
                tokio::spawn(async move { answer(stream, mood, &seen).await.ok() });
            }
        });
        Ok(ScriptedScanner { address, mood, seen })
    }

    /// Where it listens.
    pub fn address(&self) -> &str {
        &self.address
    }

    /// Behaves otherwise from the next file on.
    pub fn turn(&self, mood: Mood) {
        *self.mood.lock().unwrap_or_else(PoisonError::into_inner) = mood;
    }

    /// What it was shown since it was last asked.
    pub fn seen(&self) -> Vec<Vec<u8>> {
        std::mem::take(&mut *self.seen.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

async fn answer(
    mut stream: TcpStream,
    mood: Mood,
    seen: &Mutex<Vec<Vec<u8>>>,
) -> std::io::Result<()> {
    if mood == Mood::HangsUp {
        return Ok(());
    }
    let mut command = [0; 10];
    stream.read_exact(&mut command).await?;
    let mut file = Vec::new();
    loop {
        let length = stream.read_u32().await?;
        if length == 0 {
            break;
        }
        let mut part = vec![0; usize::try_from(length).unwrap_or_default()];
        stream.read_exact(&mut part).await?;
        file.extend(part);
    }
    let is_bad = file.windows(MALICE.len()).any(|some| some == MALICE);
    seen.lock().unwrap_or_else(PoisonError::into_inner).push(file);
    match mood {
        _ if &command != b"zINSTREAM\0" => stream.write_all(b"UNKNOWN COMMAND\0").await,
        Mood::Silent => {
            // Until whoever asked gives up.
            stream.read_u8().await.map(drop)
        }
        Mood::Broken => stream.write_all(b"<html>502 OK</html>").await,
        Mood::Overrun => stream.write_all(b"INSTREAM size limit exceeded. ERROR\0").await,
        _ if is_bad => stream.write_all(b"stream: Agreed.Malice-1 FOUND\0").await,
        _ => stream.write_all(b"stream: OK\0").await,
    }
}
