/// Makers and marketers of drugs, one a line: `Name|alias;alias`, as commonly printed, without the legal form.
/// `#` begins a comment line; written by hand from public knowledge.
enum Companies {
  static let entries = #"""
    # Large international companies
    AbbVie
    Abbott|Abbott Laboratories
    Allergan
    Amgen
    Astellas|Astellas Pharma
    AstraZeneca|AstraZeneca Pharmaceuticals
    Bausch Health|Bausch Health Companies
    Valeant|Valeant Pharmaceuticals
    Bausch + Lomb|Bausch and Lomb;Bausch & Lomb
    Baxter|Baxter International;Baxter Healthcare
    Bayer|Bayer HealthCare;Bayer AG;Bayer HealthCare Pharmaceuticals
    Biogen|Biogen Idec
    Boehringer Ingelheim|Boehringer;Boehringer Ingelheim Pharmaceuticals
    Bristol Myers Squibb|Bristol-Myers Squibb;BMS
    CSL|CSL Limited
    CSL Behring
    CSL Seqirus|Seqirus
    CSL Vifor|Vifor Pharma
    Daiichi Sankyo
    Eisai
    Elanco|Elanco Animal Health
    Eli Lilly|Lilly;Eli Lilly and Company
    EMD Serono
    Genentech
    Genzyme|Sanofi Genzyme
    Gilead Sciences|Gilead
    GSK|GlaxoSmithKline
    Haleon
    Janssen|Janssen Pharmaceuticals;Janssen Biotech;Janssen Oncology;Janssen Pharmaceutical Companies
    Johnson & Johnson|J&J;Johnson & Johnson Innovative Medicine;Johnson and Johnson
    Kite|Kite Pharma
    Merck|MSD;Merck & Co.;Merck Sharp & Dohme;Merck and Co.
    Merck KGaA|Merck KGaA, Darmstadt, Germany;Merck Serono
    Moderna|ModernaTX;Moderna Therapeutics
    Novartis|Novartis Pharmaceuticals
    Novo Nordisk
    Organon
    Pfizer
    Regeneron|Regeneron Pharmaceuticals
    Roche|F. Hoffmann-La Roche;Hoffmann-La Roche;Roche Holding
    Sandoz
    Sanofi|Sanofi-Aventis;sanofi-aventis
    Sanofi Pasteur
    Takeda|Takeda Pharmaceutical;Takeda Pharmaceuticals
    Teva|Teva Pharmaceuticals;Teva Pharmaceutical Industries
    UCB|UCB Pharma
    Vertex|Vertex Pharmaceuticals
    Viatris
    Mylan|Mylan Pharmaceuticals
    Upjohn
    ViiV Healthcare|ViiV
    Zoetis

