### The words of the window. Keys are named by place: `ui-<place>-<thing>`.
ui-app-name = Ensemblier
ui-app-promise = Le plan climat de votre territoire, dans un fichier, sans réseau.
ui-window-title = { $file } — Ensemblier
ui-version = Version { $version }
ui-skip = Aller au contenu
ui-close = Fermer
ui-cancel = Annuler la saisie
ui-undo = Annuler
ui-add = Ajouter
ui-none = Aucun
ui-empty = —
ui-required = (obligatoire)
ui-loading = Chargement…
ui-percent = { $value } %
ui-try-again = Réessayer
ui-show-all = Tout voir ({ $count })
ui-show-fewer = Voir moins
ui-show-more = Voir la suite
ui-edit-hint = Entrée ou F2 : modifier. Échap : revenir.
ui-search-row = Taper quelques lettres
ui-nothing-found = Rien ne correspond à ces lettres.
ui-go-to = Ouvrir { $label }
ui-day-shape = JJ/MM/AAAA
ui-start-failed = Ensemblier n’a pas pu démarrer
ui-error-other = L’opération n’a pas abouti ({ $code }). Ce qui était enregistré l’est toujours. Recommencez ; si cela se répète, notez ce code.
ui-error-unreachable = Le programme ne répond pas. Ce qui était enregistré l’est toujours. Fermez la fenêtre et ouvrez-la de nouveau.

## Welcome
ui-create = Créer un plan
ui-create-why = Un fichier neuf, sur ce poste.
ui-create-choose = Choisir l’emplacement et créer
ui-open = Ouvrir un plan
ui-open-why = Un fichier .ensemblier existant.
ui-example = Découvrir l’exemple
ui-example-why = Le Pays du Ternois : des actions, un contrat, un rapport.
ui-example-file = Exemple Ternois
ui-territory = Nom du territoire
ui-plan-title = Intitulé du plan
ui-recent = Fichiers récents
ui-opened = Ouvert le { $at }
ui-file-missing = Introuvable à cet endroit
ui-forget = Retirer { $name } de la liste

## Frame
ui-nav = Rubriques
ui-nav-overview = Aujourd’hui
ui-nav-actions = Actions
ui-nav-contracts = Contrats
ui-nav-partners = Partenaires
ui-nav-reports = Rapports
ui-nav-history = Historique
ui-plan = Plan
ui-search = Rechercher
ui-search-what = Des lettres, dans tout le plan ; « > » pour une commande
ui-search-commands = Commandes
ui-search-more = il y en a d’autres : ajoutez des lettres
ui-search-where = { $field } :
ui-search-nothing = Rien ne commence par ces lettres. Essayez-en moins, ou un autre mot.
ui-saved = Enregistré
ui-saving = Enregistrement…
ui-unsaved = Non enregistré : { $why }
ui-read-only = Lecture seule
ui-undo-step = Annuler : { $step } (Ctrl+Z)
ui-redo-step = Rétablir : { $step } (Ctrl+Maj+Z)
ui-undo-done = Annulé : { $step }
ui-redo-done = Rétabli : { $step }
ui-nothing-to-undo = Rien à annuler
ui-nothing-to-redo = Rien à rétablir
ui-theme-system = Couleurs : comme le système
ui-theme-light = Couleurs : claires
ui-theme-dark = Couleurs : sombres
ui-close-file = Fermer le fichier
ui-author-title = Qui écrit sur ce poste
ui-author-name = Nom ou fonction
ui-author-why = Ce nom accompagne chaque modification dans l’historique du fichier.
ui-author-save = Garder ce nom
ui-author-none = Qui écrit ?
ui-nowhere = Cette page n’existe pas
ui-nowhere-why = L’adresse demandée ne mène à rien dans ce fichier.
ui-gone = Cet élément n’est plus là

## Today
ui-overview-none = Le plan est encore vide
ui-overview-none-why = Cette page dira ce qui est en retard, ce qui arrive à échéance et où en est l’argent. Commencez par une action ou un contrat.
ui-late-actions = Actions en retard
ui-late-none = Aucune action n’est en retard.
ui-next-dues = Prochaines échéances
ui-due-none = Aucune échéance à venir n’est notée.
ui-days-to = { $days ->
        [0] aujourd’hui
        [one] dans { $days } jour
       *[other] dans { $days } jours
    }
