//! Starting and stopping a portal.

use std::fmt;
use std::io;
use std::ops::Deref;
use std::sync::{Arc, mpsc};
use std::thread::JoinHandle;

use tokio::net::TcpListener;
use tokio::sync::watch;

use crate::site::Site;
use crate::{Config, Handle, server};

/// A portal that listens until it is dropped. [`Handle`] has what can be done with it.
pub struct Portal {
    handle: Handle,
    stop: watch::Sender<bool>,
    thread: Option<JoinHandle<()>>,
}

impl Portal {
    /// Starts a portal on the runtime of the caller.
    pub async fn start(config: Config) -> io::Result<Self> {
        let mut listeners = Vec::new();
        for _ in 0..=config.hosts.max(1) {
            listeners.push(TcpListener::bind("127.0.0.1:0").await?);
        }
        let origin = |listener: &TcpListener| Ok(format!("http://{}", listener.local_addr()?));
        let origins = listeners.iter().map(origin).collect::<io::Result<Vec<_>>>()?;
        let site = Arc::new(Site::new(config, origins));
        let (stop, stopped) = watch::channel(false);
        for (host, listener) in listeners.into_iter().enumerate() {
            server::serve(listener, host, site.clone(), stopped.clone());
        }
        Ok(Self { handle: Handle::new(site), stop, thread: None })
    }

    /// Starts a portal on a thread of its own, for callers without a runtime and for programs of other processes.
    pub fn in_thread(config: Config) -> io::Result<Self> {
        let (send, receive) = mpsc::channel();
        let (stop, mut stopped) = watch::channel(false);
        let thread = std::thread::spawn(move || {
            let runtime = match tokio::runtime::Builder::new_current_thread().enable_all().build() {
                Ok(runtime) => runtime,
                Err(error) => return drop(send.send(Err(error))),
            };
            runtime.block_on(async {
                let portal = match Self::start(config).await {
                    Ok(portal) => portal,
                    Err(error) => return drop(send.send(Err(error))),
                };
                let _ = send.send(Ok(portal.handle.clone()));
                let _ = stopped.wait_for(|stop| *stop).await;
            });
        });
        let handle = receive.recv().map_err(|_| io::Error::other("the thread of the portal has ended"))??;
        Ok(Self { handle, stop, thread: Some(thread) })
    }

    /// The handle, which tests keep and clone.
    pub fn handle(&self) -> Handle {
        self.handle.clone()
    }
}

impl Deref for Portal {
    type Target = Handle;

    fn deref(&self) -> &Handle {
        &self.handle
    }
}

impl Drop for Portal {
    fn drop(&mut self) {
        let _ = self.stop.send(true);
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

impl fmt::Debug for Portal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.handle.fmt(f)
    }
}