    # Mid-size and specialty companies
    Acadia Pharmaceuticals|Acadia
    Acella Pharmaceuticals
    Acrotech Biopharma
    Actelion|Actelion Pharmaceuticals
    Adamas|Adamas Pharmaceuticals
    Aerie Pharmaceuticals|Aerie
    Akebia Therapeutics|Akebia
    Akorn
    Alcon
    Alexion|Alexion Pharmaceuticals;Alexion, AstraZeneca Rare Disease
    Alkermes
    Almirall
    Alnylam|Alnylam Pharmaceuticals
    Amarin
    Amneal|Amneal Pharmaceuticals
    Amphastar|Amphastar Pharmaceuticals
    Amryt Pharma|Amryt
    Angelini Pharma|Angelini
    ANI Pharmaceuticals
    Apellis|Apellis Pharmaceuticals
    Apotex
    Aquestive Therapeutics|Aquestive
    Ardelyx
    Arbor Pharmaceuticals
    argenx
    Ascendis Pharma|Ascendis
    Aspen Pharmacare|Aspen
    Assertio|Assertio Therapeutics
    Avadel|Avadel Pharmaceuticals
    Averitas Pharma
    Axsome Therapeutics|Axsome
    Azurity Pharmaceuticals|Azurity
    Bavarian Nordic
    BeiGene
    BeOne Medicines|BeOne
    Besins Healthcare
    BioCryst|BioCryst Pharmaceuticals
    Biocodex
    BioDelivery Sciences
    BioMarin|BioMarin Pharmaceutical
    BioNTech
    Biohaven|Biohaven Pharmaceuticals
    Blueprint Medicines
    Bracco|Bracco Imaging;Bracco Diagnostics
    BridgeBio|BridgeBio Pharma;BridgeBio Oncology
    BTG|BTG International;BTG Specialty Pharmaceuticals
    Camurus
    Celgene
    Chiesi|Chiesi Farmaceutici;Chiesi Global Rare Diseases
    Clovis Oncology|Clovis
    Collegium Pharmaceutical|Collegium
    Corcept Therapeutics|Corcept
    Cosette Pharmaceuticals
    Cosmo Pharmaceuticals|Cosmo
    Covis Pharma
    Cumberland Pharmaceuticals
    Currax Pharmaceuticals|Currax
    Curium|Curium Pharma
    CycloPharma
    Dermavant|Dermavant Sciences
    Deciphera|Deciphera Pharmaceuticals
    Eagle Pharmaceuticals
    Emergent BioSolutions|Emergent
    Endo|Endo International;Endo Pharmaceuticals
    Esperion|Esperion Therapeutics
    Esteve
    EUSA Pharma
    Exelixis
    Exeltis
    Eton Pharmaceuticals
    Ferring|Ferring Pharmaceuticals
    Fresenius Kabi
    Galderma
    GE HealthCare
    Gedeon Richter|Richter
    Grifols
    Grünenthal|Grunenthal
    Guerbet
    Halozyme|Halozyme Therapeutics
    Harmony Biosciences|Harmony
    Harrow|Harrow Health
    Helsinn|Helsinn Healthcare
    Heron Therapeutics|Heron
    Hikma|Hikma Pharmaceuticals
    Horizon Therapeutics|Horizon;Horizon Pharma
    Immedica|Immedica Pharma
    Immunocore
    ImmunoGen
    Incyte
    Indivior
    Insmed
    Intercept Pharmaceuticals|Intercept
    Intra-Cellular Therapies|Intra-Cellular
    Ionis|Ionis Pharmaceuticals
    Ipsen|Ipsen Biopharmaceuticals
    Ironwood Pharmaceuticals|Ironwood
    Italfarmaco
    Jazz Pharmaceuticals|Jazz
    Journey Medical
    Kaleo
    Karo Pharma
    KalVista Pharmaceuticals|KalVista
    Karyopharm|Karyopharm Therapeutics
    KVK Tech
    Kedrion|Kedrion Biopharma
    Kowa|Kowa Pharmaceuticals
    Laboratoires Théa|Théa;Thea Pharma
    Lannett
    Lantheus|Lantheus Holdings
    Progenics|Progenics Pharmaceuticals
    LEO Pharma
    LFB
    Ligand Pharmaceuticals|Ligand
    Lundbeck|H. Lundbeck
    Madrigal|Madrigal Pharmaceuticals
    Mallinckrodt|Mallinckrodt Pharmaceuticals
    MannKind
    Mayne Pharma
    Medexus Pharmaceuticals|Medexus
    Melinta Therapeutics|Melinta
    Menarini|Menarini Group;Menarini Stemline
    Merz|Merz Therapeutics;Merz Aesthetics
    Milestone Pharmaceuticals|Milestone
    Mirum Pharmaceuticals|Mirum
    MorphoSys
    Mundipharma|Napp
    Nabriva Therapeutics|Nabriva
    Neurocrine Biosciences|Neurocrine
    Norgine
    Novavax
    Novocure
    Octapharma
    Omeros
    Optinose
    Orexo
    Orion|Orion Corporation;Orion Pharma
    Pacira BioSciences|Pacira
    Paratek Pharmaceuticals|Paratek
    Par Pharmaceutical
    PharmaEssentia
    PharmaMar|Pharma Mar
    Pharming|Pharming Group
    Pierre Fabre|Pierre Fabre Laboratories;Laboratoires Pierre Fabre
    Piramal|Piramal Pharma;Piramal Critical Care
    PolarityTE
    PTC Therapeutics|PTC
    Puma Biotechnology|Puma
    Purdue Pharma|Purdue
    Recordati|Recordati Rare Diseases
    Rhythm Pharmaceuticals|Rhythm
    Rigel Pharmaceuticals|Rigel
    Salix|Salix Pharmaceuticals
    Santhera|Santhera Pharmaceuticals
    Sarepta Therapeutics|Sarepta
    Scilex|Scilex Holding
    Seagen|Seattle Genetics
    Servier|Servier Pharmaceuticals
    Shield Therapeutics
    Shire
    SIGA Technologies|SIGA
    Sobi|Swedish Orphan Biovitrum;Sobi North America
    SpringWorks Therapeutics|SpringWorks
    STADA|STADA Arzneimittel
    Stemline Therapeutics|Stemline
    Supernus|Supernus Pharmaceuticals
    SK Life Science
    Sprout Pharmaceuticals
    Strongbridge Biopharma|Strongbridge
    Tarsus Pharmaceuticals|Tarsus
    TherapeuticsMD
    Theratechnologies
    TG Therapeutics
    Tolmar
    Travere Therapeutics|Travere
    Retrophin
    Tris Pharma
    Ultragenyx|Ultragenyx Pharmaceutical
    United Therapeutics
    Upsher-Smith
    Urovant Sciences|Urovant
    US WorldMeds|USWM
    Valneva
    Vanda Pharmaceuticals|Vanda
    Veloxis|Veloxis Pharmaceuticals
    Vericel
    Verity Pharmaceuticals
    Verona Pharma|Verona
    Xeris|Xeris Biopharma;Xeris Pharmaceuticals
    Xiromed
    Zambon
    Zealand Pharma|Zealand
    Zevra Therapeutics|Zevra
    Zogenix
    Zydus|Zydus Lifesciences;Zydus Cadila;Cadila Healthcare