ui-days-ago = { $days ->
        [one] depuis { $days } jour
       *[other] depuis { $days } jours
    }
ui-statuses = Statuts des actions
ui-by-axis = Avancement par axe
ui-findings = À vérifier
ui-findings-none = Rien à signaler.
ui-findings-wait = Ce plan a { $count } actions : les parcourir toutes prend quelques secondes.
ui-findings-look = Chercher les anomalies
ui-findings-looking = Recherche…
ui-changes = Ce qui a changé
ui-changes-none = Rien n’a encore changé.
ui-change = { $field } : { $after }
ui-what-created = créé
ui-what-changed = modifié
ui-what-deleted = supprimé
ui-what-restored = rétabli
ui-see-actions = Voir les actions
ui-see-contracts = Voir les contrats
ui-severity-serious = Important :
ui-severity-warning = Attention :
ui-severity-notice = À savoir :
ui-sum-planned = Prévu
ui-sum-committed = Engagé
ui-sum-paid = Payé

## Actions
ui-axes = Axes
ui-choose = Choisir « { $title } »
ui-choose-all = Tout choisir
ui-choose-none = Ne plus rien choisir
ui-chosen = Actions choisies
ui-chosen-count = { $count ->
        [one] Une action choisie
       *[other] { $count } actions choisies
    }
ui-many = Modifier ensemble
ui-many-title = { $count ->
        [one] Modifier une action
       *[other] Modifier { $count } actions
    }
ui-many-field = Champ
ui-many-value = Nouvelle valeur
ui-many-count = { $count ->
        [0] Rien ne changerait.
        [one] Une action changerait.
       *[other] { $count } actions changeraient.
    }
ui-many-same = { $count ->
        [one] Une autre est déjà ainsi.
       *[other] { $count } autres sont déjà ainsi.
    }
ui-many-changes = Ce qui changerait
ui-before = Avant
ui-after = Après
ui-many-empty = Vider ce champ
ui-many-emptied = Ce champ serait vidé.
ui-many-more = Et { $count } autres.
ui-many-write = { $count ->
        [0] Modifier
        [one] Modifier une action
       *[other] Modifier { $count } actions
    }
ui-many-done = { $count ->
        [one] { $field } : une action modifiée
       *[other] { $field } : { $count } actions modifiées
    }
ui-axis-new = Nouvel axe
ui-axis-new-under = Nouvel axe sous « { $title } »
ui-axis-edit = Modifier l’axe
ui-axis-place = { $place } sur { $count }
ui-plan-edit = Modifier le plan et le territoire
ui-move-up = Monter
ui-move-down = Descendre
ui-axes-all = Tous les axes
ui-axis-hint = { $title } : { $done } sur { $total } réalisées, { $late } en retard
ui-late-count = { $count } en retard
ui-filters = Filtres
ui-filter-text = Filtrer les actions
ui-filter-key = Touche / : aller au filtre
ui-filter-status = Statuts
ui-filter-clear = Effacer les filtres
ui-late-only = Fin dépassée
ui-late-days = { $days ->
        [one] En retard de { $days } jour
       *[other] En retard de { $days } jours
    }
ui-late-short = { $days } j
ui-actions-count = { $count ->
        [0] Aucune action
        [one] { $count } action
       *[other] { $count } actions
    }
ui-actions-none = Aucune action pour l’instant
ui-actions-none-why = Les fiches actions du plan se rangent ici : statut, pilote, calendrier, budget, suivi.
ui-actions-none-kept = Aucune action ne correspond à ces filtres
ui-actions-none-kept-why = Les autres actions sont toujours là. Effacez les filtres pour les revoir.
ui-action-new = Nouvelle action
ui-action-new-key = Nouvelle action (Ctrl+N)
ui-action-create = Créer l’action
ui-action-delete = Supprimer l’action
ui-head-number = N°
ui-head-title = Titre
ui-head-status = Statut
ui-head-lateness = Retard
ui-head-progress = Avancement
ui-head-led_by = Pilote
ui-head-planned_end = Fin prévue
ui-head-budget = Prévu (€)
ui-head-committed = Engagé (€)
ui-head-paid = Payé (€)
ui-head-fte = ETP
ui-head-contracts = Contrats
ui-head-funders = Financeurs
ui-head-communes = Communes
ui-head-partners = Partenaires

