/// Endpoints of trials, one a line: `CODE|phrase;phrase`, the phrases lower-case nouns with plain hyphens.
/// `#` begins a comment line; written by hand from public knowledge.
enum Endpoints {
  static let entries = #"""
    # Oncology: response
    ORR|shrinkage of their tumors;shrinkage of their tumours;shrinkage of the tumor;shrinkage of the tumour;shrinkage of their cancer;tumor response;tumour response;tumor responses;tumour responses;orrs;overall rr;objective rr;objective response rate;overall response rate;overall objective response rate;confirmed objective response rate;confirmed overall response rate;confirmed response rate;orr;corr;response rate;overall response;objective response;objective responses;rate of objective response;tumor response rate;tumour response rate;confirmed orr;objective remission rate;best overall response rate
    CR|complete response rate;disappearance of all signs of cancer;disappearance of all signs of the cancer;no sign of cancer;no signs of cancer;no evidence of remaining cancer;no trace of cancer;no traces of cancer;no sign of the cancer;no signs of the cancer;no sign of disease;no signs of disease;no detectable cancer;complete response;complete responses;cr rate;cr;rate of complete response;complete remission rate;complete remission;complete remissions;complete metabolic response;complete metabolic response rate;confirmed complete response;confirmed complete response rate
    PR|partial response rate;partial response;partial responses;pr rate;pr;partial remission;partial remissions;confirmed partial response;rate of partial response
    SD|stable disease;stable disease rate;rate of stable disease
    PD|progressive disease;rate of progressive disease;disease progression as best response
    DCR|disease control rate;dcr;disease control;rate of disease control
    CBR|clinical benefit rate;cbr;clinical benefit
    DOR|duration of response;response duration;dor;duration of objective response;duration of overall response;durable response;durability of response;ongoing response;ongoing responses;duration of confirmed response;sustained response duration
    DoCR|duration of complete response;docr;duration of complete remission;duration of cr
    CRh|complete remission with partial hematologic recovery;complete response with partial hematologic recovery;complete remission with partial haematological recovery;crh
    CR_CRh|complete remission plus complete remission with partial hematologic recovery;complete remission or complete remission with partial hematologic recovery;complete remission plus crh;cr plus crh;cr+crh;cr/crh;cr or crh
    CRi|complete remission with incomplete hematologic recovery;complete remission with incomplete count recovery;complete remission with incomplete blood count recovery;cri;cr/cri;cr+cri
    sCR|stringent complete response;stringent complete response rate
    VGPR|very good partial response;very good partial response or better;vgpr or better;vgpr
    intracranial_ORR|intracranial objective response rate;intracranial overall response rate;intracranial response rate;intracranial orr;icorr;cns objective response rate;cns response rate;intracranial response;intracranial responses;cns orr
    intracranial_DOR|intracranial duration of response;cns duration of response
    TTR|time to response;median time to response;ttr;time to first response;time to initial response
    TTP|time to progression;ttp;time to disease progression
    TTNT|time to next treatment;time to next therapy;ttnt
    TTD|time to treatment discontinuation;time to deterioration;ttd
    PFS|progression-free survival;progressive free survival;progressive-free survival;risk of death or disease progression;risk of death or progression;death or disease progression;risk of disease progression;pfs;progression free survival;risk of disease progression or death;risk of progression or death;disease progression or death;progression or death
    PFS2|progression-free survival 2;pfs2;second progression-free survival
    rPFS|radiographic progression-free survival;rpfs;radiological progression-free survival;risk of radiographic progression or death
    intracranial_PFS|intracranial progression-free survival;cns progression-free survival;intracranial pfs
    OS|median survival;survival rate;survival rates;survival probability;survival probabilities;year survival;overall survival;os;risk of death;survival rate;overall survival rate;risk of dying;death from any cause
    EFS|event-free survival;efs
    DFS|disease-free survival;dfs;risk of disease recurrence or death;disease recurrence or death
    iDFS|invasive disease-free survival;idfs;invasive breast cancer-free survival;ibcfs;risk of invasive disease recurrence or death
    RFS|relapse-free survival;recurrence-free survival;rfs;risk of recurrence or death;risk of relapse or death
    MFS|metastasis-free survival;mfs;risk of metastasis or death
    DMFS|distant metastasis-free survival;dmfs
    DRFS|distant recurrence-free survival;distant relapse-free survival;distant disease-free survival;drfs;ddfs;drfi;distant recurrence-free interval
    LFS|leukemia-free survival;leukaemia-free survival;lfs
    FFS|failure-free survival;ffs;freedom from treatment failure
    TFS|transplant-free survival;treatment-free survival;tfs
    cancer_specific_survival|cancer-specific survival;disease-specific survival
    local_control|local control;local control rate;locoregional control
    pCR|pathologic complete response;pathological complete response;pathologic complete response rate;pathological complete response rate;pcr;pcr rate
    MPR|major pathologic response;major pathological response;major pathological response rate;mpr
    MRD|minimal residual disease;measurable residual disease;minimal residual disease negativity;measurable residual disease negativity;mrd;mrd negativity;mrd-negative;mrd negativity rate;mrd-negative rate;mrd-negative status;mrd-negative complete response;mrd-negative cr;undetectable mrd;undetectable minimal residual disease
    MMR|major molecular response;mmr;molecular response rate;major molecular response rate;mmr rate
    DMR|deep molecular response;dmr;mr4;mr4.5
    MCyR|major cytogenetic response;mcyr
    CCyR|complete cytogenetic response;ccyr
    complete_hematologic_response|complete hematologic response;complete haematological response;hematologic response;hematologic response rate;haematologic response
    PSA_response|psa response;psa response rate;psa50;psa50 response;psa decline of at least 50%;prostate-specific antigen response;50% decline in psa
    symptomatic_skeletal_event|symptomatic skeletal event;skeletal-related event;skeletal-related events;time to first skeletal-related event;sre
    castration_rate|castration rate;testosterone suppression;castration level of testosterone;sustained castration;sustained testosterone suppression
    spleen_volume_reduction|spleen volume reduction;reduction in spleen volume;svr35;spleen volume response;spleen response;35% or greater reduction in spleen volume
    total_symptom_score|total symptom score;tss50;tss reduction;50% or greater reduction in total symptom score;mfsaf total symptom score
    transfusion_independence|transfusion independence;red blood cell transfusion independence;rbc transfusion independence;rbc-ti;transfusion-free;transfusion independence rate;conversion to transfusion independence;platelet transfusion independence
    transfusion_burden|transfusion burden;reduction in transfusion burden;transfusion avoidance
    failure_free_response|best overall response in chronic graft-versus-host disease;gvhd response;cgvhd response
    GVHD_free_survival|gvhd-free survival;gvhd-free relapse-free survival;grfs;acute gvhd-free survival
    engraftment|engraftment;neutrophil engraftment;time to neutrophil engraftment;neutrophil recovery
    relapse_rate|relapse rate;rate of relapse;cumulative incidence of relapse;recurrence rate;rate of recurrence;relapse
    event_rate|event rate;primary endpoint event;composite endpoint event
    hsCRP|high-sensitivity c-reactive protein;high sensitivity c-reactive protein;hscrp;hs-crp
    CHD_death|chd death;coronary heart disease death;death from coronary heart disease
    death|mortality;death rate;mortality rate;all-cause mortality;deaths;deaths from any cause;28-day mortality;all-cause death
    non_relapse_mortality|non-relapse mortality;transplant-related mortality;treatment-related mortality