    # Biotechnology companies
    2seventy bio|2seventy
    89bio
    Abeona Therapeutics|Abeona
    Abivax
    AC Immune
    Acceleron Pharma|Acceleron
    Achaogen
    Achieve Life Sciences
    Aclaris Therapeutics|Aclaris
    Actinium Pharmaceuticals
    Actuate Therapeutics
    Adaptimmune|Adaptimmune Therapeutics
    ADC Therapeutics
    Adicet Bio
    ADMA Biologics|ADMA
    Aduro Biotech
    Advanced Accelerator Applications
    Aeglea BioTherapeutics
    Aerovate Therapeutics
    Affimed
    Agenus
    Agios|Agios Pharmaceuticals
    Akcea Therapeutics|Akcea
    Akero Therapeutics|Akero
    Akouos
    Alector
    Aldeyra Therapeutics|Aldeyra
    Allakos
    Allarity Therapeutics
    Allogene Therapeutics|Allogene
    Altimmune
    ALX Oncology
    Albireo|Albireo Pharma
    Alumis
    Amicus Therapeutics|Amicus
    Amylyx|Amylyx Pharmaceuticals
    AnaptysBio
    Anavex Life Sciences|Anavex
    Anthos Therapeutics
    Annexon
    Apogee Therapeutics|Apogee
    Applied Therapeutics
    Aprea Therapeutics
    Arcellx
    Arcturus Therapeutics|Arcturus
    Arcus Biosciences|Arcus
    Arcutis|Arcutis Biotherapeutics
    Arena Pharmaceuticals|Arena
    Array BioPharma
    ArriVent|ArriVent BioPharma
    Arrowhead Pharmaceuticals|Arrowhead
    ARS Pharmaceuticals
    Arvinas
    ArQule
    Assembly Biosciences
    Atara Biotherapeutics|Atara
    Atea Pharmaceuticals|Atea
    Athira Pharma
    Attralus
    aTyr Pharma
    Audentes Therapeutics|Audentes
    Aurinia|Aurinia Pharmaceuticals
    Autolus|Autolus Therapeutics
    AVEO Oncology|AVEO;AVEO Pharmaceuticals
    AveXis
    Avidity Biosciences|Avidity
    Avillion
    AVROBIO
    Axovant
    Basilea|Basilea Pharmaceutica
    Beam Therapeutics
    Bellicum
    BELLUS Health
    Bicycle Therapeutics|Bicycle
    BioLineRx
    Biofrontera
    Biomea Fusion
    BioXcel Therapeutics|BioXcel
    bluebird bio
    BlueRock Therapeutics|BlueRock
    Boston Pharmaceuticals
    Boundless Bio
    BrainStorm Cell Therapeutics
    Cabaletta Bio|Cabaletta
    Calliditas Therapeutics|Calliditas
    Capricor Therapeutics|Capricor
    Cara Therapeutics|Cara
    Cardiol Therapeutics
    CARGO Therapeutics
    CARsgen|CARsgen Therapeutics
    Cassava Sciences
    Catalyst Biosciences
    Catalyst Pharmaceuticals
    Celcuity
    Celldex|Celldex Therapeutics
    Cellectar Biosciences
    Cellectis
    Cerecor
    Cerevel Therapeutics|Cerevel
    Century Therapeutics
    CG Oncology
    Checkpoint Therapeutics
    ChemoCentryx
    Chinook Therapeutics|Chinook
    Cidara Therapeutics|Cidara
    Citius Pharmaceuticals|Citius;Citius Oncology
    Cincor|CinCor Pharma
    Clementia
    Clene
    Cogent Biosciences|Cogent
    Coherus|Coherus BioSciences;Coherus Oncology
    Compass Pathways
    Compass Therapeutics
    Concert Pharmaceuticals
    Constellation Pharmaceuticals
    CorMedix
    Corbus Pharmaceuticals
    Corvus Pharmaceuticals
    Crinetics|Crinetics Pharmaceuticals
    CRISPR Therapeutics
    CTI BioPharma
    Cullinan|Cullinan Therapeutics;Cullinan Oncology
    CureVac
    CymaBay Therapeutics|CymaBay
    Cytokinetics
    CytomX Therapeutics|CytomX
    CytoDyn
    Day One|Day One Biopharmaceuticals
    Denali Therapeutics|Denali
    Dermata
    Design Therapeutics
    Dianthus Therapeutics
    Dicerna|Dicerna Pharmaceuticals
    Disc Medicine
    Dova Pharmaceuticals
    Durect
    Dynavax|Dynavax Technologies
    Dyne Therapeutics|Dyne
    Editas Medicine|Editas
    Edgewise Therapeutics|Edgewise
    Eidos Therapeutics
    Eiger BioPharmaceuticals|Eiger
    Elevar Therapeutics|Elevar
    Eloxx
    Enanta Pharmaceuticals|Enanta
    Enliven Therapeutics
    Entasis Therapeutics
    Entrada Therapeutics
    Enzon
    Epizyme
    Erasca
    Evofem Biosciences|Evofem
    EyePoint|EyePoint Pharmaceuticals
    Fate Therapeutics
    Fennec Pharmaceuticals|Fennec
    FibroGen
    Five Prime Therapeutics
    Flexion Therapeutics
    Foghorn Therapeutics
    Forma Therapeutics
    Fortress Biotech
    Freeline
    Fulcrum Therapeutics
    G1 Therapeutics
    Galapagos
    Gamida Cell
    Genfit
    Genmab
    GenSight Biologics
    Geron
    Global Blood Therapeutics
    Glaukos
    GlycoMimetics
    Gossamer Bio|Gossamer
    Gracell
    GRAIL
    Gritstone
    Harpoon Therapeutics
    Homology Medicines
    HOOKIPA
    HUTCHMED|Hutchison China MediTech;Chi-Med
    Humacyte
    Iambic
    Idorsia
    IGM Biosciences
    iECURE
    Imago BioSciences
    Imara
    Immatics
    ImmunityBio
    Immunome
    Immunomedics
    Immunovant
    Inhibrx
    Innocoll
    Innoviva|Innoviva Specialty Therapeutics
    Inozyme Pharma|Inozyme
    Inovio
    Insilico Medicine|Insilico
    Intarcia
    Intellia Therapeutics|Intellia
    Invivyd
    Adagio Therapeutics
    Iovance|Iovance Biotherapeutics
    IO Biotech
    Iterum Therapeutics|Iterum
    ITF Therapeutics
    iTeos Therapeutics|iTeos
    IVERIC bio
    Janux Therapeutics
    Jasper Therapeutics
    Kadmon
    Kala Pharmaceuticals|Kala
    Kalaris
    Karuna Therapeutics|Karuna
    KemPharm
    Keros Therapeutics|Keros
    Kezar Life Sciences
    Kiniksa|Kiniksa Pharmaceuticals
    Kinnate
    Kodiak Sciences|Kodiak
    Krystal Biotech|Krystal
    Kura Oncology|Kura
    Kymera Therapeutics|Kymera
    Kyverna Therapeutics|Kyverna
    La Jolla Pharmaceutical
    Larimar Therapeutics|Larimar
    LB Pharma
    LENZ Therapeutics|LENZ
    Lexicon Pharmaceuticals|Lexicon
    Lexeo Therapeutics
    Liquidia
    Loxo Oncology|Loxo@Lilly
    Lykos Therapeutics
    MacroGenics
    Mapi Pharma
    Marinus Pharmaceuticals|Marinus
    Medicago
    Medicines for Malaria Venture|MMV
    Medicines360
    MeiraGTx
    Mereo BioPharma|Mereo
    Merrimack
    Merus
    Mersana Therapeutics|Mersana
    Mesoblast
    Metsera
    MindMed
    Mineralys Therapeutics|Mineralys
    Minerva Neurosciences
    Mirati Therapeutics|Mirati
    Moberg Pharma
    Molecular Templates
    Momenta
    MoonLake Immunotherapeutics|MoonLake
    Mustang Bio
    MyoKardia
    NanoViricides
    Nektar Therapeutics|Nektar
    Neurogene
    NewAmsterdam Pharma|NewAmsterdam
    NewLink
    NGM Bio
    Nkarta
    NovaBay
    Nurix Therapeutics|Nurix
    Nuvalent
    Nuvation Bio
    ObsEva
    Ocugen
    Ocular Therapeutix
    Ocuphire Pharma|Ocuphire
    Opus Genetics
    Ocera
    Oculis
    Oncopeptides
    OncoC4
    Oncternal
    ORIC Pharmaceuticals
    Orchard Therapeutics|Orchard
    Orasis|Orasis Pharmaceuticals
    Oyster Point Pharma|Oyster Point
    Outlook Therapeutics
    Palatin Technologies
    Palvella Therapeutics
    Passage Bio
    PDS Biotech
    Pharvaris
    PhaseBio
    Phathom|Phathom Pharmaceuticals
    Pliant Therapeutics
    Portola|Portola Pharmaceuticals
    Poseida Therapeutics|Poseida
    Praxis Precision Medicines|Praxis
    Precigen
    Prilenia|Prilenia Therapeutics
    Prevail Therapeutics
    Principia Biopharma
    ProfoundBio
    ProKidney
    Prometheus Biosciences
    Protagonist Therapeutics|Protagonist
    Protalix|Protalix BioTherapeutics
    Prothena
    Provention Bio
    Proteon
    PYC Therapeutics
    Radius Health|Radius
    RAPT Therapeutics
    Reata|Reata Pharmaceuticals
    Recursion
    REGENXBIO
    Relay Therapeutics
    Relmada
    Renalytix
    Replimune
    Revance|Revance Therapeutics
    Reviva
    Revolution Medicines
    Rezolute
    Rocket Pharmaceuticals|Rocket
    Roivant
    Sage Therapeutics|Sage
    Sana Biotechnology
    Sangamo Therapeutics|Sangamo
    Satsuma Pharmaceuticals
    Savara
    Scholar Rock
    scPharmaceuticals
    Sellas Life Sciences
    Septerna
    Seres Therapeutics|Seres
    Shattuck Labs
    Shorla Oncology|Shorla
    Sierra Oncology
    Silence Therapeutics
    Soleno Therapeutics|Soleno
    Solid Biosciences
    Spark Therapeutics
    Spero Therapeutics|Spero
    Spectrum Pharmaceuticals|Spectrum
    Spruce Biosciences
    Spyre Therapeutics
    Stealth BioTherapeutics
    Stoke Therapeutics
    Structure Therapeutics
    Summit Therapeutics
    Sutro Biopharma
    Syndax|Syndax Pharmaceuticals
    Syros Pharmaceuticals
    Tango Therapeutics
    Taysha|Taysha Gene Therapies
    Tectonic Therapeutic
    Telix|Telix Pharmaceuticals
    Tenax Therapeutics
    Tenpoint Therapeutics|Tenpoint
    Terns Pharmaceuticals
    Tetraphase
    Theravance Biopharma|Theravance
    Third Harmonic Bio
    Tisento
    Tonix Pharmaceuticals|Tonix
    Tourmaline Bio
    TScan Therapeutics
    Turning Point Therapeutics
    Tvardi
    Tyra Biosciences
    uniQure
    Unicycive
    Upstream Bio
    UroGen Pharma|UroGen
    Vaxcyte
    Vaxart
    VectivBio
    Vera Therapeutics|Vera
    Verastem|Verastem Oncology
    Verrica Pharmaceuticals|Verrica
    Verve Therapeutics|Verve
    Viela Bio
    Viking Therapeutics|Viking
    Vir Biotechnology|Vir
    Viridian Therapeutics|Viridian
    VistaGen
    vTv Therapeutics
    Vor Bio
    VYNE Therapeutics
    Voyager Therapeutics
    Wave Life Sciences
    X4 Pharmaceuticals
    Xencor
    Xenon Pharmaceuticals
    XOMA
    Y-mAbs|Y-mAbs Therapeutics
    Zenas BioPharma
    Zentalis
    Zymeworks
    Zyla Life Sciences
    Ziopharm