## The sights of the list of actions
ui-sights = Présentations
ui-sight-grid = Grille
ui-sight-board = Tableau
ui-sight-timeline = Frise
ui-sight-calendar = Calendrier
ui-sight-leads = Par pilote
ui-sight-partners = Par partenaire
ui-group-by = Grouper par
ui-group-none = Sans groupe
ui-group-count = { $count ->
        [one] { $count } action
       *[other] { $count } actions
    }
ui-group-late = { $count } en retard
ui-total-planned = Prévu (€)
ui-total-paid = Payé (€)
ui-total-fte = ETP
ui-total-saved = MWh économisés/an
ui-total-produced = MWh renouvelables/an
ui-total-ghg = tCO2e évitées/an
ui-columns = Colonnes
ui-columns-shown = Colonnes affichées
ui-columns-others = Autres colonnes
ui-columns-first = Colonnes habituelles
ui-column-up = Avancer « { $column } »
ui-column-down = Reculer « { $column } »
ui-filter-add = Filtrer
ui-filter-column = Colonne
ui-filter-count = { $column } : { $count ->
        [one] { $count } valeur
       *[other] { $count } valeurs
    }
ui-filter-drop = Ne plus filtrer par { $column }
ui-views = Vues
ui-views-none = Aucune vue enregistrée. Réglez la liste (filtres, colonnes, groupes, présentation), puis donnez-lui un nom.
ui-view-name = Nom de la vue affichée
ui-view-save = Enregistrer la vue
ui-view-saved = Vue « { $name } » enregistrée.
ui-view-replaced = Vue « { $name } » remplacée.
ui-view-forget = Oublier la vue « { $name } »
ui-view-forgotten = Vue « { $name } » oubliée. Les actions n’ont pas changé.

## Cells of the list of actions
ui-menu = Actions sur la cellule
ui-menu-open = Ouvrir la fiche
ui-menu-edit = Modifier la cellule
ui-menu-copy = Copier
ui-menu-paste = Coller
ui-menu-fill = Recopier vers le bas
ui-menu-empty = Vider
ui-clipboard-closed = Le presse-papiers n’est pas accessible par le menu. Utilisez Ctrl+C et Ctrl+V dans la grille.
ui-menu-choose-rows = Choisir la ligne
ui-copied = { $count ->
        [one] Une ligne copiée.
       *[other] { $count } lignes copiées.
    }
ui-filled-down = { $count ->
        [one] Une cellule recopiée.
       *[other] { $count } cellules recopiées.
    }
ui-emptied = { $count ->
        [one] Une cellule vidée.
       *[other] { $count } cellules vidées.
    }
ui-paste-title = Coller dans les actions
ui-paste-rows = { $count ->
        [one] Une ligne lue :
       *[other] { $count } lignes lues :
    }
ui-paste-changed = { $count ->
        [0] aucune cellule ne changerait.
        [one] une cellule changerait.
       *[other] { $count } cellules changeraient.
    }
ui-paste-created = { $count ->
        [one] Une action nouvelle.
       *[other] { $count } actions nouvelles.
    }
ui-paste-same = { $count ->
        [one] Une cellule est déjà ainsi.
       *[other] { $count } cellules sont déjà ainsi.
    }
ui-paste-beyond = { $count ->
        [one] Une cellule tombe hors des colonnes à remplir : elle est laissée de côté.
       *[other] { $count } cellules tombent hors des colonnes à remplir : elles sont laissées de côté.
    }
ui-paste-wrong = { $count ->
        [one] Une cellule ne peut pas être lue
       *[other] { $count } cellules ne peuvent pas être lues
    }
ui-paste-kept = Ces cellules garderont ce qu’elles contiennent. Corrigez-les dans votre tableur et collez de nouveau, ou écrivez le reste.
ui-paste-row = Ligne
ui-paste-column = Colonne
ui-paste-cell = Cellule collée
ui-paste-why = Pourquoi
ui-paste-write = { $count ->
        [one] Écrire
       *[other] Écrire les { $count } changements
    }
