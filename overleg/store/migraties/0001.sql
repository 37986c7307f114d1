CREATE TABLE ding (
    nr INTEGER NOT NULL,
    id VARCHAR NOT NULL,
    soort VARCHAR NOT NULL,
    casus_id VARCHAR,
    PRIMARY KEY (nr),
    UNIQUE (id)
);

CREATE INDEX ix_ding_casus_id ON ding (casus_id);

CREATE TABLE logboek (
    nr INTEGER NOT NULL,
    tijd VARCHAR NOT NULL,
    wie VARCHAR NOT NULL,
    os_account VARCHAR NOT NULL,
    casus_id VARCHAR,
    casus_nummer VARCHAR NOT NULL,
    handeling VARCHAR NOT NULL,
    soort VARCHAR NOT NULL,
    ding_id VARCHAR NOT NULL,
    vorige_hash VARCHAR NOT NULL,
    hash VARCHAR NOT NULL,
    PRIMARY KEY (nr)
);

CREATE INDEX ix_logboek_casus_id ON logboek (casus_id);

CREATE INDEX ix_logboek_gewist ON logboek (casus_nummer) WHERE handeling = 'gewist';

CREATE TABLE wijzer (
    nr INTEGER NOT NULL,
    casus_id VARCHAR NOT NULL,
    overleg_id VARCHAR NOT NULL,
    leeg INTEGER NOT NULL,
    proces INTEGER NOT NULL,
    tijd VARCHAR NOT NULL,
    PRIMARY KEY (nr),
    UNIQUE (casus_id)
);

