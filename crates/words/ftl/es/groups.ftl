## Groups of States

groups-title = Grupos de Estados
groups-open = Grupos, miembros y fuentes
groups-what = Qué Estados pertenecen a cada grupo, desde cuándo y hasta cuándo, y dónde consta. La pertenencia no es una posición: lo que dice un Estado figura en sus declaraciones.
groups-one-what = Cada pertenencia tiene fechas y fuente. La pertenencia no es ni una posición ni una adhesión a una declaración.
groups-empty = Aún no consta ningún grupo. Los grupos los añade la Secretaría o el equipo de la Presidencia.
groups-days = Elegir la fecha
groups-today = Hoy
groups-first-day = Primer día del período de sesiones, { $date }
groups-on = Miembros al { $date }
groups-on-label = Otra fecha
groups-on-show = Mostrar
groups-counted = { $n ->
    [one] { $n } grupo
    [many] { $n } de grupos
   *[other] { $n } grupos
}
groups-name = Grupo
groups-code = Código
groups-members = Miembros
groups-members-counted = { $n ->
    [one] { $n } miembro
    [many] { $n } de miembros
   *[other] { $n } miembros
}
groups-analysis = Análisis
groups-governs-yes = Se tiene en cuenta
groups-governs-no = No se tiene en cuenta
groups-governs = Los ámbitos de convergencia se clasifican también según este grupo, con los miembros que tenía el { $date }, primer día del período de sesiones.
groups-not-governing = No se utiliza en el análisis de la convergencia.
groups-as-of = El análisis tiene en cuenta los miembros al { $date }, primer día del período de sesiones.
groups-origin = Procedencia
groups-listed = Incorporado de la lista de { $date }
groups-entered = Introducido en este órgano
groups-state = Estado
groups-since = Miembro desde
groups-until = Hasta
groups-unknown = No se conoce
groups-none-on = Según lo que consta, nadie pertenecía a este grupo en esa fecha.
groups-others = Pertenencias no vigentes en esa fecha

## Groups: what the podium enters

groups-bring = Incorporar grupos políticos y regionales
groups-bring-what = Cada grupo que elija se incorpora con sus miembros, fechas y fuentes según la lista de { $date }. Cada uno constituye una distribución propia, y ninguno se tiene en cuenta en el análisis hasta que usted lo decida.
groups-bring-hint = Solo Estados Miembros y Estados observadores, en la fecha de la lista
groups-bring-choice = { $n ->
    [one] { $name }: { $n } miembro
    [many] { $name }: { $n } de miembros
   *[other] { $name }: { $n } miembros
}
groups-bring-send = Incorporar los grupos marcados
groups-add-member = Añadir una pertenencia
groups-add-member-what = Se inscribe a un Estado como miembro de { $group }, con fechas y fuente.
groups-choose-state = Elija el Estado
groups-since-hint = Déjelo en blanco si no se conoce la fecha
groups-source-hint = El documento en que consta esta pertenencia
groups-end = Poner fin
groups-end-title = Poner fin a esta pertenencia
groups-end-what = { $state }, en { $group }. La pertenencia sigue inscrita con sus fechas; los períodos de sesiones que comiencen después ya no la tienen en cuenta.
groups-last-day = Último día de pertenencia
groups-end-source-hint = El documento que pone fin a la pertenencia
groups-end-send = Poner fin a la pertenencia
groups-govern = Tener en cuenta este grupo en el análisis
groups-ungovern = No tener en cuenta este grupo en el análisis

## The day as of which the analysis reads membership

convergence-members-on = Miembros tenidos en cuenta
convergence-members-on-what = Los miembros de cada grupo al { $date }, primer día del período de sesiones; un Estado que ingresó después no se cuenta en él

## Members suggested for the list of aligned States

statements-suggest-label = Sugerir los miembros de un grupo
statements-suggest-hint = Los que constan como miembros el { $date }, día de la presentación. La pertenencia no es adhesión: mantenga solo los Estados que lo hayan solicitado.
statements-suggest-choose = Elija un grupo
statements-suggest = Sugerir los miembros al { $date }
statements-suggested = sugerido
statements-suggest-note = { $n ->
    [one] Se sugiere { $n } Estado, miembro de { $group } al { $date }. No se informa a ninguno antes de la presentación. La pertenencia no es adhesión. Repase la lista y desmarque todo Estado que no lo haya solicitado.
    [many] Se sugieren { $n } de Estados, miembros de { $group } al { $date }. No se informa a ninguno antes de la presentación. La pertenencia no es adhesión. Repase la lista y desmarque todo Estado que no lo haya solicitado.
   *[other] Se sugieren { $n } Estados, miembros de { $group } al { $date }. No se informa a ninguno antes de la presentación. La pertenencia no es adhesión. Repase la lista y desmarque todo Estado que no lo haya solicitado.
}
statements-suggest-looked = Hemos repasado la lista: cada Estado marcado ha solicitado que se le nombre

## Faults of groups and memberships
## dynamic: named by acts and shown at the field

error-groups-none = Marque al menos un grupo
error-groups-there = Ya están en este órgano: { $value }. Desmárquelos
error-groups-states = Estados que pertenecen a estos grupos y no están en este órgano: { $value }. Añada primero los Estados Miembros y los Estados observadores
error-membership-overlap = Ya pertenece a este grupo, o a otro de la misma distribución, durante parte de este tiempo: { $value }. Cambie las fechas
error-membership-until = Indique el último día de pertenencia
error-membership-end-source = Indique qué documento pone fin a la pertenencia
error-statement-suggestion = Repase los Estados sugeridos, desmarque los que no lo hayan solicitado y confirme que lo ha hecho
error-statement-suggest-group = Elija el grupo cuyos miembros se han de sugerir

## Political and regional groups, by their official names
## dynamic: used by the list of groups as group-<code>

group-ARAB = Grupo de los Estados Árabes
group-ASEAN = Asociación de Naciones de Asia Sudoriental
group-AU = Unión Africana
group-CARICOM = Comunidad del Caribe
group-CELAC = Comunidad de Estados Latinoamericanos y Caribeños
group-CSTO = Organización del Tratado de Seguridad Colectiva
group-EU = Unión Europea
group-G77 = Grupo de los 77 y China
group-GCC = Consejo de Cooperación de los Estados Árabes del Golfo
group-MERCOSUR = Mercado Común del Sur
group-NAM = Movimiento de Países No Alineados
group-NORDIC = Países nórdicos
group-OAS = Organización de los Estados Americanos
group-OIC = Organización de Cooperación Islámica
group-OSCE = Organización para la Seguridad y la Cooperación en Europa
group-PIF = Foro de las Islas del Pacífico
group-SCO = Organización de Cooperación de Shanghái
group-SICA = Sistema de la Integración Centroamericana

## A membership entered by mistake

groups-mistake = Inscrita por error
groups-mistake-title = Retirar una inscripción hecha por error
groups-mistake-what = { $state }, en { $group } ({ $dates }): la inscripción desaparece de todas las páginas, también para fechas pasadas, como si nunca se hubiera hecho. Ya no se sugiere a ningún miembro por ella y, si el grupo cuenta en el análisis, los ámbitos de todos los períodos de sesiones se calculan de inmediato sin ella. El registro conserva que se inscribió y se retiró. Si la pertenencia era real y ha terminado, póngale fin.
groups-mistake-reason = Qué era incorrecto
groups-mistake-reason-hint = Se conserva en el registro; ninguna página lo muestra
groups-mistake-send = Retirar la inscripción
# dynamic: named by the act and shown at the field
error-membership-reason = Indique qué era incorrecto en la inscripción