ui-paste-write-rest = { $count ->
        [one] Écrire le reste
       *[other] Écrire les { $count } autres changements
    }
ui-pasted = { $changed ->
        [0] Aucune cellule changée
        [one] Une cellule changée
       *[other] { $changed } cellules changées
    }{ $created ->
        [0] .
        [one] , une action ajoutée.
       *[other] , { $created } actions ajoutées.
    }

## The sheet of an action
ui-sheet = Fiche de l’action
ui-sheet-close = Fermer la fiche (Échap)
ui-sheet-tabs = Parties de la fiche
ui-back-to-list = Retour à la liste
ui-title-of-action = Titre de l’action
ui-tab-sheet = Fiche
ui-tab-follow = Suivi
ui-tab-money = Budget
ui-tab-links = Liens
ui-tab-history = Historique
ui-group-identity = Identité
ui-group-content = Contenu
ui-group-calendar = Calendrier
ui-group-people = Pilotage et moyens
ui-group-themes = Thèmes et publics
ui-group-effects = Effets, freins et leviers
ui-group-other = Autres champs
ui-complete = { $done } sur { $total }
ui-complete-label = Fiche complète à
ui-missing = Il manque :
ui-part-title = le titre
ui-part-description = le descriptif
ui-part-status = le statut
ui-part-lead = le pilote
ui-part-dates = les dates prévues
ui-part-budget = le budget
ui-part-indicator = un indicateur
ui-sub-actions = Sous-actions
ui-collection-empty = Rien pour l’instant.
ui-row-tools = Outils de la ligne
ui-detail = Détail
ui-detail-of = Détail de { $label }
ui-delete = Supprimer
ui-delete-row = Supprimer { $label }
ui-delete-title = Supprimer « { $label } » ?
ui-delete-with = Sont supprimés avec :
ui-delete-alone = Rien d’autre n’est supprimé avec.
ui-delete-count = { $count } { $noun }
ui-delete-mentions = { $count ->
        [one] Un autre élément du plan en parle : ce renvoi sera vidé.
       *[other] { $count } autres éléments du plan en parlent : ces renvois seront vidés.
    }
ui-delete-undo = Vous pourrez annuler tout de suite, ou plus tard avec Ctrl+Z.
ui-deleted = Supprimé : { $label }
ui-keep = Garder

## Keys
ui-keys-title = Les touches
ui-keys-everywhere = Partout
ui-keys-list = Dans la liste des actions
ui-keys-sheet = Sur une fiche
ui-key-search = Rechercher
ui-key-new-action = Nouvelle action
ui-key-undo = Annuler
ui-key-redo = Rétablir
ui-key-keys = Cette aide
ui-key-filter = Filtrer
ui-keys-sights = Tableau, frise, calendrier
ui-key-cell = Modifier la cellule, ou taper directement
ui-key-block = Étendre le bloc de cellules
ui-key-copy = Copier le bloc
ui-key-paste = Coller, après aperçu
ui-key-fill = Recopier vers le bas
ui-key-empty = Vider les cellules
ui-key-card = Tableau : changer le statut d’une carte
ui-key-bar = Frise : décaler une action d’une semaine
ui-key-bar-end = Frise : décaler sa fin seule
ui-key-month = Calendrier : mois précédent, suivant
ui-key-along = Parcourir
ui-key-open = Ouvrir la fiche
ui-key-choose = Choisir la ligne
ui-key-choose-all = Tout choisir
ui-key-choose-none = Ne plus rien choisir
ui-key-note = Nouvelle note
ui-key-edit = Modifier le champ
ui-key-keep = Garder la saisie
ui-key-keep-long = Garder un texte long
ui-key-give-back = Reprendre ce qui était écrit
ui-key-leave = Revenir à la liste
ui-cap-ctrl = Ctrl
ui-cap-shift = Maj
ui-cap-alt = Alt
ui-cap-page = Page
ui-cap-enter = Entrée
ui-cap-space = Espace
ui-cap-escape = Échap
ui-cap-delete = Suppr

## Leaving
ui-leave-title = Tout n’est pas enregistré
ui-leave-unsaved = { $count ->
        [one] Une saisie n’est pas dans le fichier. Elle serait perdue.
       *[other] { $count } saisies ne sont pas dans le fichier. Elles seraient perdues.
    }