CREATE TABLE casus (
    nr INTEGER NOT NULL,
    id VARCHAR(40) NOT NULL,
    versie INTEGER NOT NULL,
    gemaakt_op VARCHAR NOT NULL,
    gewist_op VARCHAR,
    casus_id VARCHAR(40) NOT NULL,
    nummer VARCHAR(300) NOT NULL,
    werknaam VARCHAR(300) NOT NULL,
    status VARCHAR NOT NULL,
    aanleiding VARCHAR NOT NULL,
    bezoekadres VARCHAR(300) NOT NULL,
    gesloten_op VARCHAR,
    bewaren_tot DATE,
    bewaren_bron VARCHAR(300) NOT NULL,
    PRIMARY KEY (nr),
    UNIQUE (casus_id, id),
    UNIQUE (id),
    FOREIGN KEY(nr) REFERENCES ding (nr) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id) REFERENCES casus (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE UNIQUE INDEX ix_casus_nummer ON casus (nummer) WHERE nummer != '';

CREATE TABLE contactpersoon (
    nr INTEGER NOT NULL,
    id VARCHAR(40) NOT NULL,
    versie INTEGER NOT NULL,
    gemaakt_op VARCHAR NOT NULL,
    gewist_op VARCHAR,
    naam VARCHAR(300) NOT NULL,
    functie VARCHAR(300) NOT NULL,
    organisatie VARCHAR(300) NOT NULL,
    sleutel VARCHAR(300) NOT NULL,
    telefoon VARCHAR(300) NOT NULL,
    mail VARCHAR(300) NOT NULL,
    PRIMARY KEY (nr),
    UNIQUE (id),
    FOREIGN KEY(nr) REFERENCES ding (nr) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE vorige_versie (
    ding_id VARCHAR NOT NULL,
    versie INTEGER NOT NULL,
    soort VARCHAR NOT NULL,
    waarde JSON NOT NULL,
    tijd VARCHAR NOT NULL,
    PRIMARY KEY (ding_id, versie),
    FOREIGN KEY(ding_id) REFERENCES ding (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE betrokkene (
    nr INTEGER NOT NULL,
    id VARCHAR(40) NOT NULL,
    versie INTEGER NOT NULL,
    gemaakt_op VARCHAR NOT NULL,
    gewist_op VARCHAR,
    casus_id VARCHAR(40) NOT NULL,
    naam VARCHAR(300) NOT NULL,
    rollen JSON NOT NULL,
    leeftijd INTEGER,
    leeftijd_soort VARCHAR NOT NULL,
    afhankelijk BOOLEAN NOT NULL,
    huishouden VARCHAR(300) NOT NULL,
    taal VARCHAR(300) NOT NULL,
    tolk VARCHAR,
    lezen VARCHAR(300) NOT NULL,
    zorg VARCHAR(300) NOT NULL,
    beschermd BOOLEAN NOT NULL,
    PRIMARY KEY (nr),
    UNIQUE (casus_id, id),
    FOREIGN KEY(nr) REFERENCES ding (nr) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id) REFERENCES casus (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE organisatie (
    nr INTEGER NOT NULL,
    id VARCHAR(40) NOT NULL,
    versie INTEGER NOT NULL,
    gemaakt_op VARCHAR NOT NULL,
    gewist_op VARCHAR,
    casus_id VARCHAR(40) NOT NULL,
    naam VARCHAR(300) NOT NULL,
    sleutel VARCHAR(300) NOT NULL,
    teken VARCHAR(300) NOT NULL,
    kleur VARCHAR(300) NOT NULL,
    grondslag VARCHAR(300) NOT NULL,
    PRIMARY KEY (nr),
    UNIQUE (casus_id, id),
    FOREIGN KEY(nr) REFERENCES ding (nr) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id) REFERENCES casus (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE overleg (
    nr INTEGER NOT NULL,
    id VARCHAR(40) NOT NULL,
    versie INTEGER NOT NULL,
    gemaakt_op VARCHAR NOT NULL,
    gewist_op VARCHAR,
    casus_id VARCHAR(40) NOT NULL,
    volgnummer INTEGER NOT NULL,
    gepland_op VARCHAR,
    begonnen_op VARCHAR,
    geeindigd_op VARCHAR,
    plaats VARCHAR(300) NOT NULL,
    voorzitter VARCHAR(300) NOT NULL,
    verslaglegger VARCHAR(300) NOT NULL,
    status VARCHAR NOT NULL,
    leidraad VARCHAR(300) NOT NULL,
    leidraad_tekst VARCHAR NOT NULL,
    stap VARCHAR(300) NOT NULL,
    plek VARCHAR(300) NOT NULL,
    terug_stap VARCHAR(300) NOT NULL,
    terug_plek VARCHAR(300) NOT NULL,
    pauze_sinds VARCHAR,
    pauze_seconden INTEGER NOT NULL,
    scherm_leeg BOOLEAN NOT NULL,
    vraag VARCHAR(300) NOT NULL,
    antwoord VARCHAR NOT NULL,
    beantwoord VARCHAR,
    geinformeerd VARCHAR,
    geinformeerd_want VARCHAR NOT NULL,
    kaart_gebruikt VARCHAR,
    kaart_ervaring VARCHAR NOT NULL,
    zorg VARCHAR NOT NULL,
    volgende_datum DATE,
    volgende_tijd VARCHAR,
    stoppen_reden VARCHAR(300) NOT NULL,
    PRIMARY KEY (nr),
    UNIQUE (casus_id, id),
    FOREIGN KEY(nr) REFERENCES ding (nr) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id) REFERENCES casus (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE acuutkaart (
    nr INTEGER NOT NULL,
    id VARCHAR(40) NOT NULL,
    versie INTEGER NOT NULL,
    gemaakt_op VARCHAR NOT NULL,
    gewist_op VARCHAR,
    casus_id VARCHAR(40) NOT NULL,
    overleg_id VARCHAR(40) NOT NULL,
    geldig_tot VARCHAR,
    PRIMARY KEY (nr),
    UNIQUE (casus_id, id),
    FOREIGN KEY(nr) REFERENCES ding (nr) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id) REFERENCES casus (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, overleg_id) REFERENCES overleg (casus_id, id) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE deelnemer (
    nr INTEGER NOT NULL,
    id VARCHAR(40) NOT NULL,
    versie INTEGER NOT NULL,
    gemaakt_op VARCHAR NOT NULL,
    gewist_op VARCHAR,
    casus_id VARCHAR(40) NOT NULL,
    overleg_id VARCHAR(40) NOT NULL,
    organisatie_id VARCHAR(40) NOT NULL,
    naam VARCHAR(300) NOT NULL,
    aanduiding VARCHAR(300) NOT NULL,
    beroep VARCHAR(300) NOT NULL,
    functie VARCHAR NOT NULL,
    teken VARCHAR(300) NOT NULL,
    manier VARCHAR NOT NULL,
    informatie_gestuurd BOOLEAN NOT NULL,
    mag_toezeggen VARCHAR,
    grondslag VARCHAR(300) NOT NULL,
    vastleggen VARCHAR NOT NULL,
    gekomen_op VARCHAR,
    weg_op VARCHAR,
    PRIMARY KEY (nr),
    UNIQUE (casus_id, id),
    FOREIGN KEY(nr) REFERENCES ding (nr) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id) REFERENCES casus (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, overleg_id) REFERENCES overleg (casus_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, organisatie_id) REFERENCES organisatie (casus_id, id) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE les (
    nr INTEGER NOT NULL,
    id VARCHAR(40) NOT NULL,
    versie INTEGER NOT NULL,
    gemaakt_op VARCHAR NOT NULL,
    gewist_op VARCHAR,
    casus_id VARCHAR(40) NOT NULL,
    overleg_id VARCHAR(40) NOT NULL,
    tekst VARCHAR NOT NULL,
    PRIMARY KEY (nr),
    UNIQUE (casus_id, id),
    FOREIGN KEY(nr) REFERENCES ding (nr) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id) REFERENCES casus (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, overleg_id) REFERENCES overleg (casus_id, id) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE nucheck (
    nr INTEGER NOT NULL,
    id VARCHAR(40) NOT NULL,
    versie INTEGER NOT NULL,
    gemaakt_op VARCHAR NOT NULL,
    gewist_op VARCHAR,
    casus_id VARCHAR(40) NOT NULL,
    overleg_id VARCHAR(40) NOT NULL,
    delen VARCHAR NOT NULL,
    aanleiding VARCHAR NOT NULL,
    in_gevaar VARCHAR,
    wie VARCHAR(300) NOT NULL,
    actie VARCHAR NOT NULL,
    mensen VARCHAR,
    wijzelf VARCHAR,
    sporen VARCHAR,
    PRIMARY KEY (nr),
    UNIQUE (casus_id, id),
    FOREIGN KEY(nr) REFERENCES ding (nr) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id) REFERENCES casus (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, overleg_id) REFERENCES overleg (casus_id, id) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE onthulling (
    nr INTEGER NOT NULL,
    id VARCHAR(40) NOT NULL,
    versie INTEGER NOT NULL,
    gemaakt_op VARCHAR NOT NULL,
    gewist_op VARCHAR,
    casus_id VARCHAR(40) NOT NULL,
    overleg_id VARCHAR(40) NOT NULL,
    onderwerp VARCHAR NOT NULL,
    ronde INTEGER NOT NULL,
    reden VARCHAR(300) NOT NULL,
    PRIMARY KEY (nr),
    UNIQUE (casus_id, id),
    FOREIGN KEY(nr) REFERENCES ding (nr) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id) REFERENCES casus (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, overleg_id) REFERENCES overleg (casus_id, id) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE overleg__erbij (
    casus_id VARCHAR NOT NULL,
    van_id VARCHAR NOT NULL,
    rang INTEGER NOT NULL,
    naar_id VARCHAR NOT NULL,
    PRIMARY KEY (casus_id, van_id, rang),
    FOREIGN KEY(casus_id, van_id) REFERENCES overleg (casus_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, naar_id) REFERENCES betrokkene (casus_id, id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID;

CREATE TABLE plek (
    nr INTEGER NOT NULL,
    id VARCHAR(40) NOT NULL,
    versie INTEGER NOT NULL,
    gemaakt_op VARCHAR NOT NULL,
    gewist_op VARCHAR,
    casus_id VARCHAR(40) NOT NULL,
    betrokkene_id VARCHAR(40) NOT NULL,
    aard VARCHAR NOT NULL,
    tekst VARCHAR NOT NULL,
    geheime_plek BOOLEAN NOT NULL,
    eigenaar_id VARCHAR(40),
    vrij_voor_kaart BOOLEAN NOT NULL,
    PRIMARY KEY (nr),
    UNIQUE (casus_id, id),
    FOREIGN KEY(nr) REFERENCES ding (nr) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id) REFERENCES casus (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, betrokkene_id) REFERENCES betrokkene (casus_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, eigenaar_id) REFERENCES organisatie (casus_id, id) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE relatie (
    nr INTEGER NOT NULL,
    id VARCHAR(40) NOT NULL,
    versie INTEGER NOT NULL,
    gemaakt_op VARCHAR NOT NULL,
    gewist_op VARCHAR,
    casus_id VARCHAR(40) NOT NULL,
    van_id VARCHAR(40) NOT NULL,
    naar_id VARCHAR(40) NOT NULL,
    aard VARCHAR(300) NOT NULL,
    toelichting VARCHAR NOT NULL,
    PRIMARY KEY (nr),
    UNIQUE (casus_id, id),
    FOREIGN KEY(nr) REFERENCES ding (nr) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id) REFERENCES casus (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, van_id) REFERENCES betrokkene (casus_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, naar_id) REFERENCES betrokkene (casus_id, id) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE stapstatus (
    nr INTEGER NOT NULL,
    id VARCHAR(40) NOT NULL,
    versie INTEGER NOT NULL,
    gemaakt_op VARCHAR NOT NULL,
    gewist_op VARCHAR,
    casus_id VARCHAR(40) NOT NULL,
    overleg_id VARCHAR(40) NOT NULL,
    stap VARCHAR(300) NOT NULL,
    uitkomst VARCHAR NOT NULL,
    reden VARCHAR(300) NOT NULL,
    poort_reden VARCHAR(300) NOT NULL,
    begonnen_op VARCHAR,
    klaar_op VARCHAR,
    seconden INTEGER NOT NULL,
    PRIMARY KEY (nr),
    UNIQUE (casus_id, id),
    FOREIGN KEY(nr) REFERENCES ding (nr) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id) REFERENCES casus (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, overleg_id) REFERENCES overleg (casus_id, id) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE stukversie (
    nr INTEGER NOT NULL,
    id VARCHAR(40) NOT NULL,
    versie INTEGER NOT NULL,
    gemaakt_op VARCHAR NOT NULL,
    gewist_op VARCHAR,
    casus_id VARCHAR(40) NOT NULL,
    overleg_id VARCHAR(40) NOT NULL,
    aard VARCHAR NOT NULL,
    voor VARCHAR(300) NOT NULL,
    nummer INTEGER NOT NULL,
    hash VARCHAR(300) NOT NULL,
    document VARCHAR NOT NULL,
    reden VARCHAR(300) NOT NULL,
    PRIMARY KEY (nr),
    UNIQUE (casus_id, id),
    FOREIGN KEY(nr) REFERENCES ding (nr) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id) REFERENCES casus (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, overleg_id) REFERENCES overleg (casus_id, id) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE aanspreekpunt (
    nr INTEGER NOT NULL,
    id VARCHAR(40) NOT NULL,
    versie INTEGER NOT NULL,
    gemaakt_op VARCHAR NOT NULL,
    gewist_op VARCHAR,
    casus_id VARCHAR(40) NOT NULL,
    overleg_id VARCHAR(40) NOT NULL,
    stem_id VARCHAR(40),
    delen VARCHAR NOT NULL,
    van_muur BOOLEAN NOT NULL,
    geheime_plek BOOLEAN NOT NULL,
    vrij_voor_kaart BOOLEAN NOT NULL,
    vorige_id VARCHAR(40),
    naam VARCHAR(300) NOT NULL,
    organisatie_id VARCHAR(40),
    telefoon VARCHAR(300) NOT NULL,
    uren VARCHAR(300) NOT NULL,
    buiten_uren VARCHAR(300) NOT NULL,
    PRIMARY KEY (nr),
    UNIQUE (casus_id, id),
    FOREIGN KEY(nr) REFERENCES ding (nr) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id) REFERENCES casus (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, overleg_id) REFERENCES overleg (casus_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, stem_id) REFERENCES deelnemer (casus_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, vorige_id) REFERENCES aanspreekpunt (casus_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, organisatie_id) REFERENCES organisatie (casus_id, id) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE akkoord (
    nr INTEGER NOT NULL,
    id VARCHAR(40) NOT NULL,
    versie INTEGER NOT NULL,
    gemaakt_op VARCHAR NOT NULL,
    gewist_op VARCHAR,
    casus_id VARCHAR(40) NOT NULL,
    overleg_id VARCHAR(40) NOT NULL,
    delen VARCHAR NOT NULL,
    deelnemer_id VARCHAR(40) NOT NULL,
    moment VARCHAR NOT NULL,
    uitkomst VARCHAR NOT NULL,
    aantekening VARCHAR NOT NULL,
    PRIMARY KEY (nr),
    UNIQUE (casus_id, id),
    FOREIGN KEY(nr) REFERENCES ding (nr) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id) REFERENCES casus (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, overleg_id) REFERENCES overleg (casus_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, deelnemer_id) REFERENCES deelnemer (casus_id, id) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE behoefte (
    nr INTEGER NOT NULL,
    id VARCHAR(40) NOT NULL,
    versie INTEGER NOT NULL,
    gemaakt_op VARCHAR NOT NULL,
    gewist_op VARCHAR,
    casus_id VARCHAR(40) NOT NULL,
    overleg_id VARCHAR(40) NOT NULL,
    stem_id VARCHAR(40),
    delen VARCHAR NOT NULL,
    van_muur BOOLEAN NOT NULL,
    geheime_plek BOOLEAN NOT NULL,
    vrij_voor_kaart BOOLEAN NOT NULL,
    betrokkene_id VARCHAR(40) NOT NULL,
    tekst VARCHAR NOT NULL,
    gezegd_door VARCHAR(300) NOT NULL,
    PRIMARY KEY (nr),
    UNIQUE (casus_id, id),
    FOREIGN KEY(nr) REFERENCES ding (nr) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id) REFERENCES casus (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, overleg_id) REFERENCES overleg (casus_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, stem_id) REFERENCES deelnemer (casus_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, betrokkene_id) REFERENCES betrokkene (casus_id, id) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE bericht (
    nr INTEGER NOT NULL,
    id VARCHAR(40) NOT NULL,
    versie INTEGER NOT NULL,
    gemaakt_op VARCHAR NOT NULL,
    gewist_op VARCHAR,
    casus_id VARCHAR(40) NOT NULL,
    overleg_id VARCHAR(40) NOT NULL,
    stem_id VARCHAR(40),
    delen VARCHAR NOT NULL,
    van_muur BOOLEAN NOT NULL,
    geheime_plek BOOLEAN NOT NULL,
    vrij_voor_kaart BOOLEAN NOT NULL,
    bron VARCHAR(300) NOT NULL,
    tekst VARCHAR NOT NULL,
    PRIMARY KEY (nr),
    UNIQUE (casus_id, id),
    FOREIGN KEY(nr) REFERENCES ding (nr) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id) REFERENCES casus (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, overleg_id) REFERENCES overleg (casus_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, stem_id) REFERENCES deelnemer (casus_id, id) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE cijfer (
    nr INTEGER NOT NULL,
    id VARCHAR(40) NOT NULL,
    versie INTEGER NOT NULL,
    gemaakt_op VARCHAR NOT NULL,
    gewist_op VARCHAR,
    casus_id VARCHAR(40) NOT NULL,
    overleg_id VARCHAR(40) NOT NULL,
    stem_id VARCHAR(40),
    delen VARCHAR NOT NULL,
    van_muur BOOLEAN NOT NULL,
    geheime_plek BOOLEAN NOT NULL,
    vrij_voor_kaart BOOLEAN NOT NULL,
    betrokkene_id VARCHAR(40) NOT NULL,
    ronde INTEGER NOT NULL,
    cijfer INTEGER,
    weet_niet BOOLEAN NOT NULL,
    toelichting VARCHAR NOT NULL,
    PRIMARY KEY (nr),
    UNIQUE (casus_id, id),
    FOREIGN KEY(nr) REFERENCES ding (nr) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id) REFERENCES casus (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, overleg_id) REFERENCES overleg (casus_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, stem_id) REFERENCES deelnemer (casus_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, betrokkene_id) REFERENCES betrokkene (casus_id, id) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE contact (
    nr INTEGER NOT NULL,
    id VARCHAR(40) NOT NULL,
    versie INTEGER NOT NULL,
    gemaakt_op VARCHAR NOT NULL,
    gewist_op VARCHAR,
    casus_id VARCHAR(40) NOT NULL,
    overleg_id VARCHAR(40) NOT NULL,
    stem_id VARCHAR(40),
    delen VARCHAR NOT NULL,
    van_muur BOOLEAN NOT NULL,
    geheime_plek BOOLEAN NOT NULL,
    vrij_voor_kaart BOOLEAN NOT NULL,
    betrokkene_id VARCHAR(40) NOT NULL,
    aard VARCHAR NOT NULL,
    datum DATE,
    precisie VARCHAR NOT NULL,
    door VARCHAR(300) NOT NULL,
    PRIMARY KEY (nr),
    UNIQUE (casus_id, id),
    FOREIGN KEY(nr) REFERENCES ding (nr) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id) REFERENCES casus (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, overleg_id) REFERENCES overleg (casus_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, stem_id) REFERENCES deelnemer (casus_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, betrokkene_id) REFERENCES betrokkene (casus_id, id) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE eigenverklaring (
    nr INTEGER NOT NULL,
    id VARCHAR(40) NOT NULL,
    versie INTEGER NOT NULL,
    gemaakt_op VARCHAR NOT NULL,
    gewist_op VARCHAR,
    casus_id VARCHAR(40) NOT NULL,
    overleg_id VARCHAR(40) NOT NULL,
    stem_id VARCHAR(40),
    delen VARCHAR NOT NULL,
    van_muur BOOLEAN NOT NULL,
    geheime_plek BOOLEAN NOT NULL,
    vrij_voor_kaart BOOLEAN NOT NULL,
    betrokkene_id VARCHAR(40) NOT NULL,
    tekst VARCHAR NOT NULL,
    datum DATE,
    PRIMARY KEY (nr),
    UNIQUE (casus_id, id),
    FOREIGN KEY(nr) REFERENCES ding (nr) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id) REFERENCES casus (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, overleg_id) REFERENCES overleg (casus_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, stem_id) REFERENCES deelnemer (casus_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, betrokkene_id) REFERENCES betrokkene (casus_id, id) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE eigenwoord (
    nr INTEGER NOT NULL,
    id VARCHAR(40) NOT NULL,
    versie INTEGER NOT NULL,
    gemaakt_op VARCHAR NOT NULL,
    gewist_op VARCHAR,
    casus_id VARCHAR(40) NOT NULL,
    overleg_id VARCHAR(40) NOT NULL,
    stem_id VARCHAR(40),
    delen VARCHAR NOT NULL,
    van_muur BOOLEAN NOT NULL,
    geheime_plek BOOLEAN NOT NULL,
    vrij_voor_kaart BOOLEAN NOT NULL,
    betrokkene_id VARCHAR(40) NOT NULL,
    aard VARCHAR NOT NULL,
    tekst VARCHAR NOT NULL,
    aan_wie VARCHAR(300) NOT NULL,
    datum DATE,
    precisie VARCHAR NOT NULL,
    PRIMARY KEY (nr),
    UNIQUE (casus_id, id),
    FOREIGN KEY(nr) REFERENCES ding (nr) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id) REFERENCES casus (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, overleg_id) REFERENCES overleg (casus_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, stem_id) REFERENCES deelnemer (casus_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, betrokkene_id) REFERENCES betrokkene (casus_id, id) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE geeninbreng (
    nr INTEGER NOT NULL,
    id VARCHAR(40) NOT NULL,
    versie INTEGER NOT NULL,
    gemaakt_op VARCHAR NOT NULL,
    gewist_op VARCHAR,
    casus_id VARCHAR(40) NOT NULL,
    overleg_id VARCHAR(40) NOT NULL,
    stem_id VARCHAR(40) NOT NULL,
    reden VARCHAR NOT NULL,
    toelichting VARCHAR NOT NULL,
    PRIMARY KEY (nr),
    UNIQUE (casus_id, id),
    FOREIGN KEY(nr) REFERENCES ding (nr) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id) REFERENCES casus (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, overleg_id) REFERENCES overleg (casus_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, stem_id) REFERENCES deelnemer (casus_id, id) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE hulproute (
    nr INTEGER NOT NULL,
    id VARCHAR(40) NOT NULL,
    versie INTEGER NOT NULL,
    gemaakt_op VARCHAR NOT NULL,
    gewist_op VARCHAR,
    casus_id VARCHAR(40) NOT NULL,
    overleg_id VARCHAR(40) NOT NULL,
    stem_id VARCHAR(40),
    delen VARCHAR NOT NULL,
    van_muur BOOLEAN NOT NULL,
    geheime_plek BOOLEAN NOT NULL,
    vrij_voor_kaart BOOLEAN NOT NULL,
    naam VARCHAR(300) NOT NULL,
    biedt VARCHAR NOT NULL,
    kenmerken VARCHAR NOT NULL,
    past VARCHAR,
    waarom VARCHAR NOT NULL,
    gekozen BOOLEAN NOT NULL,
    gekozen_door VARCHAR(300) NOT NULL,
    PRIMARY KEY (nr),
    UNIQUE (casus_id, id),
    FOREIGN KEY(nr) REFERENCES ding (nr) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id) REFERENCES casus (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, overleg_id) REFERENCES overleg (casus_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, stem_id) REFERENCES deelnemer (casus_id, id) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE inbreng (
    nr INTEGER NOT NULL,
    id VARCHAR(40) NOT NULL,
    versie INTEGER NOT NULL,
    gemaakt_op VARCHAR NOT NULL,
    gewist_op VARCHAR,
    casus_id VARCHAR(40) NOT NULL,
    overleg_id VARCHAR(40) NOT NULL,
    stem_id VARCHAR(40),
    delen VARCHAR NOT NULL,
    van_muur BOOLEAN NOT NULL,
    geheime_plek BOOLEAN NOT NULL,
    vrij_voor_kaart BOOLEAN NOT NULL,
    aard VARCHAR NOT NULL,
    kernvraag INTEGER,
    tekst VARCHAR NOT NULL,
    bron VARCHAR(300) NOT NULL,
    datum DATE,
    precisie VARCHAR NOT NULL,
    onderwerp VARCHAR(300) NOT NULL,
    grondslag VARCHAR(300) NOT NULL,
    waarom_nodig VARCHAR(300) NOT NULL,
    PRIMARY KEY (nr),
    UNIQUE (casus_id, id),
    FOREIGN KEY(nr) REFERENCES ding (nr) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id) REFERENCES casus (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, overleg_id) REFERENCES overleg (casus_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, stem_id) REFERENCES deelnemer (casus_id, id) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE informeren (
    nr INTEGER NOT NULL,
    id VARCHAR(40) NOT NULL,
    versie INTEGER NOT NULL,
    gemaakt_op VARCHAR NOT NULL,
    gewist_op VARCHAR,
    casus_id VARCHAR(40) NOT NULL,
    overleg_id VARCHAR(40) NOT NULL,
    stem_id VARCHAR(40),
    delen VARCHAR NOT NULL,
    van_muur BOOLEAN NOT NULL,
    geheime_plek BOOLEAN NOT NULL,
    vrij_voor_kaart BOOLEAN NOT NULL,
    aan_id VARCHAR(40),
    melder BOOLEAN NOT NULL,
    wie VARCHAR(300) NOT NULL,
    woorden VARCHAR NOT NULL,
    wanneer VARCHAR(300) NOT NULL,
    veilig VARCHAR,
    papier VARCHAR,
    PRIMARY KEY (nr),
    UNIQUE (casus_id, id),
    FOREIGN KEY(nr) REFERENCES ding (nr) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id) REFERENCES casus (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, overleg_id) REFERENCES overleg (casus_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, stem_id) REFERENCES deelnemer (casus_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, aan_id) REFERENCES betrokkene (casus_id, id) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE kaartregel (
    nr INTEGER NOT NULL,
    id VARCHAR(40) NOT NULL,
    versie INTEGER NOT NULL,
    gemaakt_op VARCHAR NOT NULL,
    gewist_op VARCHAR,
    casus_id VARCHAR(40) NOT NULL,
    overleg_id VARCHAR(40) NOT NULL,
    stem_id VARCHAR(40),
    delen VARCHAR NOT NULL,
    van_muur BOOLEAN NOT NULL,
    geheime_plek BOOLEAN NOT NULL,
    vrij_voor_kaart BOOLEAN NOT NULL,
    nummer INTEGER NOT NULL,
    tekst VARCHAR(300) NOT NULL,
    PRIMARY KEY (nr),
    UNIQUE (casus_id, id),
    FOREIGN KEY(nr) REFERENCES ding (nr) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id) REFERENCES casus (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, overleg_id) REFERENCES overleg (casus_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, stem_id) REFERENCES deelnemer (casus_id, id) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE klaar (
    nr INTEGER NOT NULL,
    id VARCHAR(40) NOT NULL,
    versie INTEGER NOT NULL,
    gemaakt_op VARCHAR NOT NULL,
    gewist_op VARCHAR,
    casus_id VARCHAR(40) NOT NULL,
    overleg_id VARCHAR(40) NOT NULL,
    stem_id VARCHAR(40) NOT NULL,
    onderwerp VARCHAR NOT NULL,
    ronde INTEGER NOT NULL,
    manier VARCHAR NOT NULL,
    PRIMARY KEY (nr),
    UNIQUE (casus_id, id),
    FOREIGN KEY(nr) REFERENCES ding (nr) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id) REFERENCES casus (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, overleg_id) REFERENCES overleg (casus_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, stem_id) REFERENCES deelnemer (casus_id, id) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE klad (
    nr INTEGER NOT NULL,
    id VARCHAR(40) NOT NULL,
    versie INTEGER NOT NULL,
    gemaakt_op VARCHAR NOT NULL,
    gewist_op VARCHAR,
    casus_id VARCHAR(40) NOT NULL,
    overleg_id VARCHAR(40),
    stem_id VARCHAR(40),
    plek VARCHAR(300) NOT NULL,
    tekst VARCHAR NOT NULL,
    PRIMARY KEY (nr),
    UNIQUE (casus_id, id),
    FOREIGN KEY(nr) REFERENCES ding (nr) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id) REFERENCES casus (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, overleg_id) REFERENCES overleg (casus_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, stem_id) REFERENCES deelnemer (casus_id, id) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE maatregel (
    nr INTEGER NOT NULL,
    id VARCHAR(40) NOT NULL,
    versie INTEGER NOT NULL,
    gemaakt_op VARCHAR NOT NULL,
    gewist_op VARCHAR,
    casus_id VARCHAR(40) NOT NULL,
    overleg_id VARCHAR(40) NOT NULL,
    stem_id VARCHAR(40),
    delen VARCHAR NOT NULL,
    van_muur BOOLEAN NOT NULL,
    geheime_plek BOOLEAN NOT NULL,
    vrij_voor_kaart BOOLEAN NOT NULL,
    vorige_id VARCHAR(40),
    betrokkene_id VARCHAR(40),
    naam VARCHAR(300) NOT NULL,
    geldt VARCHAR,
    tot VARCHAR,
    toelichting VARCHAR NOT NULL,
    PRIMARY KEY (nr),
    UNIQUE (casus_id, id),
    FOREIGN KEY(nr) REFERENCES ding (nr) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id) REFERENCES casus (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, overleg_id) REFERENCES overleg (casus_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, stem_id) REFERENCES deelnemer (casus_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, vorige_id) REFERENCES maatregel (casus_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, betrokkene_id) REFERENCES betrokkene (casus_id, id) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE monitormoment (
    nr INTEGER NOT NULL,
    id VARCHAR(40) NOT NULL,
    versie INTEGER NOT NULL,
    gemaakt_op VARCHAR NOT NULL,
    gewist_op VARCHAR,
    casus_id VARCHAR(40) NOT NULL,
    overleg_id VARCHAR(40) NOT NULL,
    stem_id VARCHAR(40),
    delen VARCHAR NOT NULL,
    van_muur BOOLEAN NOT NULL,
    geheime_plek BOOLEAN NOT NULL,
    vrij_voor_kaart BOOLEAN NOT NULL,
    datum DATE,
    wat VARCHAR NOT NULL,
    wie VARCHAR(300) NOT NULL,
    PRIMARY KEY (nr),
    UNIQUE (casus_id, id),
    FOREIGN KEY(nr) REFERENCES ding (nr) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id) REFERENCES casus (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, overleg_id) REFERENCES overleg (casus_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, stem_id) REFERENCES deelnemer (casus_id, id) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE notitie (
    nr INTEGER NOT NULL,
    id VARCHAR(40) NOT NULL,
    versie INTEGER NOT NULL,
    gemaakt_op VARCHAR NOT NULL,
    gewist_op VARCHAR,
    casus_id VARCHAR(40) NOT NULL,
    overleg_id VARCHAR(40) NOT NULL,
    stem_id VARCHAR(40),
    delen VARCHAR NOT NULL,
    van_muur BOOLEAN NOT NULL,
    geheime_plek BOOLEAN NOT NULL,
    vrij_voor_kaart BOOLEAN NOT NULL,
    tekst VARCHAR NOT NULL,
    PRIMARY KEY (nr),
    UNIQUE (casus_id, id),
    FOREIGN KEY(nr) REFERENCES ding (nr) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id) REFERENCES casus (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, overleg_id) REFERENCES overleg (casus_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, stem_id) REFERENCES deelnemer (casus_id, id) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE oordeel (
    nr INTEGER NOT NULL,
    id VARCHAR(40) NOT NULL,
    versie INTEGER NOT NULL,
    gemaakt_op VARCHAR NOT NULL,
    gewist_op VARCHAR,
    casus_id VARCHAR(40) NOT NULL,
    overleg_id VARCHAR(40) NOT NULL,
    stem_id VARCHAR(40),
    delen VARCHAR NOT NULL,
    van_muur BOOLEAN NOT NULL,
    geheime_plek BOOLEAN NOT NULL,
    vrij_voor_kaart BOOLEAN NOT NULL,
    betrokkene_id VARCHAR(40) NOT NULL,
    uitkomst VARCHAR,
    reden VARCHAR NOT NULL,
    duur VARCHAR,
    voorlopig BOOLEAN NOT NULL,
    PRIMARY KEY (nr),
    UNIQUE (casus_id, id),
    FOREIGN KEY(nr) REFERENCES ding (nr) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id) REFERENCES casus (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, overleg_id) REFERENCES overleg (casus_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, stem_id) REFERENCES deelnemer (casus_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, betrokkene_id) REFERENCES betrokkene (casus_id, id) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE opmerking (
    nr INTEGER NOT NULL,
    id VARCHAR(40) NOT NULL,
    versie INTEGER NOT NULL,
    gemaakt_op VARCHAR NOT NULL,
    gewist_op VARCHAR,
    casus_id VARCHAR(40) NOT NULL,
    overleg_id VARCHAR(40) NOT NULL,
    stem_id VARCHAR(40),
    delen VARCHAR NOT NULL,
    van_muur BOOLEAN NOT NULL,
    geheime_plek BOOLEAN NOT NULL,
    vrij_voor_kaart BOOLEAN NOT NULL,
    aard VARCHAR NOT NULL,
    tekst VARCHAR NOT NULL,
    PRIMARY KEY (nr),
    UNIQUE (casus_id, id),
    FOREIGN KEY(nr) REFERENCES ding (nr) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id) REFERENCES casus (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, overleg_id) REFERENCES overleg (casus_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, stem_id) REFERENCES deelnemer (casus_id, id) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE parkeerpunt (
    nr INTEGER NOT NULL,
    id VARCHAR(40) NOT NULL,
    versie INTEGER NOT NULL,
    gemaakt_op VARCHAR NOT NULL,
    gewist_op VARCHAR,
    casus_id VARCHAR(40) NOT NULL,
    overleg_id VARCHAR(40) NOT NULL,
    stem_id VARCHAR(40),
    delen VARCHAR NOT NULL,
    van_muur BOOLEAN NOT NULL,
    geheime_plek BOOLEAN NOT NULL,
    vrij_voor_kaart BOOLEAN NOT NULL,
    aard VARCHAR NOT NULL,
    tekst VARCHAR NOT NULL,
    naar VARCHAR(300) NOT NULL,
    PRIMARY KEY (nr),
    UNIQUE (casus_id, id),
    FOREIGN KEY(nr) REFERENCES ding (nr) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id) REFERENCES casus (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, overleg_id) REFERENCES overleg (casus_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, stem_id) REFERENCES deelnemer (casus_id, id) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE plek__vrij_voor (
    casus_id VARCHAR NOT NULL,
    van_id VARCHAR NOT NULL,
    rang INTEGER NOT NULL,
    naar_id VARCHAR NOT NULL,
    PRIMARY KEY (casus_id, van_id, rang),
    FOREIGN KEY(casus_id, van_id) REFERENCES plek (casus_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, naar_id) REFERENCES betrokkene (casus_id, id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID;

CREATE TABLE regie (
    nr INTEGER NOT NULL,
    id VARCHAR(40) NOT NULL,
    versie INTEGER NOT NULL,
    gemaakt_op VARCHAR NOT NULL,
    gewist_op VARCHAR,
    casus_id VARCHAR(40) NOT NULL,
    overleg_id VARCHAR(40) NOT NULL,
    stem_id VARCHAR(40),
    delen VARCHAR NOT NULL,
    van_muur BOOLEAN NOT NULL,
    geheime_plek BOOLEAN NOT NULL,
    vrij_voor_kaart BOOLEAN NOT NULL,
    vorige_id VARCHAR(40),
    nodig VARCHAR NOT NULL,
    naam VARCHAR(300) NOT NULL,
    organisatie_id VARCHAR(40),
    vervanger VARCHAR(300) NOT NULL,
    open_besluit BOOLEAN NOT NULL,
    besluit_voor DATE,
    besluit_door VARCHAR(300) NOT NULL,
    PRIMARY KEY (nr),
    UNIQUE (casus_id, id),
    FOREIGN KEY(nr) REFERENCES ding (nr) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id) REFERENCES casus (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, overleg_id) REFERENCES overleg (casus_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, stem_id) REFERENCES deelnemer (casus_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, vorige_id) REFERENCES regie (casus_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, organisatie_id) REFERENCES organisatie (casus_id, id) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE stapstatus__erbij (
    casus_id VARCHAR NOT NULL,
    van_id VARCHAR NOT NULL,
    rang INTEGER NOT NULL,
    naar_id VARCHAR NOT NULL,
    PRIMARY KEY (casus_id, van_id, rang),
    FOREIGN KEY(casus_id, van_id) REFERENCES stapstatus (casus_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, naar_id) REFERENCES betrokkene (casus_id, id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID;

CREATE TABLE uitgegeven (
    nr INTEGER NOT NULL,
    id VARCHAR(40) NOT NULL,
    versie INTEGER NOT NULL,
    gemaakt_op VARCHAR NOT NULL,
    gewist_op VARCHAR,
    casus_id VARCHAR(40) NOT NULL,
    overleg_id VARCHAR(40) NOT NULL,
    aard VARCHAR NOT NULL,
    stukversie_id VARCHAR(40),
    aan VARCHAR(300) NOT NULL,
    weg VARCHAR,
    ontvangen_door VARCHAR(300) NOT NULL,
    ontvangen_op VARCHAR,
    PRIMARY KEY (nr),
    UNIQUE (casus_id, id),
    FOREIGN KEY(nr) REFERENCES ding (nr) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id) REFERENCES casus (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, overleg_id) REFERENCES overleg (casus_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, stukversie_id) REFERENCES stukversie (casus_id, id) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE vervolgstap (
    nr INTEGER NOT NULL,
    id VARCHAR(40) NOT NULL,
    versie INTEGER NOT NULL,
    gemaakt_op VARCHAR NOT NULL,
    gewist_op VARCHAR,
    casus_id VARCHAR(40) NOT NULL,
    overleg_id VARCHAR(40) NOT NULL,
    stem_id VARCHAR(40),
    delen VARCHAR NOT NULL,
    van_muur BOOLEAN NOT NULL,
    geheime_plek BOOLEAN NOT NULL,
    vrij_voor_kaart BOOLEAN NOT NULL,
    wat VARCHAR NOT NULL,
    organisatie_id VARCHAR(40),
    eigenaar VARCHAR(300) NOT NULL,
    betrokkene_id VARCHAR(40),
    uiterlijk DATE,
    uiterlijk_tijd VARCHAR,
    waarom VARCHAR NOT NULL,
    klaar_als VARCHAR NOT NULL,
    vervanger VARCHAR(300) NOT NULL,
    doel VARCHAR,
    fase VARCHAR NOT NULL,
    na_id VARCHAR(40),
    na_tekst VARCHAR(300) NOT NULL,
    kan_dat VARCHAR,
    PRIMARY KEY (nr),
    UNIQUE (casus_id, id),
    FOREIGN KEY(nr) REFERENCES ding (nr) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id) REFERENCES casus (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, overleg_id) REFERENCES overleg (casus_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, stem_id) REFERENCES deelnemer (casus_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, organisatie_id) REFERENCES organisatie (casus_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, betrokkene_id) REFERENCES betrokkene (casus_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, na_id) REFERENCES vervolgstap (casus_id, id) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE voorwaarde (
    nr INTEGER NOT NULL,
    id VARCHAR(40) NOT NULL,
    versie INTEGER NOT NULL,
    gemaakt_op VARCHAR NOT NULL,
    gewist_op VARCHAR,
    casus_id VARCHAR(40) NOT NULL,
    overleg_id VARCHAR(40) NOT NULL,
    stem_id VARCHAR(40),
    delen VARCHAR NOT NULL,
    van_muur BOOLEAN NOT NULL,
    geheime_plek BOOLEAN NOT NULL,
    vrij_voor_kaart BOOLEAN NOT NULL,
    vorige_id VARCHAR(40),
    vervallen BOOLEAN NOT NULL,
    vervallen_want VARCHAR NOT NULL,
    tekst VARCHAR NOT NULL,
    zien_aan VARCHAR NOT NULL,
    gesteld_door VARCHAR(300) NOT NULL,
    termijn DATE,
    PRIMARY KEY (nr),
    UNIQUE (casus_id, id),
    FOREIGN KEY(nr) REFERENCES ding (nr) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id) REFERENCES casus (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, overleg_id) REFERENCES overleg (casus_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, stem_id) REFERENCES deelnemer (casus_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, vorige_id) REFERENCES voorwaarde (casus_id, id) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE ziethetanders (
    nr INTEGER NOT NULL,
    id VARCHAR(40) NOT NULL,
    versie INTEGER NOT NULL,
    gemaakt_op VARCHAR NOT NULL,
    gewist_op VARCHAR,
    casus_id VARCHAR(40) NOT NULL,
    overleg_id VARCHAR(40) NOT NULL,
    stem_id VARCHAR(40),
    delen VARCHAR NOT NULL,
    van_muur BOOLEAN NOT NULL,
    geheime_plek BOOLEAN NOT NULL,
    vrij_voor_kaart BOOLEAN NOT NULL,
    betrokkene_id VARCHAR(40),
    tekst VARCHAR NOT NULL,
    PRIMARY KEY (nr),
    UNIQUE (casus_id, id),
    FOREIGN KEY(nr) REFERENCES ding (nr) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id) REFERENCES casus (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, overleg_id) REFERENCES overleg (casus_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, stem_id) REFERENCES deelnemer (casus_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, betrokkene_id) REFERENCES betrokkene (casus_id, id) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE aanspreekpunt__niet_met (
    casus_id VARCHAR NOT NULL,
    van_id VARCHAR NOT NULL,
    rang INTEGER NOT NULL,
    naar_id VARCHAR NOT NULL,
    PRIMARY KEY (casus_id, van_id, rang),
    FOREIGN KEY(casus_id, van_id) REFERENCES aanspreekpunt (casus_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, naar_id) REFERENCES organisatie (casus_id, id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID;

CREATE TABLE aanspreekpunt__voor (
    casus_id VARCHAR NOT NULL,
    van_id VARCHAR NOT NULL,
    rang INTEGER NOT NULL,
    naar_id VARCHAR NOT NULL,
    PRIMARY KEY (casus_id, van_id, rang),
    FOREIGN KEY(casus_id, van_id) REFERENCES aanspreekpunt (casus_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, naar_id) REFERENCES betrokkene (casus_id, id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID;

CREATE TABLE aanspreekpunt__vrij_voor (
    casus_id VARCHAR NOT NULL,
    van_id VARCHAR NOT NULL,
    rang INTEGER NOT NULL,
    naar_id VARCHAR NOT NULL,
    PRIMARY KEY (casus_id, van_id, rang),
    FOREIGN KEY(casus_id, van_id) REFERENCES aanspreekpunt (casus_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, naar_id) REFERENCES betrokkene (casus_id, id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID;

CREATE TABLE afspraak (
    nr INTEGER NOT NULL,
    id VARCHAR(40) NOT NULL,
    versie INTEGER NOT NULL,
    gemaakt_op VARCHAR NOT NULL,
    gewist_op VARCHAR,
    casus_id VARCHAR(40) NOT NULL,
    overleg_id VARCHAR(40) NOT NULL,
    stem_id VARCHAR(40),
    delen VARCHAR NOT NULL,
    van_muur BOOLEAN NOT NULL,
    geheime_plek BOOLEAN NOT NULL,
    vrij_voor_kaart BOOLEAN NOT NULL,
    vorige_id VARCHAR(40),
    vervallen BOOLEAN NOT NULL,
    vervallen_want VARCHAR NOT NULL,
    voorwaarde_id VARCHAR(40),
    tekst VARCHAR NOT NULL,
    fase VARCHAR NOT NULL,
    toezicht_door VARCHAR(300) NOT NULL,
    zien_aan VARCHAR NOT NULL,
    tot DATE,
    PRIMARY KEY (nr),
    UNIQUE (casus_id, id),
    FOREIGN KEY(nr) REFERENCES ding (nr) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id) REFERENCES casus (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, overleg_id) REFERENCES overleg (casus_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, stem_id) REFERENCES deelnemer (casus_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, vorige_id) REFERENCES afspraak (casus_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, voorwaarde_id) REFERENCES voorwaarde (casus_id, id) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE behoefte__niet_met (
    casus_id VARCHAR NOT NULL,
    van_id VARCHAR NOT NULL,
    rang INTEGER NOT NULL,
    naar_id VARCHAR NOT NULL,
    PRIMARY KEY (casus_id, van_id, rang),
    FOREIGN KEY(casus_id, van_id) REFERENCES behoefte (casus_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, naar_id) REFERENCES organisatie (casus_id, id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID;

CREATE TABLE behoefte__vrij_voor (
    casus_id VARCHAR NOT NULL,
    van_id VARCHAR NOT NULL,
    rang INTEGER NOT NULL,
    naar_id VARCHAR NOT NULL,
    PRIMARY KEY (casus_id, van_id, rang),
    FOREIGN KEY(casus_id, van_id) REFERENCES behoefte (casus_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, naar_id) REFERENCES betrokkene (casus_id, id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID;

CREATE TABLE bericht__niet_met (
    casus_id VARCHAR NOT NULL,
    van_id VARCHAR NOT NULL,
    rang INTEGER NOT NULL,
    naar_id VARCHAR NOT NULL,
    PRIMARY KEY (casus_id, van_id, rang),
    FOREIGN KEY(casus_id, van_id) REFERENCES bericht (casus_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, naar_id) REFERENCES organisatie (casus_id, id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID;

CREATE TABLE bericht__vrij_voor (
    casus_id VARCHAR NOT NULL,
    van_id VARCHAR NOT NULL,
    rang INTEGER NOT NULL,
    naar_id VARCHAR NOT NULL,
    PRIMARY KEY (casus_id, van_id, rang),
    FOREIGN KEY(casus_id, van_id) REFERENCES bericht (casus_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, naar_id) REFERENCES betrokkene (casus_id, id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID;

CREATE TABLE blindevlek (
    nr INTEGER NOT NULL,
    id VARCHAR(40) NOT NULL,
    versie INTEGER NOT NULL,
    gemaakt_op VARCHAR NOT NULL,
    gewist_op VARCHAR,
    casus_id VARCHAR(40) NOT NULL,
    overleg_id VARCHAR(40) NOT NULL,
    stem_id VARCHAR(40),
    delen VARCHAR NOT NULL,
    van_muur BOOLEAN NOT NULL,
    geheime_plek BOOLEAN NOT NULL,
    vrij_voor_kaart BOOLEAN NOT NULL,
    vorige_id VARCHAR(40),
    betrokkene_id VARCHAR(40),
    bij_stem_id VARCHAR(40),
    onderwerp VARCHAR(300) NOT NULL,
    tekst VARCHAR NOT NULL,
    uitkomst VARCHAR NOT NULL,
    eigenaar VARCHAR(300) NOT NULL,
    vervolgstap_id VARCHAR(40),
    reden VARCHAR NOT NULL,
    PRIMARY KEY (nr),
    UNIQUE (casus_id, id),
    FOREIGN KEY(nr) REFERENCES ding (nr) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id) REFERENCES casus (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, overleg_id) REFERENCES overleg (casus_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, stem_id) REFERENCES deelnemer (casus_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, vorige_id) REFERENCES blindevlek (casus_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, betrokkene_id) REFERENCES betrokkene (casus_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, bij_stem_id) REFERENCES deelnemer (casus_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, vervolgstap_id) REFERENCES vervolgstap (casus_id, id) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE cijfer__niet_met (
    casus_id VARCHAR NOT NULL,
    van_id VARCHAR NOT NULL,
    rang INTEGER NOT NULL,
    naar_id VARCHAR NOT NULL,
    PRIMARY KEY (casus_id, van_id, rang),
    FOREIGN KEY(casus_id, van_id) REFERENCES cijfer (casus_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, naar_id) REFERENCES organisatie (casus_id, id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID;

CREATE TABLE cijfer__vrij_voor (
    casus_id VARCHAR NOT NULL,
    van_id VARCHAR NOT NULL,
    rang INTEGER NOT NULL,
    naar_id VARCHAR NOT NULL,
    PRIMARY KEY (casus_id, van_id, rang),
    FOREIGN KEY(casus_id, van_id) REFERENCES cijfer (casus_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, naar_id) REFERENCES betrokkene (casus_id, id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID;

CREATE TABLE contact__niet_met (
    casus_id VARCHAR NOT NULL,
    van_id VARCHAR NOT NULL,
    rang INTEGER NOT NULL,
    naar_id VARCHAR NOT NULL,
    PRIMARY KEY (casus_id, van_id, rang),
    FOREIGN KEY(casus_id, van_id) REFERENCES contact (casus_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, naar_id) REFERENCES organisatie (casus_id, id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID;

CREATE TABLE contact__vrij_voor (
    casus_id VARCHAR NOT NULL,
    van_id VARCHAR NOT NULL,
    rang INTEGER NOT NULL,
    naar_id VARCHAR NOT NULL,
    PRIMARY KEY (casus_id, van_id, rang),
    FOREIGN KEY(casus_id, van_id) REFERENCES contact (casus_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, naar_id) REFERENCES betrokkene (casus_id, id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID;

CREATE TABLE eigenverklaring__niet_met (
    casus_id VARCHAR NOT NULL,
    van_id VARCHAR NOT NULL,
    rang INTEGER NOT NULL,
    naar_id VARCHAR NOT NULL,
    PRIMARY KEY (casus_id, van_id, rang),
    FOREIGN KEY(casus_id, van_id) REFERENCES eigenverklaring (casus_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, naar_id) REFERENCES organisatie (casus_id, id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID;

CREATE TABLE eigenverklaring__vrij_voor (
    casus_id VARCHAR NOT NULL,
    van_id VARCHAR NOT NULL,
    rang INTEGER NOT NULL,
    naar_id VARCHAR NOT NULL,
    PRIMARY KEY (casus_id, van_id, rang),
    FOREIGN KEY(casus_id, van_id) REFERENCES eigenverklaring (casus_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, naar_id) REFERENCES betrokkene (casus_id, id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID;

CREATE TABLE eigenwoord__niet_met (
    casus_id VARCHAR NOT NULL,
    van_id VARCHAR NOT NULL,
    rang INTEGER NOT NULL,
    naar_id VARCHAR NOT NULL,
    PRIMARY KEY (casus_id, van_id, rang),
    FOREIGN KEY(casus_id, van_id) REFERENCES eigenwoord (casus_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, naar_id) REFERENCES organisatie (casus_id, id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID;

CREATE TABLE eigenwoord__vrij_voor (
    casus_id VARCHAR NOT NULL,
    van_id VARCHAR NOT NULL,
    rang INTEGER NOT NULL,
    naar_id VARCHAR NOT NULL,
    PRIMARY KEY (casus_id, van_id, rang),
    FOREIGN KEY(casus_id, van_id) REFERENCES eigenwoord (casus_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, naar_id) REFERENCES betrokkene (casus_id, id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID;

CREATE TABLE gehoord (
    nr INTEGER NOT NULL,
    id VARCHAR(40) NOT NULL,
    versie INTEGER NOT NULL,
    gemaakt_op VARCHAR NOT NULL,
    gewist_op VARCHAR,
    casus_id VARCHAR(40) NOT NULL,
    overleg_id VARCHAR(40) NOT NULL,
    inbreng_id VARCHAR(40) NOT NULL,
    PRIMARY KEY (nr),
    UNIQUE (casus_id, id),
    FOREIGN KEY(nr) REFERENCES ding (nr) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id) REFERENCES casus (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, overleg_id) REFERENCES overleg (casus_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, inbreng_id) REFERENCES inbreng (casus_id, id) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE hulproute__niet_met (
    casus_id VARCHAR NOT NULL,
    van_id VARCHAR NOT NULL,
    rang INTEGER NOT NULL,
    naar_id VARCHAR NOT NULL,
    PRIMARY KEY (casus_id, van_id, rang),
    FOREIGN KEY(casus_id, van_id) REFERENCES hulproute (casus_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, naar_id) REFERENCES organisatie (casus_id, id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID;

CREATE TABLE hulproute__voor (
    casus_id VARCHAR NOT NULL,
    van_id VARCHAR NOT NULL,
    rang INTEGER NOT NULL,
    naar_id VARCHAR NOT NULL,
    PRIMARY KEY (casus_id, van_id, rang),
    FOREIGN KEY(casus_id, van_id) REFERENCES hulproute (casus_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, naar_id) REFERENCES betrokkene (casus_id, id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID;

CREATE TABLE hulproute__vrij_voor (
    casus_id VARCHAR NOT NULL,
    van_id VARCHAR NOT NULL,
    rang INTEGER NOT NULL,
    naar_id VARCHAR NOT NULL,
    PRIMARY KEY (casus_id, van_id, rang),
    FOREIGN KEY(casus_id, van_id) REFERENCES hulproute (casus_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, naar_id) REFERENCES betrokkene (casus_id, id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID;

CREATE TABLE inbreng__niet_met (
    casus_id VARCHAR NOT NULL,
    van_id VARCHAR NOT NULL,
    rang INTEGER NOT NULL,
    naar_id VARCHAR NOT NULL,
    PRIMARY KEY (casus_id, van_id, rang),
    FOREIGN KEY(casus_id, van_id) REFERENCES inbreng (casus_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, naar_id) REFERENCES organisatie (casus_id, id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID;

CREATE TABLE inbreng__over (
    casus_id VARCHAR NOT NULL,
    van_id VARCHAR NOT NULL,
    rang INTEGER NOT NULL,
    naar_id VARCHAR NOT NULL,
    PRIMARY KEY (casus_id, van_id, rang),
    FOREIGN KEY(casus_id, van_id) REFERENCES inbreng (casus_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, naar_id) REFERENCES betrokkene (casus_id, id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID;

CREATE TABLE inbreng__vrij_voor (
    casus_id VARCHAR NOT NULL,
    van_id VARCHAR NOT NULL,
    rang INTEGER NOT NULL,
    naar_id VARCHAR NOT NULL,
    PRIMARY KEY (casus_id, van_id, rang),
    FOREIGN KEY(casus_id, van_id) REFERENCES inbreng (casus_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, naar_id) REFERENCES betrokkene (casus_id, id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID;

CREATE TABLE informeren__niet_met (
    casus_id VARCHAR NOT NULL,
    van_id VARCHAR NOT NULL,
    rang INTEGER NOT NULL,
    naar_id VARCHAR NOT NULL,
    PRIMARY KEY (casus_id, van_id, rang),
    FOREIGN KEY(casus_id, van_id) REFERENCES informeren (casus_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, naar_id) REFERENCES organisatie (casus_id, id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID;

CREATE TABLE informeren__vrij_voor (
    casus_id VARCHAR NOT NULL,
    van_id VARCHAR NOT NULL,
    rang INTEGER NOT NULL,
    naar_id VARCHAR NOT NULL,
    PRIMARY KEY (casus_id, van_id, rang),
    FOREIGN KEY(casus_id, van_id) REFERENCES informeren (casus_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, naar_id) REFERENCES betrokkene (casus_id, id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID;

CREATE TABLE kaartregel__niet_met (
    casus_id VARCHAR NOT NULL,
    van_id VARCHAR NOT NULL,
    rang INTEGER NOT NULL,
    naar_id VARCHAR NOT NULL,
    PRIMARY KEY (casus_id, van_id, rang),
    FOREIGN KEY(casus_id, van_id) REFERENCES kaartregel (casus_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, naar_id) REFERENCES organisatie (casus_id, id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID;

CREATE TABLE kaartregel__vrij_voor (
    casus_id VARCHAR NOT NULL,
    van_id VARCHAR NOT NULL,
    rang INTEGER NOT NULL,
    naar_id VARCHAR NOT NULL,
    PRIMARY KEY (casus_id, van_id, rang),
    FOREIGN KEY(casus_id, van_id) REFERENCES kaartregel (casus_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, naar_id) REFERENCES betrokkene (casus_id, id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID;

CREATE TABLE maatregel__niet_met (
    casus_id VARCHAR NOT NULL,
    van_id VARCHAR NOT NULL,
    rang INTEGER NOT NULL,
    naar_id VARCHAR NOT NULL,
    PRIMARY KEY (casus_id, van_id, rang),
    FOREIGN KEY(casus_id, van_id) REFERENCES maatregel (casus_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, naar_id) REFERENCES organisatie (casus_id, id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID;

CREATE TABLE maatregel__vrij_voor (
    casus_id VARCHAR NOT NULL,
    van_id VARCHAR NOT NULL,
    rang INTEGER NOT NULL,
    naar_id VARCHAR NOT NULL,
    PRIMARY KEY (casus_id, van_id, rang),
    FOREIGN KEY(casus_id, van_id) REFERENCES maatregel (casus_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, naar_id) REFERENCES betrokkene (casus_id, id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID;

CREATE TABLE monitormoment__niet_met (
    casus_id VARCHAR NOT NULL,
    van_id VARCHAR NOT NULL,
    rang INTEGER NOT NULL,
    naar_id VARCHAR NOT NULL,
    PRIMARY KEY (casus_id, van_id, rang),
    FOREIGN KEY(casus_id, van_id) REFERENCES monitormoment (casus_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, naar_id) REFERENCES organisatie (casus_id, id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID;

CREATE TABLE monitormoment__vrij_voor (
    casus_id VARCHAR NOT NULL,
    van_id VARCHAR NOT NULL,
    rang INTEGER NOT NULL,
    naar_id VARCHAR NOT NULL,
    PRIMARY KEY (casus_id, van_id, rang),
    FOREIGN KEY(casus_id, van_id) REFERENCES monitormoment (casus_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, naar_id) REFERENCES betrokkene (casus_id, id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID;

CREATE TABLE notitie__niet_met (
    casus_id VARCHAR NOT NULL,
    van_id VARCHAR NOT NULL,
    rang INTEGER NOT NULL,
    naar_id VARCHAR NOT NULL,
    PRIMARY KEY (casus_id, van_id, rang),
    FOREIGN KEY(casus_id, van_id) REFERENCES notitie (casus_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, naar_id) REFERENCES organisatie (casus_id, id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID;

CREATE TABLE notitie__vrij_voor (
    casus_id VARCHAR NOT NULL,
    van_id VARCHAR NOT NULL,
    rang INTEGER NOT NULL,
    naar_id VARCHAR NOT NULL,
    PRIMARY KEY (casus_id, van_id, rang),
    FOREIGN KEY(casus_id, van_id) REFERENCES notitie (casus_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, naar_id) REFERENCES betrokkene (casus_id, id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID;

CREATE TABLE oordeel__niet_met (
    casus_id VARCHAR NOT NULL,
    van_id VARCHAR NOT NULL,
    rang INTEGER NOT NULL,
    naar_id VARCHAR NOT NULL,
    PRIMARY KEY (casus_id, van_id, rang),
    FOREIGN KEY(casus_id, van_id) REFERENCES oordeel (casus_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, naar_id) REFERENCES organisatie (casus_id, id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID;

CREATE TABLE oordeel__vrij_voor (
    casus_id VARCHAR NOT NULL,
    van_id VARCHAR NOT NULL,
    rang INTEGER NOT NULL,
    naar_id VARCHAR NOT NULL,
    PRIMARY KEY (casus_id, van_id, rang),
    FOREIGN KEY(casus_id, van_id) REFERENCES oordeel (casus_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, naar_id) REFERENCES betrokkene (casus_id, id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID;

CREATE TABLE opmerking__niet_met (
    casus_id VARCHAR NOT NULL,
    van_id VARCHAR NOT NULL,
    rang INTEGER NOT NULL,
    naar_id VARCHAR NOT NULL,
    PRIMARY KEY (casus_id, van_id, rang),
    FOREIGN KEY(casus_id, van_id) REFERENCES opmerking (casus_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, naar_id) REFERENCES organisatie (casus_id, id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID;

CREATE TABLE opmerking__over (
    casus_id VARCHAR NOT NULL,
    van_id VARCHAR NOT NULL,
    rang INTEGER NOT NULL,
    naar_id VARCHAR NOT NULL,
    PRIMARY KEY (casus_id, van_id, rang),
    FOREIGN KEY(casus_id, van_id) REFERENCES opmerking (casus_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, naar_id) REFERENCES betrokkene (casus_id, id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID;

CREATE TABLE opmerking__vrij_voor (
    casus_id VARCHAR NOT NULL,
    van_id VARCHAR NOT NULL,
    rang INTEGER NOT NULL,
    naar_id VARCHAR NOT NULL,
    PRIMARY KEY (casus_id, van_id, rang),
    FOREIGN KEY(casus_id, van_id) REFERENCES opmerking (casus_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, naar_id) REFERENCES betrokkene (casus_id, id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID;

CREATE TABLE parkeerpunt__niet_met (
    casus_id VARCHAR NOT NULL,
    van_id VARCHAR NOT NULL,
    rang INTEGER NOT NULL,
    naar_id VARCHAR NOT NULL,
    PRIMARY KEY (casus_id, van_id, rang),
    FOREIGN KEY(casus_id, van_id) REFERENCES parkeerpunt (casus_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, naar_id) REFERENCES organisatie (casus_id, id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID;

CREATE TABLE parkeerpunt__vrij_voor (
    casus_id VARCHAR NOT NULL,
    van_id VARCHAR NOT NULL,
    rang INTEGER NOT NULL,
    naar_id VARCHAR NOT NULL,
    PRIMARY KEY (casus_id, van_id, rang),
    FOREIGN KEY(casus_id, van_id) REFERENCES parkeerpunt (casus_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, naar_id) REFERENCES betrokkene (casus_id, id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID;

CREATE TABLE regie__niet_met (
    casus_id VARCHAR NOT NULL,
    van_id VARCHAR NOT NULL,
    rang INTEGER NOT NULL,
    naar_id VARCHAR NOT NULL,
    PRIMARY KEY (casus_id, van_id, rang),
    FOREIGN KEY(casus_id, van_id) REFERENCES regie (casus_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, naar_id) REFERENCES organisatie (casus_id, id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID;

CREATE TABLE regie__vrij_voor (
    casus_id VARCHAR NOT NULL,
    van_id VARCHAR NOT NULL,
    rang INTEGER NOT NULL,
    naar_id VARCHAR NOT NULL,
    PRIMARY KEY (casus_id, van_id, rang),
    FOREIGN KEY(casus_id, van_id) REFERENCES regie (casus_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, naar_id) REFERENCES betrokkene (casus_id, id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID;

CREATE TABLE tegenspraak (
    nr INTEGER NOT NULL,
    id VARCHAR(40) NOT NULL,
    versie INTEGER NOT NULL,
    gemaakt_op VARCHAR NOT NULL,
    gewist_op VARCHAR,
    casus_id VARCHAR(40) NOT NULL,
    overleg_id VARCHAR(40) NOT NULL,
    stem_id VARCHAR(40),
    delen VARCHAR NOT NULL,
    van_muur BOOLEAN NOT NULL,
    geheime_plek BOOLEAN NOT NULL,
    vrij_voor_kaart BOOLEAN NOT NULL,
    een_id VARCHAR(40) NOT NULL,
    ander_id VARCHAR(40) NOT NULL,
    toelichting VARCHAR NOT NULL,
    uitleg VARCHAR NOT NULL,
    PRIMARY KEY (nr),
    UNIQUE (casus_id, id),
    FOREIGN KEY(nr) REFERENCES ding (nr) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id) REFERENCES casus (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, overleg_id) REFERENCES overleg (casus_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, stem_id) REFERENCES deelnemer (casus_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, een_id) REFERENCES inbreng (casus_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, ander_id) REFERENCES inbreng (casus_id, id) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE terugmelding (
    nr INTEGER NOT NULL,
    id VARCHAR(40) NOT NULL,
    versie INTEGER NOT NULL,
    gemaakt_op VARCHAR NOT NULL,
    gewist_op VARCHAR,
    casus_id VARCHAR(40) NOT NULL,
    vervolgstap_id VARCHAR(40) NOT NULL,
    overleg_id VARCHAR(40),
    stand VARCHAR NOT NULL,
    want VARCHAR NOT NULL,
    veiliger VARCHAR NOT NULL,
    op DATE,
    uiterlijk DATE,
    uiterlijk_tijd VARCHAR,
    PRIMARY KEY (nr),
    UNIQUE (casus_id, id),
    FOREIGN KEY(nr) REFERENCES ding (nr) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id) REFERENCES casus (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, vervolgstap_id) REFERENCES vervolgstap (casus_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, overleg_id) REFERENCES overleg (casus_id, id) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE vervolgstap__niet_met (
    casus_id VARCHAR NOT NULL,
    van_id VARCHAR NOT NULL,
    rang INTEGER NOT NULL,
    naar_id VARCHAR NOT NULL,
    PRIMARY KEY (casus_id, van_id, rang),
    FOREIGN KEY(casus_id, van_id) REFERENCES vervolgstap (casus_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, naar_id) REFERENCES organisatie (casus_id, id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID;

CREATE TABLE vervolgstap__voorwaarden (
    casus_id VARCHAR NOT NULL,
    van_id VARCHAR NOT NULL,
    rang INTEGER NOT NULL,
    naar_id VARCHAR NOT NULL,
    PRIMARY KEY (casus_id, van_id, rang),
    FOREIGN KEY(casus_id, van_id) REFERENCES vervolgstap (casus_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, naar_id) REFERENCES voorwaarde (casus_id, id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID;

CREATE TABLE vervolgstap__vrij_voor (
    casus_id VARCHAR NOT NULL,
    van_id VARCHAR NOT NULL,
    rang INTEGER NOT NULL,
    naar_id VARCHAR NOT NULL,
    PRIMARY KEY (casus_id, van_id, rang),
    FOREIGN KEY(casus_id, van_id) REFERENCES vervolgstap (casus_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, naar_id) REFERENCES betrokkene (casus_id, id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID;

CREATE TABLE voorwaarde__niet_met (
    casus_id VARCHAR NOT NULL,
    van_id VARCHAR NOT NULL,
    rang INTEGER NOT NULL,
    naar_id VARCHAR NOT NULL,
    PRIMARY KEY (casus_id, van_id, rang),
    FOREIGN KEY(casus_id, van_id) REFERENCES voorwaarde (casus_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, naar_id) REFERENCES organisatie (casus_id, id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID;

CREATE TABLE voorwaarde__voor (
    casus_id VARCHAR NOT NULL,
    van_id VARCHAR NOT NULL,
    rang INTEGER NOT NULL,
    naar_id VARCHAR NOT NULL,
    PRIMARY KEY (casus_id, van_id, rang),
    FOREIGN KEY(casus_id, van_id) REFERENCES voorwaarde (casus_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, naar_id) REFERENCES betrokkene (casus_id, id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID;

CREATE TABLE voorwaarde__vrij_voor (
    casus_id VARCHAR NOT NULL,
    van_id VARCHAR NOT NULL,
    rang INTEGER NOT NULL,
    naar_id VARCHAR NOT NULL,
    PRIMARY KEY (casus_id, van_id, rang),
    FOREIGN KEY(casus_id, van_id) REFERENCES voorwaarde (casus_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, naar_id) REFERENCES betrokkene (casus_id, id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID;

CREATE TABLE watals (
    nr INTEGER NOT NULL,
    id VARCHAR(40) NOT NULL,
    versie INTEGER NOT NULL,
    gemaakt_op VARCHAR NOT NULL,
    gewist_op VARCHAR,
    casus_id VARCHAR(40) NOT NULL,
    overleg_id VARCHAR(40) NOT NULL,
    stem_id VARCHAR(40),
    delen VARCHAR NOT NULL,
    van_muur BOOLEAN NOT NULL,
    geheime_plek BOOLEAN NOT NULL,
    vrij_voor_kaart BOOLEAN NOT NULL,
    vorige_id VARCHAR(40),
    vervallen BOOLEAN NOT NULL,
    vervallen_want VARCHAR NOT NULL,
    voorwaarde_id VARCHAR(40),
    signaal VARCHAR NOT NULL,
    doet VARCHAR NOT NULL,
    beslist VARCHAR(300) NOT NULL,
    uiterlijk VARCHAR(300) NOT NULL,
    PRIMARY KEY (nr),
    UNIQUE (casus_id, id),
    FOREIGN KEY(nr) REFERENCES ding (nr) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id) REFERENCES casus (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, overleg_id) REFERENCES overleg (casus_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, stem_id) REFERENCES deelnemer (casus_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, vorige_id) REFERENCES watals (casus_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, voorwaarde_id) REFERENCES voorwaarde (casus_id, id) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE wijook (
    nr INTEGER NOT NULL,
    id VARCHAR(40) NOT NULL,
    versie INTEGER NOT NULL,
    gemaakt_op VARCHAR NOT NULL,
    gewist_op VARCHAR,
    casus_id VARCHAR(40) NOT NULL,
    overleg_id VARCHAR(40) NOT NULL,
    inbreng_id VARCHAR(40) NOT NULL,
    stem_id VARCHAR(40) NOT NULL,
    PRIMARY KEY (nr),
    UNIQUE (casus_id, id),
    FOREIGN KEY(nr) REFERENCES ding (nr) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id) REFERENCES casus (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, overleg_id) REFERENCES overleg (casus_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, inbreng_id) REFERENCES inbreng (casus_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, stem_id) REFERENCES deelnemer (casus_id, id) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE ziethetanders__niet_met (
    casus_id VARCHAR NOT NULL,
    van_id VARCHAR NOT NULL,
    rang INTEGER NOT NULL,
    naar_id VARCHAR NOT NULL,
    PRIMARY KEY (casus_id, van_id, rang),
    FOREIGN KEY(casus_id, van_id) REFERENCES ziethetanders (casus_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, naar_id) REFERENCES organisatie (casus_id, id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID;

CREATE TABLE ziethetanders__vrij_voor (
    casus_id VARCHAR NOT NULL,
    van_id VARCHAR NOT NULL,
    rang INTEGER NOT NULL,
    naar_id VARCHAR NOT NULL,
    PRIMARY KEY (casus_id, van_id, rang),
    FOREIGN KEY(casus_id, van_id) REFERENCES ziethetanders (casus_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, naar_id) REFERENCES betrokkene (casus_id, id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID;

CREATE TABLE afspraak__niet_met (
    casus_id VARCHAR NOT NULL,
    van_id VARCHAR NOT NULL,
    rang INTEGER NOT NULL,
    naar_id VARCHAR NOT NULL,
    PRIMARY KEY (casus_id, van_id, rang),
    FOREIGN KEY(casus_id, van_id) REFERENCES afspraak (casus_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, naar_id) REFERENCES organisatie (casus_id, id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID;

CREATE TABLE afspraak__vrij_voor (
    casus_id VARCHAR NOT NULL,
    van_id VARCHAR NOT NULL,
    rang INTEGER NOT NULL,
    naar_id VARCHAR NOT NULL,
    PRIMARY KEY (casus_id, van_id, rang),
    FOREIGN KEY(casus_id, van_id) REFERENCES afspraak (casus_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, naar_id) REFERENCES betrokkene (casus_id, id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID;

CREATE TABLE afspraak__wie (
    casus_id VARCHAR NOT NULL,
    van_id VARCHAR NOT NULL,
    rang INTEGER NOT NULL,
    naar_id VARCHAR NOT NULL,
    PRIMARY KEY (casus_id, van_id, rang),
    FOREIGN KEY(casus_id, van_id) REFERENCES afspraak (casus_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, naar_id) REFERENCES betrokkene (casus_id, id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID;

CREATE TABLE blindevlek__niet_met (
    casus_id VARCHAR NOT NULL,
    van_id VARCHAR NOT NULL,
    rang INTEGER NOT NULL,
    naar_id VARCHAR NOT NULL,
    PRIMARY KEY (casus_id, van_id, rang),
    FOREIGN KEY(casus_id, van_id) REFERENCES blindevlek (casus_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, naar_id) REFERENCES organisatie (casus_id, id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID;

CREATE TABLE blindevlek__vrij_voor (
    casus_id VARCHAR NOT NULL,
    van_id VARCHAR NOT NULL,
    rang INTEGER NOT NULL,
    naar_id VARCHAR NOT NULL,
    PRIMARY KEY (casus_id, van_id, rang),
    FOREIGN KEY(casus_id, van_id) REFERENCES blindevlek (casus_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, naar_id) REFERENCES betrokkene (casus_id, id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID;

CREATE TABLE nagelopen (
    nr INTEGER NOT NULL,
    id VARCHAR(40) NOT NULL,
    versie INTEGER NOT NULL,
    gemaakt_op VARCHAR NOT NULL,
    gewist_op VARCHAR,
    casus_id VARCHAR(40) NOT NULL,
    overleg_id VARCHAR(40) NOT NULL,
    stem_id VARCHAR(40),
    delen VARCHAR NOT NULL,
    van_muur BOOLEAN NOT NULL,
    geheime_plek BOOLEAN NOT NULL,
    vrij_voor_kaart BOOLEAN NOT NULL,
    voorwaarde_id VARCHAR(40),
    afspraak_id VARCHAR(40),
    watals_id VARCHAR(40),
    monitormoment_id VARCHAR(40),
    uitkomst VARCHAR,
    gebeurd VARCHAR,
    verloop VARCHAR,
    want VARCHAR NOT NULL,
    PRIMARY KEY (nr),
    UNIQUE (casus_id, id),
    FOREIGN KEY(nr) REFERENCES ding (nr) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id) REFERENCES casus (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, overleg_id) REFERENCES overleg (casus_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, stem_id) REFERENCES deelnemer (casus_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, voorwaarde_id) REFERENCES voorwaarde (casus_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, afspraak_id) REFERENCES afspraak (casus_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, watals_id) REFERENCES watals (casus_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, monitormoment_id) REFERENCES monitormoment (casus_id, id) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE oorzaak (
    nr INTEGER NOT NULL,
    id VARCHAR(40) NOT NULL,
    versie INTEGER NOT NULL,
    gemaakt_op VARCHAR NOT NULL,
    gewist_op VARCHAR,
    casus_id VARCHAR(40) NOT NULL,
    overleg_id VARCHAR(40) NOT NULL,
    stem_id VARCHAR(40),
    delen VARCHAR NOT NULL,
    van_muur BOOLEAN NOT NULL,
    geheime_plek BOOLEAN NOT NULL,
    vrij_voor_kaart BOOLEAN NOT NULL,
    tekst VARCHAR NOT NULL,
    uitkomst VARCHAR NOT NULL,
    watals_id VARCHAR(40),
    reden VARCHAR NOT NULL,
    PRIMARY KEY (nr),
    UNIQUE (casus_id, id),
    FOREIGN KEY(nr) REFERENCES ding (nr) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id) REFERENCES casus (id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, overleg_id) REFERENCES overleg (casus_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, stem_id) REFERENCES deelnemer (casus_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, watals_id) REFERENCES watals (casus_id, id) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE tegenspraak__niet_met (
    casus_id VARCHAR NOT NULL,
    van_id VARCHAR NOT NULL,
    rang INTEGER NOT NULL,
    naar_id VARCHAR NOT NULL,
    PRIMARY KEY (casus_id, van_id, rang),
    FOREIGN KEY(casus_id, van_id) REFERENCES tegenspraak (casus_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, naar_id) REFERENCES organisatie (casus_id, id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID;

CREATE TABLE tegenspraak__vrij_voor (
    casus_id VARCHAR NOT NULL,
    van_id VARCHAR NOT NULL,
    rang INTEGER NOT NULL,
    naar_id VARCHAR NOT NULL,
    PRIMARY KEY (casus_id, van_id, rang),
    FOREIGN KEY(casus_id, van_id) REFERENCES tegenspraak (casus_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, naar_id) REFERENCES betrokkene (casus_id, id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID;

CREATE TABLE watals__niet_met (
    casus_id VARCHAR NOT NULL,
    van_id VARCHAR NOT NULL,
    rang INTEGER NOT NULL,
    naar_id VARCHAR NOT NULL,
    PRIMARY KEY (casus_id, van_id, rang),
    FOREIGN KEY(casus_id, van_id) REFERENCES watals (casus_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, naar_id) REFERENCES organisatie (casus_id, id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID;

CREATE TABLE watals__vrij_voor (
    casus_id VARCHAR NOT NULL,
    van_id VARCHAR NOT NULL,
    rang INTEGER NOT NULL,
    naar_id VARCHAR NOT NULL,
    PRIMARY KEY (casus_id, van_id, rang),
    FOREIGN KEY(casus_id, van_id) REFERENCES watals (casus_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, naar_id) REFERENCES betrokkene (casus_id, id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID;

CREATE TABLE nagelopen__niet_met (
    casus_id VARCHAR NOT NULL,
    van_id VARCHAR NOT NULL,
    rang INTEGER NOT NULL,
    naar_id VARCHAR NOT NULL,
    PRIMARY KEY (casus_id, van_id, rang),
    FOREIGN KEY(casus_id, van_id) REFERENCES nagelopen (casus_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, naar_id) REFERENCES organisatie (casus_id, id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID;

CREATE TABLE nagelopen__vrij_voor (
    casus_id VARCHAR NOT NULL,
    van_id VARCHAR NOT NULL,
    rang INTEGER NOT NULL,
    naar_id VARCHAR NOT NULL,
    PRIMARY KEY (casus_id, van_id, rang),
    FOREIGN KEY(casus_id, van_id) REFERENCES nagelopen (casus_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, naar_id) REFERENCES betrokkene (casus_id, id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID;

CREATE TABLE oorzaak__niet_met (
    casus_id VARCHAR NOT NULL,
    van_id VARCHAR NOT NULL,
    rang INTEGER NOT NULL,
    naar_id VARCHAR NOT NULL,
    PRIMARY KEY (casus_id, van_id, rang),
    FOREIGN KEY(casus_id, van_id) REFERENCES oorzaak (casus_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, naar_id) REFERENCES organisatie (casus_id, id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID;

CREATE TABLE oorzaak__vrij_voor (
    casus_id VARCHAR NOT NULL,
    van_id VARCHAR NOT NULL,
    rang INTEGER NOT NULL,
    naar_id VARCHAR NOT NULL,
    PRIMARY KEY (casus_id, van_id, rang),
    FOREIGN KEY(casus_id, van_id) REFERENCES oorzaak (casus_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY(casus_id, naar_id) REFERENCES betrokkene (casus_id, id) DEFERRABLE INITIALLY DEFERRED
)
 WITHOUT ROWID;

