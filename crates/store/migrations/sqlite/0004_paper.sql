-- Concept papers and non-papers: versions, co-sponsorship, proposals made from them.

create table paper (
    id              BLOB not null primary key,
    session_id      BLOB not null references meeting_session (id),
    kind            text not null check (kind in ('paper', 'non-paper')),
    number          bigint not null,
    participant_id  BLOB not null references participant (id),
    language        text not null check (language in ('ar', 'zh', 'en', 'fr', 'ru', 'es')),
    audience        text not null check (audience in ('own', 'chair', 'interpreters', 'delegations', 'participants', 'public')),
    presents        BLOB references topic (id),
    symbol          text,
    -- The latest version; raised before a version is written, so that two revisions
    -- of one instant cannot both be the next.
    version         bigint not null check (version >= 1),
    submitted_at    bigint not null,
    withdrawn_at    bigint,
    unique (session_id, kind, number),
    unique (session_id, symbol),
    -- A non-paper says nothing by which its author is known.
    check (kind = 'paper' or (presents is null and symbol is null))
);

create table paper_topic (
    paper_id    BLOB not null references paper (id),
    topic_id    BLOB not null references topic (id),
    primary key (paper_id, topic_id)
);

create table paper_version (
    paper_id        BLOB not null references paper (id),
    number          bigint not null check (number >= 1),
    title           text not null,
    content         text not null,
    content_hash    text not null,
    file_id         BLOB references stored_file (id),
    submitted_at    bigint not null,
    primary key (paper_id, number)
);

create table paper_sponsor (
    paper_id        BLOB not null references paper (id),
    participant_id  BLOB not null references participant (id),
    standing        text not null check (standing in ('invited', 'asked', 'sponsor', 'ended')),
    since           bigint,
    version         bigint,
    changed_at      bigint not null,
    primary key (paper_id, participant_id),
    check ((standing = 'sponsor') = (since is not null)),
    check ((standing in ('asked', 'sponsor')) = (version is not null)),
    foreign key (paper_id, version) references paper_version (paper_id, number)
);

-- Which paper a proposal was made from, which version of it, and from which words;
-- without words where the proposer typed it.
create table paper_proposal (
    proposal_id  BLOB not null primary key references proposal (id),
    paper_id     BLOB not null,
    version      bigint not null,
    first_byte   bigint,
    end_byte     bigint,
    foreign key (paper_id, version) references paper_version (paper_id, number),
    check ((first_byte is null) = (end_byte is null)),
    check (first_byte is null or (first_byte >= 0 and first_byte < end_byte))
);

create index paper_sponsor_participant on paper_sponsor (participant_id);
create index paper_proposal_paper on paper_proposal (paper_id);