ui-leave-report = Un rapport est en train d’être écrit. Il serait abandonné.
ui-leave-stay = Rester
ui-leave-go = Fermer quand même

## Contracts
ui-contract = Contrat
ui-contract-new = Nouveau contrat
ui-contract-delete = Supprimer le contrat
ui-contracts-none = Aucun contrat pour l’instant
ui-contracts-none-why = Un contrat dit ce qui a été accordé, appelé et reçu, et ce que le financeur attend. Ajoutez le premier, ou commencez par les actions qu’il financera.
ui-create-row = Créer
ui-back-to-contracts = Retour aux contrats
ui-title-of-contract = Intitulé du contrat
ui-money-granted = Accordé
ui-money-called = Appelé
ui-money-received = Reçu
ui-money-remaining = Reste à recevoir
ui-received-share = Part reçue
ui-next-due = Prochaine échéance
ui-nothing-due = Rien n’est attendu
ui-as-of = Situation au
ui-as-of-today = Aujourd’hui
ui-terms = Termes du contrat
ui-financed-actions = Actions financées
ui-report-of = Faire un rapport
ui-mark-received = Marquer reçu
ui-receive = Enregistrer le versement
ui-receive-title = Versement reçu : { $label }
ui-received-on = Date d’encaissement
ui-received-amount = Montant reçu (€)

## Partners
ui-partner = Partenaire
ui-partner-new = Nouveau partenaire
ui-partner-delete = Supprimer le partenaire
ui-partner-filter = Filtrer les partenaires
ui-partner-page = Fiche du partenaire
ui-partners-none = Aucun partenaire pour l’instant
ui-partners-none-kept = Aucun partenaire ne correspond à ces lettres
ui-partners-none-why = Les organismes qui portent, financent ou relaient les actions se rangent ici, avec leurs contacts.
ui-merge = Fusionner
ui-merge-with = Fusionner avec…
ui-merge-title = Fusionner « { $label } » avec un autre partenaire
ui-merge-likely = Doublons probables
ui-merge-another = Un autre partenaire
ui-merge-which = Quel partenaire est le même ?
ui-merge-preview = Ce que la fusion va faire
ui-merge-says = « { $kept } » reste et reçoit tout ce qui désigne « { $away } », qui disparaît.
ui-merge-nothing = Rien d’autre ne désigne ce partenaire.
ui-merge-doubled = { $count ->
    [one] 1 lien que les deux avaient : il reste une fois
   *[other] { $count } liens que les deux avaient : chacun reste une fois
}
ui-merge-filled = Champs vides qui seront remplis :
ui-merge-undo = Vous pourrez annuler en une fois.
ui-merge-done = « { $away } » est fusionné dans « { $kept } ».
ui-owed = Échéances
ui-owed-none = Rien d’ouvert et de daté n’attend ce partenaire.
ui-roles-contracts = Rôle dans les contrats
ui-partner-kind = Type
ui-partner-kinds = Filtrer par type de partenaire
ui-partner-kinds-all = Tous les types
ui-links-from = Liens venant d’autres actions
ui-attach = Joindre un fichier…
ui-attach-hint = Aucun fichier. Déposez-en un sur la fenêtre, ou choisissez-le : 50 Mo au plus.
ui-attach-nowhere = Ouvrez d’abord la fiche d’une action ou d’un contrat : les fichiers déposés y seront joints.
ui-attached = { $count ->
    [one] Fichier joint.
   *[other] { $count } fichiers joints.
}
ui-attachment-open = Ouvrir « { $label } »
ui-attachment-save = Enregistrer une copie de « { $label } »
ui-attachment-saved = Copie enregistrée : { $path }
ui-field-history = Historique : { $field }
ui-field-history-none = Ce champ n’a pas encore changé.
ui-value-take = Reprendre cette valeur
ui-value-taken = Valeur reprise : { $field }
ui-key-past = Historique du champ
ui-back-to-partners = Retour aux partenaires
ui-name-of-partner = Nom du partenaire
ui-coordinates = Coordonnées
ui-roles = Rôles dans les actions
ui-role = Rôle
ui-contacts = Contacts
ui-siren = SIREN

