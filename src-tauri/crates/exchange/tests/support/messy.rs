//! Action plans as communes really keep them: invented ones, of the shapes that are seen in the field.
#![allow(dead_code, reason = "each test uses a part")]

use super::In;
use super::pages::Page;

/// A workbook, and what it should give.
pub struct Messy {
    pub name: &'static str,
    pub pages: Vec<Page>,
    /// The titles of its actions, in order.
    pub titles: Vec<String>,
    /// The findings that say why a line is left out, or what it is beside an action: sheet, line, code.
    pub told: Vec<(usize, u32, &'static str)>,
    /// The sheets that are not read, and why.
    pub unread: Vec<(usize, &'static str)>,
}

impl Messy {
    fn new(name: &'static str, pages: Vec<Page>, titles: &[&str]) -> Self {
        Self { name, pages, titles: titles.iter().map(|title| (*title).to_owned()).collect(), told: Vec::new(), unread: Vec::new() }
    }

    fn told(mut self, told: &[(usize, u32, &'static str)]) -> Self {
        self.told = told.to_vec();
        self
    }

    fn unread(mut self, unread: &[(usize, &'static str)]) -> Self {
        self.unread = unread.to_vec();
        self
    }
}

/// Every one of them.
pub fn all() -> Vec<Messy> {
    vec![
        over_lines(),
        banners(),
        two_head_rows(),
        pages_and_totals(),
        several_tables(),
        as_texts(),
        fiches_beside_labels(),
        fiches_under_labels(),
        fiches_in_one_sheet(),
        summary_and_fiches(),
        many_sheets(),
    ]
}

fn over_lines() -> Messy {
    let page = Page::of(
        "Plan",
        &[
            &["Axe", "Titre de la fiche action", "Titre de la sous-action", "Statut"],
            &["1. Nature", "Haies", "", "En cours"],
            &["", "", "Planter", "terminée"],
            &["", "", "Tailler", ""],
            &["", "Talus", "", ""],
        ],
    );
    Messy::new(
        "axes and actions over merged lines",
        vec![page.merge((1, 0), (4, 0)).merge((1, 1), (3, 1))],
        &["Haies", "Planter", "Tailler", "Talus"],
    )
}

/// The axes are lines of their own across the table, under a title across it too.
fn banners() -> Messy {
    let page = Page::of(
        "Programme d'actions",
        &[
            &["PLAN CLIMAT DE LA COMMUNE – PROGRAMME D’ACTIONS"],
            &["Mise à jour : janvier"],
            &[],
            &["N°", "Intitulé", "", "Pilote", "État d'avancement", "Échéance"],
            &["AXE 1 – SOBRIÉTÉ DES BÂTIMENTS"],
            &["1.1", "Rénover l’école", "", "Services techniques", "En cours de réalisation", "31/12/2027"],
            &["1.2", "Changer la chaudière\nde la mairie", "", "Services techniques", "terminée", "2025"],
            &["AXE 2 – MOBILITÉ"],
            &["2.1", "Poser des arceaux", "", "Voirie", "À venir", "fin 2026"],
            &["* Les actions en italique sont à confirmer par le conseil."],
        ],
    );
    let page = page.merge((0, 0), (0, 5)).merge((4, 0), (4, 5)).merge((7, 0), (7, 5));
    Messy::new("axes as lines across the table", vec![page], &["Rénover l’école", "Changer la chaudière de la mairie", "Poser des arceaux"]).told(&[
        (0, 5, "section"),
        (0, 8, "section"),
        (0, 10, "remark"),
    ])
}

fn two_head_rows() -> Messy {
    let page = Page::of(
        "Suivi",
        &[
            &["Axe", "Action", "Porteur", "Calendrier", "", "Financement", "", "Statut"],
            &["", "", "", "Début", "Fin", "Financeur", "Montant", ""],
            &["Eau", "Récupérer l’eau de pluie", "Commune", "01/03/2025", "30/06/2026", "Agence de l’eau", "12 000 €", "Prévu"],
            &["Eau", "Débitumer la cour", "Commune", "T2 2025", "T4 2026", "", "", ""],
        ],
    );
    let page =
        page.merge((0, 3), (0, 4)).merge((0, 5), (0, 6)).merge((0, 0), (1, 0)).merge((0, 1), (1, 1)).merge((0, 2), (1, 2)).merge((0, 7), (1, 7));
    Messy::new("heads on two lines", vec![page], &["Récupérer l’eau de pluie", "Débitumer la cour"])
}

/// Printed on several pages: the heads come again, each page has its sum.
fn pages_and_totals() -> Messy {
    let heads: &[&str] = &["Axe", "Titre de l'action", "Service pilote", "Budget total", "Statut"];
    let page = Page::of(
        "Plan d'actions",
        &[
            heads,
            &["Énergie", "Isoler le gymnase", "Bâtiments", "120 000 €", "En cours"],
            &["Énergie", "Passer en LED", "Voirie", "45 000,00", "Fait"],
            &["Sous-total page 1", "", "", "165 000 €", ""],
            heads,
            &["Déchets", "Composter à l’école", "Écoles", "3 500 € TTC", "En attente"],
            &["", "TOTAL GÉNÉRAL", "", "168 500 €", ""],
            &["Source : services de la commune"],
        ],
    );
    Messy::new("heads on each page, and sums", vec![page], &["Isoler le gymnase", "Passer en LED", "Composter à l’école"]).told(&[
        (0, 4, "total"),
        (0, 5, "head_again"),
        (0, 7, "total"),
        (0, 8, "remark"),
    ])
}

/// One table under another, whose columns are others.
fn several_tables() -> Messy {
    let page = Page::of(
        "Plan",
        &[
            &["Volet adaptation"],
            &["Titre", "Pilote", "Statut"],
            &["Ombrer la place", "Espaces verts", "En cours"],
            &[],
            &["Volet atténuation"],
            &["Statut", "Date de fin", "Intitulé de l'action", "Budget"],
            &["Terminé", "31/12/2024", "Baisser le chauffage", "0"],
            &["À venir", "", "Panneaux solaires", "80 000"],
        ],
    );
    Messy::new("tables under one another", vec![page.merge((4, 0), (4, 3))], &["Ombrer la place", "Baisser le chauffage", "Panneaux solaires"])
        .told(&[(0, 5, "section")])
}

/// Numbers and days typed as texts, columns that hold nothing, lines that are hidden, a hidden sheet of lists.
fn as_texts() -> Messy {
    let mut page = Page::of(
        "2025",
        &[
            &["", "Orientation", "", "Nom de l'action", "", "Budget prévisionnel", "Début", "Échéance", "Statut", "Observations"],
            &["", "Air", "", "Mesurer le radon", "", "12 000 €", "1er trimestre 2025", "mars 2026", "terminée", "vu en conseil\nle 12 mars"],
            &["", "Air", "", "Informer les habitants", "", "entre 1 000 et 2 000 €", "01.02.2025", "31/02/2026", "En cours de réalisation", ""],
        ],
    );
    page.hidden_rows = vec![2];
    let lists = Page::of("Listes", &[&["À venir"], &["En cours"]]).hidden();
    Messy::new("numbers as texts", vec![page, lists, Page::of("Feuil3", &[])], &["Mesurer le radon", "Informer les habitants"])
        .unread(&[(1, "hidden"), (2, "empty")])
}

/// A sheet an action, labels in one column, or two by two.
fn fiches_beside_labels() -> Messy {
    let fiche = |name: &str, number: &str, title: &str| {
        Page::of(
            name,
            &[
                &[&format!("Fiche action n°{number}"), "", "", ""],
                &["Titre de l'action :", title, "", ""],
                &["Axe :", "1. Sobriété", "N° :", number],
                &["Pilote :", "Services techniques", "Élu référent :", "Adjointe aux bâtiments"],
                &["Objectifs", "- Dépenser moins\n- Vivre mieux", "", ""],
                &["Descriptif", "Des travaux", "", ""],
                &["", "en deux tranches", "", ""],
                &["Statut", "En cours", "Priorité", "Haute"],
                &["Date de début", "01/01/2025", "Date de fin", "31/12/2026"],
                &["Budget total", "120 000 €", "Freins rencontrés", "Le calendrier scolaire"],
                &["Financeur 1", "ADEME", "Montant", "30 000 €"],
            ],
        )
        .merge((0, 0), (0, 3))
    };
    let guide = Page::of("Lisez-moi", &[&["Ce classeur a une feuille par action."], &["Contact : la mairie"]]);
    Messy::new(
        "a sheet an action, values beside labels",
        vec![guide, fiche("FA 1.1", "1.1", "Rénover l’école"), fiche("FA 1.2", "1.2", "Éteindre la nuit")],
        &["Rénover l’école", "Éteindre la nuit"],
    )
    .unread(&[(0, "no_heads")])
}

/// A sheet an action, values under their labels, the title in the banner or on the tab alone.
fn fiches_under_labels() -> Messy {
    let banner = Page::of(
        "A1",
        &[
            &["FICHE ACTION 3.2 : Créer un verger"],
            &["Descriptif"],
            &["Vingt arbres derrière l’église"],
            &["Partenaires"],
            &["École, Association du verger"],
            &["Indicateurs de suivi"],
            &["Nombre d’arbres"],
            &["Échéance"],
            &["automne 2026"],
        ],
    );
    let bare = Page::of(
        "Jardin partagé",
        &[
            &["Statut : À l’étude"],
            &["Pilote : Espaces verts"],
            &["Objectif : Cultiver ensemble"],
            &["Budget : 2 500 €"],
            &["À revoir en commission"],
        ],
    );
    Messy::new("a sheet an action, values under labels", vec![banner, bare], &["Créer un verger", "Jardin partagé"])
        .told(&[(1, 1, "title_taken"), (1, 5, "loose")])
}

/// Every action in one sheet, a block under another.
fn fiches_in_one_sheet() -> Messy {
    let page = Page::of(
        "Fiches",
        &[
            &["Fiche action n° 1 – Covoiturer"],
            &["Statut", "En cours"],
            &["Pilote", "Mobilités"],
            &["Objectifs", "Moins de voitures"],
            &[],
            &["Fiche action n° 2 – Pédaler"],
            &["Statut", "À venir"],
            &["Pilote", "Mobilités"],
            &["Objectifs", "Plus de vélos"],
            &["Cible", "Habitants"],
        ],
    );
    Messy::new("every action in one sheet", vec![page], &["Covoiturer", "Pédaler"])
}

/// A sheet that sums up, and a sheet an action: each action comes once.
fn summary_and_fiches() -> Messy {
    let summary = Page::of(
        "Synthèse",
        &[
            &["Axe", "N°", "Action", "Statut", "Budget"],
            &["1. Nature", "1", "Planter des haies", "En cours", "10 000"],
            &["1. Nature", "2", "Ouvrir la rivière", "À venir", ""],
        ],
    );
    let fiche = |name: &str, title: &str, status: &str| {
        Page::of(
            name,
            &[
                &["Fiche action", title],
                &["Descriptif", "Un texte long"],
                &["Pilote", "Espaces verts"],
                &["Statut", status],
                &["Partenaires", "Fédération, Écoles"],
            ],
        )
    };
    Messy::new(
        "a summary and a sheet an action",
        vec![summary, fiche("1", "Planter des haies", "En cours"), fiche("2", "Ouvrir la rivière", "En cours")],
        &["Planter des haies", "Ouvrir la rivière"],
    )
    .told(&[(1, 1, "also_in"), (2, 4, "differs_from")])
}

/// Forty sheets: a guide, a summary, fiches of two makes, tables of a year, and one that is empty.
fn many_sheets() -> Messy {
    let (mut pages, mut titles, mut unread) = (vec![Page::of("Mode d’emploi", &[&["À lire d’abord"]])], Vec::new(), vec![(0, "no_heads")]);
    for number in 1..=34 {
        let title = format!("Action numéro {number} de la commune");
        let lines = [
            vec![In::from("Action n°"), In::Number(f64::from(number))],
            vec![In::from("Intitulé de l'action"), In::from(title.as_str())],
            vec![In::from("État"), In::from(if number % 2 == 0 { "Engagée" } else { "Non démarrée" })],
            vec![In::from("Coût"), In::Number(1_000.0 * f64::from(number))],
            vec![In::from("Référent technique"), In::from("Chargé de mission")],
        ];
        pages.push(Page::new(&format!("Fiche {number}"), lines.to_vec()));
        titles.push(title);
    }
    for year in [2024, 2025, 2026] {
        let title = format!("Fêter le climat en {year}");
        pages.push(Page::of(&year.to_string(), &[&["Titre", "Statut", "Date de fin"], &[&title, "Prévu", &format!("31/12/{year}")]]));
        titles.push(title);
    }
    pages.push(Page::of("Feuil1", &[]));
    unread.push((pages.len() - 1, "empty"));
    pages.push(Page::of("Contacts", &[&["Nom", "Courriel"], &["Mairie", "mairie@exemple.fr"]]));
    unread.push((pages.len() - 1, "no_heads"));
    let mut messy = Messy::new("forty sheets", pages, &[]);
    (messy.titles, messy.unread) = (titles, unread);
    messy
}
