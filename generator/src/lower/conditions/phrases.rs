//! How pages say conditions. A sentence says what follows ([`TRIGGERS`]) from what ([`CLAUSE_RULES`]); each line of both
//! tables is a pattern, its meaning and an example, which is its test. Patterns match flat text (see
//! [`crate::lower::cells::flat`]); words between percent signs stand for the parts in [`PARTS`].

use crate::model::condition::{Circumstance, Effect};

/// What follows from the clause that the group `clause` holds, or that begins behind the match.
pub(super) struct Trigger {
    pub(super) pattern: &'static str,
    pub(super) effect: Effect,
    /// The clause says when it does not follow.
    pub(super) negative: bool,
    /// Where the clause is none, the sentence speaks of something else.
    pub(super) weak: bool,
    #[cfg_attr(not(test), expect(dead_code, reason = "the examples are the tests"))]
    pub(super) example: &'static str,
    /// What the example means, in the notation of conditions.
    #[cfg_attr(not(test), expect(dead_code, reason = "the examples are the tests"))]
    pub(super) means: &'static str,
}

/// What a clause tests.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Meaning {
    Given,
    /// The same in names alone; behind `for` they would be what something is for.
    Bare,
    Absent,
    Is,
    IsNot,
    /// Codes of the form `A = x`.
    Pairs,
    /// A parameter that is called after a common noun has one of these values.
    Kind,
    Where(Circumstance),
    /// The setting that the clause names is on.
    Setting,
}

/// From what it follows. The pattern stands at the start of a clause.
pub(super) struct ClauseRule {
    pub(super) pattern: &'static str,
    pub(super) meaning: Meaning,
    #[cfg_attr(not(test), expect(dead_code, reason = "the examples are the tests"))]
    pub(super) example: &'static str,
    #[cfg_attr(not(test), expect(dead_code, reason = "the examples are the tests"))]
    pub(super) means: &'static str,
}

