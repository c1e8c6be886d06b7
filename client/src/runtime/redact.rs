//! Secrets in texts that others may read.

/// Short texts are no secrets, and could be part of anything.
pub(crate) fn mask(text: String, secret: &str) -> String {
    if secret.len() >= 4 && text.contains(secret) { text.replace(secret, "***") } else { text }
}