## Reports
ui-reports-none = Un rapport porte sur un contrat
ui-reports-none-why = Aucun contrat n’est encore dans ce fichier : ajoutez-en un, puis revenez ici pour exporter son rapport d’avancement.
ui-report-kind = Type de rapport
ui-report-from = Période du
ui-report-to = au
ui-report-as-of = Situation au
ui-report-export = Exporter le rapport
ui-report-file = Rapport { $kind } { $title }
ui-report-job = Rapport en préparation
ui-stage-other = Mise en page du rapport…
ui-report-cancel = Arrêter
ui-report-cancelling = Arrêt en cours…
ui-report-cancelled = Export arrêté. Aucun fichier n’a été laissé.
ui-report-done = { $pages ->
        [one] Le rapport est prêt : { $pages } page, { $size }
       *[other] Le rapport est prêt : { $pages } pages, { $size }
    }
ui-report-note = Le rapport est un PDF accessible et archivable, écrit sur ce poste. Il ne part nulle part : c’est vous qui l’envoyez.

## History
ui-since = Depuis le
ui-until = Jusqu’au
ui-of-what = Objet
ui-of-all = Tout le fichier
ui-history-when = Date et auteur
ui-history-row = Élément
ui-history-what = Modification
ui-history-before = Avant
ui-history-after = Après
ui-history-none = Aucune modification sur cette période
ui-history-none-why = Chaque modification du fichier est gardée ici : quand, par qui, avant, après. Élargissez la période pour en voir davantage.

## Board, timeline, calendar, tables
ui-board-column = { $status } : { $count ->
        [0] aucune action
        [one] { $count } action
       *[other] { $count } actions
    }
ui-board-hint = Alt et une flèche : changer de statut. Entrée : ouvrir la fiche.
ui-board-moved = « { $title } » : { $status }.
ui-timeline-zoom = Échelle
ui-zoom-month = Mois
ui-zoom-quarter = Trimestres
ui-zoom-year = Années
ui-timeline-hint = Tirez une barre ou ses bords ; au clavier, Alt et une flèche décalent d’une semaine, avec Maj la fin seule.
ui-timeline-moved = Dates de « { $title } » changées.
ui-today = Aujourd’hui
ui-bar-said = { $title } : { $status }, du { $from } au { $to }
ui-bar-actual = Réellement : du { $from } au { $to }
ui-bar-milestone = Jalon : { $title }
ui-month-name = { DATETIME($day, month: "long", year: "numeric") }
ui-month-short = { DATETIME($day, month: "short", year: "numeric") }
ui-year-name = { DATETIME($day, year: "numeric") }
ui-day-name = { DATETIME($day, day: "numeric", month: "long") }
ui-weekday = { DATETIME($day, weekday: "long") }
ui-weekday-short = { DATETIME($day, weekday: "short") }
ui-month-before = Mois précédent
ui-month-after = Mois suivant
ui-month-now = Ce mois-ci
ui-month-count = { $count ->
        [0] Aucune échéance ce mois-ci
        [one] { $count } échéance ce mois-ci
       *[other] { $count } échéances ce mois-ci
    }
ui-month-more = Et { $count } autres
ui-month-none = Rien n’échoit ce mois-ci dans cette sélection. Les flèches mènent aux autres mois.
ui-milestone = Jalon
ui-summary-done = Réalisées
ui-summary-late = En retard
ui-summary-open = Voir les actions : { $label }

## Governance
ui-nav-governance = Gouvernance
ui-committees-none = Aucune instance pour l’instant
ui-committees-none-why = Un comité de pilotage, un comité technique : leurs séances, leurs décisions et ce qui a changé entre deux.
ui-committee-new = Nouvelle instance
ui-committee-page = Page de l’instance
ui-committee-delete = Supprimer l’instance
ui-name-of-committee = Nom de l’instance
ui-back-to-committees = Les instances
ui-back-to-committee = { $name }
ui-meetings = Séances
ui-meetings-none = Aucune séance. Ajoutez la prochaine, ou celle qui vient d’avoir lieu.
ui-meeting-new = Nouvelle séance
ui-meeting-page = Page de la séance
ui-meeting-delete = Supprimer la séance
ui-meeting-title = Séance du { $on }
ui-meeting-last = Dernière séance
ui-meeting-next = Prochaine séance
ui-decisions = Décisions
ui-decisions-open = À faire
ui-changes-since = Ce qui a changé depuis le
ui-changes-title = Ce qui a changé
ui-changes-of = { $noun } « { $label } » : { $what }
ui-changes-see = Voir
ui-changes-print = En PDF
ui-changes-count = { $count ->
        [0] Aucune action n’a changé depuis ce jour.
        [one] Une action a changé.
       *[other] { $count } actions ont changé.
    }