    # Safety syndromes reported as endpoints
    CRS|cytokine release syndrome;crs
    ICANS|immune effector cell-associated neurotoxicity syndrome;icans
    severe_neutropenia|duration of severe neutropenia;severe neutropenia

    # Cardiovascular and renal
    MACE|major adverse cardiovascular events;major cardiovascular events;major cardiovascular event;major cv events;major adverse cv events;major adverse cardiovascular event;major adverse cardiac events;mace;3-point mace;mace-3;mace-4;composite of cardiovascular death, myocardial infarction or stroke;composite of cardiovascular death, nonfatal myocardial infarction or nonfatal stroke
    cardiovascular_death|risk of death from cardiovascular causes;cardiovascular death;cv death;death from cardiovascular causes;cardiovascular mortality;cardiovascular-related mortality
    cardiovascular_death_or_HF_hospitalization|cardiovascular death or hospitalization for heart failure;cardiovascular death or heart failure hospitalization;cv death or hospitalization for heart failure;cv death or hf hospitalization;cardiovascular death or worsening heart failure
    hospitalization|hospitalization;hospitalisation;hospitalizations;hospital admission;hospital admissions;covid-19-related hospitalization;hospitalization or death;covid-19-related hospitalization or death
    HF_hospitalization|hospitalization for heart failure;heart failure hospitalization;hospitalisation for heart failure;hf hospitalization;heart failure hospitalizations;hhf
    heart_failure_events|worsening heart failure;heart failure events;total heart failure events
    myocardial_infarction|myocardial infarction;nonfatal myocardial infarction;non-fatal myocardial infarction;heart attack;heart attacks;mi;nonfatal mi;non-fatal mi;acute mi;non-fatal acute mi;acute myocardial infarction
    stroke|stroke;nonfatal stroke;non-fatal stroke;ischemic stroke;strokes
    stroke_or_systemic_embolism|stroke or systemic embolism;stroke and systemic embolism
    VTE|venous thromboembolism;recurrent venous thromboembolism;vte;recurrent vte
    major_bleeding|major bleeding;clinically relevant bleeding;major or clinically relevant nonmajor bleeding;clinically relevant non-major bleeding
    coronary_revascularization|coronary revascularization;revascularization;urgent coronary revascularization
    blood_pressure|systolic blood pressure;diastolic blood pressure;blood pressure;sbp;seated systolic blood pressure;office systolic blood pressure;24-hour ambulatory systolic blood pressure;blood pressure reduction
    LDL_C|ldl cholesterol;ldl-c;low-density lipoprotein cholesterol;ldl;ldl-c reduction;ldl-c levels;bad cholesterol
    HDL_C|hdl cholesterol;hdl-c;high-density lipoprotein cholesterol
    non_HDL_C|non-hdl cholesterol;non-hdl-c
    triglycerides|triglycerides;triglyceride levels;fasting triglycerides;triglyceride
    ApoB|apolipoprotein b;apob
    lipoprotein_a|lipoprotein(a);lp(a)
    total_cholesterol|total cholesterol
    serum_TTR|serum ttr;transthyretin stabilization;serum transthyretin;ttr reduction
    LVOT_gradient|lvot gradient;left ventricular outflow tract gradient;valsalva lvot gradient;valsalva gradient
    peak_VO2|peak oxygen uptake;peak oxygen consumption;pvo2;peak vo2
    KCCQ|kansas city cardiomyopathy questionnaire;kccq;kccq clinical summary score;kccq-css;kccq total symptom score
    NYHA_class|nyha class;new york heart association class;nyha functional class improvement
    6MWD|6-minute walk distance;six-minute walk distance;6-minute walk test;six-minute walk test;6mwd;6mwt;distance walked in 6 minutes
    PVR|pulmonary vascular resistance;pvr
    clinical_worsening|time to clinical worsening;clinical worsening;risk of clinical worsening;clinical worsening events
    NT_proBNP|nt-probnp;n-terminal pro-b-type natriuretic peptide
    conversion_to_sinus_rhythm|conversion to sinus rhythm;conversion of psvt to sinus rhythm;sinus rhythm
    eGFR|egfr;estimated glomerular filtration rate;egfr slope;kidney function
    proteinuria|proteinuria;urine protein-to-creatinine ratio;urine protein to creatinine ratio;upcr;reduction in proteinuria;24-hour upcr
    UACR|urine albumin-to-creatinine ratio;uacr;albuminuria
    kidney_composite|kidney failure;renal composite endpoint;kidney composite;kidney disease progression;end-stage kidney disease;sustained decline in egfr;composite kidney outcome
    serum_potassium|serum potassium;potassium levels;normokalemia
    serum_phosphorus|serum phosphorus;serum phosphate;phosphate levels
    hemoglobin|hemoglobin;haemoglobin;hemoglobin level;change in hemoglobin;hemoglobin response;haemoglobin levels
    renal_complete_response|complete renal response;renal response;complete renal response rate
    HRS_reversal|hepatorenal syndrome reversal;hrs reversal;verified hrs reversal