    # Japanese companies
    Asahi Kasei Pharma
    ASKA Pharmaceutical
    Chugai|Chugai Pharmaceutical
    Dainippon Sumitomo Pharma
    Hisamitsu|Hisamitsu Pharmaceutical
    JCR Pharmaceuticals|JCR
    Japan Tobacco
    Kaken Pharmaceutical|Kaken
    KM Biologics
    Kissei|Kissei Pharmaceutical
    Kyorin|Kyorin Pharmaceutical
    Kyowa Kirin|Kyowa Hakko Kirin
    Maruho
    Meiji Seika Pharma|Meiji Seika
    Mitsubishi Tanabe Pharma|Mitsubishi Tanabe;Tanabe Pharma
    Mochida Pharmaceutical|Mochida
    Nippon Shinyaku|NS Pharma
    Nobelpharma
    Nxera Pharma
    Sosei Heptares|Sosei
    Ono Pharmaceutical|Ono
    Otsuka|Otsuka Pharmaceutical;Otsuka America Pharmaceutical
    Rakuten Medical
    Santen|Santen Pharmaceutical
    Sawai Pharmaceutical
    Senju Pharmaceutical
    Seikagaku
    Shionogi
    Sumitomo Pharma|Sumitomo Pharma America
    Sunovion|Sunovion Pharmaceuticals
    Myovant Sciences|Myovant
    SymBio Pharmaceuticals
    Taiho|Taiho Pharmaceutical;Taiho Oncology
    Taisho Pharmaceutical|Taisho
    Teijin Pharma|Teijin
    Terumo
    Toray
    Torii Pharmaceutical|Torii
    Towa Pharmaceutical
    Zeria Pharmaceutical
    Cuorips

