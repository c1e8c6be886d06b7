//! Masking of secrets in texts.

/// The text with a secret masked. Short texts are no secrets, and could be part of anything.
pub(crate) fn mask(text: String, secret: &str) -> String {
    if secret.len() >= 4 && text.contains(secret) { text.replace(secret, "***") } else { text }
}