    # Metabolic and endocrine
    HbA1c|hba1c;a1c;glycated hemoglobin;glycated haemoglobin;hemoglobin a1c;haemoglobin a1c;glycosylated hemoglobin;hba1c reduction;a1c reduction
    fasting_plasma_glucose|fasting plasma glucose;fpg;fasting blood glucose;fasting glucose;blood sugar
    time_in_range|time in range;tir
    hypoglycemia_events|severe hypoglycemia events;level 2 or 3 hypoglycemia;clinically significant hypoglycemia;recovery from hypoglycemia
    insulin_independence|insulin independence
    body_weight|average weight loss;mean weight loss;average weight reduction;mean weight reduction;body weight;weight loss;weight reduction;bodyweight;mean weight loss;loss of body weight;body weight reduction;reduction in body weight;5% weight loss;bmi reduction
    BMI|body mass index;bmi;bmi z-score
    waist_circumference|waist circumference
    bone_mineral_density|bone mineral density;bmd;lumbar spine bmd
    vertebral_fracture|vertebral fracture;vertebral fractures;new vertebral fractures;new vertebral fracture
    nonvertebral_fracture|nonvertebral fracture;nonvertebral fractures;non-vertebral fracture;non-vertebral fractures
    hip_fracture|hip fracture;hip fractures
    annualized_growth_velocity|annualized growth velocity;annualized height velocity;height velocity;growth velocity;ahv;agv
    IGF_1|igf-1;insulin-like growth factor 1;igf-1 control;igf-1 normalization
    serum_calcium|serum calcium;albumin-adjusted serum calcium;normal serum calcium
    urinary_free_cortisol|urinary free cortisol;mean urinary free cortisol;ufc;mufc;cortisol normalization
    serum_phosphate_normalization|normal serum phosphorus;serum phosphorus normalization
    phenylalanine|blood phenylalanine;phenylalanine levels;blood phe;phe levels
    serum_uric_acid|serum uric acid;sua;serum urate;uric acid levels
    urinary_oxalate|urinary oxalate;24-hour urinary oxalate;urinary oxalate excretion
    proptosis_response|proptosis response;proptosis responder rate;proptosis;reduction in proptosis
    testosterone_normal_range|testosterone levels within the normal range;average testosterone concentration in the normal range
    vasomotor_symptoms|vasomotor symptoms;hot flashes;hot flash frequency;frequency of moderate to severe vasomotor symptoms;moderate to severe hot flashes;hot flushes
    pregnancy_rate|pregnancy rate;ongoing pregnancy rate;clinical pregnancy rate;live birth rate
    pearl_index|pearl index;contraceptive efficacy
    menstrual_blood_loss|menstrual blood loss;heavy menstrual bleeding response;menstrual blood loss volume
    dysmenorrhea_response|dysmenorrhea response;menstrual pain;dysmenorrhea;non-menstrual pelvic pain

