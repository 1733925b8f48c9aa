## Participants

people-what = Государства, организации и заинтересованные стороны, участвующие в работе этого органа.
people-filter = Группы
people-all = Все участники
people-empty = В этом списке пока нет участников. Их добавляет Секретариат или команда Председателя.
people-counted = { $n ->
    [one] { $n } участник
    [few] { $n } участника
    [many] { $n } участников
   *[other] { $n } участника
}
people-name = Название
people-names = Официальные названия
people-group = Группа
people-groups = Группы
people-no-group = Сведений о членстве в какой-либо группе нет.
people-dates = Даты
people-source = Источник
people-since = С { $date }
people-until = До { $date }
people-dates-unknown = Даты неизвестны

## Kinds of participant as headings
## dynamic: used by the list as people-kind-<code>

people-kind-member-state = Государства-члены
people-kind-observer-state = Государства-наблюдатели
people-kind-regional-organization = Региональные организации
people-kind-sub-regional-organization = Субрегиональные организации
people-kind-intergovernmental-organization = Прочие межправительственные организации
people-kind-business = Деловые круги
people-kind-ngo = Неправительственные организации
people-kind-academia = Научные учреждения

## Taking an entry back

people-mistake = Внесено по ошибке: отозвать запись
people-mistake-what = { $name }: запись исчезает со всех страниц, а код снова свободен. Это возможно, пока с ней ничего не связано. В журнале регистрации остается, что запись была внесена и отозвана.
