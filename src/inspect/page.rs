//! An inspection as one HTML page that needs nothing else: to look at, and to send to a colleague.

use super::Inspection;
use crate::error::{Error, Result};

/// The page without its data.
const PAGE: &str = include_str!("page.html");

impl Inspection {
    /// The page.
    ///
    /// # Errors
    /// When the data cannot be written as JSON.
    pub fn page(&self) -> Result<String> {
        let data = serde_json::to_string(self).map_err(Error::other)?;
        // what would end the script ends a string of JSON as well when it is escaped
        let data = data.replace("</", "<\\/");
        let title = format!("{} on {}", self.report.config, self.report.topology);
        let title = title.replace('&', "&amp;").replace('<', "&lt;");
        Ok(PAGE.replace("{{title}}", &title).replace("{{data}}", &data))
    }
}