    # Respiratory
    FEV1|fev1;forced expiratory volume in the first second;forced expiratory volume in one second;forced expiratory volume in 1 second;fev 1;trough fev1;pre-bronchodilator fev1
    ppFEV1|percent predicted fev1;percent predicted forced expiratory volume in 1 second;ppfev1
    FVC|forced vital capacity;fvc;decline in fvc;decline in forced vital capacity;annual rate of decline in fvc
    exacerbation_rate|exacerbations;annualized exacerbation rate;annualised exacerbation rate;exacerbation rate;asthma exacerbations;asthma exacerbation;severe asthma exacerbation;severe asthma exacerbations;copd exacerbations;moderate or severe exacerbations;pulmonary exacerbations;rate of exacerbations;severe exacerbations;annual rate of exacerbations
    sweat_chloride|sweat chloride;sweat chloride concentration
    SGRQ|st. george's respiratory questionnaire;sgrq
    ACQ|asthma control questionnaire;acq;acq-5;acq-6;acq-7
    oral_corticosteroid_reduction|oral corticosteroid dose reduction;oral corticosteroid use;reduction in oral corticosteroid dose
    sputum_culture_conversion|sputum culture conversion;culture conversion;sputum conversion
    nasal_polyp_score|nasal polyp score;nps;nasal congestion score;nasal congestion
    rescue_medication_use|rescue medication use;rescue inhaler use
    cough_frequency|24-hour cough frequency;cough frequency
    apnea_hypopnea_index|apnea-hypopnea index;ahi;apnoea-hypopnoea index

    # Dermatology
    PASI50|pasi 50;pasi50
    PASI75|pasi 75;pasi75;75% improvement in pasi;pasi-75
    PASI90|pasi 90;pasi90;90% improvement in pasi;pasi-90
    PASI100|pasi 100;pasi100;100% improvement in pasi;complete skin clearance;completely clear skin
    PASI|psoriasis area and severity index;pasi
    sPGA_0_1|spga 0/1;spga 0 or 1;spga of 0 or 1;static physician's global assessment;pga 0/1;pga of 0 or 1;physician's global assessment of clear or almost clear;spga
    IGA_0_1|iga 0/1;iga 0 or 1;iga of 0 or 1;iga score of 0 or 1;investigator's global assessment;investigator global assessment;clear or almost clear skin;iga success;iga treatment success;viga-ad 0/1;validated investigator global assessment;clear or almost-clear skin;iga response
    EASI50|easi 50;easi50
    EASI75|easi 75;easi75;easi-75;75% improvement in easi;75% or greater improvement in easi
    EASI90|easi 90;easi90;easi-90;90% improvement in easi
    HECSI|hand eczema severity index;hecsi
    EASI|eczema area and severity index;easi
    pruritus_NRS|pruritus numerical rating scale;itch numerical rating scale;peak pruritus nrs;peak pruritus numerical rating scale;pruritus nrs;pp-nrs;itch nrs;worst itch numeric rating scale;wi-nrs;itch reduction;itch;4-point or greater improvement in itch;worst-itch numeric rating scale
    HiSCR50|hiscr50;hiscr;hidradenitis suppurativa clinical response
    HiSCR75|hiscr75
    SALT_score|salt score;severity of alopecia tool;severity of alopecia tool score
    SALT_20|salt 20;salt ≤20;salt score of 20 or less;80% or more scalp hair coverage;80% scalp hair coverage;severity of alopecia tool score of 20 or less
    F_VASI75|f-vasi75;f-vasi 75;facial vitiligo area scoring index
    DLQI|dermatology life quality index;dlqi
    UAS7|uas7;urticaria activity score;weekly urticaria activity score;uas7=0;well-controlled disease;complete absence of itch and hives
    HSS7|hives severity score;hss7
    ISS7|itch severity score;iss7
    complete_clearance|complete clearance;complete lesion clearance;clearance of lesions;complete clearance of lesions;lesion clearance
    complete_wound_healing|complete wound healing;wound healing;complete wound closure;wound closure
    lesion_count|inflammatory lesion count;noninflammatory lesion count;inflammatory lesions;lesion count
    treatment_success|treatment success;treatment success rate
    glabellar_line_improvement|glabellar line severity;glabellar lines improvement;reduction in glabellar lines
    sweat_production|gravimetric sweat production;sweat production
    HAE_attack_rate|attack rate;hae attack rate;hae attacks;monthly attack rate;attack-free rate;rate of hae attacks;hereditary angioedema attacks;investigator-confirmed hae attacks
    relief_of_symptoms|symptom relief;time to symptom relief;onset of symptom relief;time to onset of symptom relief

