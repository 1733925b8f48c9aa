//! Catalogues as the tests see them: keys, variables, selectors, plain text.

use std::collections::{BTreeMap, BTreeSet};

use comity_words::{Language, catalogue};
use fluent_syntax::{ast, parser};

/// One message of one language.
#[derive(Debug, Default)]
pub struct Message {
    pub file: &'static str,
    pub variables: BTreeSet<String>,
    /// Keys of other messages and terms inside it.
    pub references: BTreeSet<String>,
    pub selectors: Vec<Selector>,
    /// Every piece of literal text, in order, joined.
    pub text: String,
    /// The pieces with the names of the variables between them.
    pub shape: String,
    pub has_attributes: bool,
    /// Marked `# dynamic: …`, on itself or on its group.
    pub is_dynamic: bool,
}

/// The branches of one choice inside a message.
#[derive(Debug, Default)]
pub struct Selector {
    pub is_ordinal: bool,
    pub branches: BTreeSet<String>,
    pub numbers: BTreeSet<String>,
    pub variable: Option<String>,
}

/// All messages of a language, with what is wrong with its files as such.
pub fn read(language: Language) -> (BTreeMap<String, Message>, Vec<String>) {
    let mut messages = BTreeMap::new();
    let mut faults = Vec::new();
    for (file, source) in catalogue::FILES.iter().zip(catalogue::sources(language)) {
        let resource = parser::parse(*source).unwrap_or_else(|(resource, errors)| {
            faults.push(format!("{language}/{file}.ftl: not Fluent: {errors:?}"));
            resource
        });
        let mut group_is_dynamic = false;
        for entry in &resource.body {
            match entry {
                ast::Entry::GroupComment(comment) => group_is_dynamic = is_dynamic(comment),
                ast::Entry::Message(entry) => {
                    let mut message = Message {
                        file,
                        has_attributes: !entry.attributes.is_empty(),
                        is_dynamic: group_is_dynamic
                            || entry.comment.as_ref().is_some_and(is_dynamic),
                        ..Message::default()
                    };
                    match &entry.value {
                        Some(pattern) => read_pattern(pattern, &mut message),
                        None => faults
                            .push(format!("{language}/{file}.ftl: {} is empty", entry.id.name)),
                    }
                    if messages.insert(entry.id.name.to_owned(), message).is_some() {
                        faults
                            .push(format!("{language}/{file}.ftl: {} stands twice", entry.id.name));
                    }
                }
                _ => {}
            }
        }
    }
    (messages, faults)
}

fn is_dynamic(comment: &ast::Comment<&str>) -> bool {
    comment.content.iter().any(|line| line.trim_start().starts_with("dynamic:"))
}

fn read_pattern(pattern: &ast::Pattern<&str>, into: &mut Message) {
    for element in &pattern.elements {
        match element {
            ast::PatternElement::TextElement { value } => {
                into.text.push_str(value);
                into.shape.push_str(value);
            }
            ast::PatternElement::Placeable { expression } => read_expression(expression, into),
        }
    }
}

fn read_expression(expression: &ast::Expression<&str>, into: &mut Message) {
    match expression {
        ast::Expression::Inline(inline) => read_inline(inline, into),
        ast::Expression::Select { selector, variants } => {
            let mut seen = Selector::default();
            match selector {
                ast::InlineExpression::VariableReference { id } => {
                    seen.variable = Some(id.name.to_owned());
                }
                ast::InlineExpression::FunctionReference { arguments, .. } => {
                    seen.is_ordinal = arguments.named.iter().any(|argument| {
                        argument.name.name == "type"
                            && matches!(
                                argument.value,
                                ast::InlineExpression::StringLiteral { value: "ordinal" }
                            )
                    });
                    if let Some(ast::InlineExpression::VariableReference { id }) =
                        arguments.positional.first()
                    {
                        seen.variable = Some(id.name.to_owned());
                    }
                }
                _ => {}
            }
            read_inline(selector, into);
            for variant in variants {
                match &variant.key {
                    ast::VariantKey::Identifier { name } => {
                        seen.branches.insert((*name).to_owned())
                    }
                    ast::VariantKey::NumberLiteral { value } => {
                        seen.numbers.insert((*value).to_owned())
                    }
                };
                read_pattern(&variant.value, into);
            }
            into.selectors.push(seen);
        }
    }
}

fn read_inline(inline: &ast::InlineExpression<&str>, into: &mut Message) {
    match inline {
        ast::InlineExpression::StringLiteral { value } => {
            into.text.push_str(value);
            into.shape.push_str(value);
        }
        ast::InlineExpression::VariableReference { id } => {
            into.variables.insert(id.name.to_owned());
            into.shape.push_str(&format!("{{{}}}", id.name));
        }
        ast::InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.iter().for_each(|argument| read_inline(argument, into));
        }
        ast::InlineExpression::MessageReference { id, .. }
        | ast::InlineExpression::TermReference { id, .. } => {
            into.references.insert(id.name.to_owned());
            into.shape.push_str(&format!("{{{}}}", id.name));
        }
        ast::InlineExpression::Placeable { expression } => read_expression(expression, into),
        ast::InlineExpression::NumberLiteral { value } => into.shape.push_str(value),
    }
}