    # Chinese companies
    3SBio
    Abbisko
    Adlai Nortye
    Akeso|Akeso Biopharma
    Allist|Allist Pharmaceuticals;Shanghai Allist
    Alphamab Oncology|Alphamab
    Antengene
    Ascentage Pharma|Ascentage
    Ascletis
    Betta Pharmaceuticals|Betta Pharma
    BeyondSpring
    Bio-Thera|Bio-Thera Solutions
    Brii Biosciences
    CanSino|CanSino Biologics;CanSinoBIO
    CANbridge
    Chia Tai Tianqing|CTTQ
    China Biologic
    Chipscreen|Chipscreen Biosciences;Shenzhen Chipscreen
    CSPC|CSPC Pharmaceutical
    CStone|CStone Pharmaceuticals
    Dizal|Dizal Pharmaceutical
    Duality Biologics|DualityBio
    Evive Biotech|Evive;Evive Biotechnology
    Everest Medicines
    Fosun Pharma|Shanghai Fosun Pharmaceutical;Fosun Kite
    Gan & Lee|Gan & Lee Pharmaceuticals
    Genor Biopharma
    Genuine Biotech
    Gloria Biosciences
    Haisco|Haisco Pharmaceutical
    Hansoh Pharma|Hansoh;Jiangsu Hansoh Pharmaceutical
    Harbour BioMed
    Henlius|Shanghai Henlius;Henlius Biotech
    Hengrui|Jiangsu Hengrui;Hengrui Pharma;Jiangsu Hengrui Pharmaceuticals
    Hua Medicine
    I-Mab
    IASO Bio|IASO Biotherapeutics
    InnoCare|InnoCare Pharma
    Innovent|Innovent Biologics
    InventisBio
    JW Therapeutics
    Jacobio|Jacobio Pharma
    Jemincare
    Joincare
    Junshi Biosciences|Junshi;Shanghai Junshi Biosciences;TopAlliance
    Juventas
    Kelun-Biotech|Kelun;Sichuan Kelun
    Keymed Biosciences|Keymed
    Kintor Pharmaceutical
    Legend Biotech
    Lepu Biopharma
    LaNova Medicines
    Livzon
    Luye Pharma|Luye
    MicuRx
    Qilu|Qilu Pharmaceutical
    RemeGen
    Sciclone
    Shanghai Pharma
    Simcere|Simcere Pharmaceutical
    Sihuan
    Sino Biopharmaceutical|Sino Biopharm
    Sinocelltech
    Sinopharm
    Sinovac
    SystImmune
    Sichuan Biokin|Biokin
    Tasly
    Transcenta
    TOT Biopharm
    Walvax
    WuXi Biologics|WuXi AppTec
    Zai Lab
    Zelgen|Suzhou Zelgen