ui-changes-gone = supprimée
ui-changes-file = Ce qui a changé - { $name }.pdf
ui-changes-done = { $pages ->
        [one] Une page écrite : { $path }
       *[other] { $pages } pages écrites : { $path }
    }

## Alerts
ui-nav-alerts = Alertes
ui-alerts-none = Rien à signaler
ui-alerts-none-why = Ni retard, ni échéance dans les trente jours, ni action oubliée.
ui-alerts-months = Sans nouvelles après
ui-alerts-month-count = { $count } mois
ui-alerts-export = Exporter (.ics)
ui-alerts-exported = { $count ->
        [one] Une échéance écrite : { $path }
       *[other] { $count } échéances écrites : { $path }
    }
ui-alerts-file = Échéances.ics
ui-alerts-count = { $count ->
        [0] Aucune alerte
        [one] Une alerte
       *[other] { $count } alertes
    }
ui-alert-dismiss = Écarter
ui-alert-dismiss-one = Écarter : { $sentence }
ui-alert-dismiss-all = Écarter ces { $count }
ui-alert-dismissed = { $count ->
        [one] Une alerte écartée. Elle reviendra si sa date change.
       *[other] { $count } alertes écartées. Elles reviendront si leur date change.
    }
ui-alerts-aside = Alertes écartées ({ $count })
ui-alert-restore = Remettre
ui-alert-restore-one = Remettre : { $sentence }
ui-alerts-more = Les { $shown } premières sur { $count } sont montrées.
ui-alert-action_late = Actions en retard
ui-alert-milestone_late = Jalons passés
ui-alert-instalment_late = Versements à demander, passés
ui-alert-deliverable_late = Livrables attendus, passés
ui-alert-decision_late = Décisions à faire, passées
ui-alert-instalment_due = Versements à demander bientôt
ui-alert-deliverable_due = Livrables à remettre bientôt
ui-alert-action_due = Actions qui finissent bientôt
ui-alert-milestone_due = Jalons proches
ui-alert-decision_due = Décisions à faire bientôt
ui-alert-action_blocked = Actions bloquées sans motif
ui-alert-action_stale = Actions laissées sans nouvelles
ui-alert-indicator_silent = Indicateurs à relever
ui-alert-indicator_unread = Indicateurs sans valeur

## Territory
ui-nav-territory = Territoire
ui-head-inhabitants = Habitants
ui-territory-choose = Ajouter des communes
ui-territory-choose-how = Une intercommunalité apporte toutes ses communes. Les noms, codes et populations viennent de l’INSEE (2026) ; ce que vous avez déjà écrit reste.
ui-territory-choose-what = Nom, SIREN, code INSEE ou code postal
ui-territory-leave-out = Ne pas ajouter { $name }
ui-territory-add = Ajouter au territoire
ui-territory-would = { $communes ->
    [0] Aucune commune à ajouter.
    [one] 1 commune de plus, { $population } habitants.
   *[other] { $communes } communes de plus, { $population } habitants.
  }
ui-territory-there = { $count ->
    [one] 1 autre y est déjà.
   *[other] { $count } y sont déjà.
  }
ui-territory-chosen = { $count ->
    [0] Le territoire avait déjà ces communes.
    [one] 1 commune ajoutée.
   *[other] { $count } communes ajoutées.
  }
ui-territory-communes = { $count ->
    [0] Communes
    [one] 1 commune
   *[other] { $count } communes
  }
ui-place-communes = { $count ->
    [one] 1 commune
   *[other] { $count } communes
  }
ui-place-commune = Commune { $code }
ui-inhabitants = { $count } habitants
ui-commune-filter = Filtrer les communes
ui-commune-until = jusqu’au { $on }
ui-commune-actions = { $count ->
    [one] 1 action à { $name }
   *[other] { $count } actions à { $name }
  }
