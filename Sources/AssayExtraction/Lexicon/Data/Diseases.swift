/// Diseases and conditions, one a line: `normal name|synonym;ABBR`, abbreviations in capitals.
/// `#` begins a comment line; written by hand from public knowledge.
enum Diseases {
  static let entries = #"""
    # Lung and thoracic cancers
    non-small cell lung cancer|NSCLC;non-small cell lung carcinoma
    ROS1-positive non-small cell lung cancer|ROS1-positive NSCLC
    ALK-positive non-small cell lung cancer|ALK-positive NSCLC
    EGFR-mutated non-small cell lung cancer|EGFR-mutated NSCLC;EGFR-mutant NSCLC
    squamous non-small cell lung cancer|squamous NSCLC
    nonsquamous non-small cell lung cancer|nonsquamous NSCLC;non-squamous NSCLC
    small cell lung cancer|SCLC
    extensive-stage small cell lung cancer|ES-SCLC
    limited-stage small cell lung cancer|LS-SCLC
    lung cancer|lung carcinoma
    lung adenocarcinoma
    mesothelioma|pleural mesothelioma;malignant pleural mesothelioma
    thymoma|thymic carcinoma
    NUT carcinoma
    # Breast and gynecologic cancers
    breast cancer|carcinoma of the breast
    HER2-positive breast cancer
    HER2-low breast cancer
    HER2-ultralow breast cancer
    HR-positive, HER2-negative breast cancer|HR+/HER2- breast cancer;hormone receptor-positive breast cancer;ER-positive breast cancer
    triple-negative breast cancer|TNBC
    early breast cancer|early-stage breast cancer
    metastatic breast cancer|mBC
    ductal carcinoma in situ|DCIS
    ovarian cancer|epithelial ovarian cancer;ovarian carcinoma
    platinum-resistant ovarian cancer|PROC
    low-grade serous ovarian cancer|LGSOC
    fallopian tube cancer
    primary peritoneal cancer
    endometrial cancer|endometrial carcinoma;uterine cancer
    cervical cancer|carcinoma of the cervix
    vulvar cancer
    gestational trophoblastic neoplasia
    uterine fibroids|uterine leiomyomas;leiomyomas
    endometriosis
    # Genitourinary cancers
    prostate cancer|adenocarcinoma of the prostate
    metastatic castration-resistant prostate cancer|mCRPC
    nonmetastatic castration-resistant prostate cancer|nmCRPC;non-metastatic castration-resistant prostate cancer
    metastatic castration-sensitive prostate cancer|mCSPC;metastatic hormone-sensitive prostate cancer;mHSPC
    castration-resistant prostate cancer|CRPC
    urothelial carcinoma|urothelial cancer
    bladder cancer|carcinoma of the bladder
    non-muscle invasive bladder cancer|NMIBC
    muscle-invasive bladder cancer|MIBC
    upper tract urothelial cancer|UTUC;low-grade upper tract urothelial cancer
    renal cell carcinoma|RCC;kidney cancer
    clear cell renal cell carcinoma|ccRCC
    Wilms tumor|nephroblastoma
    testicular cancer|germ cell tumor;germ cell tumors
    penile cancer
    von Hippel-Lindau disease|VHL disease;VHL
    # Gastrointestinal and hepatobiliary cancers
    colorectal cancer|CRC;colon cancer;rectal cancer
    metastatic colorectal cancer|mCRC
    gastric cancer|stomach cancer
    gastroesophageal junction adenocarcinoma|GEJ adenocarcinoma;gastroesophageal junction cancer;GEJ cancer
    gastric or gastroesophageal junction adenocarcinoma
    esophageal cancer|oesophageal cancer
    esophageal squamous cell carcinoma|ESCC
    esophageal adenocarcinoma
    hepatocellular carcinoma|HCC;liver cancer
    cholangiocarcinoma|bile duct cancer
    biliary tract cancer|BTC
    gallbladder cancer
    pancreatic cancer|pancreatic carcinoma
    pancreatic ductal adenocarcinoma|PDAC;pancreatic adenocarcinoma
    anal cancer|squamous cell carcinoma of the anal canal;SCAC
    gastrointestinal stromal tumor|GIST;gastrointestinal stromal tumors;gastrointestinal stromal tumour
    neuroendocrine tumors|NETs;neuroendocrine tumor;neuroendocrine tumours
    gastroenteropancreatic neuroendocrine tumors|GEP-NETs;GEP-NET
    pancreatic neuroendocrine tumors|pNET
    extra-pancreatic neuroendocrine tumors|epNET
    neuroendocrine carcinoma
    carcinoid syndrome|carcinoid syndrome diarrhea
    familial adenomatous polyposis|FAP
    # Head, neck, thyroid, skin, brain, bone, soft tissue
    head and neck squamous cell carcinoma|HNSCC;squamous cell carcinoma of the head and neck;head and neck cancer
    nasopharyngeal carcinoma|NPC
    thyroid cancer
    differentiated thyroid cancer|DTC
    medullary thyroid cancer|MTC
    anaplastic thyroid cancer|ATC
    salivary gland cancer
    melanoma
    unresectable or metastatic melanoma
    uveal melanoma|unresectable or metastatic uveal melanoma
    cutaneous squamous cell carcinoma|CSCC
    basal cell carcinoma|BCC
    Merkel cell carcinoma|MCC
    actinic keratosis|actinic keratoses
    Kaposi sarcoma|Kaposi's sarcoma
    glioma
    low-grade glioma|LGG
    pediatric low-grade glioma|pLGG
    diffuse midline glioma|H3 K27M-mutant diffuse midline glioma;DIPG
    glioblastoma|GBM;glioblastoma multiforme
    astrocytoma
    oligodendroglioma
    neuroblastoma|high-risk neuroblastoma
    medulloblastoma
    subependymal giant cell astrocytoma|SEGA
    brain metastases|CNS metastases
    neurofibromatosis type 1|NF1
    plexiform neurofibromas|plexiform neurofibroma;NF1-PN
    soft tissue sarcoma|STS
    leiomyosarcoma
    liposarcoma
    synovial sarcoma
    myxoid round cell liposarcoma|MRCLS
    epithelioid sarcoma
    alveolar soft part sarcoma|ASPS
    dermatofibrosarcoma protuberans
    osteosarcoma
    Ewing sarcoma
    rhabdomyosarcoma
    desmoid tumors|desmoid tumor;aggressive fibromatosis
    tenosynovial giant cell tumor|TGCT
    giant cell tumor of bone
    perivascular epithelioid cell tumor|PEComa
    pheochromocytoma
    paraganglioma
    adrenocortical carcinoma
    retinoblastoma
    solid tumors|solid tumours;advanced solid tumors
    NTRK fusion-positive solid tumors|NTRK gene fusion-positive solid tumors
    microsatellite instability-high cancer|MSI-H cancer;MSI-H/dMMR solid tumors;dMMR solid tumors
    tumor mutational burden-high cancer|TMB-H cancer
    NRG1 fusion-positive cancer
    cancer of unknown primary
    recurrent respiratory papillomatosis|RRP
    bone metastases
    hypercalcemia of malignancy
    # Blood cancers
    acute myeloid leukemia|AML;acute myeloid leukaemia
    acute promyelocytic leukemia|APL
    acute lymphoblastic leukemia|ALL;acute lymphoblastic leukaemia
    B-cell precursor acute lymphoblastic leukemia|B-ALL;B-cell acute lymphoblastic leukemia
    T-cell acute lymphoblastic leukemia|T-ALL
    acute leukemia|KMT2A-rearranged acute leukemia;acute leukaemia
    chronic myeloid leukemia|CML;chronic myelogenous leukemia;chronic myeloid leukaemia
    chronic lymphocytic leukemia|CLL;chronic lymphocytic leukaemia
    small lymphocytic lymphoma|SLL
    chronic myelomonocytic leukemia|CMML
    juvenile myelomonocytic leukemia|JMML
    hairy cell leukemia|HCL
    myelodysplastic syndromes|MDS;myelodysplastic syndrome
    myelofibrosis|primary myelofibrosis;MF
    polycythemia vera|PV;polycythaemia vera
    essential thrombocythemia
    systemic mastocytosis|advanced systemic mastocytosis;AdvSM;indolent systemic mastocytosis;ISM
    multiple myeloma|relapsed or refractory multiple myeloma;RRMM
    smoldering multiple myeloma
    AL amyloidosis|light chain amyloidosis;light chain (AL) amyloidosis
    Hodgkin lymphoma|classical Hodgkin lymphoma;cHL
    non-Hodgkin lymphoma|NHL
    diffuse large B-cell lymphoma|DLBCL
    large B-cell lymphoma|LBCL
    high-grade B-cell lymphoma|HGBL
    primary mediastinal large B-cell lymphoma|PMBCL
    follicular lymphoma
    mantle cell lymphoma|MCL
    marginal zone lymphoma|MZL
    Burkitt lymphoma
    Waldenström macroglobulinemia|Waldenström's macroglobulinemia;Waldenstrom macroglobulinemia;Waldenström's macroglobulinaemia
    peripheral T-cell lymphoma|PTCL
    cutaneous T-cell lymphoma|CTCL;mycosis fungoides;Sézary syndrome
    anaplastic large cell lymphoma|ALCL;systemic anaplastic large cell lymphoma
    adult T-cell leukemia/lymphoma|ATLL
    blastic plasmacytoid dendritic cell neoplasm|BPDCN
    post-transplant lymphoproliferative disease|EBV+ PTLD;PTLD
    Castleman disease|multicentric Castleman's disease;MCD
    Erdheim-Chester disease
    Langerhans cell histiocytosis|LCH;histiocytic neoplasms
    hemophagocytic lymphohistiocytosis|HLH;primary hemophagocytic lymphohistiocytosis
    graft-versus-host disease|GVHD
    chronic graft-versus-host disease|cGVHD;chronic GVHD
    acute graft-versus-host disease|aGVHD;acute GVHD
    veno-occlusive disease|hepatic veno-occlusive disease;VOD
    hematologic malignancies|haematological malignancies;blood cancers;blood cancer
    cytopenia
    # Blood
    anemia|anaemia
    anemia due to chronic kidney disease|anemia of CKD
    iron deficiency anemia|IDA;iron deficiency
    iron overload
    aplastic anemia|severe aplastic anemia;SAA
    autoimmune hemolytic anemia|warm autoimmune hemolytic anemia;wAIHA
    cold agglutinin disease
    pyruvate kinase deficiency|PK deficiency
    sickle cell disease|SCD;sickle cell anemia
    beta thalassemia|transfusion-dependent beta thalassemia;TDT;β-thalassemia
    alpha thalassemia
    thalassemia|thalassaemia
    paroxysmal nocturnal hemoglobinuria|PNH;paroxysmal nocturnal haemoglobinuria
    atypical hemolytic uremic syndrome|aHUS;atypical haemolytic uraemic syndrome
    thrombotic thrombocytopenic purpura|acquired thrombotic thrombocytopenic purpura;aTTP
    congenital thrombotic thrombocytopenic purpura|cTTP
    transplant-associated thrombotic microangiopathy|TA-TMA;hematopoietic stem cell transplant-associated thrombotic microangiopathy
    immune thrombocytopenia|ITP;immune thrombocytopenic purpura;chronic immune thrombocytopenia
    thrombocytopenia|heparin-induced thrombocytopenia
    hemophilia A|haemophilia A
    hemophilia B|haemophilia B
    hemophilia|haemophilia
    von Willebrand disease|VWD
    factor VII deficiency
    factor X deficiency
    congenital fibrinogen deficiency
    plasminogen deficiency type 1
    antithrombin deficiency
    deep vein thrombosis|DVT
    pulmonary embolism
    venous thromboembolism|VTE
    WHIM syndrome
    severe congenital neutropenia
    febrile neutropenia
    hypereosinophilic syndrome|HES
    hemolytic disease of the fetus and newborn|HDFN
    acute intermittent porphyria
    acute hepatic porphyria|AHP
    erythropoietic protoporphyria|EPP
    hereditary hemorrhagic telangiectasia|HHT
    leukocyte adhesion deficiency-I|LAD-I
    APDS|activated phosphoinositide 3-kinase delta syndrome;activated PI3K delta syndrome
    primary immunodeficiency|primary humoral immunodeficiency
    severe combined immunodeficiency|ADA-SCID;SCID
    chronic granulomatous disease|CGD
    Wiskott-Aldrich syndrome
    CHAPLE disease|CD55-deficient protein-losing enteropathy
    # Heart and vessels
    hypertension|high blood pressure;essential hypertension;arterial hypertension
    resistant hypertension|uncontrolled hypertension;hard-to-control hypertension
    pulmonary arterial hypertension|PAH
    pulmonary hypertension|PH
    pulmonary hypertension associated with interstitial lung disease|PH-ILD
    chronic thromboembolic pulmonary hypertension|CTEPH
    heart failure|HF;chronic heart failure
    heart failure with reduced ejection fraction|HFrEF
    heart failure with preserved ejection fraction|HFpEF
    heart failure with mildly reduced ejection fraction|HFmrEF
    cardiomyopathy
    hypertrophic cardiomyopathy|HCM
    obstructive hypertrophic cardiomyopathy|oHCM;symptomatic obstructive hypertrophic cardiomyopathy
    transthyretin amyloid cardiomyopathy|ATTR-CM;cardiomyopathy of transthyretin-mediated amyloidosis
    hereditary transthyretin amyloidosis|hATTR amyloidosis;hATTR;polyneuropathy of hereditary transthyretin-mediated amyloidosis;ATTRv-PN;hATTR-PN
    amyloidosis|transthyretin amyloidosis;ATTR amyloidosis
    coronary artery disease|CAD;coronary heart disease;CHD
    acute coronary syndrome|ACS
    myocardial infarction|heart attack
    angina|chronic angina;angina pectoris
    atherosclerotic cardiovascular disease|ASCVD;established cardiovascular disease
    cardiovascular disease|CVD
    peripheral artery disease|PAD;peripheral arterial disease
    atrial fibrillation|AF;AFib;nonvalvular atrial fibrillation
    paroxysmal supraventricular tachycardia|PSVT;supraventricular tachycardia
    ventricular tachycardia|ventricular arrhythmias
    stroke|acute ischemic stroke;AIS;ischemic stroke
    transient ischemic attack|TIA
    subarachnoid hemorrhage|aneurysmal subarachnoid hemorrhage
    pericarditis|recurrent pericarditis
    myocarditis
    shock|septic shock;distributive shock
    hypotension|neurogenic orthostatic hypotension;orthostatic hypotension
    postural orthostatic tachycardia syndrome|POTS
    hyperlipidemia|hypercholesterolemia;primary hyperlipidemia;hypercholesterolaemia;dyslipidemia;mixed dyslipidemia
    familial hypercholesterolemia|FH
    heterozygous familial hypercholesterolemia|HeFH
    homozygous familial hypercholesterolemia|HoFH
    hypertriglyceridemia|severe hypertriglyceridemia;sHTG
    familial chylomicronemia syndrome|FCS
    frostbite|severe frostbite
    Raynaud phenomenon
    varicose veins
    hyperkalemia|hyperkalaemia
    hyponatremia|hyponatraemia
    # Metabolism and hormones
    type 1 diabetes|T1D;type 1 diabetes mellitus;T1DM
    type 2 diabetes|T2D;type 2 diabetes mellitus;T2DM
    diabetes|diabetes mellitus
    diabetic ketoacidosis
    hypoglycemia|severe hypoglycemia;hypoglycaemia
    congenital hyperinsulinism
    obesity|overweight or obesity;chronic weight management
    hypothalamic obesity|acquired hypothalamic obesity
    Bardet-Biedl syndrome|BBS
    Prader-Willi syndrome|PWS
    hyperphagia in Prader-Willi syndrome
    lipodystrophy|generalized lipodystrophy;HIV lipodystrophy
    growth hormone deficiency|GHD;pediatric growth hormone deficiency;adult growth hormone deficiency
    achondroplasia
    hypochondroplasia
    acromegaly
    Cushing's syndrome|Cushing syndrome;endogenous Cushing's syndrome;hypercortisolism
    Cushing's disease|Cushing disease
    congenital adrenal hyperplasia|CAH;classic congenital adrenal hyperplasia
    adrenal insufficiency
    primary aldosteronism
    hypothyroidism
    hyperthyroidism
    Graves' disease|Graves disease
    thyroid eye disease|TED
    hypoparathyroidism
    secondary hyperparathyroidism|SHPT
    hyperparathyroidism|primary hyperparathyroidism
    autosomal dominant hypocalcemia type 1|ADH1
    osteoporosis|postmenopausal osteoporosis
    X-linked hypophosphatemia|XLH
    hypophosphatasia|HPP
    tumor-induced osteomalacia|TIO
    osteogenesis imperfecta|OI
    fibrodysplasia ossificans progressiva|FOP
    Paget's disease of bone
    central precocious puberty|CPP
    hypogonadism|testosterone deficiency
    hypogonadotropic hypogonadism
    menopause|vasomotor symptoms due to menopause;hot flashes due to menopause
    infertility
    polycystic ovary syndrome|PCOS
    premature ovarian insufficiency
    heavy menstrual bleeding
    vulvar and vaginal atrophy|dyspareunia
    hypoactive sexual desire disorder|HSDD
    postpartum hemorrhage
    preeclampsia|pre-eclampsia
    preterm birth
    nausea and vomiting of pregnancy
    arginine vasopressin deficiency|central diabetes insipidus
    gout|chronic gout;chronic refractory gout
    hyperuricemia
    # Inborn errors and lysosomal disease
    phenylketonuria|PKU
    Fabry disease
    Gaucher disease|Gaucher disease type 1;Gaucher's disease;Type I Gaucher's disease
    Pompe disease|late-onset Pompe disease;LOPD;infantile-onset Pompe disease;IOPD
    mucopolysaccharidosis I|MPS I;Hurler syndrome
    mucopolysaccharidosis II|MPS II;Hunter syndrome
    mucopolysaccharidosis III|MPS IIIA;Sanfilippo syndrome
    mucopolysaccharidosis IVA|MPS IVA;Morquio A syndrome
    mucopolysaccharidosis VI|MPS VI
    mucopolysaccharidosis VII|MPS VII;Sly syndrome
    alpha-mannosidosis
    acid sphingomyelinase deficiency|ASMD
    Niemann-Pick disease type C|NPC1;Niemann-Pick disease, type C
    lysosomal acid lipase deficiency|LAL-D
    CLN2 disease|late infantile neuronal ceroid lipofuscinosis type 2;Batten disease
    metachromatic leukodystrophy|MLD
    Krabbe disease
    cerebral adrenoleukodystrophy|CALD
    adrenoleukodystrophy|ALD
    GM1 gangliosidosis
    homocystinuria
    urea cycle disorders|UCDs;UCD;hyperammonemia
    arginase 1 deficiency|ARG1-D
    ornithine transcarbamylase deficiency|OTC deficiency
    methylmalonic acidemia|MMA
    propionic acidemia
    long-chain fatty acid oxidation disorders|LC-FAOD
    glycogen storage disease type Ia|GSDIa
    galactosemia|classic galactosemia
    primary hyperoxaluria|PH1;primary hyperoxaluria type 1
    cystinosis|nephropathic cystinosis
    cystinuria
    alkaptonuria
    tyrosinemia|hereditary tyrosinemia type 1
    Wilson disease|Wilson's disease
    Menkes disease
    cerebrotendinous xanthomatosis|CTX
    molybdenum cofactor deficiency type A|MoCD Type A
    thymidine kinase 2 deficiency|TK2d
    Barth syndrome
    mitochondrial disease|primary mitochondrial myopathy;MELAS
    Leber hereditary optic neuropathy|LHON
    AADC deficiency|aromatic L-amino acid decarboxylase deficiency
    Hutchinson-Gilford progeria syndrome|progeria
    MCT8 deficiency
    alpha-1 antitrypsin deficiency|AATD
    hereditary angioedema|HAE
    hypophosphatemia
    PIK3CA-related overgrowth spectrum|PROS
    lymphatic malformations|microcystic lymphatic malformations
    tuberous sclerosis complex|TSC
    Alagille syndrome|ALGS
    progressive familial intrahepatic cholestasis|PFIC
    # Kidney
    chronic kidney disease|CKD
    diabetic kidney disease|chronic kidney disease associated with type 2 diabetes;diabetic nephropathy
    end-stage renal disease|ESRD;end-stage kidney disease;kidney failure
    IgA nephropathy|IgAN;primary immunoglobulin A nephropathy;Berger's disease
    C3 glomerulopathy|C3G
    immune-complex membranoproliferative glomerulonephritis|IC-MPGN
    focal segmental glomerulosclerosis|FSGS
    membranous nephropathy|primary membranous nephropathy;PMN
    lupus nephritis|LN
    nephrotic syndrome|idiopathic nephrotic syndrome
    minimal change disease
    autosomal dominant polycystic kidney disease|ADPKD
    Alport syndrome
    APOL1-mediated kidney disease|AMKD
    hyperphosphatemia
    hepatorenal syndrome|HRS
    kidney transplant rejection|kidney transplant;antibody-mediated rejection;AMR
    CKD-associated pruritus|CKD-aP
    nephropathy
    # Liver and gut
    metabolic dysfunction-associated steatohepatitis|MASH;noncirrhotic MASH
    nonalcoholic steatohepatitis|NASH
    primary biliary cholangitis|PBC
    primary sclerosing cholangitis|PSC
    cholestatic pruritus
    biliary atresia
    cirrhosis|liver cirrhosis;compensated cirrhosis
    hepatic encephalopathy|overt hepatic encephalopathy
    alcohol-associated hepatitis
    autoimmune hepatitis
    ulcerative colitis|UC;moderately to severely active ulcerative colitis
    Crohn's disease|Crohn disease;moderately to severely active Crohn's disease
    inflammatory bowel disease|IBD
    pouchitis
    celiac disease|coeliac disease
    eosinophilic esophagitis|EoE
    gastroesophageal reflux disease|GERD;non-erosive gastroesophageal reflux disease
    erosive esophagitis|erosive oesophagitis
    peptic ulcer|duodenal ulcer;gastric ulcer
    Helicobacter pylori infection|H. pylori infection
    gastroparesis|diabetic gastroparesis
    irritable bowel syndrome with constipation|IBS-C
    irritable bowel syndrome with diarrhea|IBS-D
    irritable bowel syndrome|IBS
    chronic idiopathic constipation|CIC
    functional constipation
    opioid-induced constipation|OIC
    short bowel syndrome|SBS
    exocrine pancreatic insufficiency|EPI
    perianal fistulas
    motion sickness
    chemotherapy-induced nausea and vomiting|CINV
    postoperative nausea and vomiting|PONV
    cyclic vomiting syndrome
    hemorrhoids
    # Lung and airways
    asthma|severe asthma
    severe eosinophilic asthma|eosinophilic asthma;asthma with an eosinophilic phenotype
    chronic obstructive pulmonary disease|COPD
    idiopathic pulmonary fibrosis|IPF
    progressive pulmonary fibrosis|PPF
    interstitial lung disease|ILD;systemic sclerosis-associated interstitial lung disease;SSc-ILD
    cystic fibrosis|CF
    non-cystic fibrosis bronchiectasis|NCFB;bronchiectasis
    primary ciliary dyskinesia
    autoimmune pulmonary alveolar proteinosis|aPAP
    lymphangioleiomyomatosis|LAM
    chronic rhinosinusitis with nasal polyps|CRSwNP;nasal polyps
    chronic rhinosinusitis|chronic rhinosinusitis without nasal polyps
    allergic rhinitis|seasonal allergic rhinitis;perennial allergic rhinitis
    anaphylaxis|type I allergic reactions
    food allergy|IgE-mediated food allergy;peanut allergy
    chronic cough|refractory chronic cough
    obstructive sleep apnea|OSA
    acute respiratory distress syndrome|ARDS
    respiratory distress syndrome|RDS;neonatal respiratory distress syndrome
    apnea of prematurity
    bronchopulmonary dysplasia|BPD
    bronchiolitis obliterans syndrome
    sarcoidosis|pulmonary sarcoidosis
    smoking cessation|nicotine dependence
    # Skin
    atopic dermatitis|AD;eczema;atopic eczema
    chronic hand eczema|CHE
    plaque psoriasis|moderate-to-severe plaque psoriasis;psoriasis
    generalized pustular psoriasis|GPP
    scalp psoriasis
    seborrheic dermatitis
    hidradenitis suppurativa|HS;acne inversa
    alopecia areata|severe alopecia areata
    androgenetic alopecia
    vitiligo|nonsegmental vitiligo
    acne vulgaris|acne
    rosacea
    prurigo nodularis
    chronic spontaneous urticaria|CSU;chronic idiopathic urticaria
    chronic inducible urticaria|CIndU
    bullous pemphigoid
    pemphigus vulgaris|pemphigus
    epidermolysis bullosa|EB
    dystrophic epidermolysis bullosa|DEB;recessive dystrophic epidermolysis bullosa;RDEB
    junctional epidermolysis bullosa|JEB
    molluscum contagiosum
    genital warts|external genital warts;condyloma
    onychomycosis|toenail onychomycosis
    tinea pedis|tinea
    impetigo
    head lice|pediculosis;head lice infestation
    scabies
    primary axillary hyperhidrosis|hyperhidrosis
    thermal burns|deep partial-thickness burns;severe thermal burns
    glabellar lines|frown lines
    platysma bands
    submental fat
    Netherton syndrome
    ichthyosis
    Gorlin syndrome
    dermatomyositis
    cutaneous lupus erythematosus|CLE
    pyoderma gangrenosum
    xerosis
    # Rheumatology and immunology
    rheumatoid arthritis|RA
    psoriatic arthritis|PsA
    ankylosing spondylitis
    non-radiographic axial spondyloarthritis|nr-axSpA
    axial spondyloarthritis|axSpA
    juvenile idiopathic arthritis|JIA;polyarticular juvenile idiopathic arthritis;pJIA;systemic juvenile idiopathic arthritis;sJIA
    enthesitis-related arthritis
    adult-onset Still's disease|AOSD;Still's disease
    osteoarthritis|osteoarthritis of the knee
    systemic lupus erythematosus|SLE;lupus
    Sjögren's disease|Sjögren's syndrome;Sjogren's disease
    systemic sclerosis|scleroderma;SSc
    giant cell arteritis|GCA;temporal arteritis
    polymyalgia rheumatica|PMR
    Takayasu arteritis
    ANCA-associated vasculitis|granulomatosis with polyangiitis;GPA;microscopic polyangiitis
    eosinophilic granulomatosis with polyangiitis|EGPA
    Behçet's disease|Behcet's disease;oral ulcers associated with Behçet's disease
    Kawasaki disease
    uveitis|non-infectious uveitis;noninfectious uveitis
    IgG4-related disease|IgG4-RD
    antisynthetase syndrome
    idiopathic inflammatory myopathies|myositis
    familial Mediterranean fever|FMF
    cryopyrin-associated periodic syndromes
    tumor necrosis factor receptor-associated periodic syndrome|TRAPS
    deficiency of IL-1 receptor antagonist|DIRA
    macrophage activation syndrome
    fibromyalgia
    Dupuytren's contracture
    Peyronie's disease
    knee cartilage defects
    # Neurology
    Alzheimer's disease|Alzheimer disease;early Alzheimer's disease
    agitation associated with dementia due to Alzheimer's disease|agitation in Alzheimer's disease
    dementia
    mild cognitive impairment|MCI
    Lewy body dementia|dementia with Lewy bodies
    frontotemporal dementia|FTD
    Parkinson's disease|Parkinson disease
    Parkinson's disease psychosis
    multiple system atrophy|MSA
    progressive supranuclear palsy|PSP
    essential tremor
    dystonia|cervical dystonia
    spasticity|upper limb spasticity;lower limb spasticity
    sialorrhea|chronic sialorrhea
    tardive dyskinesia
    Huntington's disease|HD;Huntington disease;chorea associated with Huntington's disease;chorea
    Tourette syndrome|Tourette's disorder
    restless legs syndrome|RLS
    amyotrophic lateral sclerosis|ALS;SOD1-ALS
    spinal muscular atrophy|SMA
    Duchenne muscular dystrophy|DMD
    Becker muscular dystrophy
    myotonic dystrophy type 1|DM1;myotonic dystrophy
    facioscapulohumeral muscular dystrophy|FSHD
    limb-girdle muscular dystrophy|LGMD
    X-linked myotubular myopathy|XLMTM
    Friedreich's ataxia|FA;Friedreich ataxia
    spinocerebellar ataxia|SCA
    Rett syndrome
    Angelman syndrome
    fragile X syndrome
    myasthenia gravis
    generalized myasthenia gravis|gMG
    Lambert-Eaton myasthenic syndrome|LEMS
    chronic inflammatory demyelinating polyneuropathy|CIDP
    multifocal motor neuropathy|MMN
    Guillain-Barré syndrome|GBS
    neuromyelitis optica spectrum disorder|NMOSD;neuromyelitis optica
    MOG antibody disease|MOGAD
    multiple sclerosis|MS
    relapsing multiple sclerosis|RMS;relapsing forms of multiple sclerosis;relapsing-remitting multiple sclerosis;RRMS
    primary progressive multiple sclerosis|PPMS
    secondary progressive multiple sclerosis|SPMS;active secondary progressive disease
    stiff person syndrome|SPS
    epilepsy
    partial-onset seizures|focal seizures;focal-onset seizures;partial seizures
    generalized tonic-clonic seizures
    Dravet syndrome
    Lennox-Gastaut syndrome|LGS
    infantile spasms|West syndrome
    CDKL5 deficiency disorder|CDD
    seizures|seizure clusters;acute repetitive seizures;neonatal seizures
    status epilepticus
    migraine|acute migraine;migraine with or without aura
    episodic migraine
    chronic migraine
    cluster headache|episodic cluster headache
    narcolepsy|narcolepsy type 1;NT1
    cataplexy
    idiopathic hypersomnia|IH
    excessive daytime sleepiness|EDS
    insomnia|insomnia disorder
    non-24-hour sleep-wake disorder|Non-24
    pseudobulbar affect|PBA
    cerebral palsy
    hypoxic-ischemic encephalopathy
    traumatic brain injury|TBI
    spinal cord injury
    trigeminal neuralgia
    neuropathic pain|diabetic peripheral neuropathy;painful diabetic peripheral neuropathy;DPNP
    postherpetic neuralgia|PHN
    acute pain|moderate-to-severe acute pain
    chronic pain|chronic low back pain
    periodic paralysis|primary hyperkalemic periodic paralysis
    neurotrophic keratitis
    # Psychiatry and addiction
    major depressive disorder|MDD;depression
    treatment-resistant depression|TRD
    postpartum depression|PPD
    bipolar disorder|bipolar I disorder;bipolar depression;bipolar mania
    schizophrenia
    schizoaffective disorder
    generalized anxiety disorder|GAD
    social anxiety disorder
    panic disorder
    post-traumatic stress disorder|PTSD
    obsessive-compulsive disorder|OCD
    attention-deficit/hyperactivity disorder|ADHD;attention deficit hyperactivity disorder
    autism spectrum disorder|ASD;autism
    binge eating disorder
    opioid use disorder|OUD;opioid dependence
    opioid overdose|opioid withdrawal
    alcohol use disorder|AUD;alcohol dependence
    agitation|agitation associated with schizophrenia or bipolar disorder
    # Eye and ear
    neovascular age-related macular degeneration|wet AMD;nAMD;wet age-related macular degeneration
    geographic atrophy
    age-related macular degeneration|AMD;dry AMD
    diabetic macular edema|DME;diabetic macular oedema
    diabetic retinopathy
    retinal vein occlusion|RVO;macular edema following retinal vein occlusion
    retinopathy of prematurity|ROP
    macular telangiectasia type 2|MacTel
    retinitis pigmentosa|RP;X-linked retinitis pigmentosa
    inherited retinal dystrophy|Leber congenital amaurosis;RPE65 mutation-associated retinal dystrophy
    Stargardt disease
    glaucoma|open-angle glaucoma;ocular hypertension
    dry eye disease|DED;dry eye
    allergic conjunctivitis
    bacterial conjunctivitis|conjunctivitis
    Demodex blepharitis|blepharitis
    presbyopia
    myopia|pediatric myopia
    keratoconus
    vernal keratoconjunctivitis
    acquired blepharoptosis|ptosis
    optic neuritis
    limbal stem cell deficiency
    acute otitis media|otitis media;otitis externa
    hearing loss|OTOF-related hearing loss;ototoxicity
    tinnitus
    Meniere's disease
    # Urology
    overactive bladder|OAB
    neurogenic detrusor overactivity|NDO
    benign prostatic hyperplasia|BPH
    erectile dysfunction
    nocturia
    nocturnal enuresis
    interstitial cystitis|bladder pain syndrome
    urinary tract infection|UTI;uncomplicated urinary tract infection;uUTI
    complicated urinary tract infection|cUTI;pyelonephritis
    kidney stones|nephrolithiasis
    # Infections
    HIV-1 infection|HIV;HIV infection;human immunodeficiency virus;HIV-1
    HIV pre-exposure prophylaxis|HIV PrEP;PrEP
    AIDS|acquired immunodeficiency syndrome
    chronic hepatitis B|CHB;hepatitis B virus infection;HBV infection;hepatitis B
    chronic hepatitis C|HCV infection;hepatitis C virus infection;chronic hepatitis C virus;hepatitis C
    chronic hepatitis delta|hepatitis D;HDV infection;hepatitis delta virus infection
    hepatitis A
    COVID-19|coronavirus disease 2019;SARS-CoV-2 infection;mild-to-moderate COVID-19
    influenza|flu;seasonal influenza;uncomplicated influenza
    respiratory syncytial virus|RSV;RSV infection
    RSV lower respiratory tract disease|RSV-LRTD;lower respiratory tract disease caused by RSV
    cytomegalovirus infection|CMV infection;CMV;cytomegalovirus
    herpes simplex|genital herpes;herpes labialis;cold sores
    herpes zoster|shingles
    chickenpox|varicella
    smallpox
    mpox|monkeypox
    Ebola virus disease|Ebola;Zaire ebolavirus infection
    dengue|dengue fever
    chikungunya|chikungunya disease
    yellow fever
    Zika
    rabies
    polio|poliomyelitis
    measles
    mumps
    rubella
    human papillomavirus|HPV infection
    rotavirus gastroenteritis|rotavirus
    norovirus
    Japanese encephalitis
    tick-borne encephalitis|TBE
    pneumococcal disease|invasive pneumococcal disease;IPD;pneumococcal pneumonia
    meningococcal disease|invasive meningococcal disease
    meningitis|bacterial meningitis
    diphtheria
    tetanus
    pertussis|whooping cough
    cholera
    typhoid fever
    anthrax|inhalational anthrax
    plague
    tularemia
    Lyme disease
    syphilis
    gonorrhea|uncomplicated urogenital gonorrhea;gonorrhoea
    chlamydia
    bacterial vaginosis|BV
    trichomoniasis
    vulvovaginal candidiasis|VVC;recurrent vulvovaginal candidiasis;vaginal yeast infection
    tuberculosis|TB
    multidrug-resistant tuberculosis|MDR-TB
    extensively drug-resistant tuberculosis|XDR-TB
    nontuberculous mycobacterial infection|Mycobacterium avium complex lung disease;MAC lung disease
    leprosy
    community-acquired bacterial pneumonia|CABP;community-acquired pneumonia
    hospital-acquired bacterial pneumonia|HABP;hospital-acquired pneumonia
    ventilator-associated bacterial pneumonia|VABP
    pneumonia
    Pneumocystis jirovecii pneumonia|PJP
    acute bacterial skin and skin structure infections|ABSSSI
    skin and soft tissue infections
    complicated intra-abdominal infection|cIAI;complicated intra-abdominal infections
    Staphylococcus aureus bacteremia|bacteremia;bloodstream infection
    catheter-related bloodstream infections|CRBSI
    endocarditis|infective endocarditis
    osteomyelitis
    sepsis
    Clostridioides difficile infection|CDI;C. difficile infection;recurrent C. difficile infection
    travelers' diarrhea
    strep throat|pharyngitis
    sinusitis|acute bacterial sinusitis
    bronchitis|acute bacterial exacerbation of chronic bronchitis
    candidemia|invasive candidiasis;candidiasis
    oral candidiasis|thrush;oropharyngeal candidiasis
    invasive aspergillosis|aspergillosis
    mucormycosis
    cryptococcal meningitis
    coccidioidomycosis|Valley fever
    histoplasmosis
    malaria|Plasmodium falciparum malaria
    Plasmodium vivax malaria|P. vivax malaria
    Chagas disease
    sleeping sickness|human African trypanosomiasis
    leishmaniasis|visceral leishmaniasis
    onchocerciasis|river blindness
    schistosomiasis
    lymphatic filariasis
    fascioliasis
    toxoplasmosis
    cryptosporidiosis
    giardiasis
    babesiosis
    BK virus
    adenovirus infection
    hemorrhagic cystitis
    # Procedures, poisoning and others
    anesthesia|general anesthesia;procedural sedation;local anesthesia
    neuromuscular blockade
    neuromuscular blockade reversal
    malignant hyperthermia
    cyanide poisoning
    nerve agent poisoning
    acetaminophen overdose
    methotrexate toxicity
    snake envenomation|envenomation
    acute radiation syndrome|hematopoietic syndrome of acute radiation syndrome
    cisplatin-induced hearing loss|ototoxicity associated with cisplatin
    oral mucositis
    cancer cachexia|cachexia
    chemotherapy-induced neutropenia
    chemotherapy-induced myelosuppression|myelosuppression
    stem cell mobilization
    extravasation
    lymphedema
    hyperammonemia due to NAGS deficiency
    necrotizing enterocolitis
    patent ductus arteriosus|PDA
    short stature|idiopathic short stature
    Turner syndrome
    Noonan syndrome
    Down syndrome
    contraception|prevention of pregnancy
    emergency contraception
    opioid-induced respiratory depression
    vaso-occlusive crises in sickle cell disease
    vascular Ehlers-Danlos syndrome
    vascular trauma|extremity arterial injury
    hereditary hemochromatosis|hemochromatosis
    Hansen's disease
    """#
}