    # Korean and Taiwanese companies
    Alteogen
    Bora Pharmaceuticals
    Boryung
    Celltrion
    Chong Kun Dang
    Daewoong|Daewoong Pharmaceutical
    Dong-A ST
    Evolus
    GC Biopharma|Green Cross
    Hanmi|Hanmi Pharmaceutical
    HK inno.N
    Hugel
    Ildong
    JW Pharmaceutical
    LG Chem
    Medytox
    OBI Pharma
    Oscotec
    Samsung Bioepis
    SK Biopharmaceuticals|SK Biopharm
    SK bioscience
    Senhwa
    SillaJen
    TaiMed Biologics|TaiMed
    TWi
    Yuhan
    Formosa Pharmaceuticals
    PharmaEngine

    # Indian companies
    Alembic|Alembic Pharmaceuticals
    Alkem|Alkem Laboratories
    Aurobindo|Aurobindo Pharma
    Bharat Biotech
    Biocon|Biocon Biologics
    Biological E
    Cipla
    Dr. Reddy's|Dr. Reddy's Laboratories;Dr Reddy's
    Emcure
    Enzene
    Gland Pharma
    Glenmark|Glenmark Pharmaceuticals;Ichnos Glenmark
    Hetero
    ImmunoACT
    Intas|Intas Pharmaceuticals
    Accord Healthcare|Accord;Accord BioPharma
    Ipca
    Jubilant|Jubilant Pharma;Jubilant DraxImage
    Lupin
    Macleods
    Mankind Pharma
    MSN Laboratories|MSN
    Natco|Natco Pharma
    Panacea Biotec
    Reliance Life Sciences
    Serum Institute of India|Serum Institute
    Strides
    Sun Pharma|Sun Pharmaceutical;Sun Pharmaceutical Industries
    Torrent|Torrent Pharmaceuticals
    Unichem
    Wockhardt

