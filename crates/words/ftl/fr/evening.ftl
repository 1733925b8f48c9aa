## A delegation’s evening report

evening-title = Rapport du soir
evening-heading = Rapport du soir, { $date }
evening-private = Personne en dehors de votre délégation ne lit vos notes, ni le Secrétariat ni la présidence. Les propos tenus en séance privée sont rapportés sans attribution.
evening-who = Délégation
evening-notes = Nos notes
evening-no-note = Aucune note n’a été prise ce jour-là.
evening-remove = Supprimer cette note
evening-remove-ask = Supprimer cette note ?
evening-remove-what = Elle disparaît de votre rapport du soir et ne peut être rétablie.
evening-keep = Conserver cette note
evening-documents = Lettres, documents et résumés du jour
evening-no-document = Aucune lettre, aucun document ni aucun résumé qui vous soit accessible n’a été publié ce jour-là.
evening-statements = Déclarations du jour
evening-no-statement = Aucune déclaration qui vous soit accessible n’a été déposée ce jour-là.
evening-statement = Déclaration n° { $number }, { $name }
evening-areas = Domaines diffusés par la présidence
evening-no-area = La présidence ne vous a diffusé aucun domaine ce jour-là.
evening-attributed = Ce qui vous est attribué
evening-no-position = Aucune position en vigueur ne vous a été attribuée ce jour-là.
evening-position = Proposition n° { $number } : { $stance }
evening-next = Séances du { $date }
evening-no-meeting = Aucune séance n’est prévue ce jour-là.

## The form for a note
## dynamic: named in the form’s template

evening-note-label = Nouvelle note
evening-note-hint = Texte brut. Seule votre délégation le lit ; rien n’en est consigné au registre.
evening-meeting-label = Séance
evening-meeting-none = Aucune séance en particulier

## Faults of notes
## dynamic: named by acts and shown at the field

error-own-note-empty = Rédigez la note
error-own-note-meeting = Choisissez une séance de cette session, ou aucune
error-own-note-nothing-kept = Rien n’est conservé de cette séance, aucune note non plus
