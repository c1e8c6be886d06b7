use super::*;

fn values(wires: &[&str]) -> Vec<EnumValue> {
    wires.iter().map(|wire| EnumValue { wire: (*wire).to_owned(), label: None }).collect()
}

const STRING: Type = Type::Scalar(Scalar::String);
const INTEGER: Type = Type::Scalar(Scalar::Integer);
const FLAG: Type = Type::Scalar(Scalar::Boolean(BooleanForm::Json));
const YES_NO: Type = Type::Scalar(Scalar::Boolean(BooleanForm::YesNo));
const ONE_ZERO: Type = Type::Scalar(Scalar::Boolean(BooleanForm::OneZero));

#[test]
fn values_in_types() {
    let list = |ty: Type| Type::List(Box::new(ty));
    let one_of = |base, wires: &[&str]| Type::Enum(Enum { base, values: values(wires) });
    for (ty, wires, expected) in [
        (STRING, vec!["Y", "N"], Some(YES_NO)),
        (FLAG, vec!["N", "Y"], Some(YES_NO)),
        (Type::Union(vec![STRING, FLAG]), vec!["Y", "N"], Some(YES_NO)),
        (FLAG, vec!["1", "0"], Some(ONE_ZERO)),
        (FLAG, vec!["true", "false"], Some(FLAG)),
        (FLAG, vec!["Y"], Some(YES_NO)),
        (FLAG, vec!["a", "b"], None),
        (FLAG, vec!["Y", "N", "D"], Some(one_of(Scalar::String, &["Y", "N", "D"]))),
        (FLAG, vec!["0", "1", "2"], Some(one_of(Scalar::Integer, &["0", "1", "2"]))),
        (INTEGER, vec!["1", "0"], Some(one_of(Scalar::Integer, &["1", "0"]))),
        (INTEGER, vec!["a"], None),
        (
            Type::Union(vec![INTEGER, STRING]),
            vec!["a"],
            Some(Type::Union(vec![INTEGER, one_of(Scalar::String, &["a"])])),
        ),
        (list(STRING), vec!["asc", "desc"], Some(list(one_of(Scalar::String, &["asc", "desc"])))),
        (Type::Object(Vec::new()), vec!["a"], None),
        (
            Type::Object(Vec::new()),
            vec!["ASC", "DESC"],
            Some(Type::Map(Box::new(one_of(Scalar::String, &["ASC", "DESC"])))),
        ),
    ] {
        assert_eq!(with_values(&ty, &values(&wires)), expected, "{ty:?} {wires:?}");
    }
}

#[test]
fn fields_go_to_the_object_that_the_path_names() {
    let object = || Type::Object(Vec::new());
    let list = |ty: Type| Type::List(Box::new(ty));
    for (ty, steps, found) in [
        (object(), vec![], true),
        (Type::Any, vec![], true),
        (list(Type::Any), vec![Step::Item], true),
        (list(Type::Any), vec![], true),
        (list(object()), vec![Step::Item], true),
        (STRING, vec![], false),
        (list(STRING), vec![Step::Item], false),
        (object(), vec![Step::Item], false),
        (Type::Union(vec![STRING, object()]), vec![], true),
        (Type::Map(Box::new(object())), vec![Step::Entry], true),
    ] {
        assert_eq!(object_for(&mut ty.clone(), &steps).is_some(), found, "{ty:?} {steps:?}");
    }
    let mut both = Type::Union(vec![list(object()), object()]);
    object_for(&mut both, &[]).unwrap().push(Field::new("a", Type::Any));
    let Type::Union(members) = both else { panic!("still a union") };
    assert!(has_fields(&members[1]));
}