    # Rheumatology and immunology
    ACR20|american college of rheumatology 20;acr20;acr 20;acr20 response;20% improvement in american college of rheumatology criteria
    ACR50|acr50;acr 50;acr50 response
    ACR70|acr70;acr 70;acr70 response
    ASAS20|asas20;asas 20
    ASAS40|asas40;asas 40;asas40 response
    BASDAI50|basdai50;basdai 50
    MDA|minimal disease activity;mda
    DAS28|das28-crp;das28;das28-esr;clinical remission by das28
    SRI4|sri-4;sri4;sri(4);sle responder index;sri-4 response;systemic lupus erythematosus responder index
    BICLA|bicla;bicla response;bilag-based composite lupus assessment
    glucocorticoid_sparing|glucocorticoid tapering;sustained reduction in glucocorticoid dose;glucocorticoid reduction
    sustained_remission|sustained remission;corticosteroid-free sustained remission;glucocorticoid-free remission
    disease_flare|disease flare;flare;flares;flare rate;gpp flares;risk of flare;gout flares;pericarditis recurrence;recurrence of pericarditis
    clinical_remission|clinical remission;clinical remission rate;remission;remission rate;corticosteroid-free remission;steroid-free remission;rate of clinical remission
    endoscopic_remission|endoscopic remission;endoscopic healing
    endoscopic_response|endoscopic response;endoscopic improvement;mucosal healing
    histologic_endoscopic_improvement|histologic-endoscopic mucosal improvement;hemi;histologic remission;histological remission
    clinical_response|clinical response;clinical response rate;symptomatic response
    symptomatic_remission|symptomatic remission
    eosinophil_count|peak eosinophil count;blood eosinophil count;eosinophil reduction;histologic response of 6 or fewer eosinophils
    DSQ|dysphagia symptom questionnaire;dsq

    # Gastroenterology and hepatology
    erosive_esophagitis_healing|healing of erosive esophagitis;erosive esophagitis healing;healing rate;complete healing
    heartburn_free_days|heartburn-free days;24-hour heartburn-free days
    h_pylori_eradication|h. pylori eradication;eradication rate;helicobacter pylori eradication
    spontaneous_bowel_movements|spontaneous bowel movement;spontaneous bowel movements;complete spontaneous bowel movements;csbm;sbm responder
    MASH_resolution|mash resolution;nash resolution;resolution of mash;resolution of nash;resolution of steatohepatitis;resolution of steatohepatitis with no worsening of fibrosis
    fibrosis_improvement|fibrosis improvement;improvement in fibrosis;improvement in liver fibrosis;fibrosis improvement by at least one stage;improvement of liver fibrosis with no worsening of steatohepatitis;one-stage improvement in fibrosis
    biochemical_response|biochemical response;cholestasis response;composite biochemical response
    ALP_normalization|alp normalization;alkaline phosphatase normalization;normalization of alkaline phosphatase;alkaline phosphatase
    serum_bile_acids|serum bile acids;serum bile acid;serum bile acid levels
    bowel_cleansing|bowel cleansing;overall colon cleansing;successful bowel cleansing
    parenteral_support|parenteral support volume;weekly parenteral support;parenteral support
    gastric_emptying|gastric emptying;nausea severity
    complete_response_CINV|no emesis and no rescue medication;complete response in the delayed phase;complete response in the overall phase;no vomiting

