## Participants

people-what = Estados, organizaciones y partes interesadas que participan en este órgano.
people-filter = Grupos
people-all = Todos los participantes
people-empty = Todavía no figura aquí ningún participante. La Secretaría o el equipo de la Presidencia añaden los participantes.
people-counted = { $n ->
    [one] { $n } participante
    [many] { $n } de participantes
   *[other] { $n } participantes
}
people-name = Nombre
people-names = Nombres oficiales
people-group = Grupo
people-groups = Grupos
people-no-group = No consta que pertenezca a ningún grupo.
people-dates = Fechas
people-source = Fuente
people-since = Desde el { $date }
people-until = Hasta el { $date }
people-dates-unknown = Fechas desconocidas

## Kinds of participant as headings
## dynamic: used by the list as people-kind-<code>

people-kind-member-state = Estados Miembros
people-kind-observer-state = Estados observadores
people-kind-regional-organization = Organizaciones regionales
people-kind-sub-regional-organization = Organizaciones subregionales
people-kind-intergovernmental-organization = Otras organizaciones intergubernamentales
people-kind-business = Empresas
people-kind-ngo = Organizaciones no gubernamentales
people-kind-academia = Instituciones académicas

## Taking an entry back

people-mistake = Inscripción hecha por error: retirarla
people-mistake-what = { $name } desaparece de todas las páginas y su código vuelve a estar libre. Es posible mientras nada se refiera a esa entrada. El registro conserva que se inscribió y se retiró.

## The list as a document

people-list-title = Lista de participantes
people-list-status = Publicada por la Secretaría. Figuran los nombres de las organizaciones, no los de las personas.
people-list-issue = Publicar la lista de participantes
people-list-issue-what = La lista queda fijada como está ahora: Estados, observadores, organizaciones y partes interesadas por su nombre, sin personas. Los documentos siguen en seis idiomas.
people-list-issued = Lista de participantes { $symbol }, { $date }