    # Further European, Canadian, Australian, Latin American and Middle Eastern companies
    Advanz Pharma|ADVANZ
    Alfasigma
    Alvotech
    AM-Pharma
    AOP Health|AOP Orphan
    Ablynx
    Bachem
    Bial
    BerGenBio
    Biotest
    Biotron
    Cinclus Pharma
    Corza
    Debiopharm
    Destiny Pharma
    Dompé|Dompe
    EMS
    Eurofarma
    Faes Farma
    Formycon
    Galecto
    Gensenta
    Gubra
    Hansa Biopharma|Hansa
    Helixmith
    Heidelberg Pharma
    Hovione
    Inventiva
    IBSA
    Insud
    ITM Isotope Technologies Munich
    Knight Therapeutics|Knight
    Kamada
    Krka
    Laboratorios Rovi|ROVI
    Laboratorios Liomont
    mAbxience
    Medac
    Medicure
    MediWound
    Minoryx Therapeutics|Minoryx
    Molecular Partners
    Nanobiotix
    Neopharmed Gentili
    Nordic Pharma
    Novaliq
    Newron
    Noxxon
    Oncolix
    OSE Immunotherapeutics
    Oryzon
    OxThera
    Oxford Biomedica
    Polichem
    Polpharma|Polpharma Biologics
    Relief Therapeutics
    Reig Jofre
    Saol Therapeutics
    Sanochemia
    Sintetica
    SERB|SERB Pharmaceuticals
    Spexis
    Theramex
    Transgene
    Vivoryon
    Vaximm
    Xbrane|Xbrane Biopharma
    XBiotech
    Zentiva
    Clinuvel
    Neuren|Neuren Pharmaceuticals
    Opthea
    Starpharma
    Medison
    Neopharm
    RedHill Biopharma|RedHill
    Pluri
    Vectura
    Butantan|Instituto Butantan
    Fiocruz|Bio-Manguinhos
    Biocad
    R-Pharm
    Generium
    Gamaleya|Gamaleya Research Institute
    Julphar
    Tabuk
    DNDi|Drugs for Neglected Diseases initiative
    TB Alliance
    Global Antibiotic Research & Development Partnership|GARDP
    Fondazione Telethon