    # Infection and vaccines
    SVR12|svr12;sustained virologic response;sustained virological response;sustained virologic response 12 weeks after treatment;sustained viral response;svr;cure rate;virologic cure
    virologic_suppression|virologic suppression;virological suppression;viral suppression;hiv-1 rna less than 50 copies/ml;hiv-1 rna <50 copies/ml;undetectable viral load;virologic response;combined response
    virologic_failure|virologic failure;virological failure;virologic rebound
    HIV_incidence|hiv infection;hiv incidence;incident hiv infection;hiv acquisition;risk of hiv infection
    HBsAg_loss|hbsag loss;hepatitis b surface antigen loss;functional cure
    HBV_DNA_suppression|hbv dna suppression;hbv dna less than 20 iu/ml;undetectable hbv dna
    viral_load|viral load;viral load reduction;hiv-1 rna;hiv rna;hiv-rna;hdv rna
    CD4_count|cd4 count;cd4+ cell count;cd4 cell count
    clinical_cure|clinical cure;clinical cure rate;clinical success;clinical success rate;early clinical response;overall cure;overall success;composite cure
    microbiological_eradication|microbiological eradication;microbiologic eradication;microbiological success;microbiological response;microbiological cure;urogenital cure;culture-confirmed cure
    mycological_cure|mycological cure;mycologic cure
    complete_cure|complete cure;complete cure rate
    cdi_recurrence|recurrence of cdi;cdi recurrence;c. difficile recurrence;recurrence of c. difficile infection;recurrent cdi
    parasite_clearance|parasite clearance;pcr-corrected cure rate;parasitological cure;relapse-free efficacy;mite eradication;collarette cure
    time_to_symptom_alleviation|time to alleviation of symptoms;time to sustained alleviation;time to sustained recovery;symptom resolution;time to symptom resolution
    time_to_recovery|time to recovery;recovery time;time to clinical recovery
    covid19_incidence|symptomatic covid-19;covid-19 incidence;risk of symptomatic covid-19;risk of developing symptomatic covid-19
    vaccine_efficacy|vaccine efficacy;vaccine effectiveness;relative vaccine efficacy;rve;protective efficacy
    seroprotection|seroprotection;seroprotection rate;seroprotective antibody titers;seroprotective;seroprotection rates
    seroresponse|seroresponse;seroresponse rate;seroconversion;seroconversion rate;immune response rate;serological response;hsba response
    GMT|geometric mean titer;geometric mean titre;geometric mean titers;gmt;gmt ratio;geometric mean concentration;gmc;neutralizing antibody titers
    RSV_LRTI|medically attended rsv lower respiratory tract infection;rsv lower respiratory tract infection;rsv lower respiratory tract disease;rsv-lrtd;ma rsv lrti;rsv lrti;rsv-associated hospitalization
    invasive_fungal_infection|invasive fungal disease;invasive fungal infection
    CMV_infection|clinically significant cmv infection;cmv disease;confirmed cmv viremia clearance;cmv viremia clearance

