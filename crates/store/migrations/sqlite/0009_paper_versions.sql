-- Each version of a paper has the audience and the topics it was submitted with: a wider
-- audience later does not open what was written for a narrower one.

alter table paper_version add column audience text not null default 'own' check (audience in ('own', 'chair', 'interpreters', 'delegations', 'participants', 'public'));
update paper_version set audience = (select p.audience from paper p where p.id = paper_version.paper_id);

create table paper_version_topic (
    paper_id    BLOB not null,
    version     bigint not null,
    topic_id    BLOB not null references topic (id),
    primary key (paper_id, version, topic_id),
    foreign key (paper_id, version) references paper_version (paper_id, number)
);

insert into paper_version_topic (paper_id, version, topic_id)
    select v.paper_id, v.number, t.topic_id
    from paper_version v join paper_topic t on t.paper_id = v.paper_id;
drop table paper_topic;