    # Further US companies
    Aadi Bioscience|Aadi
    Acer Therapeutics
    Adare
    Adlon Therapeutics
    Aytu BioPharma|Aytu
    Ajanta
    American Regent
    Amring
    Antares Pharma
    Ayala Pharmaceuticals
    Benitec
    BDSI
    BioSig
    Bioprojet
    Bluejay Therapeutics
    Blue Earth Diagnostics
    BlueWillow
    Braeburn
    Candel Therapeutics
    Carmot Therapeutics
    Clarus Therapeutics
    Corium
    Cycle Pharmaceuticals
    Daré Bioscience|Dare Bioscience
    DermTech
    Duchesnay
    EffRx
    Egalet
    EirGenix
    Elite Pharmaceuticals
    Encube
    Encore Dermatology
    Engrail
    Esjay
    Exela Pharma Sciences|Exela
    Eyenovia
    Eywa Pharma
    Ferozsons
    Galt Pharmaceuticals
    Genus Lifesciences
    GeoVax
    Greenwich Biosciences
    GW Pharmaceuticals
    GTx
    Hepion
    Hope Pharmaceuticals
    iBio
    Impel Pharmaceuticals|Impel NeuroPharma
    Ingenus Pharmaceuticals
    INSYS Therapeutics
    IntelGenx
    International Partnership for Microbicides
    Leadiant Biosciences|Leadiant
    Lipocine
    Liquidia Technologies
    Marius Pharmaceuticals
    Matinas
    MC2 Therapeutics
    MediciNova
    Metuchen
    Millicent Pharma
    Mission Pharmacal
    Mist Pharmaceuticals
    Nephron
    Neos Therapeutics
    Nesher
    Nexus Pharmaceuticals
    NovaQuest
    Novan
    Noven
    Nuo Therapeutics
    Ocumension
    Osmotica
    RVL Pharmaceuticals
    Otonomy
    Padagis
    PaxMedica
    Perrigo
    PLx Pharma
    Plexxikon
    Processa
    Rafael Holdings
    Renibus
    Rising Pharma
    RK Pharma
    Rosemont
    Sebela|Sebela Pharmaceuticals
    Scynexis
    Sciele
    Slayback
    Sol-Gel|Sol-Gel Technologies
    Sorrento Therapeutics
    Stallergenes Greer
    ALK-Abelló|ALK-Abello
    DBV Technologies|DBV
    The Medicines Company
    Tesaro|TESARO
    PaxVax
    Aimmune Therapeutics|Aimmune
    Symbiomix
    Tetra Bio-Pharma
    Tersera|TerSera Therapeutics
    Trevena
    Trevi Therapeutics|Trevi
    Tyme
    Vertical Pharmaceuticals
    WraSer
    Xspire
    Zyus
    Zylo Therapeutics
    """#
}