/// Parts that patterns share.
pub(super) const PARTS: &[(&str, &str)] = &[
    (
        "%the%",
        r"(?:both |neither |either |in |by )?(?:the |a |an )?(?:(?:values? of (?:the )?)?(?:parameters?|fields?|property|option|setting|flag|key|value)(?: in| of)? )?",
    ),
    ("%names%", r"(?P<names>⟦[^⟧]+⟧(?:(?:,? and |,? or |, |/| \+ )⟦[^⟧]+⟧)*)"),
    ("%values%", r#"(?P<values>(?:⟦[^⟧]+⟧|["'][^"']+["'])(?:(?:,? and |,? or |, |/)(?:⟦[^⟧]+⟧|["'][^"']+["']))*)"#),
    ("%noun%", r"(?: (?:parameters?|fields?|values?|arrays?|objects?|option|setting|flag|key|identifier))?"),
    ("%given%", r"(?:provided|specified|passed|set|given|filled(?: in)?|used|present|sent|indicated|selected|enabled)"),
    (
        "%subject%",
        r"(?:(?:the |this )?(?:parameter|field|value|key|property|it|this|type) )?(?:(?:is|are|can be|should be|must be|will be) )?",
    ),
    (
        "%counts%",
        r"(?:available|relevant|used|considered|taken into account|applicable|applie[sd]|valid|filled|supported|needed|makes sense|works?|has meaning)",
    ),
    ("%be%", r"(?:is|are|was|were|has been|have been)"),
    ("%this%", r"(?:(?:the|this|then|its) )*(?:(?:parameter|field|value|key|it|this) )"),
];

const fn trigger(pattern: &'static str, effect: Effect, example: &'static str, means: &'static str) -> Trigger {
    Trigger { pattern, effect, negative: false, weak: false, example, means }
}

const fn negative(trigger: Trigger) -> Trigger {
    Trigger { negative: true, ..trigger }
}

const fn weak(trigger: Trigger) -> Trigger {
    Trigger { weak: true, ..trigger }
}

use Effect::{Ignored, Only, Required};

/// The first one whose clause is understood counts.
pub(super) static TRIGGERS: &[Trigger] = &[
    negative(trigger(
        r"\b(?:not|no longer) (?:required|mandatory|needed|necessary) (?:if|when)\s",
        Required,
        "It is not required if ⟦A⟧ is passed",
        "required unless `A`",
    )),
    negative(trigger(
        r"\b(?:can|may) (?:be omitted|be left out|not be (?:%given%)) (?:if|when)\s",
        Required,
        "Can be omitted when ⟦A⟧ is passed",
        "required unless `A`",
    )),
    negative(trigger(
        r"\b(?:required|mandatory|necessary)(?: parameter| field)?,? unless\s",
        Required,
        "Required unless ⟦A⟧ is passed",
        "required unless `A`",
    )),
    trigger(
        r"(?:^|[^t] )\b(?:required|mandatory|necessary)(?: parameter| field)?,? (?:only )?(?:if|when(?: using)?|in case|provided that|for|with|together with|under the conditions?:)\s",
        Required,
        "Required if ⟦A⟧ is passed",
        "required if `A`",
    ),
    trigger(
        r"\b(?:must|should) be %given%,? (?:only )?(?:if|when)\s",
        Required,
        "Must be filled in when ⟦A⟧ = ⟦x⟧",
        "required if `A` = `x`",
    ),
    trigger(
        r"^(?:if|when) (?P<clause>.*?), (?:then )?%this%(?:(?:is|becomes) (?:required|mandatory)|(?:must|should) be %given%)",
        Required,
        "If the ⟦A⟧ option is passed, this parameter becomes required",
        "required if `A`",
    ),
    trigger(
        r"\b(?:ignored|not (?:used|considered|taken into account|applied)|has no effect) (?:if|when|for)\s",
        Ignored,
        "Ignored if the ⟦A⟧ parameter is specified",
        "ignored if `A`",
    ),
    trigger(
        r"^(?:if|when) (?P<clause>.*?), (?:%this%|(?:the )?(?:value of )?(?:the )?(?:parameter |field )?(?P<subject>⟦[^⟧]+⟧) (?:parameter |field |value )?)(?:is|will be) ignored",
        Ignored,
        "When passing ⟦A⟧, this parameter is ignored",
        "ignored if `A`",
    ),
    trigger(
        r"(?:^|, |\(|; )%subject%(?:%counts% )?only (?:%counts% )?(?:together |in combination )?(?:if|when(?: using)?|for|with|to|by|in)\s",
        Only,
        "Available only when ⟦A⟧ = ⟦x⟧",
        "only if `A` = `x`",
    ),
    weak(trigger(
        r"(?:^|, |\(|; )%subject%%counts%(?: in conjunction| together)? (?:if|when|for|with|to|in)\s",
        Only,
        "Used when ⟦A⟧ = ⟦x⟧",
        "only if `A` = `x`",
    )),
];

/// Sentences that speak of a condition, whatever they say; each with an example.
pub(super) static SPEAKS: &[(&str, &str)] = &[
    (r"\bonly (?:%counts% )?(?:if|when|for|to|with)\s", "Resizing is done only for pictures"),
    (r"\bone of (?:the )?(?:following )?(?:parameters|fields)\b", "Pass one of the parameters"),
    (r"\beither ⟦[^⟧]+⟧ or ⟦|\b(?:instead of|alternative to) (?:the )?⟦", "Used instead of ⟦C⟧"),
    (r"\b(?:required|mandatory),? (?:only )?(?:if|when|for|unless)\s", "Always required for lists"),
];

/// Sentences that do so in other words than they mean.
pub(super) static OTHERS: &[(&str, &str)] = &[
    (r"\bonly (?:%counts% )?(?:for|to) (?:the )?\w+ing\b", "Used only for linking to a source"),
    (r"^the (?:method|bot|input|action|automation rule)s? ", "The method works only for groups"),
    (r"\bsettings? is required\b", "Whether this setting is required for lists"),
];

/// In this order: what is not given before what is.
pub(super) static CLAUSE_RULES: &[ClauseRule] = &[
    ClauseRule {
        pattern: r"^%the%%names%%noun% (?:%be% (?:both )?not|isn't|aren't|%be%n't) (?:%given%)",
        meaning: Meaning::Absent,
        example: "both ⟦A⟧ and ⟦B⟧ are not provided",
        means: "unless `A`, `B`",
    },
    ClauseRule {
        pattern: r"^%the%%names%%noun% %be% (?:absent|missing|omitted|empty|not there)",
        meaning: Meaning::Absent,
        example: "the parameter ⟦A⟧ is omitted",
        means: "unless `A`",
    },
    ClauseRule {
        pattern: r"^%the%(?:\w+ ){0,2}(?P<pairs>⟦[\w.]+\s*(?:=|:)\s*[^⟧]+⟧(?:(?: or |, )⟦[\w.]+\s*(?:=|:)\s*[^⟧]+⟧)*)(?: is %given% in (?:the )?(?:parameter )?(?P<inside>⟦[^⟧]+⟧))?",
        meaning: Meaning::Pairs,
        example: "⟦A = 'x'⟧ or ⟦A: y⟧",
        means: "if `A` = `x`, `y`",
    },
    ClauseRule {
        pattern: r"^%the%%names%%noun% (?:%be% |does |do )?(?:not equal(?: to)?|!=|other than|differs? from|not) %values%",
        meaning: Meaning::IsNot,
        example: "⟦A⟧ is not equal to ⟦x⟧",
        means: "unless `A` = `x`",
    },
    ClauseRule {
        pattern: r"^%the%%names%%noun%,? (?:%be% )?(?:=|==|is|equals?(?: to)?|set to|%given% with (?:a |the )?value|has the value|takes the value|with (?:the )?values?|with (?:the )?type)(?: of)? %values%",
        meaning: Meaning::Is,
        example: "⟦A⟧ with values ⟦x⟧ or ⟦y⟧",
        means: "if `A` = `x`, `y`",
    },
    ClauseRule {
        pattern: r"^(?:the )?value %values% (?:is )?(?:%given% )?(?:in|for|of)(?: the)?(?: parameter| field)? %names%",
        meaning: Meaning::Is,
        example: "value ⟦x⟧ is set in the parameter ⟦A⟧",
        means: "if `A` = `x`",
    },
    ClauseRule {
        pattern: r"^(?:the )?(?P<setting>⟦[^⟧]+⟧) (?:setting|option) (?:is )?enabled|^(?:the )?setting (?P<other>⟦[^⟧]+⟧) is enabled",
        meaning: Meaning::Setting,
        example: "the ⟦isOn⟧ setting is enabled",
        means: "with setting `isOn`",
    },
    ClauseRule {
        pattern: r"^%the%%names%%noun% (?:%be% )?(?:also |explicitly )?%given%\s*(?:$|[.,;:()])",
        meaning: Meaning::Given,
        example: "⟦A⟧ is also provided",
        means: "if `A`",
    },
    ClauseRule {
        pattern: r"^(?:passing|specifying|providing|using|sending|filling in|together with|with) %the%%names%",
        meaning: Meaning::Given,
        example: "passing the field ⟦A⟧",
        means: "if `A`",
    },
    ClauseRule {
        pattern: r"^(?:(?:order |shipment )?(?:propert(?:y|ies)|settings?|services?|fields?|parameters?|bots?|documents?|blocks?|sites?|objects?|elements?|items?|users?|bindings?)(?: values?)? )?(?:of |with |for )?(?:the )?(?:⟦(?P<by>\w+)⟧|(?P<kind>type|mode|action|kind))s?:? %values%",
        meaning: Meaning::Kind,
        example: "order properties of type ⟦x⟧",
        means: "if `TYPE` = `x`",
    },
    ClauseRule {
        pattern: r"^(?:\w+ )?of (?P<kind>type)s? (?P<values>[^.⟦]*\(⟦[^⟧]+⟧\)(?: and [^.⟦]*\(⟦[^⟧]+⟧\))*)",
        meaning: Meaning::Kind,
        example: "services of type list (⟦x⟧) and sum (⟦y⟧)",
        means: "if `TYPE` = `x`, `y`",
    },
    ClauseRule {
        pattern: r"^(?:the )?(?:\w+ )?(?P<kind>type|mode) is %values%",
        meaning: Meaning::Kind,
        example: "the calendar type is ⟦x⟧",
        means: "if `TYPE` = `x`",
    },
    ClauseRule {
        pattern: r"^(?:the )?%values% (?P<kind>type|mode|action|kind)s?\b",
        meaning: Meaning::Kind,
        example: "the ⟦x⟧ type",
        means: "if `TYPE` = `x`",
    },
    ClauseRule {
        pattern: r"^(?:(?:calls?|calling|authori[sz]ation|requests?|working|called|the method is called) )*(?:via |by |through |from |with |over )?(?:a |an )?(?:incoming )?webhooks?\b",
        meaning: Meaning::Where(Circumstance::Webhook),
        example: "calling via a webhook",
        means: "by webhook",
    },
    ClauseRule {
        pattern: r"^(?:the )?(?:portal |account |Bitrix24 )?administrators?\s*(?:$|[.,;:()])",
        meaning: Meaning::Where(Circumstance::Administrator),
        example: "the portal administrator",
        means: "for administrators",
    },
    ClauseRule {
        pattern: r"^(?:the )?on-premise\b",
        meaning: Meaning::Where(Circumstance::OnPremise),
        example: "the on-premise version",
        means: "on premise",
    },
    ClauseRule {
        pattern: r"^%the%%names%%noun%\s*(?:$|[,.;:()])",
        meaning: Meaning::Bare,
        example: "⟦A⟧.",
        means: "if `A`",
    },
];
