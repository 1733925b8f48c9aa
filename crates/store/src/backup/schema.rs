//! What tables there are, as the database itself says.

use sqlx::migrate::Migrator;

use crate::{
    StoreError,
    convert::unreadable,
    db::{POSTGRES, SQLITE},
    tx::Inner,
};

/// What a column holds, whatever its engine calls it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Bytes,
    Text,
    Integer,
    Boolean,
}

#[derive(Debug)]
pub(super) struct Column {
    pub name: String,
    pub kind: Kind,
    /// An id, which PostgreSQL keeps in a type of its own.
    pub is_uuid: bool,
    /// Its place in the primary key, from 1; 0 when it is not of it.
    key: i64,
}

/// A table with its columns, by name.
#[derive(Debug)]
pub(super) struct Table {
    pub name: String,
    pub columns: Vec<Column>,
}

impl Table {
    pub(super) fn column_names(&self) -> Vec<String> {
        self.columns.iter().map(|column| column.name.clone()).collect()
    }

    /// How all its rows are asked for, in the order of the primary key: both engines
    /// compare ids and numbers alike, and texts by their bytes when told to.
    pub(super) fn select(&self, is_postgres: bool) -> String {
        let value = |column: &Column| match column.is_uuid {
            true => format!("uuid_send({})", quoted(&column.name)),
            false => quoted(&column.name),
        };
        let mut key: Vec<&Column> = self.columns.iter().filter(|column| column.key > 0).collect();
        key.sort_by_key(|column| column.key);
        let place = |column: &&Column| match column.kind == Kind::Text && is_postgres {
            true => format!("{} collate \"C\"", quoted(&column.name)),
            false => quoted(&column.name),
        };
        format!(
            "select {} from {} order by {}",
            self.columns.iter().map(value).collect::<Vec<_>>().join(", "),
            quoted(&self.name),
            key.iter().map(place).collect::<Vec<_>>().join(", ")
        )
    }

    /// How one row is put in.
    pub(super) fn insert(&self) -> String {
        let value = |(at, column): (usize, &Column)| match column.is_uuid {
            true => format!("encode(${}, 'hex')::uuid", at + 1),
            false => format!("${}", at + 1),
        };
        format!(
            "insert into {} ({}) values ({})",
            quoted(&self.name),
            self.columns.iter().map(|one| quoted(&one.name)).collect::<Vec<_>>().join(", "),
            self.columns.iter().enumerate().map(value).collect::<Vec<_>>().join(", ")
        )
    }
}

/// A name of the schema as SQL takes it, whatever it holds.
pub(super) fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

type Row = (String, String, String, i64);

/// All tables but the migrations' own, by name; columns by name.
pub(super) async fn tables(inner: &mut Inner) -> Result<Vec<Table>, StoreError> {
    let rows: Vec<Row> = match inner {
        Inner::Sqlite(tx) => {
            sqlx::query_as(
                "select m.name, i.name, lower(i.type), i.pk
                 from sqlite_master m join pragma_table_info(m.name) i
                 where m.type = 'table' and m.name <> '_sqlx_migrations'
                   and m.name not like 'sqlite\\_%' escape '\\'",
            )
            .fetch_all(&mut **tx)
            .await?
        }
        Inner::Postgres(tx) => {
            sqlx::query_as(
                "select c.relname::text, a.attname::text, format_type(a.atttypid, null),
                        coalesce((select k.place from unnest(i.indkey::smallint[])
                                  with ordinality k (number, place)
                                  where k.number = a.attnum), 0)
                 from pg_class c join pg_attribute a on a.attrelid = c.oid
                 left join pg_index i on i.indrelid = c.oid and i.indisprimary
                 where c.relkind = 'r' and c.relnamespace = current_schema()::regnamespace
                   and c.relname <> '_sqlx_migrations' and a.attnum > 0 and not a.attisdropped",
            )
            .fetch_all(&mut **tx)
            .await?
        }
    };
    let mut rows = rows;
    rows.sort();
    let mut found: Vec<Table> = Vec::new();
    for (table, name, kind, key) in rows {
        let kind = match kind.as_str() {
            "blob" | "bytea" | "uuid" => (Kind::Bytes, kind == "uuid"),
            "text" => (Kind::Text, false),
            "bigint" => (Kind::Integer, false),
            "boolean" => (Kind::Boolean, false),
            _ => return Err(unreadable("the schema", format!("{table}.{name} is a {kind}"))),
        };
        let column = Column { name, kind: kind.0, is_uuid: kind.1, key };
        match found.last_mut() {
            Some(last) if last.name == table => last.columns.push(column),
            _ => found.push(Table { name: table, columns: vec![column] }),
        }
    }
    Ok(found)
}

/// The steps the schema was brought to.
pub(super) async fn steps(inner: &mut Inner) -> Result<Vec<i64>, StoreError> {
    const TEXT: &str = "select version from _sqlx_migrations where success order by version";
    let rows: Vec<(i64,)> = match inner {
        Inner::Sqlite(tx) => sqlx::query_as(TEXT).fetch_all(&mut **tx).await?,
        Inner::Postgres(tx) => sqlx::query_as(TEXT).fetch_all(&mut **tx).await?,
    };
    Ok(rows.into_iter().map(|(step,)| step).collect())
}

/// Those of these steps that this program does not know.
pub(super) fn unknown(steps: &[i64]) -> Vec<i64> {
    steps.iter().copied().filter(|step| !SQLITE.version_exists(*step)).collect()
}

/// What brings an empty database to these steps and no further: what came later is done
/// to the data when it is there.
pub(super) fn migrator(steps: &[i64], is_postgres: bool) -> Migrator {
    let all = if is_postgres { &POSTGRES } else { &SQLITE };
    let wanted = all.iter().filter(|one| steps.contains(&one.version)).cloned().collect();
    Migrator::with_migrations(wanted)
}