    # Neurology and psychiatry
    annualized_relapse_rate|annualized relapse rate;annualised relapse rate;arr;relapses
    disability_progression|confirmed disability progression;disability progression;12-week confirmed disability progression;24-week confirmed disability progression;disability worsening;6-month confirmed disability progression
    gadolinium_enhancing_lesions|gadolinium-enhancing lesions;gd-enhancing lesions;new or enlarging t2 lesions;t1 gd-enhancing lesions
    CDR_SB|cdr-sb;clinical dementia rating-sum of boxes;clinical dementia rating sum of boxes
    ADAS_Cog|adas-cog;adas-cog14;adas-cog13;alzheimer's disease assessment scale-cognitive subscale
    iADRS|iadrs;integrated alzheimer's disease rating scale
    amyloid_clearance|amyloid clearance;amyloid plaque;amyloid plaques;amyloid plaque reduction;amyloid pet
    ARIA|amyloid-related imaging abnormalities;aria;aria-e;aria-h
    seizure_frequency|seizure frequency;monthly seizure frequency;convulsive seizure frequency;major motor seizure frequency;seizure reduction;drop seizures;drop seizure frequency;motor seizures;reduction in seizures;focal-onset seizure frequency
    seizure_responder_rate|50% responder rate;50% or greater reduction in seizure frequency;seizure responder rate
    seizure_freedom|seizure freedom;seizure-free;freedom from seizures;seizure cessation
    monthly_migraine_days|monthly migraine days;mmd;mmds;mean monthly migraine days;migraine days;monthly headache days
    migraine_responder_50|50% reduction in monthly migraine days;50% or greater reduction in monthly migraine days;at least a 50% reduction in monthly migraine days
    pain_freedom|pain freedom;pain freedom at 2 hours;freedom from pain;pain-free;pain freedom at two hours
    MBS_freedom|freedom from most bothersome symptom;most bothersome symptom;most bothersome symptom freedom
    pain_intensity|pain intensity;pain score;average daily pain;sum of pain intensity difference;spid48;sum of the pain intensity difference;pain reduction;nprs;numeric pain rating scale
    opioid_consumption|opioid consumption;opioid-free;opioid use
    off_time|off time;daily off time
    on_time|on time without troublesome dyskinesia;good on time
    UPDRS|updrs;mds-updrs;mds-updrs part iii;unified parkinson's disease rating scale
    UHDRS_TMC|total maximal chorea score;total maximal chorea;chorea score
    AIMS|abnormal involuntary movement scale;aims score;aims total score
    MG_ADL|mg-adl;myasthenia gravis activities of daily living;mg-adl response;mg-adl responder;mg-adl total score
    QMG|quantitative myasthenia gravis;qmg;qmg total score
    ALSFRS_R|alsfrs-r;als functional rating scale-revised;revised amyotrophic lateral sclerosis functional rating scale
    NSAA|north star ambulatory assessment;nsaa
    HFMSE|hammersmith functional motor scale expanded;hfmse;hammersmith functional motor scale-expanded
    CHOP_INTEND|chop intend;chop-intend
    motor_milestones|motor milestones;motor milestone response;sitting without support;sit without support;independent sitting
    dystrophin_level|dystrophin production;dystrophin levels;dystrophin protein;dystrophin;micro-dystrophin expression
    timed_function|time to rise from floor;four-stair climb;4-stair climb;10-meter walk/run;time to stand
    mFARS|mfars;modified friedreich's ataxia rating scale
    mNIS_7|mnis+7;modified neuropathy impairment score +7;mnis+7 score
    Norfolk_QoL_DN|norfolk qol-dn;norfolk quality of life-diabetic neuropathy
    MADRS|madrs;montgomery-åsberg depression rating scale;montgomery-asberg depression rating scale;madrs total score
    HAMD|ham-d;hamd-17;hamd;hamilton depression rating scale;hamilton rating scale for depression
    HAM_A|ham-a;hamilton anxiety rating scale
    PANSS|panss;panss total score;positive and negative syndrome scale
    YMRS|ymrs;young mania rating scale
    CGI_S|cgi-s;clinical global impression-severity;clinical global impression severity;cgi-i;clinical global impression of improvement
    ADHD_RS|adhd-rs-5;adhd rating scale;adhd-rs;aisrs
    CAPS_5|caps-5;clinician-administered ptsd scale
    RSBQ|rsbq;rett syndrome behaviour questionnaire
    ESS|epworth sleepiness scale;ess;ess score
    WASO|wake after sleep onset;waso
    sleep_latency|latency to persistent sleep;sleep onset latency;sleep latency;subjective sleep onset latency
    total_sleep_time|total sleep time;subjective total sleep time
    maintenance_of_wakefulness|maintenance of wakefulness test;mwt;mean sleep latency
    cataplexy_rate|cataplexy attacks;weekly cataplexy rate;weekly rate of cataplexy
    abstinence|abstinence;continuous abstinence rate;smoking cessation;opioid abstinence;smoking abstinence
    excellent_functional_outcome|excellent functional outcome;modified rankin scale;mrs 0-1;modified rankin scale score of 0 or 1
    hyperphagia|hyperphagia;hq-ct;hyperphagia questionnaire for clinical trials

    # Hematology
    annualized_bleeding_rate|annualized bleeding rate;annualised bleeding rate;abr;annualized bleed rate;bleeding rate;treated bleeds;annualized spontaneous bleeding rate;annualized rate of treated bleeds;zero bleeds
    hemostatic_efficacy|hemostatic efficacy;effective hemostasis;haemostatic efficacy;excellent or good hemostatic efficacy;bleed control
    factor_activity|factor viii activity;factor ix activity;factor activity level
    platelet_response|platelet response;durable platelet response;durable sustained platelet response;platelet count response;platelet count
    vaso_occlusive_crises|vaso-occlusive crises;vaso-occlusive crisis;voc;vocs;freedom from severe vaso-occlusive crises;severe vaso-occlusive crises;freedom from severe vocs;vaso-occlusive events;sickle cell crises
    hemoglobin_response|hemoglobin increase of at least 1 g/dl;increase in hemoglobin of more than 1 g/dl;hb response;sustained increase in hemoglobin
    hemolysis_control|hemolysis control;ldh normalization;lactate dehydrogenase normalization;ldh;lactate dehydrogenase
    hemoglobin_stabilization|hemoglobin stabilization;hemoglobin stabilisation
    iron_response|serum ferritin;liver iron concentration;transferrin saturation
    stem_cell_collection|stem cell collection goal;collection of at least 6 million cd34+ cells/kg;stem cell mobilization

