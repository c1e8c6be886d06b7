//! `b24 call`: one method.

use std::time::Instant;

use bitrix24::Version;
use clap::Args;
use serde_json::Value;

use crate::catalogue::{self, Target};
use crate::failure::Failure;
use crate::options::{Common, Interface};
use crate::params::{self, Parameters};
use crate::runtime::block_on;
use crate::session::{self, Session};
use crate::world::World;
use crate::{check, credential, paint, report};

const EXAMPLES: &str = "\
Examples:
  b24 call crm.item.get entityTypeId=2 id=42
  b24 call crm.deal.update ID=42 FIELDS[TITLE]='A new title' FIELDS[OPENED]=true
  b24 call tasks.task.get --v3 id=5 select[]=id select[]=title
  b24 call crm.item.add @deal.json --check
  jq -n '{id: 5}' | b24 call user.get -";

/// Calls a method and prints its result as JSON
///
/// Parameters are checked: a name that is not documented gives a warning, two spellings of one name are refused.
#[derive(Debug, Args)]
#[command(after_help = format!("{}\n\n{EXAMPLES}", params::GRAMMAR))]
pub(crate) struct Call {
    /// The name of the method
    method: String,
    /// Its parameters
    #[arg(value_name = "PARAMETER")]
    parameters: Vec<String>,
    #[command(flatten)]
    interface: Interface,
    /// Prints the whole envelope: result, total, next, time
    #[arg(long)]
    full: bool,
    /// Checks the parameters, prints the body that would be sent, and sends nothing; any warning fails
    #[arg(long, conflicts_with = "full")]
    check: bool,
    /// Sends the parameters as they are
    #[arg(long, conflicts_with = "check")]
    no_check: bool,
}

impl Call {
    pub(crate) fn run(&self, common: &Common, world: &mut World) -> Result<(), Failure> {
        let target = catalogue::resolve(&self.method, self.interface.wanted())?;
        if self.check {
            return self.only_check(target, world);
        }
        let credential = credential::find(common, world)?;
        let body = prepare(target, &self.parameters, self.no_check, common, world)?;
        let session = Session::open(&credential, world)?;
        if common.verbose {
            let version = catalogue::version(target.version);
            let (portal, source) = (credential.address.show(), &credential.source);
            world
                .err
                .note(&paint::dim(&format!("{} (REST {version}) at {portal}, webhook from {source}", target.name)));
        }
        let start = Instant::now();
        let reply = block_on(session.call(target, &body))?;
        if common.verbose {
            let operating = reply.time.as_ref().and_then(|time| time.operating);
            let operating = operating.map(|seconds| format!(", operating {seconds:.2} s")).unwrap_or_default();
            world.err.note(&paint::dim(&format!("{:.2} s{operating}", start.elapsed().as_secs_f64())));
        }
        let value = if self.full { session::envelope(&reply) } else { reply.result };
        world.out.json(&value)
    }

    fn only_check(&self, target: Target<'_>, world: &mut World) -> Result<(), Failure> {
        let parameters = params::parse(&self.parameters, &mut world.input)?;
        let Some(method) = target.method else {
            return Err(catalogue::unknown(target.name));
        };
        let checked = check::check(method, parameters)?;
        world.out.json(&checked.body)?;
        if checked.warnings.is_empty() { Ok(()) } else { Err(Failure::Usage(checked.warnings.join("\n  "))) }
    }
}

/// The body of a call, checked if the method is documented.
pub(super) fn prepare(
    target: Target<'_>,
    arguments: &[String],
    as_is: bool,
    common: &Common,
    world: &mut World,
) -> Result<Value, Failure> {
    let parameters = params::parse(arguments, &mut world.input)?;
    let (body, warnings) = checked(target, parameters, as_is)?;
    report::warnings(&warnings, common, world);
    Ok(body)
}

/// The body of a call, and warnings about it.
pub(super) fn checked(
    target: Target<'_>,
    parameters: Parameters,
    as_is: bool,
) -> Result<(Value, Vec<String>), Failure> {
    match target.method.filter(|_| !as_is) {
        Some(method) => check::check(method, parameters).map(|checked| (checked.body, checked.warnings)),
        None => Ok((parameters.value, undocumented(target).into_iter().collect())),
    }
}

/// The warning about a name that is only documented in the other version of REST.
fn undocumented(target: Target<'_>) -> Option<String> {
    if target.method.is_some() {
        return None;
    }
    let other = if target.version == Version::V2 { Version::V3 } else { Version::V2 };
    let is_other = catalogue::methods(target.name).iter().any(|method| method.version == other);
    let (asked, other) = (catalogue::version(target.version), catalogue::version(other));
    is_other.then(|| format!("{} is documented for REST {other}, not for REST {asked}", target.name))
}