ui-communes-none = Aucune commune pour l’instant
ui-communes-none-why = Choisissez l’intercommunalité ou les communes du territoire : elles sont toutes ici, sans réseau. Une action pourra dire celles qu’elle concerne.
ui-map-title = Carte des actions
ui-map-says = Carte de { $communes } communes, dont { $with } ont des actions. La liste à côté dit la même chose.
ui-map-commune = { $count ->
    [0] { $name } : aucune action
    [one] { $name } : 1 action
   *[other] { $name } : { $count } actions
  }
ui-map-none = Aucune action
ui-map-step-one = { $count ->
    [one] 1 action
   *[other] { $count } actions
  }
ui-map-step = { $from } à { $to } actions
ui-map-none-yet = La carte demande les contours des communes : un fichier GeoJSON, par exemple celui que l’État publie sur geo.api.gouv.fr. Sans lui, la liste suffit.
ui-contours-title = Contours des communes
ui-contours-import-file = Lire des contours (GeoJSON)
ui-contours-import = Lire ces contours
ui-contours-found = { $count ->
    [one] 1 commune du territoire a son contour dans ce fichier.
   *[other] { $count } communes du territoire ont leur contour dans ce fichier.
  }
ui-contours-others = { $count ->
    [one] 1 autre forme est laissée de côté.
   *[other] { $count } autres formes sont laissées de côté.
  }
ui-contours-without = { $count ->
    [one] 1 commune reste sans contour :
   *[other] { $count } communes restent sans contour :
  }
ui-contours-read = { $count ->
    [one] 1 contour lu.
   *[other] { $count } contours lus.
  }

# Statements of a contract's money, and funding plans.
ui-statements = États
ui-statement-pdf = Exporter en PDF
ui-statement-xlsx = Exporter en Excel
ui-statement-writing = Écriture…
ui-statement-done = { $path } ({ $size })
ui-statement-no-line = Aucune ligne.
ui-statement-file = { $title } - { $subject } - { $day }
ui-statement-back = Retour au contrat
ui-statement-every-contract = Tous les contrats (recettes)
ui-statement-from = Période à partir du
ui-statement-until = Situation au
ui-statement-which = État
ui-statement-kind-invoices = Factures payées
ui-statement-kind-notice = Notice TEPCV
ui-statement-kind-funding = Plan de financement à publier
ui-statement-kind-receipts = Recettes par trimestre
ui-statement-kind-balance = Bilan financier
ui-statement-shown = { $title }, situation au { $day }
ui-statement-missing = Ce qui manque
ui-statement-notes = Précisions
ui-statement-empty = Rien à montrer pour l’instant
ui-statement-empty-why = Cet état se remplit avec ce que le contrat contient à la date choisie.
ui-funding-plans = Plans de financement
ui-funding-plan = Plan de financement
ui-funding-none = Aucun plan de financement
ui-funding-none-why = Un plan de financement dit ce que coûte une action, ou un groupe d’actions, et qui paie. Il se crée depuis la fiche d’une action, onglet Finances.
ui-funding-open = Équilibrer
ui-funding-project = Opération
ui-funding-group = { $count } actions
ui-funding-balance = Équilibre du plan
ui-funding-balanced = Équilibré
ui-funding-gap = Écart
ui-funding-cost = Dépenses
ui-funding-receipts = Recettes
ui-funding-aid = Aides publiques
ui-funding-private = Fonds privés
ui-funding-own = Autofinancement
ui-funding-loan = Emprunt
ui-funding-own-share = Part du maître d’ouvrage
ui-funding-costs = Dépenses
ui-funding-lines = Recettes
ui-funding-rest = Reste
ui-funding-total = Total
ui-funding-years = Par année
ui-funding-year = Année
ui-funding-no-year = Sans année
ui-funding-others = Autres actions du groupe
ui-funding-terms = Conditions du plan
ui-funding-file = Plan de financement - { $title }
ui-funding-no-funding_cost = Aucune dépense : ajouter chaque poste avec son montant HT, sa TVA et ce qui en est éligible.
ui-funding-no-funding_line = Aucune recette : ajouter chaque financeur avec son assiette, son taux et son montant.