    # Ophthalmology
    BCVA|best-corrected visual acuity;best corrected visual acuity;bcva;visual acuity;letters gained;etdrs letters;gain of 15 or more letters;loss of fewer than 15 letters
    near_vision_gain|near visual acuity;3-line gain in near vision;three-line improvement in near vision;distance-corrected near visual acuity
    geographic_atrophy_growth|geographic atrophy growth;ga lesion growth;geographic atrophy lesion area;rate of ga growth;geographic atrophy area
    central_subfield_thickness|central subfield thickness;cst;central retinal thickness
    intraocular_pressure|intraocular pressure;iop;iop reduction
    DRSS|diabetic retinopathy severity scale;drss;2-step improvement in drss
    tear_production|tear production;schirmer score;schirmer test;tear film break-up time;schirmer tear test score
    corneal_staining|corneal staining;corneal fluorescein staining;complete corneal healing;complete healing of the cornea
    MLMT|multi-luminance mobility test;multi-luminance mobility testing;mlmt
    pupil_dilation|return to baseline pupil diameter;pupil diameter;mydriasis

    # Urology and women's health
    complete_response_NMIBC|complete response at 3 months;complete response at three months;high-grade recurrence-free survival
    urinary_incontinence_episodes|urge urinary incontinence episodes;incontinence episodes;daily micturitions;micturitions
    IPSS|international prostate symptom score;ipss
    erectile_function|iief-ef;erectile function domain score
    nocturia_episodes|nocturia episodes;nocturic episodes
    UTI_cure|overall response of clinical cure and microbiological eradication;combined clinical and microbiological response

    # Rare disease and general
    CSF_heparan_sulfate|csf heparan sulfate;cerebrospinal fluid heparan sulfate;csf hs
    urinary_GAG|urinary gag;urinary glycosaminoglycans;urine gag
    plasma_lyso_Gb3|lyso-gb3;plasma lyso-gb3;gb3 inclusions;gl-3 inclusions
    spleen_volume|spleen volume;splenomegaly reduction
    liver_volume|liver volume
    DLCO|dlco;diffusing capacity of the lungs for carbon monoxide
    heterotopic_ossification|heterotopic ossification;new heterotopic ossification volume
    plasma_ALA|urinary ala;urinary aminolevulinic acid
    porphyria_attack_rate|porphyria attacks;annualized attack rate;composite porphyria attacks
    pain_free_light_exposure|pain-free time in light;pain-free sunlight exposure
    quality_of_life|quality of life;health-related quality of life;patient-reported quality of life;eortc qlq-c30;sf-36;global health status
    physical_function|physical function;physical functioning;haq-di;health assessment questionnaire disability index;sf-36 physical component summary
    fatigue_score|facit-fatigue;facit-fatigue score
    PGI_C|patient global impression of change;pgi-c;patient global impression of severity;pgi-s
    graft_survival|graft survival;kidney graft survival;graft loss;biopsy-proven acute rejection;acute rejection
    infection_rate|annualized rate of infections;serious bacterial infections;rate of serious bacterial infections;infection rate
    invasive_ventilation|mechanical ventilation;invasive mechanical ventilation;progression to mechanical ventilation
    onset_delay|delay in onset;delay in onset of stage 3 type 1 diabetes;time to onset of stage 3 type 1 diabetes
    diagnostic_sensitivity|sensitivity of;sensitivity was;diagnostic sensitivity;patient-level sensitivity
    diagnostic_specificity|specificity;diagnostic specificity
    PPV|positive predictive value;ppv;correct localization rate;correct detection rate
    NPV|negative predictive value;npv
    time_to_onset|time to onset of action;onset of action;time to onset
    treatment_failure|treatment failure;treatment failure rate
    tumor_volume_reduction|tumor volume reduction;plexiform neurofibroma volume;tumor volume;tumour volume reduction;tumor volume score

    serum_IGG|serum igg reduction;igg reduction
    survival_probability|probability of survival;estimated survival;kaplan-meier estimate of survival
    eosinophilic_remission|remission of egpa;egpa remission
    hospital_stay|length of hospital stay;length of stay;hospital stay;duration of hospitalization
    time_to_extubation|time to extubation;recovery of t4/t1 ratio to 0.9;time to recovery of train-of-four ratio
    sedation_success|sedation success;procedural sedation success
    postoperative_nausea|postoperative nausea and vomiting
    bioequivalence|bioequivalence;auc ratio;cmax;area under the curve
    pharmacokinetic_exposure|cycle 1 auc;trough concentration;ctrough;serum trough concentration
    """#
}
