// Written by script/spam-model. Do not edit. The form of the text is told in SpamModelText.swift.

// swift-format-ignore-file

let builtinModelText = #"""
    sms-router-spam-model 1
    name builtin
    credit SMS Spam Collection v.1, T. A. Almeida and J. M. Gomez Hidalgo (UCI Machine Learning Repository, data set 228), CC BY 4.0; learnt from about four fifths of it
    credit T. A. Almeida, J. M. Gomez Hidalgo and A. Yamakami, Contributions to the Study of SMS Spam Filtering: New Collection and Results, DocEng 2011
    figure messages 4519, 608 of them spam
    figure validation 5 folds, near-duplicates together, threshold 0.7
    figure accuracy 99.18 %
    figure precision 99.31 %
    figure recall 94.57 %
    figure ham_blocked 0.10 %
    figure f1 0.9688
    figure mcc 0.9645
    figure roc_auc 0.9922
    figure calibration_error 0.0028
    curve -0.8216396470864613 -5.0905844559429365 1.9647034361108409 6.496821759409588
    bias -0.9676235
    shape -0.33917385 -0.058940396 -0.10560819 0.45399272 0.35893768 0.5936565 0.14350517 0.008549844 -0.049373683 -0.035801437 -0.26168334 -0.101326 -0.030344788 0.39319485 -0.023469979 0.19936785 0.13272588 0.5061873 -0.38572046 -0.011602011 0.040115777 -0.21371496 -0.18995546 -0.47777706 -0.39863288 0.3015455 0.8485616 0.95422655 0.58495027 -1.016181 -0.73488533 -0.49260476 -0.2797234 0.32180265 0.3613448 0.6399293 0.79286915 -0.0019977246 -0.72601557 -0.8879949 -0.3040841 0.45901597 0.72629 -0.0506731 0.4741894 0.6915093 0.22450231 -0.033071533 0.47623813 0.32395828 -0.16038315 0.26706505 0.24561577 0.094058424 0.41208267 0.35993224 -0.1652766 -0.021292318 0.591931 0.036101304 0.5757687 0.20215799 -0.17118223 -0.059948426 0.7712819 0.20632398 -0.3109125 -0.5370777 -0.22565858 -0.19823223 -0.08028351 0.2648931 0.3220212 0.530645 0.5304326 -0.35883898 -0.37369588 0.16769412 0.1551983 -0.23174751 0.20098299 0.030526388 0.079529166 0.8061347 0.017120577 0.111491635 0.050654568 -0.110667735 0.029414538 -0.0025118843 0.03545063 -0.3381795 0.0056203743 0.2828303 0.0 0.11720584 0.34928858 0.3955706 0.09053165 -0.1582124 0.20359139 -0.13472053 0.11439009 0.17500174 0.014986491 -0.07991958 -0.01059865 -0.15465204 -0.20510113 -0.059107378 -0.0017860354 -0.35069367 -0.37559322 0.06850471 -0.009951659 -0.0046087326 -0.18724464 -0.12782755 0.1249484 0.055650752 0.62632275 0.084983885 -0.0029518027 -0.059185434 0.30490208 0.37899098 0.08049211
    words 3473
    a 1196
    aah 3
    aathi 6
    abi 3
    abiola 11
    abj 2
    able 24
    about 128
    abt 24
    abta 3
    aburo 2
    ac 9
    academic 2
    acc 4
    accept 9
    access 8
    accident 3
    accidentally 4
    accordingly 3
    account 32
    accounts 3
    ache 3
    aco 2
    across 10
    action 4
    activate 5
    activities 4
    actual 2
    actually 28
    ad 4
    adam 2
    add 6
    addamsfa 2
    added 3
    addicted 4
    addie 3
    address 17
    administrator 2
    admirer 10
    adoring 2
    ads 2
    adult 5
    advance 7
    adventure 2
    advice 3
    advise 3
    ae 4
    aeronautics 2
    aeroplane 2
    affair 2
    affairs 3
    affection 4
    afraid 3
    aft 15
    after 72
    afternoon 27
    aftr 5
    ag 3
    again 55
    against 9
    agalla 2
    age 13
    ages 4
    ago 9
    ah 30
    aha 6
    ahead 6
    ahmad 3
    aight 27
    aint 9
    air 6
    airport 4
    airtel 2
    aiya 3
    aiyah 5
    aiyar 3
    aiyo 5
    aj 2
    al 7
    alaipayuthe 2
    album 3
    alcohol 3
    alert 4
    alex 4
    alfie 2
    algarve 2
    ali 2
    alive 3
    all 209
    allah 3
    allow 2
    allowed 2
    almost 12
    alone 14
    along 4
    already 80
    alright 17
    alrite 7
    also 62
    although 2
    always 47
    alwys 3
    am 201
    amazing 6
    american 3
    among 3
    amongst 2
    amount 5
    amt 3
    amused 2
    amy 2
    an 92
    and 790
    angry 15
    anna 2
    anniversary 2
    announcement 6
    annoying 2
    anot 2
    another 31
    ans 11
    ansr 4
    answer 21
    answered 2
    answering 4
    answers 4
    anthony 2
    anti 2
    any 101
    anybody 4
    anymore 8
    anyone 12
    anythin 2
    anything 66
    anytime 8
    anyway 28
    anyways 3
    anywhere 2
    aom 2
    apartment 5
    apo 2
    apologise 3
    app 4
    apparently 3
    application 2
    apply 25
    appointment 3
    appreciate 6
    approx 2
    apps 3
    appt 2
    april 6
    aproach 2
    ar 6
    arcade 2
    ard 20
    are 402
    area 8
    arent 4
    argh 3
    argue 4
    argument 4
    arm 2
    armand 5
    arms 3
    arng 3
    around 51
    arrange 6
    arrested 3
    arrive 4
    arsenal 3
    art 3
    arts 2
    as 148
    asap 9
    ask 72
    askd 9
    asked 25
    askin 5
    asking 9
    asks 5
    asleep 6
    asp 2
    ass 11
    assume 3
    at 334
    ate 5
    atlanta 4
    atlast 2
    atm 5
    attached 2
    attempt 19
    attend 4
    auction 16
    audition 3
    august 3
    aunt 2
    aunts 2
    aunty 2
    auto 2
    available 14
    avatar 3
    ave 6
    avent 3
    avoid 2
    await 18
    awaiting 4
    awake 6
    award 24
    awarded 35
    away 18
    awesome 13
    aww 2
    ayn 2
    b 62
    ba 2
    babe 70
    babes 4
    babies 2
    baby 29
    back 117
    bad 27
    bag 6
    bags 2
    bak 8
    balance 13
    bang 2
    bank 9
    bar 2
    barely 5
    basic 3
    basically 4
    bat 2
    batch 2
    bath 10
    bathe 9
    bathing 2
    battery 6
    battle 2
    bay 4
    bb 7
    bbd 2
    bc 2
    bck 2
    bcm 4
    bcoz 10
    bcums 4
    bday 12
    be 316
    bear 2
    bears 2
    beautiful 19
    beauty 2
    because 35
    become 6
    becoz 4
    bed 25
    bedroom 5
    been 110
    beer 5
    befor 4
    before 47
    begging 2
    behave 3
    behind 7
    bein 3
    being 39
    believe 16
    belive 2
    bell 3
    belly 5
    belovd 4
    ben 3
    beneath 2
    best 40
    bet 3
    better 34
    between 26
    bf 4
    bhaji 2
    bid 3
    big 28
    bigger 3
    biggest 3
    bill 8
    billed 3
    bills 2
    bin 4
    birds 4
    birla 3
    birth 3
    birthdate 2
    birthday 21
    bishan 2
    bit 37
    bitch 5
    bite 3
    biz 6
    bk 2
    black 8
    blackberry 2
    blah 3
    blakes 2
    blame 3
    bleh 2
    bless 2
    blessed 2
    blessing 2
    blessings 3
    blind 2
    bloke 2
    blonde 2
    bloo 3
    blood 9
    bloody 3
    bloomberg 4
    blow 2
    blu 2
    blue 14
    bluetooth 5
    bluff 2
    blur 2
    bmw 3
    boat 3
    body 4
    bold 4
    bone 2
    bonus 20
    boo 6
    book 22
    booked 10
    booking 2
    books 2
    boost 5
    booty 2
    bootydelious 2
    bored 22
    boring 3
    born 4
    borrow 2
    boss 6
    boston 5
    both 16
    bother 5
    bottle 3
    bottom 3
    bought 6
    bout 14
    bowl 4
    box 52
    boy 29
    boye 3
    boyfriend 2
    boys 6
    boytoy 14
    bp 2
    brah 2
    brain 3
    brand 5
    brandy 2
    bray 2
    break 16
    breath 2
    bright 2
    brilliant 5
    bring 19
    bringing 4
    brings 8
    bristol 2
    british 2
    britney 2
    bro 2
    broad 2
    broke 5
    bros 3
    brothas 3
    brother 17
    brought 3
    bruv 2
    bslvyl 11
    bstfrnd 3
    bt 31
    btw 3
    bucks 6
    bud 4
    budget 5
    buff 2
    buffet 2
    bugis 6
    build 2
    building 2
    bulbs 2
    buns 4
    burger 3
    burns 2
    bus 25
    buses 2
    business 2
    busy 17
    but 364
    butt 2
    buy 55
    buying 7
    buzz 6
    bx 6
    by 138
    bye 6
    c 81
    cabin 2
    cafe 5
    cake 5
    cal 6
    calculation 2
    calicut 2
    california 2
    call 495
    callcost 3
    calld 2
    called 27
    caller 11
    callers 5
    callertune 10
    callin 3
    calling 17
    calls 28
    calm 2
    cam 3
    camcorder 10
    came 21
    camera 36
    campus 5
    can 340
    canal 2
    canary 2
    cancel 5
    cancelled 2
    cancer 3
    cannot 4
    cannt 2
    cant 99
    capital 2
    cappuccino 2
    captain 3
    car 32
    card 15
    cardiff 3
    care 60
    cared 2
    careers 2
    careful 2
    carefully 4
    cares 3
    caring 2
    carlos 14
    caroline 2
    carry 3
    cars 4
    cartoon 5
    case 12
    cash 76
    cashbin 2
    cashto 2
    castor 2
    cat 3
    catch 8
    catching 2
    caught 3
    cause 17
    causing 2
    cbe 4
    cc 7
    cd 6
    cdgt 2
    cds 4
    celeb 3
    celebrate 3
    celebration 2
    cell 2
    center 2
    centre 5
    certainly 2
    cha 4
    chain 3
    challenge 3
    chance 31
    chances 2
    change 19
    changed 7
    changes 3
    channel 2
    character 6
    charge 15
    charged 6
    charges 4
    charity 6
    chase 2
    chasing 3
    chat 40
    chatting 2
    cheap 9
    cheaper 4
    cheating 2
    chechi 3
    check 32
    checked 4
    checking 7
    cheer 3
    cheers 6
    cheese 2
    chennai 12
    cherish 2
    chest 2
    chicken 3
    chikku 20
    child 3
    childish 6
    children 8
    chill 3
    chillin 3
    china 2
    chinese 3
    chip 2
    choice 4
    choose 13
    chosen 2
    christmas 12
    church 4
    cine 5
    cinema 5
    citizen 3
    city 5
    claim 81
    claims 2
    claire 3
    class 36
    cld 2
    clean 9
    cleaning 2
    clear 2
    cleared 3
    clearing 2
    clever 2
    click 5
    clock 3
    close 16
    closed 6
    closer 3
    clothes 2
    club 16
    cme 2
    cn 3
    cnn 2
    co 41
    cochin 2
    cock 3
    code 27
    coffee 8
    coin 2
    coins 4
    cold 7
    colleagues 9
    collect 20
    collected 3
    collecting 3
    collection 21
    college 14
    color 2
    colour 20
    com 60
    come 185
    comedy 4
    comes 16
    comfort 2
    comin 9
    coming 38
    commercial 2
    common 4
    community 3
    comp 10
    company 17
    competition 6
    complaint 2
    complete 6
    completed 2
    completely 7
    complimentary 12
    compromised 2
    computer 11
    comuk 9
    concert 3
    condition 2
    conditions 5
    conducts 2
    confidence 6
    confirm 6
    confirmd 2
    confirmed 3
    conform 2
    confused 2
    confuses 2
    congrats 14
    congratulations 14
    connect 4
    connection 5
    connections 2
    consider 2
    considering 4
    constant 2
    constantly 3
    contact 48
    contacted 5
    contacts 2
    content 12
    contents 3
    continue 2
    contract 4
    control 2
    convey 6
    convinced 2
    cook 3
    cookies 2
    cooking 4
    cool 32
    coping 2
    copy 6
    cornwall 3
    correct 11
    correction 2
    cos 59
    cost 34
    costa 5
    costing 2
    costs 4
    could 55
    couldnt 4
    count 2
    countin 2
    country 7
    couple 10
    courage 2
    course 9
    cover 5
    coz 18
    crab 3
    crack 3
    cramps 3
    crash 2
    crave 6
    craziest 2
    crazy 13
    cream 2
    created 6
    credit 10
    credited 2
    credits 9
    creep 2
    cricketer 2
    crisis 2
    crore 2
    cross 4
    croydon 7
    cry 3
    cs 54
    csbcm 3
    ctxt 2
    cud 5
    cuddle 3
    cuddling 2
    cum 10
    cup 7
    curious 2
    current 5
    currently 12
    curry 2
    cust 3
    custcare 8
    custom 2
    customer 43
    customers 2
    cut 11
    cute 7
    cutefrnd 3
    cutting 2
    cuz 6
    d 101
    da 120
    dad 20
    daddy 8
    dads 2
    dai 3
    daily 5
    damn 7
    dan 2
    dance 2
    dancing 2
    dare 4
    dark 3
    darlin 12
    darling 4
    darlings 2
    darren 9
    dat 32
    date 18
    datebox 2
    dates 3
    dating 15
    dats 3
    datz 2
    dave 3
    day 187
    days 45
    de 21
    dead 6
    deal 6
    dealing 2
    dear 103
    dearer 3
    dearly 3
    december 5
    decide 7
    decided 16
    decimal 2
    decision 3
    dedicate 2
    dedicated 2
    deep 8
    deepak 2
    deeraj 2
    def 4
    defeat 2
    definitely 6
    del 8
    delete 2
    deleted 4
    deliver 3
    delivered 4
    delivery 16
    dem 4
    demand 2
    den 27
    denis 2
    department 2
    depends 6
    depressed 2
    derek 3
    desires 2
    desparate 2
    desperate 2
    despite 2
    details 18
    detroit 2
    deus 2
    develop 2
    dey 6
    dhina 2
    dhoni 2
    dial 2
    diamonds 2
    dick 3
    dictionary 4
    did 103
    didnt 68
    didt 4
    die 7
    died 5
    diet 2
    diff 2
    different 8
    difficult 11
    difficulties 2
    dificult 3
    digital 8
    dignity 3
    dime 2
    din 8
    ding 2
    dining 2
    dinner 30
    dint 6
    direct 11
    directly 5
    dirty 4
    dis 23
    disconnect 2
    discount 7
    discreet 2
    discuss 5
    discussed 2
    dislikes 2
    display 2
    distance 3
    distract 2
    disturb 7
    disturbing 2
    division 2
    diwali 2
    dload 5
    dnt 13
    do 339
    doc 3
    docs 2
    doctor 6
    does 25
    doesnt 21
    dog 3
    dogging 11
    doin 12
    doing 68
    dollar 2
    dollars 4
    don 10
    donate 2
    done 38
    donno 2
    dont 234
    door 7
    doors 3
    dorm 2
    double 15
    doubt 2
    dough 2
    down 47
    download 11
    downloads 3
    dracula 2
    draw 39
    dream 8
    dreams 21
    dress 3
    dressed 2
    dresser 2
    drink 15
    drinkin 2
    drinking 3
    drinks 5
    drive 16
    driver 2
    drivin 3
    driving 19
    drms 2
    drop 13
    dropped 3
    drove 2
    drpd 2
    drug 5
    drugs 8
    drunk 3
    drunken 2
    dry 3
    dsnt 3
    dt 2
    dubsack 2
    duchess 2
    dude 16
    due 4
    dumb 2
    dun 49
    dunno 27
    during 7
    dvd 8
    e 75
    each 10
    ear 2
    earlier 12
    early 27
    earn 2
    earth 4
    easier 3
    easy 19
    eat 30
    eaten 2
    eatin 5
    eating 5
    ebay 2
    edge 2
    edison 2
    edu 2
    eek 2
    eerie 4
    effect 2
    eg 12
    egg 5
    eggs 2
    eh 11
    eight 3
    eighth 2
    eire 2
    either 14
    ela 2
    elaine 2
    else 15
    elsewhere 3
    em 8
    email 12
    embarassed 3
    empty 9
    en 3
    end 33
    ended 4
    ending 5
    ends 7
    enemy 4
    energy 8
    eng 5
    engin 2
    england 8
    english 5
    enjoy 32
    enjoyed 3
    enjoyin 2
    enough 25
    enter 9
    entered 8
    entitled 8
    entry 20
    envelope 6
    environment 2
    er 6
    ericsson 2
    erm 3
    escape 2
    ese 3
    especially 7
    esplanade 3
    essential 4
    eta 2
    etc 7
    euro 8
    eurodisinc 2
    europe 2
    eva 2
    eve 18
    even 53
    evening 21
    evenings 2
    ever 30
    every 61
    everybody 3
    everyone 16
    everything 26
    evrey 2
    evry 2
    evrydy 2
    ex 10
    exact 3
    exactly 6
    exam 10
    exams 3
    excellent 7
    except 5
    exciting 4
    excuse 7
    exe 3
    executive 3
    exhaust 2
    exhausted 3
    exmpel 2
    exorcist 2
    expect 3
    expecting 3
    expensive 6
    experience 7
    expires 17
    explain 2
    explicit 2
    explosive 2
    express 3
    expression 2
    extra 10
    ey 2
    eyes 6
    f 10
    fab 2
    face 23
    facebook 5
    fact 10
    faggy 2
    failed 2
    fails 2
    fair 3
    faith 2
    fake 2
    fall 6
    falling 2
    falls 2
    family 17
    fan 2
    fancies 2
    fancy 12
    fantasies 6
    fantastic 8
    fantasy 3
    far 14
    farm 2
    fast 15
    faster 4
    fat 6
    father 13
    fathima 3
    fault 6
    fave 3
    favor 3
    favorite 2
    favourite 2
    fb 5
    fear 2
    feb 4
    february 4
    feel 48
    feelin 3
    feeling 21
    feels 10
    feet 4
    felt 9
    fetch 6
    fever 3
    few 41
    field 2
    fifteen 3
    fight 5
    fighting 5
    fightng 3
    fights 2
    figure 9
    figures 2
    fil 2
    file 4
    files 4
    fill 3
    filled 2
    fills 4
    film 10
    films 3
    filthy 2
    final 14
    finally 14
    finance 2
    find 75
    fine 42
    fingers 8
    finish 33
    finished 17
    finishes 2
    finishing 3
    fire 2
    first 55
    fish 2
    fit 2
    five 6
    fix 5
    fixed 7
    flag 9
    flaked 2
    flaky 2
    flame 2
    flash 3
    flat 3
    flies 2
    flight 3
    flights 3
    flirt 6
    flirting 2
    floor 2
    fly 2
    fml 4
    fo 2
    follow 2
    followed 4
    following 7
    fone 13
    food 18
    fool 3
    foot 2
    footprints 3
    for 584
    force 3
    foreign 2
    forever 7
    forevr 2
    forget 13
    forgiven 2
    forgot 27
    forgotten 2
    format 2
    forum 2
    forums 2
    forward 6
    forwarded 4
    found 17
    four 3
    fr 12
    fran 2
    freak 4
    free 240
    freefone 4
    freemsg 10
    freephone 8
    freezing 3
    fren 3
    frens 7
    fri 12
    friday 13
    friend 41
    friends 50
    friendship 16
    frm 11
    frnd 13
    frnds 11
    frndship 4
    frog 2
    from 238
    fromm 4
    front 2
    frying 3
    fuck 20
    fucked 2
    fuckin 3
    fucking 12
    fucks 2
    fujitsu 2
    ful 3
    full 18
    fullonsms 8
    fun 26
    funeral 2
    funk 2
    funny 8
    furniture 2
    further 4
    future 7
    fyi 5
    g 30
    ga 2
    gain 2
    gal 10
    galileo 2
    gals 5
    game 17
    games 14
    ganesh 2
    gang 3
    gap 6
    gaps 4
    garage 2
    garden 2
    gardener 3
    gary 3
    gas 12
    gastroenteritis 2
    gautham 3
    gave 8
    gay 5
    gaytextbuddy 2
    gb 4
    gbp 5
    gd 16
    ge 12
    gee 7
    geeee 3
    geeeee 2
    gender 2
    generally 3
    gent 2
    gentle 5
    gentleman 3
    gently 3
    genuine 3
    georges 2
    germany 3
    get 321
    gets 10
    getstop 2
    gettin 8
    getting 45
    getzed 5
    geva 2
    gf 2
    ghost 2
    gift 23
    gimme 3
    gin 2
    girl 33
    girlfrnd 6
    girls 12
    gist 2
    giv 3
    give 86
    given 3
    gives 5
    giving 5
    glad 8
    gm 5
    gn 12
    gnt 2
    go 233
    goal 3
    goals 2
    god 33
    gods 8
    goes 24
    goin 18
    going 137
    gold 2
    gona 3
    gone 11
    gonna 48
    good 206
    goodfriend 2
    goodmorning 13
    goodnight 11
    goodnite 3
    goodnoon 2
    goodo 2
    google 2
    gorgeous 3
    gossip 3
    got 199
    goto 5
    gotta 8
    govt 4
    gpu 2
    grace 2
    grahmbell 3
    gram 3
    grand 3
    granite 2
    gravity 4
    great 98
    greatest 2
    green 6
    greet 5
    greetings 3
    grins 8
    grl 4
    ground 3
    group 4
    gt 2
    gthr 2
    guaranteed 46
    gud 55
    gudnite 3
    guess 31
    guessing 2
    guide 4
    guilty 2
    guy 17
    guys 36
    gv 2
    gving 2
    gym 10
    h 4
    ha 15
    had 95
    haf 16
    haha 41
    hahaha 3
    hai 7
    hair 22
    haiz 2
    half 30
    halloween 2
    hamster 2
    hand 14
    handle 4
    hands 2
    handset 3
    hanging 3
    happen 16
    happend 4
    happened 13
    happening 6
    happens 5
    happily 2
    happiness 13
    happy 84
    hard 11
    hardcore 3
    harry 4
    has 104
    hasnt 4
    hate 3
    hav 24
    have 448
    havent 36
    havin 2
    having 33
    havnt 4
    he 159
    head 14
    headache 2
    headin 2
    heading 2
    hear 25
    heard 12
    heart 44
    heater 2
    heavy 7
    hee 13
    height 3
    held 2
    hell 9
    hella 4
    hello 49
    helloooo 2
    help 53
    helpline 2
    hence 2
    henry 2
    her 105
    here 99
    hes 27
    hex 2
    hey 98
    hg 11
    hi 114
    hide 2
    high 6
    hill 4
    him 98
    hint 3
    hip 3
    his 51
    history 2
    hit 9
    hiya 9
    hl 8
    hm 2
    hmm 10
    hmmm 9
    hmv 10
    ho 9
    hockey 2
    hold 14
    holder 5
    holding 6
    holiday 40
    holla 6
    hols 4
    home 135
    homeowners 3
    hon 3
    honey 7
    honeybee 3
    hook 2
    hop 4
    hope 97
    hoped 2
    hopefully 5
    hoping 8
    hor 2
    horny 6
    horo 2
    horrible 4
    hospital 7
    hostel 5
    hot 18
    hotel 5
    hotels 2
    hour 22
    hours 16
    house 38
    housewives 2
    how 235
    however 8
    hows 36
    howz 6
    hppnss 2
    hr 8
    hrishi 2
    hrs 32
    hsbc 2
    http 15
    hubby 2
    hug 4
    huge 2
    hugs 2
    huh 16
    hun 3
    hundred 2
    hungry 13
    hunny 5
    hurried 2
    hurry 5
    hurt 18
    hurting 2
    hurts 6
    husband 2
    hv 5
    hw 9
    hyde 2
    i 1902
    iam 9
    ias 2
    ibh 2
    ibiza 4
    ibn 2
    ic 2
    ice 6
    id 33
    idea 6
    ideal 2
    ideas 2
    identifier 16
    idew 2
    idiot 4
    idk 2
    if 328
    ignore 3
    ikea 3
    il 8
    ill 172
    illness 2
    illspeak 2
    im 410
    imagine 7
    imma 6
    immediately 9
    imp 2
    impatient 2
    important 21
    impossible 3
    improve 2
    improved 2
    in 725
    inc 4
    inches 3
    incident 3
    include 3
    including 7
    inclusive 5
    inconsiderate 2
    incredible 2
    increments 2
    indeed 2
    index 2
    india 11
    indian 5
    indians 4
    indicate 2
    individual 2
    infections 2
    infernal 4
    info 19
    inform 4
    information 9
    informed 5
    innings 2
    innocent 2
    inr 2
    insha 2
    inside 6
    installing 2
    instantly 3
    instead 7
    instituitions 4
    instructions 3
    insurance 4
    intelligent 4
    interest 2
    interested 7
    interesting 3
    interflora 2
    internet 5
    interview 3
    into 26
    intro 3
    invest 2
    invite 3
    invited 8
    inviting 5
    invnted 3
    iouri 3
    ipod 7
    iq 4
    irritates 2
    irritating 3
    is 753
    iscoming 2
    ish 8
    islands 3
    isnt 18
    issue 2
    issues 5
    it 531
    italian 4
    itcould 2
    items 2
    its 275
    itself 9
    itz 3
    ive 62
    iz 4
    izzit 7
    j 7
    ja 2
    jacket 2
    jada 4
    james 3
    jamster 4
    jan 3
    january 6
    japanese 2
    jas 2
    jason 3
    java 5
    jay 9
    jays 3
    jazz 5
    jd 2
    jealous 3
    jeans 2
    jen 4
    jenny 2
    jerry 2
    jess 3
    jesus 5
    jia 2
    jiayin 2
    jiu 4
    jo 2
    joanna 2
    job 42
    jobs 2
    jogging 2
    john 11
    join 24
    joined 7
    joining 2
    joke 5
    jokes 4
    jokin 2
    joking 6
    jolly 2
    jolt 2
    jordan 4
    journey 2
    joy 3
    joys 9
    jst 6
    jstfrnd 3
    jsut 2
    july 3
    june 4
    jus 25
    just 302
    juz 19
    k 121
    kadeem 3
    kaiez 2
    kallis 6
    kano 6
    kappa 2
    karaoke 3
    kate 8
    kay 2
    kb 7
    ke 2
    keep 50
    keeping 4
    kegger 2
    kept 5
    kerala 6
    keralacircle 2
    kettoda 4
    key 4
    keys 2
    kick 7
    kickoff 2
    kid 2
    kidding 2
    kids 10
    kidz 4
    kills 2
    kind 14
    kinda 9
    kindly 2
    king 10
    kiosk 2
    kiss 26
    kisses 3
    knackered 3
    knew 12
    knock 2
    know 215
    knowing 2
    knows 7
    knw 12
    konw 2
    kr 2
    kudi 2
    kusruthi 4
    kz 2
    l 3
    la 7
    lab 4
    lacs 6
    ladies 5
    lady 5
    lag 2
    laid 5
    land 18
    landline 34
    landlines 2
    lands 15
    lane 2
    language 2
    laptop 8
    lar 33
    largest 4
    last 61
    late 48
    later 119
    latest 28
    latr 2
    laugh 8
    laughed 3
    laughing 4
    law 5
    lays 2
    lazy 8
    ldew 7
    ldn 8
    le 3
    lead 3
    learn 7
    least 11
    leave 47
    leaves 10
    leaving 16
    lect 3
    lecture 4
    left 28
    legal 4
    legs 2
    leh 29
    lei 20
    lemme 6
    leona 3
    less 9
    lesson 15
    lessons 9
    let 54
    lets 20
    letter 3
    letters 2
    liao 28
    library 6
    lick 2
    lido 3
    lie 3
    lies 2
    life 73
    lifpartnr 3
    lift 6
    light 12
    lik 5
    like 205
    liked 6
    likely 2
    likes 2
    lil 3
    limiting 2
    line 40
    linerental 3
    lines 3
    link 8
    lion 2
    lip 2
    list 6
    listen 8
    listening 4
    little 26
    live 38
    lived 2
    liverpool 3
    lives 3
    living 4
    ll 21
    lmao 5
    lo 2
    loads 9
    loan 7
    local 5
    location 2
    locations 5
    lock 2
    log 6
    login 7
    logo 6
    logos 2
    lol 59
    london 5
    lonely 5
    long 35
    longer 6
    look 27
    lookatme 2
    looked 5
    lookin 6
    looking 26
    looks 7
    loose 2
    lor 136
    lose 17
    loses 3
    losing 4
    loss 3
    lost 13
    lot 36
    lotr 3
    lots 12
    lou 2
    loud 3
    lounge 3
    lousy 3
    lov 2
    lovable 10
    love 180
    loved 11
    lovejen 2
    lovely 13
    lover 9
    loverboy 4
    lovers 2
    loves 6
    loving 11
    low 2
    lower 2
    loyal 2
    loyalty 6
    lp 3
    lt 2
    ltd 14
    lttrs 2
    luck 9
    lucky 14
    lucozade 4
    lucy 2
    lunch 33
    lush 2
    luv 24
    luvs 2
    lux 2
    luxury 3
    lv 2
    lvblefrnd 3
    lyf 2
    lyfu 2
    lyk 2
    m 23
    ma 4
    maangalyam 2
    mac 2
    machan 2
    mad 3
    madam 3
    made 28
    mag 2
    maga 3
    magical 3
    mah 9
    maid 7
    mail 17
    mailbox 2
    main 2
    maintain 3
    major 2
    make 81
    makes 20
    makin 2
    making 20
    malaria 6
    male 2
    mall 2
    man 41
    manage 2
    managed 2
    management 3
    manda 4
    mandan 2
    maneesha 3
    many 45
    map 2
    march 9
    margaret 3
    mark 7
    marriage 7
    married 4
    marry 4
    mas 3
    massive 2
    match 8
    matches 6
    mate 8
    mates 9
    math 2
    mathematics 2
    matter 5
    matured 4
    maturity 2
    max 4
    maximize 7
    may 41
    mayb 9
    maybe 28
    mcat 2
    me 646
    meal 2
    mean 16
    meaning 7
    means 20
    meant 11
    meanwhile 4
    measure 3
    med 3
    medical 6
    medicine 2
    meds 4
    meet 71
    meetin 4
    meeting 38
    meets 2
    meh 8
    mel 2
    melle 6
    member 5
    members 3
    men 8
    menu 3
    meow 2
    merry 9
    mesages 2
    mess 2
    message 77
    messaged 2
    messages 24
    messaging 2
    messenger 3
    messy 2
    met 10
    mid 6
    middle 3
    midnight 7
    mids 2
    might 28
    mila 2
    miles 3
    milk 3
    million 2
    min 56
    mind 29
    mine 12
    mini 3
    minnaminunginte 3
    minor 2
    mins 38
    minute 12
    minutes 28
    minuts 2
    miracle 7
    mis 2
    misbehaved 2
    miserable 2
    miss 58
    missed 22
    missin 3
    missing 25
    mistake 5
    mistakes 2
    mite 4
    mitsake 2
    mix 3
    mm 10
    mmm 4
    mmmm 3
    mmmmm 2
    mnth 3
    mo 9
    moan 5
    mob 17
    mobile 113
    mobiles 9
    mobilesdirect 3
    mobilesvary 2
    mobno 2
    moby 3
    mode 9
    model 7
    module 2
    modules 2
    moji 4
    mokka 2
    mom 9
    moment 8
    moments 3
    moms 7
    mon 7
    monday 9
    money 49
    month 33
    monthly 2
    months 14
    mood 4
    moon 5
    moons 2
    moral 9
    more 82
    morefrmmob 2
    morn 2
    morning 65
    moro 3
    morow 2
    morro 2
    morrow 2
    most 24
    mostly 2
    mother 4
    motorola 9
    move 9
    moved 2
    moves 2
    movie 17
    movies 6
    movietrivia 2
    mr 11
    mrng 15
    mrt 7
    mrw 5
    ms 2
    msg 94
    msging 3
    msgrcvdhg 3
    msgs 14
    msn 2
    mt 3
    mtalk 2
    mth 2
    mths 19
    mtmsg 2
    mu 13
    muah 2
    much 97
    mum 16
    mummy 3
    mums 4
    munsters 2
    murder 6
    murdered 7
    murderer 7
    music 22
    must 20
    muz 7
    my 633
    myself 8
    mystery 2
    n 125
    na 7
    nag 2
    nagar 2
    nah 7
    nahi 2
    naked 7
    name 39
    named 2
    names 3
    nan 3
    nap 3
    nasdaq 2
    nasty 2
    nat 4
    natalja 2
    national 15
    natural 3
    nature 6
    naughty 6
    nd 23
    ne 2
    near 8
    nearly 3
    necessarily 2
    necessary 2
    ned 2
    need 140
    needed 4
    needs 10
    neighbour 3
    neither 2
    nervous 2
    net 18
    netcollex 3
    network 20
    networking 2
    neva 15
    never 38
    new 113
    neway 2
    newest 3
    news 16
    next 46
    nice 52
    nichols 2
    nigeria 5
    night 98
    nights 7
    nimya 3
    nit 2
    nite 27
    nitros 2
    no 295
    nobody 9
    noe 17
    nok 2
    nokia 52
    nokias 2
    noline 5
    none 8
    noon 6
    nope 13
    norm 3
    normal 7
    northampton 2
    nos 2
    not 367
    note 3
    nothin 2
    nothing 29
    notice 6
    notxt 2
    noun 2
    now 405
    nowadays 2
    nt 14
    ntt 8
    ntwk 4
    num 4
    number 79
    numbers 9
    nurungu 3
    nuther 2
    nvm 4
    nvq 2
    nw 4
    nxt 5
    nyc 4
    nydc 2
    nyt 14
    o 15
    obviously 3
    of 503
    off 43
    offer 24
    offers 9
    office 25
    official 6
    ofice 2
    often 4
    oh 95
    oi 2
    oic 2
    oil 2
    ok 248
    okay 22
    okie 14
    ola 2
    old 17
    omg 7
    omw 6
    on 433
    once 23
    one 143
    ones 9
    oni 4
    online 19
    only 188
    onto 4
    onwards 2
    oooh 2
    oops 8
    open 13
    operator 8
    opinion 8
    opinions 2
    opportunity 4
    opt 12
    option 2
    optout 7
    or 349
    orange 23
    oranges 2
    orchard 8
    order 17
    ordered 4
    oredi 13
    original 3
    oru 4
    os 2
    oso 16
    other 41
    others 7
    otherwise 9
    otside 2
    our 115
    out 214
    outside 13
    outstanding 2
    outta 2
    over 57
    own 11
    owns 2
    oz 6
    p 150
    pa 21
    pack 4
    package 4
    packs 2
    page 7
    pages 2
    paid 3
    pain 22
    painful 2
    painting 2
    pale 2
    pan 2
    panic 2
    paper 9
    papers 2
    paperwork 2
    paragon 2
    parent 2
    parents 16
    paris 4
    park 12
    parked 3
    parking 3
    part 27
    partner 2
    partnership 2
    party 9
    pass 9
    passionate 4
    password 6
    passwords 2
    past 7
    pattern 2
    pay 27
    paying 6
    payoh 3
    pc 7
    peace 3
    peaceful 2
    pee 2
    pence 3
    penis 2
    people 43
    per 47
    percent 4
    perfect 4
    person 34
    personal 4
    personality 4
    persons 6
    perwksub 3
    pete 10
    petrol 3
    pg 4
    ph 4
    philosophy 2
    phne 3
    phoenix 2
    phone 102
    phoned 2
    phones 12
    photo 6
    photos 3
    php 2
    pic 16
    pick 64
    picked 5
    picking 10
    pickle 2
    pics 18
    picture 2
    pictures 3
    pie 4
    piece 2
    pieces 2
    pig 4
    pilates 5
    pimples 2
    pin 6
    pink 3
    pissed 2
    pix 6
    pizza 5
    place 53
    places 5
    plan 29
    plane 5
    planet 2
    planned 7
    planning 7
    plans 10
    play 32
    played 4
    player 9
    players 4
    playing 3
    please 110
    pleased 6
    pleasure 7
    plenty 4
    plm 2
    pls 106
    plus 22
    plz 20
    pm 42
    po 32
    pobox 19
    pocketbabe 3
    pod 4
    poem 2
    point 12
    points 18
    poker 2
    pole 2
    police 11
    politicians 2
    polo 2
    poly 16
    polyh 2
    polyph 3
    polyphonic 5
    polys 5
    pongal 5
    poop 2
    poor 10
    popcorn 2
    popped 3
    porn 3
    position 2
    possession 2
    possible 6
    post 17
    postcard 2
    postcode 3
    posted 5
    potato 2
    potential 3
    potter 2
    pound 4
    pounds 19
    pours 2
    pouts 3
    power 7
    pp 2
    ppl 5
    pple 5
    ppm 42
    ppw 2
    prabha 5
    practical 2
    practice 3
    practicing 2
    pray 3
    praying 3
    pre 2
    prefer 3
    preferably 4
    prem 2
    premier 2
    prepaid 2
    prepare 2
    prepared 2
    prepayment 2
    prescription 2
    present 6
    press 11
    pretty 14
    previous 3
    previously 3
    prey 2
    price 18
    pride 2
    prince 2
    princess 26
    priscillas 2
    privacy 2
    private 19
    prize 74
    prob 15
    probably 24
    problem 31
    problems 5
    probs 2
    process 6
    processed 2
    prof 2
    professors 2
    profit 3
    program 2
    project 11
    promise 8
    promo 2
    proof 3
    properly 2
    property 2
    propsd 2
    prospects 3
    protect 2
    prove 3
    proverb 2
    provided 3
    ps 2
    ptbo 3
    pub 18
    public 4
    pull 2
    purchase 2
    purpose 3
    purse 2
    pushes 2
    pussy 5
    put 24
    puttin 2
    putting 3
    pw 2
    px 2
    q 5
    qatar 4
    quality 5
    queen 3
    ques 2
    question 15
    questioned 3
    questions 11
    quick 5
    quickly 2
    quiet 2
    quit 4
    quite 28
    quiz 11
    quote 5
    quoting 3
    r 122
    racing 2
    radio 4
    raed 2
    rael 2
    railway 3
    rain 7
    raining 6
    raise 4
    raj 2
    rakhesh 8
    rally 4
    ran 5
    random 3
    randomly 3
    ranjith 2
    rate 21
    rates 6
    rather 6
    rays 4
    rcv 3
    rcvd 5
    rd 9
    re 17
    reach 21
    reached 10
    reaching 7
    reaction 2
    read 13
    readers 2
    reading 8
    ready 36
    real 31
    reality 3
    realize 3
    realized 3
    really 71
    realy 8
    reason 11
    reasonable 2
    reasons 3
    recd 3
    receipt 5
    receipts 2
    receive 25
    received 2
    receiving 3
    recent 3
    recently 7
    recession 2
    recharge 2
    recognise 2
    record 3
    records 3
    red 10
    redeemed 12
    reduce 2
    ref 4
    reference 2
    refilled 2
    refused 4
    reg 2
    regards 5
    registered 5
    regret 3
    relation 5
    relax 6
    released 3
    rem 4
    remain 4
    remains 3
    remember 25
    remembered 2
    remembr 2
    remind 5
    reminder 2
    reminding 2
    remove 6
    rent 9
    rental 9
    rentl 5
    rents 2
    repair 2
    repeat 2
    replace 2
    replacement 2
    replied 5
    reply 114
    replying 6
    report 5
    representative 10
    request 8
    requests 3
    research 4
    respect 4
    respectful 2
    responce 3
    respond 4
    responding 3
    response 3
    rest 11
    result 3
    results 5
    resume 2
    retrieve 2
    return 4
    returned 2
    returns 4
    reveal 4
    revealed 4
    reverse 2
    review 5
    reward 7
    rewarding 2
    rgds 2
    rhythm 2
    rice 2
    rich 3
    ride 4
    right 73
    rightly 2
    rights 2
    ring 18
    ringtone 24
    ringtoneking 3
    ringtones 6
    rite 16
    road 7
    roads 2
    roast 2
    rock 10
    rocks 2
    rofl 2
    roger 3
    role 5
    romantic 5
    ron 3
    room 27
    roommates 4
    rooms 4
    rose 5
    round 5
    row 18
    royal 2
    rply 10
    rreveal 8
    rs 13
    ru 6
    rub 2
    rude 4
    ruin 2
    rule 3
    rum 2
    rumour 2
    run 21
    running 7
    runs 3
    rush 3
    s 56
    sac 2
    sachin 3
    sad 19
    sae 19
    safe 9
    said 65
    sake 2
    salam 2
    salary 5
    sale 6
    sales 2
    sam 5
    same 42
    santa 4
    sar 2
    sarasota 2
    sarcastic 2
    sary 2
    sat 24
    sathya 2
    satisfied 3
    satisfy 2
    saturday 11
    saucy 3
    savamob 11
    save 9
    saved 4
    saw 20
    say 79
    saying 17
    says 22
    scared 5
    scary 3
    sch 18
    schedule 4
    school 21
    schools 2
    scold 2
    score 3
    scores 2
    scotch 2
    scotland 3
    scotsman 2
    scream 5
    screamed 2
    screaming 6
    screen 3
    scrounge 2
    sd 2
    se 3
    sea 15
    search 12
    searching 5
    season 3
    seat 3
    sec 2
    second 16
    seconds 3
    secret 15
    secretary 2
    secretly 2
    secs 2
    sed 2
    see 107
    seeds 2
    seeing 8
    seem 2
    seemed 4
    seems 8
    seen 9
    selected 16
    selection 4
    self 9
    selfish 2
    sell 9
    selling 5
    sells 2
    sem 2
    semester 10
    sen 3
    send 165
    sender 3
    sending 9
    sends 2
    sense 6
    sensitive 2
    sent 60
    senthil 3
    sept 4
    series 4
    serious 6
    seriously 7
    service 54
    services 11
    serving 2
    set 16
    setting 2
    settings 2
    settle 3
    settled 3
    seven 3
    several 2
    sex 12
    sexy 18
    sh 3
    sha 4
    shagged 2
    shall 28
    shame 4
    shampain 2
    share 5
    shared 2
    sharing 2
    shd 7
    she 113
    sheets 2
    sheffield 2
    shelf 2
    shell 5
    shes 17
    shesil 2
    shijas 3
    ship 2
    shipped 2
    shipping 3
    shirt 3
    shirts 2
    shit 28
    shitload 2
    shld 3
    shock 2
    shocking 2
    shoes 2
    shoot 3
    shop 21
    shopping 26
    shore 2
    short 8
    shortage 3
    shorter 2
    shortly 4
    shot 3
    should 76
    shouldnt 6
    shouted 2
    show 23
    shower 10
    showing 7
    shows 33
    shu 2
    shuhui 7
    shut 3
    si 4
    sib 2
    sick 7
    side 10
    sighs 4
    sight 7
    sign 8
    silence 2
    silent 7
    silently 2
    silver 2
    sim 17
    simple 19
    simpler 2
    simply 4
    since 21
    sing 5
    singing 2
    single 7
    singles 4
    sipix 6
    sir 33
    sis 14
    sister 13
    sit 5
    site 5
    sitll 2
    sitting 6
    situation 8
    siva 2
    six 3
    size 2
    skilgme 4
    skillgame 3
    skip 3
    skype 3
    skyped 2
    slap 3
    slave 6
    sleep 46
    sleeping 13
    sleepwell 2
    sleepy 2
    slept 7
    slice 2
    slide 2
    slightly 2
    slip 2
    slippers 3
    slo 2
    slots 2
    slow 10
    slowly 10
    slp 2
    small 8
    smart 4
    smashed 2
    smeone 2
    smile 37
    smiles 4
    smiling 8
    smoke 17
    smokes 4
    smoking 3
    sms 46
    smsco 2
    smth 14
    sn 5
    snake 3
    snogs 2
    snow 13
    so 378
    social 5
    sofa 8
    soft 3
    software 3
    soiree 2
    sol 5
    solve 4
    solved 2
    some 101
    somebody 9
    someone 55
    somethin 5
    something 61
    sometime 4
    sometimes 5
    somewhere 9
    song 9
    songs 2
    sony 8
    sonyericsson 5
    soon 49
    sooner 4
    sooooo 2
    sore 3
    sorrow 2
    sorry 137
    sort 10
    sorted 2
    sorting 2
    sory 3
    soryda 3
    soul 2
    sound 9
    sounds 15
    soup 3
    source 3
    south 8
    sp 8
    space 4
    spanish 2
    speak 24
    speaking 2
    special 39
    specially 5
    speechless 3
    speed 3
    speedchat 2
    speeding 2
    spell 2
    spend 10
    spending 4
    spent 6
    spider 2
    spile 2
    spk 4
    spl 5
    splleing 2
    spoiled 2
    spoke 5
    spoken 3
    spook 4
    sport 6
    sports 3
    spree 6
    sptv 2
    sry 3
    ss 2
    st 45
    staff 2
    stamped 2
    stamps 2
    stand 8
    standard 3
    star 2
    stars 3
    start 34
    started 15
    starting 9
    starts 6
    statement 17
    station 4
    status 2
    stay 18
    staying 8
    std 7
    steam 2
    step 3
    stick 2
    still 130
    stock 5
    stockport 4
    stomach 2
    stomps 3
    stone 3
    stones 2
    stop 129
    stopped 2
    stops 3
    stopsms 2
    stoptxt 3
    store 11
    stores 2
    storming 3
    story 20
    str 4
    straight 5
    stranger 2
    street 8
    stress 3
    stretch 2
    strike 2
    strong 4
    stuck 2
    student 2
    students 6
    study 8
    studying 8
    stuff 33
    stupid 7
    style 7
    stylish 5
    sub 6
    subpoly 3
    subs 3
    subscribed 3
    subscriber 4
    subscription 4
    successful 3
    successfully 3
    sucks 5
    sue 2
    sufficient 2
    sugar 3
    suggest 3
    suite 18
    suits 2
    sum 2
    summer 9
    sumthin 2
    sun 13
    sunday 14
    sunny 5
    sunshine 9
    suntec 3
    sup 5
    super 5
    superior 2
    supervisor 2
    supply 3
    support 11
    supposed 12
    sura 5
    sure 56
    surely 6
    surfing 2
    surprise 9
    surprised 3
    survey 2
    sux 2
    suzy 2
    swatch 2
    sweet 32
    sweetest 3
    sweetheart 2
    sweetie 2
    sweets 2
    swing 7
    swiss 2
    switch 2
    swt 7
    swtheart 3
    symbol 2
    system 6
    t 66
    ta 5
    table 2
    tablets 3
    tahan 2
    take 111
    taken 3
    takes 14
    takin 4
    taking 15
    talent 3
    talk 38
    talking 9
    tampa 9
    tank 2
    tap 2
    tape 3
    tariffs 4
    taste 2
    tat 4
    taunton 2
    taxi 2
    tayseer 2
    tb 4
    tc 11
    tcr 4
    tcs 4
    tea 7
    teach 4
    teacher 2
    teaches 4
    teaching 2
    team 3
    tear 7
    teasing 5
    tech 2
    technical 2
    tee 2
    teeth 4
    tel 14
    tell 114
    telling 12
    tells 2
    telphone 3
    telugu 2
    temp 3
    temple 3
    ten 11
    tenants 3
    tenerife 7
    tension 2
    term 3
    terms 9
    terrible 2
    terrific 2
    terrorist 2
    tessy 3
    test 18
    testing 2
    tests 2
    text 158
    textbuddy 2
    textcomp 3
    texted 3
    texting 6
    textoperator 3
    textpod 4
    texts 19
    tf 2
    th 35
    than 30
    thangam 4
    thank 25
    thanks 58
    thanksgiving 3
    thanx 26
    that 423
    thats 87
    the 1088
    theatre 2
    their 13
    them 67
    themob 5
    then 204
    theory 4
    there 162
    therere 2
    theres 26
    these 21
    thesis 2
    they 109
    theyre 7
    thgt 2
    thing 50
    things 42
    think 111
    thinkin 7
    thinking 18
    thinks 13
    this 272
    thk 43
    thm 3
    thnk 7
    tho 17
    those 21
    thot 2
    though 23
    thought 37
    thoughts 2
    thousands 2
    thread 2
    threats 3
    three 4
    threw 2
    throat 3
    through 9
    throw 3
    thru 7
    ths 3
    tht 9
    thts 6
    thurs 5
    thursday 4
    thx 2
    thy 2
    tick 6
    ticket 7
    tickets 9
    tihs 4
    til 17
    till 18
    time 167
    times 16
    timing 4
    tired 8
    tirunelvali 2
    tis 5
    tissco 2
    title 4
    titles 3
    tkts 2
    tlk 2
    tlp 2
    tm 4
    tming 2
    tmr 26
    tms 2
    tncs 5
    to 1830
    toa 3
    toclaim 4
    today 123
    todays 21
    tog 3
    together 17
    told 42
    toll 3
    tom 3
    tomarrow 3
    tomo 17
    tomorro 2
    tomorrow 65
    tone 40
    tones 23
    tonight 51
    tonights 2
    tonite 7
    too 95
    took 15
    tool 2
    tooo 2
    top 20
    topic 2
    torch 4
    tortilla 2
    tot 14
    total 3
    totally 5
    touch 18
    tough 6
    tour 6
    towards 6
    town 26
    track 6
    trade 2
    traffic 2
    train 9
    training 7
    trains 2
    transaction 3
    transfer 3
    transfered 2
    trav 2
    travel 3
    treat 13
    tree 2
    tried 7
    trip 18
    trips 2
    trouble 7
    truck 2
    true 23
    truly 3
    trust 5
    truth 8
    try 39
    trying 40
    ts 18
    tsandcs 2
    tscs 7
    tt 2
    ttyl 6
    tues 2
    tuesday 8
    tuition 7
    turn 4
    turns 4
    tv 23
    twelve 3
    twenty 2
    twice 3
    twilight 2
    two 24
    txt 148
    txtauction 5
    txtin 4
    txting 4
    txtno 2
    txts 11
    txtstop 2
    txttowin 2
    tyler 4
    type 13
    tyrone 4
    u 1100
    ubi 3
    ugh 7
    uk 51
    uks 9
    ull 4
    ultimatum 2
    umma 5
    ummmmmaah 3
    un 13
    unable 4
    unbreakable 2
    uncle 11
    uncles 4
    under 4
    understand 9
    understanding 4
    understood 2
    underwear 2
    unfortunately 2
    uni 3
    unique 3
    university 2
    unkempt 2
    unknown 2
    unless 8
    unlimited 10
    unnecessarily 2
    unredeemed 4
    unsold 2
    unsub 5
    unsubscribe 17
    untamed 2
    until 23
    up 266
    update 25
    upgrade 2
    upload 2
    upset 3
    upto 3
    ur 331
    ura 2
    urawinner 4
    ure 10
    urgent 62
    urgently 3
    urgnt 4
    urself 7
    us 51
    usb 2
    usc 2
    use 38
    used 12
    user 7
    usf 9
    usher 2
    using 9
    usual 9
    usually 6
    uve 5
    uz 5
    v 42
    vaazhthukkal 2
    valentine 8
    valentines 7
    valid 21
    valuable 3
    value 3
    valued 8
    vary 4
    vava 2
    vday 2
    ve 2
    vegetables 3
    verified 2
    verify 3
    version 5
    very 63
    vettam 3
    vewy 2
    via 12
    vid 2
    video 26
    videochat 5
    videophones 5
    vijay 2
    vikky 7
    village 5
    violence 3
    vip 4
    virgin 2
    visionsms 2
    visit 14
    viva 2
    vivek 2
    vl 7
    voda 3
    vodafone 4
    vodka 3
    voice 8
    voicemail 3
    vomit 5
    vote 3
    voucher 13
    vouchers 16
    vry 6
    vu 2
    w 14
    wa 5
    wah 3
    waheed 2
    waht 2
    wait 52
    waitin 4
    waiting 47
    wake 22
    waking 5
    wales 2
    walk 12
    walked 3
    walking 7
    wallpaper 3
    walls 3
    walmart 2
    wan 47
    wana 7
    wanna 33
    want 162
    wanted 24
    wanting 4
    wants 16
    wap 4
    warm 9
    warner 3
    warning 2
    warranty 2
    was 201
    wasnt 11
    waste 4
    wat 74
    watch 26
    watching 27
    water 6
    watever 2
    wating 2
    wats 12
    wave 2
    waves 2
    way 85
    wb 7
    we 281
    weak 3
    wear 3
    wearing 3
    weather 4
    website 5
    wed 6
    wednesday 7
    wee 2
    weed 10
    week 91
    weekend 26
    weekends 9
    weekly 22
    weeks 17
    weight 8
    weird 4
    welcome 9
    welcomes 2
    well 128
    wen 20
    went 51
    wer 6
    were 77
    west 2
    westlife 2
    wet 4
    weve 4
    what 222
    whatever 15
    whats 31
    when 234
    whenever 11
    whenevr 2
    whens 3
    where 89
    wheres 7
    wherever 3
    whether 4
    which 56
    while 25
    white 5
    whn 2
    who 100
    whole 9
    whom 2
    whos 8
    whose 2
    whr 2
    why 73
    wicklow 2
    wid 17
    widelive 2
    wif 25
    wife 24
    wifi 2
    wihtuot 2
    wil 15
    will 310
    willing 6
    win 66
    winaweek 3
    winawk 4
    wind 2
    window 2
    wine 10
    winner 8
    winning 3
    wins 4
    wisdom 3
    wise 2
    wish 51
    wishes 4
    wishin 2
    wishing 9
    wiskey 2
    wit 14
    with 331
    within 11
    without 23
    wiv 6
    wk 38
    wkend 4
    wkly 11
    wks 5
    wld 2
    wml 2
    wn 3
    wnt 6
    wo 2
    woke 8
    woman 5
    women 3
    won 58
    wonder 9
    wonderful 12
    wondering 8
    wonders 4
    wont 42
    woot 2
    word 28
    words 18
    work 88
    workin 6
    working 26
    works 4
    world 33
    worlds 3
    worried 5
    worries 8
    worry 19
    worse 6
    worth 13
    wot 24
    would 62
    woulda 2
    wouldnt 4
    wow 8
    wp 3
    wrc 4
    write 9
    wrk 2
    wrnog 2
    wrong 14
    ws 4
    wt 5
    wtf 4
    wu 3
    wuld 2
    wun 7
    www 79
    wx 4
    wylie 4
    x 38
    xam 2
    xavier 3
    xchat 3
    xmas 24
    xuhui 3
    xx 19
    xxx 34
    xxxx 4
    xxxxxx 2
    xxxxxxx 2
    xxxxxxxxx 3
    xy 10
    y 34
    ya 45
    yahoo 7
    yan 4
    yar 9
    yarasu 2
    yay 3
    yck 2
    yeah 74
    year 38
    years 26
    yeh 3
    yelling 2
    yellow 2
    yep 8
    yer 4
    yes 86
    yest 5
    yesterday 14
    yet 44
    yetunde 3
    yijue 4
    ym 4
    yo 33
    yoga 7
    yogasana 4
    yor 3
    you 1727
    youd 6
    youll 12
    your 565
    youre 41
    yours 19
    yourself 17
    youve 15
    yr 16
    yrs 11
    yummy 3
    yun 4
    yunny 2
    yuo 4
    yup 35
    zed 4
    zindgi 2
    table words 0.010271189 624
    AAB+AAd/AA59AASCAAB/AA9+AAl9AACBfgAAfwAEewAHewAHfH4ADIsAC38AA32HAAJ/AAV/en4AAnwAAYwABn5/AAOBAAx8AAZ+ABCDAAKCAAh/ABF9AAF+
    AAZ+AAN9AACCfAAAfgAFdwAMeAALdwABlwAAhgANfwAKfQAAf3p/AAF9AAKVAASIAAJ+AAN/AAt/AAWBAAR8AAKOfwAJlQAAggANfwAJdgAEdXoAA3+JAAl+
    AAV/AACQAAB4fwAGhAABfgAGfAAHiQABf38ACHoAA30AD44ABHwADX8ABYEACn0ABn0AAIgAA38ADXoAAnwABH8ABIkAB34AAn8ABHwAAmgAAoMAAX4AAn0A
    B34AAH4ACH4ACX4AAH4ABn8ADX4ABX8ADoQABnwAHH4AAX0ABn8AAH4AAXQABaF/AAF/fwAAewAFfgACfwAAfgAGfwADf3cABX8ABn8AA3oABHoAA4kAAn1+
    AAt/AAF+AAaGABt+AAB8ABN/gQAShwACfwADfQAHegADfwACfgACkgACfwANfwACegAHewAKdgACfnsAAX4AAH8AAXwADH8AAYEAAXwACnwACH0AB4QADHwA
    BYEAAX8AAH8AAnwAC38AAYIAAIUACn4ABH92ABd/fwAFfgACf34ABIx/AAR/AAF/gQADfwAEfwAAhn8AC38ACHl/fY0AAnsAC38AAX8ACH0AAIIAC38AAH4A
    BH1/AAJofwABfAAFfgADewADfQAKfQAGfQACfgAHfgAMfwAQlQAAfQAGgQAFegABfwACnQAKgYQACH6hAAuLAAF/AAJ6hgAAegAWhwADf3wAA4EADpR/AAR/
    AAp9AAKUAAB+AAR+AAd6AAJ/AAp/AAKDAAqDAAV/AAV+AA6FAAJ/AAh/hQAAfwABkQAAf38AAn1+AA1/AAB+ABV/AAB+AAx/AAR/AAt/ABN/eAADfwAGfoEA
    BocAA3UADIUABJMAA4IAAn57AAp/fgABjX8AAIgAAnMAFJoAAHwAAnwAAaEACaMACZMAAIEAAIQAEpqBAAJ9AAV/ACeBAAF9iwACfQAAfwACfwAOf4IABX0A
    AYkAAIEAAn0ACn8ABIIAA4gAC4F6AAZ+AAV+AAZ9AACIACV/AAh8AAKNAAd+AACFAAqTAAF6AAF8AAN+dQACiQABjQABfwACggAFfwAAiwADgQACfQABfgAA
    fgAAfwABfwAEfQAEfgAJfwADfoMACH8ADX4ACX4AAHF/AB1+AAGEAAKHAASHAAGCfwAAeQAAfgAAf39/AAd/AA15AAOEAAt5AAOHAACbAARtAAB8AAZ/AAGC
    AAiDAA9+fgAVhgAFewADfwAFkwAPeAAAjn6BAAF9AAqGAAd/AAZ7AAF9fQACggAQfwAMfwAAfH+BgQAAhgACgQAHegABiQAAhQAHewADgwAAfAAFbgAPfAAF
    fwAGfAAPdQAKewAEgwAAfwAAfgAEgQAJgn19AAeHAAl6AAJ/AA9zAAh9AAF/AAB/AAN/AAeMAAB/AAB/AAGHfwAJfgAIfwABgQAHfgAAgwACfwAEiAADfwAB
    dQAFgQADfgAGfgAIiQACfgACfQAFhQABfwAniAAEfwALfgADg4MADIEAC40ACH0ABX8ABn8AAHwAAX9/AAG4AA1kAAR+AAB+AAN/AAeEfgAKfwAAf30AAHsA
    BH0AAYZ/AAR/AAB/AAN+AAGEAAN/AAZ7AAd7AAh9AAB+AAV8ABKXAAB/fAAGlwAEgn5+AAJ+AAF+AAF+AAl7AAB8ABJ/AAV+pQABmAAOfwABfwAAeX0ABHQA
    AYUAAHwAEXwAAHsAA35+AAV/AACDAAJ3AAV6AAF8ABF9ABKFAAF8AAOHfgAJigAHfwAEfwABdwAEdwABfosAAn53ABqJiAAAf38AAXwAA5N+AAl+AACDAAOJ
    jgAAfgAJfgAChQAAigAHfwAFj4J9AAN2AAN+oX19AAt6AAB/AASBAB59AAKdAAGOAAB+AAJ/AAh5AAGDAAF+AAGFAAiPAAB8AAR/AAGBAAKCfwAAfwABhpWG
    AAB/AAqBAAB/AAF+AAd/ABJ/AAN/AAN/AAh/AAiMAAaMAAp/AAB/AAF+AAKFAAR7AAF/kAAFfwAGfQADiAADfn4AC4IAB4ODAAGFAABwAAh5AAF8AAR/AAB/
    AAB/AAF8AACPAAN/AAl7AAR/AAGBfoF9AAR/AAd/AAGGAAOBAAJ/ABV7AAyRAAF/AAx/fQAGhgABfAACeQAGk4MABX9/AAl8AAGLABKBAAl9AAV/AAGHAAmB
    AAR+AAiFgY4AAH0AAYQAC3gABn99e38AC4cADX9/fgAKfQADfQADfQAIfwABfIEAAYQAEX0ACH8AB50AA4QAFn8AAXcAA36KAAZ+AAKFAAqGAAJ/AAp+fQAM
    fgAChAAHegAJfwAJdwACfQACigALgQABhgARfwAAf30ABH8AAH8ACXiFACKBABeBAAF8AAF5AAR8AAV/AAyEAAF6AA96AACEfAACggAEmQABjAAAfQAQhQAD
    fwACfwAOgQABggABeIYABWUAAH8AA38AAYMACIMAAX0AAH8AAoV9AAB8AASegXsAAn8AAXd8AAJ9AAGNAACCAAeKAAB9AAB/AAKDgQAEfwABfX95AAJ8AASr
    AAyOAAWHiAASewAAfX0AEHwABn4ACIUACX99AAh8AAByAA57AACFAAF/ABCWfIQAB5QAAIJ+AAZzAAiFfQABlAAMfwABiAANfwAEhgAGdwAMfgAGfQADgX8A
    AX8ACn4ABn4AA38AAn8ABH8AAHsAAK8AAXkABX4AAn1oAAp/AAKJAAl8AAaEAAWLAAV9ACd+j3h+AAF/AAl/AAJ+AAZ/AAV+AAGDhQADfgANeX8AAokABX0A
    AHwABH8AA3gAB4UACIcAAHsAA34AAn1/AAGDAAJ/AAB7AAeBAAF5AAiGAAR/AA9/AAJ9AAd8AAyGAAJ+fQAJgX1+AAR0AAaEgwAGjAABewABiAAJfwABewAE
    en8AA40AA34AA30ABneOAAB9fgAEfwAEfX0AAnkAAH1/AAB/AAN4AAd2AAWBAAB7AAN8AACFAAKUAAl/AAB+AAN/AAJ4AAR/AAF9AAGUAAR2cQAEjAABhwAJ
    fwAHhwABf5UAAX4AA4IAAHsABoF+AAR5hgAEe38AB39+AASLAAJyAAF+AAd+AAF/AAFxAAR/fAAFfwABiwALfgAAgwAFfgAUfwAAdgABhAAHhgAEegAJjwAA
    f38AAn8AAH4ABX8AAX8AAnkAAJGEf38AAX0ADoIAA4MAB3gACJcACIIAAHwABX0AAH0ABn0AAn4AAn8ABHcAEnsAAX4AB3wAA3wABI94AASBAAN5AAWBAAF/
    AAh7AAN8AAWVAAqCAAB/AAqBAAF+AAB/jAAEhgAEgosAA30ACX95AAB+AAB9AASGAA1/AAR9AAt/fAAAf3oAC34ABH8AA3+GAAJ/AAF+AAF/AAuEABWHAACM
    AAl2AAZ7AAqCf4J7AAiFAAJ/AACDjX0AAX8ABoF+ABZ/AAF+AAB9AAx5AAF3fwAFgQAEggAJewAMfQABfwACfn8AA38ABYoAAn4AAX4AA38ABH6VAAp5AAV+
    AAl/AAF9ABB9AAF/AAKGAAqBAAB7AAqLAAGGfwAEhwAEfgAUfgAAiQAAhQAffQACiH4AAYQABoQAB38AAX98AAGBAAF/AAt8AAF7ABB/fQABmwACggAKewAD
    f4YAFH8ABYIAB40AAX4AEX4ABYUAAH0AAn0ABXoADH8ABIV+AAh/AAJ1AAWEACV6AAN/AAt/fgACfwAMfwABf3oAAH6BAAN+AAF/AAJ/AAF+fwAHkwACfwAB
    SgAChnkAAX8AAH0AA3sACX0AAX4AAn0AA38AAIl/AAN/AAuCewADeQABggAJfwACdnsAG4oABIEAAH4AD4MAAIIABn+bAA+BAAuCAAF/AAWOAA1+AASFAA19
    AAF/AACHAAB5gQAAfwACgwAJiQAAjYYAAoEAA4V8AAB9AAZ9AAJ/AAF+AAR8AAJ+AAd5AAF/eQAIegALg30AA30AAnsABZYAAXV/AAV/AAZ+AAN+fAAHjwAA
    iXwABH0ABnsAEH8AAH8ACY4ADX5/gn8AC4MAAIYAAogADn8AC34ACX8AAn0AAIQAEIoAEWoAA34AAYwAA38ADHgABYR5AA+FAAF/AAF+ABR/fn4AA38AB38A
    An4ABX4AB392AAKQAAZ/AAF8AAN9AAB7AAl/AAN9AAJ/AAJ3AA97ABZ9AAN/AAF1AAN/AAF9AACbAAB+gwACigADfAAIjAAGfgAAegABfwABfwANggAAfwAC
    fQAAfwAEggAIf38AAn98AAh/AAWEAAOIAAB6fgACeX8ACX6GAAd/AA51AAR/AASGAAV9f3wAAH8AAYoABH59AAyBAAR9AAl9AAd+AAuIAAB+AAF/AAJ+fn8A
    An8ACIp7AAOEAAKCfwABfwAAfwAIfwADeAAAhgAAfHkABH8AAYIAEnt/AAp8AAF9AAR/AAF/AAJ+f38AAH8AA38ADX8AD4IAAW4AD4N/AAKKAA5+AAF8AAuC
    AAB4fwAAhAAEfIMAA34ABX0AAYQACoKJAAB/AAGPAAaIAAJ/ABB9AAWHAAaBAAB+jIcAAHgACXp8AAV8AAl8AAB/ABSRAAN9fwADdwABgQAGhgAAegACfwAA
    fwAHfwAHfgAAegAAkAAEegAGfgAAfQAOfwAHiAAMdgADggAGfAAVjAAGf4cADnsACn4ABH8AAIYABY8AAYIAA38AAH4AAIQAB38AAH2LAAB6AAF+AAaMAAd/
    ggAAeAANgQACjAADfAAAfAAZfwASgwAJigAEiQAAfAAAf4MAA4UABH8AAH4ACm8ACYt+AAV/AAlwfwAFdgAEngAEgQARhgAIfwAMfwAAmQABgQAIjwACfwAD
    iAADdQAKgQACfQAHjAAAewAEfgADegABeQAMhQACigADhgABfwAApQAEhAAFjX0AAH8AAYMAAH4ABocAAH8AC36HAAB/AACDAAN9hgACiQAAfAABewAAg3cA
    A4d+AAWCAAV9fwAAlAAefgACiwAoewADhAAChQACegALfQAAfwAGfQADewAGfgADfQALfwAEfwAMe4x/fwACfQADfH8AA4IACH8AC4V9AAB/AAN/fgADggAB
    ewABf38AA4kAC4gAAH8AAIwAAXwABn4ABn+FAARxAAN7AAKCAAJwAAGDAAF+AAGCAAx+ABp5AAJ9AAB/dgAAjgADgQADfgAAfQAGhwACfwABf28ACoEAAIIA
    AHsACH9/AAh8AASBAAF/AAF9AACGAA1/AAZ7AAB/AAJ+AAt+AAJ0AAeHAACWAAB9AAiSAAF/AAOBAAB9jAAUfgAAfwACfgABfQAOfQAAhgABhAACngAAegAF
    jgAAfQAFdAADeAAAhAANeQAAiwAEhgABdwAFkwAAegAUfIcAB30ABH8AD4oAB34AAX8ABX8AAXcABH8ACX8AB394AACBAAN8fgAEhwAEgQAAjgAEh5IAAYoA
    AnwACH8AAWh8AAF/AAiCAAeMAA6BAAiIAAB/AAJ+AAR+AAOKAAuQAAF0gwANe34ABIMAB31+AAB9AASIewADe4UAAX8AA4kABXwAAYx/AAV9AAaWAAyEAAB/
    ABGGcAAAewABiQAMfwAGfQAAewADhwAEfH96AAJ9fwAMfwANcgAbdwANen8AAH+TAAV+AAmJgn4ABIcAAYMAE3+FAAF/AAZ/AAB+AAh/hAAEfn+OfwAGgQAb
    bwADhoN1AAaeAAp9AAV+AAuBAAOHAACCAAB3ABCGAAGhigABfAANfQAEewAEf38AAocAE38AAX8AAYUAC4QAAoIABn99AAt+AAaBAAyBgwAHfwACo38AAH8A
    AIEAAX8AB20ABZV/AAt/AAJ7AAOEAAF9AAt+AASEAACCAAN/AAV3AAGGAAV8AAx/AAF+AA1+AAZ/AAt8kwACfwAHgQABfgAJewADfAAEhQATfQACfgADfQAB
    eoQAF3sACZAADnkADH8ABH4AAH4AAYQAAH8ABX8ABH4AC3sAAnkAC399AAF/ABx/AAp/AAF/AASHAAh/AAJ/fgABhQAHfQABfwAEfwABkAAGfwABinwAA30A
    AHkAAXl9ABt+AAV+AAOOAA2KAAV7gQAOfX6EAAB/dXuJfwALfwAEhAAAdgAGegAAdAADfwAFf4IAAIIABHIACYiLAAB/AAB/AAR/AAd9AAx/AACFAAKFfwAB
    lwABfn4ABH4AAYQABXgABYV+AAB4jwANfIoABYEAF4EAAH8ABH4AB4IAB4sABHkABHyEAAJ/fwAEfQADfwAEhwAJhQACfJMAAH4AA3wAEnyBfwAAfgAEhQAC
    fnkABoEABn+BAAF6AAF/AAWCfwAGgwAEfwABf38AA4kABoEAAmoAAH0ABH4AAIQABIIABX8AAXkABH4AAX8ABn8ABH0AAYoABH8AAn8AAX4AA3wAAHwADngA
    AIEAAokAAJkAEH58AAB/AAN7AAN/AAF/AAN6AAh9AAN/AAB9AAB/AAB7AAB6fgAEbXoADH6CAAR9AAB9AAN/AAR/AAGFAAqkAAJ/AAR/AA1/AAJ+AAOBAACK
    AAV/AAeMAAJvAA6hfwAGhAAFfQAAiwAAhgAHfQAFfwALfQABfQAEkgABggADfn8AAngAA3+cAAB/AAiEAASDABGCAAN8AAN+AAl/AAJ/AAF/AAF/ABaBfwAA
    fwAGfgAAegACfwADiwAEeQAHfQACggAAfgABhn8AAH4AAHgABH4ABHkACIIABH8AAH8ADn4AA4QAA4wAAn4ADYEAAoQAAX4AA4MACH0ACIoAB4gABH4ABYR+
    AAh/gQAAhHYACH8AA5UAAn0ABH0ABpsADIoABYh/AAN/AAF/AACCAAN/AAV7AAOGAAB/ABGcfwAOfwAGgQABjQAEeAAQfQAMfgADhAAElQAAfAAGfQACgwAH
    gQAEhwAShQACgwAAfwAPjQADfAAEfwAAfwAAfwAAfwAGfgAEfgACgwAAfwAVeQAKaQAFhH8AA34AA38AA3oABoUACn9+AAKHAANhAAd+AAR9AAKMAAB8ABZ+
    AAF9ewAPdgABhgABegAAfgABiQAJfAADfwAEiAAEngARfwAAfAABggAGfwAIfgAGfgAEiH4AAZV4AAeHAAR9AAB+AAWCewAEfwABfwASmgACfwACjQABhAAA
    ewAFhgAFeQABfop9AAF/AAF8AAB7fwACeAABfwAAgQACfwACfwAVfwABcQAIgX4AAH8AA34ABXcAE34AD3wABX8AAYcAAIQAAoQAAIoABnoAAIUAB38AA38A
    An4ABIkABn97AAd3fAALiQAClgAGggAOfwADcAAIfgABjAAVfgACfAAGfH8AAH8ABH0AAH0AAHwAA3sABn8AAYgAAn0ABX8AAYMABXuEggAAhX4ACX6FAAV/
    AAN/AAOJfgAAfwAGhQAFegAAfgAAfQACfwALf39+AAJ/eQABfX8ABoEAAn9+AAR7hAAAfgAGe34ACX5/fwAOewACfgAJiAAAfwADfQADfAADfnsACH0AEn9+
    AAJyAAuXABiJAAd/gwABhAAAfAAPfAAAfwAEewAEfwAEegADg4gADH8AAn8AAX0AAH8ABn8ACX4ABYZ/AAR/AAF8AAGLAA5yAAB/AAl/gQABfwADfwACiQAA
    fQAFfwAAfwADfwAGgQAHfgAKfgAQhgALfwABdwADe30ABH8ABYMACn2EAAd/AAN/AAh8AAaCAAN5AAh/AAR8fAALgQAHgQARfwABgQADewAEiAAIggAFhAAF
    fgAAfQADewAIewABfAAJmAAAfgAAfAAEf3sAAH8AB34AAX4ABYIACn+NAAh/AAeJABeBAA9vAAGEAAF/fYZ/AAZ/AAp6fwACfQAAjgAEe38ABpx/dwAPfQAA
    fQAPkAACfn8AAn4ACYMAAIEAGXMAA34AA30AE3sABX4AB4cAAH8AB3mMAA97AAR9AAN+AAV9fwADfgABf3kAAH8ABot/AAOLAAN+AASDAAh2AAd/AAGDAA6B
    AACCAAB/ggABhwACfwAJewADggAJgQAGewABfQAKgQABfwAAfoMABoIAAn8AAH8AAHMACocAC3wACHYAA3x/AAV/AAiEAA2BAAd/AAF/AAJ/AAN5AAh6AAB7
    AAWDAAp/AAB/AAZ5ABN/AAl/AA1+AACDAAB/AAd/AAWUAACNAAh/AAB+AA6GAAF/AAF+fAACfgAJfAAIg38AAIkAAIEAAoZ9AAp4AA5+AAKWAAN/AAl+AAx7
    AAB+ABF8ABB+fgAFfwAQmQAYf3EAB3gAD34AAHwABYEAAKMAA4MABX4ABIkAA39+AAqHAAR9AAB/AAl5AAGUAA9/AAiBAAaDAAB/ewAIfAAAeQAKiH8AAYR/
    AAB/AAR/AAJ9AAKGAASJAAF8AAB9AAB8ABJ+AAl+AAN+AAR3ABR+AAyMAAmBAAF8ABCFf38ABHqIAAF8AAR+AAd7AAV+AAR/AAF/egALhAAAfAAOfgABiwAG
    fwAQfwAHjQAAfgAFhgAHegAAgYMADH6CAACJABF9AAZ+AAOPfAACfwAIepkAD30ABIIAAH8ACH5zABh/fwAYgwACfwACg38AAnUAC3p9AAR/AAGRAAJ2AAh/
    AAV/AABwAAR9AB1/AAGJAAx6AA16AAd+AAF/AAZ/AAB/AAKBAA1+ABZ+fwAIfoYAAH4ABX4AB4sAA30AA4UAB3cAAH8AA3kAC34AAX4AAH0AAYUACH4AIXoA
    AH0ABoaeAAF6AAF5AACgAAF/AAh8AAB/AAF9AA1+AAh/AAGJfQAPewAEfwAGfgAGfQALfgAAewAAfAADfwAEgYEAAn8AE3wAAXsACn5/fwACfwAKegADhogA
    A30ABH4AEHkAB7AABIwAB4cAB4wAC34ADH9/AAB6fAABgwACfwAAfwALigAAfwABfgAJhwABhgADhn0ACHd/AAF+AAF/AAF/fgABlgADhIQADIwAAnkAAIQA
    AH8AAo8ABXoAAooABnoAAX98AAd/AAB6fH4ABo4AAn8AA38AAX4AB3kACX8ACYYABWYAE4gAAX8ABXYABH8AAYoABn5+AAd+AA56AAJ+fgABfQAAiwAEi48A
    AnsAAIEABHkAAYwACncADn0AA3wAF39/AAJ4AAB+AAt8AAt/iAACf3UAAYSKABB/AAGDABF6AA9/cQALeQAAfnYAAX0ACH8AAn0ADn8AA4YAAIUACHwADnd/
    AAl6b4IAA4EAAowABH8ACoYACogAD30AAX6GAAN9AAGBfgACdwAAfwACfwAFiQAAfn4ABoUAAn0ADXcADn9/AAl/AAB8fwACeQADiAABfQANeQABg38AAJkA
    BZoACH4AB38AAnwAD4wACXwAAH8AC3sAGn0AAX8AAX0AAYQAIH4ABoMAEH56AAKVAAR7AAh8AAJ/AAN/AAeEAASBAACPAAx/AAuCewAAfgAAf38AAokAA3oA
    GIR/AAWEAAOCAAKJAAR/AAeDAACIAAiZAAZ/ABZ/AAF/AAp/AAWFABOJAAR9AAF9AAB/AAJ/AAJ/AAGHngAAfmMAAXoACn1+AAeFAAKLhQALegAEgwAMgwAA
    gwAJfwAAg4EABH4AEH4ACHh/AAp/AAGOAAKCfgAAiX0AAH0AAYYAAH5/AASHAAN3AAqDAAKMjwAHjgAEkwABhgAKegAJfgACfwAGewABdwAIfAAUfwAAegAD
    fwAKhgADfAADfwATfAARfgAFigAHfwARgwACegADfgACeQACfwAHfwAOfwAMfgAFfwAAfAALfQAHeAAEhwABgQABkQAAfQAWfQAlfwAAf34ACH0AAooAAn0A
    An8AAX8ACXoADZkABH8AAn0AD38AA34AB4YAAm4AB38ABYUAA3kABX8AAHuBAAqFAASCgwABhQAAfX4ABX8ABH1+AA1+fgAAgwATfQAEigAEf4wABH8ACIgA
    AY4ABH4AAn4ACH15AAZ+AAV/AA9+AAF5AAZ9fwACfgAIgnYAA30ACYYACnx+ABOQAAB9fAAHfQAAfwABfwAAfwAIfgAAfwAFf35+AAZsAAN+AAJjAAJ9AAJ/
    AAJ7AAd/AAB+AACEfXgAAn4AAY0AAX4ABXgAAXsACHoACn8AAYIAAHwABn0AAIMAAH9/fwAGhgAEfgAFfwAAfX4ABn8ABH4ACYwAAn8ACIQABH5+AABoAAp8
    AAN/AAB8AAR4AAF/AAJ/AAqVAAKNAAGVAAJ7AAF8AAp/AAB9AAN+AAZ6AAV7egAYjAAAegAFdwABfwACfQARfwADgQAAgQABfwAIhQADfwAEfwACfwAJfwAK
    fwAMfgACfwAUhn+FAAWBAAWFAAB/AACFigAIiwABiAADkQABf44AAXcABX4ABX4ABHwABHcAA4UACZQAA30AAoUABn5/AAJ/ABB9AAGDAAB/AAB/AAB6AA9+
    AAGDfQAAdAAGewADigAGdwAEegAFggAFhAABeQAAfQAIfwABf4UAAoMABXyEAAx9fwACiH0AAn8AAH9/dAADeH98AAJ/fwAEewAAewABggADeQABfwAAggAC
    fwAEeQABewAGjgANfgADfwABfwADigAGfAAHfwADfwACfgACfwAIgQAGfwADgQACfQAHjQACfgADfAACgwAHfwALfgARfwAAfgAHeQAFjgADfwACfwAAfAAF
    fQAIfwAEegADhgADfwAMfwAWfwABewADhgADfAAIewACfwAIewAQhAACiH99AAR/AAN/hAAAfwACfwABfwAGfgAEfwADdYIAAYYADYF+AAl+AAyDiwAMfgAD
    egADjAAHfwAedQAEfwAJdgAFjAAJewABfwAAhwAGewABhwAAfgAAfwADfwABegABkAAGfQAFfwABengABXUAAZQAAKgAB3wAB3sABYUABIWFAAJ7AA95ABCB
    AAx0AAV/AAF8AAJ9ABl/AAB+AAOVfpIACX8ABogABYV8AAKBgQAEfwABhgACfwABfwAKhQABhwAFfwAIfwAEfwAAdgAEfQADhwABfAADjQABiQABi3QAAHwA
    AnoAAI98AAF+AAJ/AAZ5AA58AAN9AAGaAAF8AAt/AAKDAAJ1fgABfAAQgwAAcgAEfQAIfwADfwAEiQACjAAAfwAKfgAAgQAEfgADhQAAeAAAfQAFfgABfwAG
    fwAOfwADfwACfAABfAACf38ACXwAEoMAAXoAE4gABH8ABIUAAIYACJsABXwABn9/gQANiwAHfwABf34ABX8ACIEADn8AAH4AB34AAn0AAHEAAX4AA39/AAly
    AAF/AAB6AAOFewAAfIcAAX8AC3sAEH9yAAp7AAeFfQAFfgAbfwADggAQfwABhAAOewAKjwADhH8AAH9/ABd9AACFAAd/AAN/AAd/AAB8eQAGfwAPf30AAH8A
    BH99AAOLAAeCAAJ4an8AB38AAn8ABnwAAY8ABn99AAd/hQACfwAHewAAfgADiwACgQAAhgAHgQAAgQAAgwABhQAHfAAAfYUAC34AAnsAAoUAAoF+AAWBAAWU
    hAABpwAHgQAJfwAFiAABcgAIhQAFgwAAfgABfQADfgAJfgAGfwACf3d+AAKGAAKCAAB9AAJ/AAZ/AAWXAAF/AACKAAKKAAF9AAZ+AAGLAAJ/AAp6AAZ/AAJ/
    AAZnAAZ+AAZ+AAeBAAaDeQAHfgACf4cAE30ABH0ACIQABH5/AAuIAAp+AAB8AAl6AAN9AAl/gQAEfgABfAAFiAAIgwACf38AB3sAAYMADHwAA38AAn8AAYEA
    AX8AApYAB3wAD38ABIMAAX8AGn4ACn8ABH8AAH4AAIQABX5/igADigAAjgADfgAMhQAAhAACfQAFfgAAfwAPfQAAgYYAA4UAAGh/AAB+AAOPAAF/gwAChAAA
    fXcAAH0AAYwAAIyJAAh8AAF/AAh9AAx+AAOQAAZ+dgAEggAAewAKfQAAfn4AGImLAAx0AAp/AAePAAiEAAZyAAaDAAB5AAF+AAF/AA1/AAN/AAt/AAt+AAJ4
    ABB+AACCAAJ/AASBAAh/AAR4AAh7eQAHdAAKgwAIfwABfwAAgwAGfwAAeAACfn99AAh9fwAQlAADmwAFfwABkwAYhgAAjgAAewAMfwAAhQADfwACgQABfgAI
    eQACf38ACH5+AAuJAAaFegACgQAFogALfQACiAADawAJfAAKjgAAewAEcwAFgQAHiAAEgwAHggABfAAJhQAFgwAAfwABfwAEiAAGfwADkQABfwAZhAABeQAC
    eXx/AACZAAB/AAd8AAB9AAB3AAiBfgAAfQAEfQAAfgAFfwAAf38AAHwAE30AAHwACnwABXwAA4Z9AAF/AA2FAAd/AAJ/AAyDAAJ4AAOLABF/AAB7AAN9ewAE
    lwAHfZAABH4AEXwADHwABH6HAAN4AAKYAAF/AAd9f30AA4EAAHwAE38AAX8ACn8AAn8AHH4AAIIAAnkAA4sAAn8ACoEAAn99AAN9AA5/AASMAAF/AAJ/AAZ5
    AAN/AAR/AAB/AAN8AAh/AAV9hwAIfQALfQACgQADf4gAKX8AA3UAAnwAA3sAB4Z/AASCfgAGfAABiQAFewAGfHyMAAl+AAZ9AAF9AAR/AAN+AAR7AA+EABN/
    AAh4AAGNAAB5ABJ6fn2FiwABfQACdwABegAEfAAEfgAAfgABhgADeQABhAAQhoEAAnwACX0AAoUACnwACIkAGIcABH4AA3+BAAR6AAN+AAh7ABh8AA9+AAB9
    dwADlAABfgAAfn4AA38ABoEACn8AF4oABnsABHwACn59AAKHAAl+AAR/AAd6AAyefQADmAANdQAIfgAAjQAOfwAMfgADigAHfQAGjgABf39/AAV9AAOBACB9
    AA5/AAd+AAN/AAB7AAJ9AAV/AAR9AAWFAAN2AAaBAAN8AAN9AAuKAAaDAAuBAAZ0egABfgAEfwAAb38AAX4ADXsAAH1/AA58AAR/AAF/AA59AAaDAAmCAAJ9
    AAB+ABeIAAN/AAaGABN9AAyGAAZ+AAB9jwABdgABhAAIfX4AA38AEH4AC3oAC3x6ABJ/AAB/AAZ+AAF+fwAPfnkABnYABH8ACIsAA5MAAH8ABIMAA4cABYIA
    CIUAAHYAAn8AB4MACn4AEH8AAYJ4AAJ/AAJ7AAR6gQAUfwAAewAFfwAAfgAGfwADfgAFewASfgAAfwACfgAAewADfQAGfwABhAATjwAEdQAAfQAAoQADggAJ
    iH4ADX4ADX8ACH8ABX0ABX0AAX8AEIyHAACDAAF4AACGAAKGAAx+ABB/AACGAAF/AAKHAACBAAl/fwALegABfwABfgADggAGfwAAfAAKewAFf38AAn8AAX4A
    CH8ABoUAAHYABX9/AAN/AAZ+AAh+AAaIAAWCfwACjwAQfQAAiQALfgAAfQABdwABfgALgwAHgwADeAADhgABfAAKeQAAegAEkwADfAABfgAEggADfwAEggAA
    fQAFe3kABH9/eXoABn8AD3oABH4AAG8ACXMABH4AAn4AAH0ABX4ABn+EAAp6AAOKAAB+AAN9AAR8AAKHAAB6AAV/AAl+AAd+AAuWewABfwABfQADfwAHeAAC
    fgAAfwAHgQAFfX4ABX4ABIwACX4AAeMADn+BAAJ7AAmEAAd/AAB/ABOLAAd+AAV+ABN/AAJ+AAF4AAF+fwAAjAAFiwAAfwAmfAAFhQAAfoIABX0ADXwAApJ/
    AASJAAF/hgAAfwAEiQAIhn4AA4wAHHgABX4ACHwAB3wAAn8ABXYAAH0AEoOHAAR/ABCJAAKDAAKpAAKTAASKAAaRAAuEABZ+AAaCAAB+ewAAfwAHggAFeQAC
    fgAGlwACfQAMeQABiQAElgAEf4MAC35+AA1/AACCAAB/AAGBAAt+AAB/AAF7AAV+AAB/AACFAAJ+AABvewALgQARfgAAfQAHdQAKgQAKfwALegAIegAIf4EA
    BIIAA34AAn8AA3kAAn0ABYJ/AAV/AACNAAqEAAh/AAR/AAl/fwAMfgAAlaQADn4AAXQABZMAAn0AAowABYUABn95gQAHfgASewALfwAPiAAFfgACf34AC8l8
    AAB/AAJ/AAWLAAB1AAN9AAB9AAB9fgALfwADewAJfogAB38AA3gADX8AA5AAAH5/AAB+AAJ5AAmPAAZ/AAF/AAF8AAJ/AAB8AAJwAAj/AAB/AAB+AAJ4AAN0
    AAV7AAJ6AAF/AAB5AAJ+AAaNfQAUewAChwAGfQAOenwAAoQACHp/goQACn8ABX8ACH8ABd5/AAJ/AACEAAB/fwAEgQAAdwABfwAGfwACigAOegAJfgAChAAC
    fgAEfwABf5gAAYEAAn8AAo4AAXwAA4EAAn8ACH4AAX8AA34AA4YAAHcACH4ADH4AAn8ABn9+AAB/AAGCAA+HAACLAAN/AAB9AAt9AAB6AAKHAACBAAV9AAd9
    AACGAAJ+AAF+ABd6fgALeXp7AAB/AAB9fgAHfwAKfwASfgAAf3cAB44AD30ACH8AAYoACn4AC4IABH8ABJZ/AAJ/AAGCAAN/ABR/AAKBAAR8AAKIAAx9ABOE
    AAKIABN/AAJ6AAWJAAJ5AAh+AAF/AAB6AAN/AACEAAuPAAt8hwABeH8AAX8AAXx+AAF9AAF/AAd+AAJ/AAyCAACBAAJnAAOHAAmHAAOEAAGLACZ/AAeDhwAD
    gQAJjAANegALeQAEkQAGegAJfQADfgAAswAAfwABbQAHhAAyfgAAhgAIigACgX0ADH4AAIUAAXwABH4AAX8ABIMAGZUAGH8ACXYACHwAAH4AAHoACH8AB3MA
    CH8ABH9/AAx+AAGGfwAKjQAAggACiQAFigALfwAEgYUAAW8ABHsAA4YACHsAC4J/AAKCAAF7AAN6AAF8AAN6AARlAAZ+AAWGAAFxfwANfwACfwAFegAMfgAF
    hAAEfwALe38AA5J4AAB/AAqHAACJAAiGAAF/AA2PAAmDfgAAewAEhwABfQACfAANf4MACI1/AAh/AAZ4AAN/ABV+mQALeQAufgAEeQAAfwAKfwADf38AAI0A
    AX8AAn0AA4IAA6gAAX8AAH8AAH0ACX4AAIIAC3J+AAF8AAN+AAV/AAuFAAKBAAR1AAZ+AAGPAAZ/jAAGfwAGfwAQcwAMjgAFfgAAfgABhwADigACeAADfgAG
    fgABjwAAfn8ABX96AAZ6AAB/fwAGfnoABbQAAH0ABX0AEnsACocAAnoAAH8AAoMABIQABHsAAH0AB30AFX8AAZEAA39+AAaEAAF8AAR+AAN5AAOHAAF/AAR/
    AAJ9AAN9AAGFAAR9AAN/AAJ4g50AE38ABn4AA38ABH4ACnwAAHQABH0ABoIAC38AEX8AAHgAAoZ+AAB+AAB/fQABfX9+AAiCAAV9fwAAiAANi39/AASVAAeC
    AAR/ABx+AAGOABB/AAOYmAAGfwADfwAXfwADfX8AAnMAA4wAAn8AA38AAHwAC38AAHgADHwAAYoABHcAB3sADIYAAn8AAH0AA4wAAX8ADI8AAX+OAAiDAA2F
    AAd8AAN9fgACcgAHgQAKgWd9AAB7ewADfAACfgAGgQAAfgAAlwACkQADhXwAAn8AAXkAA3IAAX0ABY8ACoEADn0AB30AAYUAAoeMfwAKfAABfwACfwABgQAJ
    gXsAAn8AA3oAAHYAAX8AA36EAAOHAAJ9AASMgQABlAAEiAAAfwAAigAEiYMABH9/AAR+xwAFfgAChQAEfQADgQABfQAHewAEfgANeH0AAX8AIZcAAX8AJX0A
    BH4ABX4AAXkABIYAFIMACHkAAot+AAKJAAODAAJ9AAF/AAWJf38ABIUACn1+AAV+iAAEfgADgwAGfwAAf38AAX8AAn8AC3wAA32EAAV5AA50AAWHAAN8ABGD
    AAKnAAF/AAF3AAGBgQAFnAAFfAAGfwAFfQAHjAABhn4ABoIAAJV+AAR/AApjAAB1ABKBAA1+AAF/AAF9AAF/AAaOfY0ABX4AAHp5AAKGAAGCAAp6AAB6AAB/
    AAV9AAt/AAZ9AACDgQAHfgAEd358fQAAfwACfgABbgAMgQABfgATcgADfwAAgQADfgAvfwACkwASeQAedgASfwAKegAgogAEfwASdAAOfQADfwAFiAAHeAAB
    fgACfgAAkAAChAAAfQACggABegAHfX8AA38AAXkAAYEAF2sADnyTAAKGAAR8AAB/AA9/AAGBAAx9ABGNAAJ9fwABfgAAfwACgwAApwABfQACewAAfQACfgAE
    fQAEiQADhgALfwAAfgAGeAAAdAADfgAHdwADZwAIiQACe35/ABN+iQACfX0AC30ACH8AAIEABH8AGGYAB38AAH8ABH8AA3wAAIEAA4gABH8ABXwAA34AF4MA
    BIoACn98AAiEAAGBAACNAAt2AAl9ABB7AAZ1AACIfwADhAAIf3cAB358AA+LAAB8AAJ/fAAKfI0AB30AB4UABX0ABIYAF24AAH8ABX8AAYwAB34AA397AAGG
    AAx9UgADfQAIfgACg35/AAGWABB2AAKBgQANjIOIABh+AAaEAAGBAAJ+fwAEfQABgQAKfwAVf3cABHUAFnwACn4AAYEAAn4AFIEABX0AAX8ABYQABX4AAIgA
    EoYAC30AAIQABYZ+AAR9AAF/AAB/AACIAACMgQAMfwABfwAIZwABiQADdQAAfXcAAnx9AAOCgn4ABYgAA34AAH0AAX9/AAV3AAKCeQALfQAAfwAEf38AAIIA
    BH4AAogAAH4AAn5+AAJ9AAqCj30AA34AAYYAB3mJAASIAAB+AACOfQAAfwAAiQADfQAAfwAHfn4AAo98AAt/AAJ/AAl/AA1/AAR/gQAIfgAXhAAQfgARfgAI
    hQAEfAACgQADiwABfgAAfwAHggAJgQAEhwAHfnkAAIQACH0AAX0AB4wABH8AAn8ABX8AA4sABX8AAX4AAX0AGH0AAYoAAXwACX8ABX55ABV/AAJ+AA17AAF8
    AAV7AAN+AAV9AAZ+AAaCAAeDAAaSAAh/AAR/AAN+AAOWAAN7AAF/AAWBAAl8AAOGAAJ+AAB/AAF7AACIAAGDjAAOfwAHowABdpcAB30AAokAFn4AAYR/bgAG
    fQACfwABfQAIgQABegADiAABdQACfgAFfwAFgQAAggAVfwAAfQAGfYd8AAJ+AAF+AAF5AAN3AAGGAAl1AAB/iAAJjJYABoIAAH15AAl4AACEAACLAAB/AAWB
    AAF8AAF+ggAOgQABh58ABX8AAX0ACH8AAnuHAAN9fwAGfgAEhQADgQACgQABdwAAg4YAAH4ACX0ACXoACn4ABn8AAX4ADJIAD4QAAH4AAoYAAYgAB4UAAnwA
    DHcABoIAEIEABX4AAn+EAAt9ABN9AAF8AAh+AAV/AAB9AAB3AAZ9AAF8AAd8AAOEAACIAAqCAACBgQAEfwAAf4MAAn8AAH8AAn5/AAF/AASMiwADfwAAfgAK
    fwAEggAHgpUAAX4AB38ABH0AAnwAAX8AAoYAAXkACXkABYd+AAKHAAKCAAB/fwAAfwACdQAEfgAGkgABjX4ACn8AAo4AA38ABH8ABn4AAn96AAJ/AARxAAN/
    AAeJfgAAiQADfAADigABfAAFfwABf34AAIh/AAuJfwAXeQACfwAaf38ADX8AAox/eQAAiQAAfQAEewALf34AB3AAAX4ABokAEYoABH4ABnwABX17AAB+AAaP
    AACIAAB/AAR+AASHfwABiAAAg38AA3p8AAR4AAN5AAZ4lHwAAH8AAHcAAH5/AAZ5AAt+AAp/ABV/AAKGAAGMAAOXAAGEiQAEfwAHfwAAfgABiIEAAIEAAYcA
    AXwAAIUAEX8AAH0ABX8AA5AAApUAA30AB34AAHoAAHQAA30AA4MAAIEABIIAA38AAX0AAX8AA5gAA4cAA38AAH4AAnwADH0ACn8AFH4ABHh/AAN/hQAAfgAA
    dQADfwAAfQAIfwADfQAGhH0ABX4AAXwAAoEAGHIAAYkAAH0AA3YAA38AB3wAC4IAA36KAAF+hgACfQAHjgAPiQAMjQAQlAAEfwACfwAEfQAHgQAAgQAAfwAG
    fwALfwACewACfQADgQABfwAHewAKfgAJgQAPfgACfwANfX4ABIMAB30ABXsAAIMAAnt8AAJ+AAB/AAd7AAJ2AAp+AAuGAAh8ABGDfwADhgAEfwAAfgAHfgAG
    ewAHgQAEeAAAhQACfwAAfX0ADHh/AA2OAAN/AASBfwAFhgAShQABegAFhQAAjwAAfQAefo4AAH4AB44AEIMAEX8AAYMAA38AA38AAX8ADH8AAn8AAnoAAYQA
    C4IAA34ABoUAA30AB6AAAX8AAn8AAXwAAouOABCGAAp+fwAJfwADigABiQAAfgABfwAEfIkAAH4AF3wAAH8AAH4AA3sABJsAD4gAAH4ACn8AAn8ABIQABIgA
    AYQACX4ACHN/AAF+AAN/AAKIABOKAAR2AAKOhAABf3p/AAN/ABB/fnyUAAV9AAOIAAV/AAF/AAd+f3wAAYUAAHwABH4ABn4AAYR/AAd9AAF/AAmEAAh+fgAH
    ggAMfwADiQANf38ABn59AAV5AACCAAxvABWTewABnQAEfwABfwAGiwACfwAWhQATfgAAfgABfgACdAALgQAGfgAAgQAAfwAPjnwADocADnoAG4F/AAF+AAR/
    egAEjQABiAAGgQAAhwACfwADhgABfQAGfQACfwACiX0AAI4ABn8AAYYAAHsAAIEABIYADH8AAn0AAZd8AAd/AACHfQAAfAAAggAQhgAAiQAPfgAHggACfAAF
    fwADhgABfwABroQABX8ACn0ACH9+dIMABn8ACYMAAn0ABn8AAoIAAHyEAAZ/AAF/AAJ/e5IABH8AAH8AAnwACn8AAoUACX5/AAeEAAB/fgAFfAAFfQAAfAAF
    hgABggAJfwABgQAGdwADfwAFeAAHewABfoIAAX8AAH59AAJ7AACCAA9/AA+OAAF8AAJ/AAB+AASFABGEAAt+AASEAAt/gQAJewAAfwAMfwAOjQAGeQADfwAE
    fwAAfQAAfAADgQAAfAACcQAAhX0ACpkABIMAC38AB38ACH59AAF9AAujegAFfwACfwABgwAJfQACgwAGgQADgQAGfwAAfwADhYEAC4MAAXoACn4ABIkAB4N+
    AAZ+AAuTAAd9fQABegABjAABfQANmAAAfwABggADgX+CAAx+AAF2AAV8AAV8AAB/AAGMAAKGAAN8AAB6cH4AAG8ABX8AAnIAA4MABH98ABd/AAqCAAuLAAh9
    AA+IAAdwfwAEhQAKegABfwAFd38ABYEAAH8AA395AAKCAAF4AAODAAGGAAWCAAKGewAEfwACfwACen4AAH5/ewADfm8AAX8ACH8AAn4ACHwABH0AA5EAAn8A
    A3wAAHwABoMAAn8ABV0AAHwAAnqSAAGIAACWAAd9AAyGAAV+AACBAAF+AAaEcgADjQAAfQAChH8AAHwAAIYAAX9+AAB/fwABfwAAgV4AAHoAD38AFYgACX4A
    AYwAAHwAAH5/AAV/fwAEhAAbegACiwAUf38AA28ABncAAnYACY6JAASUAAqCABCBAAJ6AAp/AAB/dQAAfAAZfAAGfAAAfQAAfwAMfwABegAKfwAEgQALfQAO
    fgABfgADfQADegAAjgAChAADfwAAkwAEegAEfgAIfQAEfQAEfwABhAABfX8AAHoAA38ADXcAA38AAmMAAowAAoYAG3gAAnsACnkAAn8ABH4ABH4AA3+EAA59
    AAKBAA+EAACCAAKKfwAKfwAGeAAJewAIfwAIeQADmwAEhX8ACosAFYgAAIoABoQACYcAAX8ACX8AA38AAnyBAAx+dAAEgQAGegAehgAHgQAFfwAIfwAOfoMA
    AH0AAH8AA38AAYEAHH6VhAADiAAHfgAGfQALewAEfQAUfwAbewAJfAAEewACggAAfgAGfgABhgABiQADYgAFdwABeZZ4ABN8iwABegAIfgAAf38AD34AAX8A
    AIUAAH8ACIYAAH8AB359AAB8AAt9AA5/AAB+AAZ0AAGEAAJ+fwAGhAAGfAADhQAHiAAFfwACeYKCAAB/AANiAAF4AAWEAAN/fQAAewAAgQAHegAGhQAIewAB
    gQAIfwADfgAAjAAFfwAZhQABh38ACXwAAHwADXsAA4wABoMAEHgABH0ADH4ABX8AAX8AAH+BgwAEhgAEfgADfgABf38AAXUAAoR6AACHAAOCAACBAAN+AAt2
    AAJ4AAl8ewABfAAGf38AAH0AAH6DAAWBAACMAAl/AA2MfgACfwAIhwAEhwAIfQAHewAHfAAUfAAQfgAAfwAAfpMAAooACn8AAnkAAX+EAAN8AAF8AAmGAAF/
    fwATfX8AA38AB30AAn4ABHgABH4AFX8AB38AAH8AB3kAA34ABYUAA38ACHoABIEAC31+AAN7gYOFAAeMAA54AACEABV/AAN+AAR9AAOKAAl7AACEAACEABB/
    AAB/g36aAASBABR9AAeBAAN6AAF+AAF8AAJ/fwAEhAAKiQABgwAAfwADewAOeQAGeQAAfAABeQAGgQADfgAAfwACfwAEfwAAe3sABY8ABIR/fgACdgAChAAI
    bQADfQAIgQAHggACfQADeIIAAIIAAH+Nfuh5AAB+AAB+AAB+AAF+fwAGigAGjQALfwAGewADe38AGYcAEH8AB34ACH5/hAABjgAOfQADfAAEhAABeAAAfAAA
    jwAAfwACgQAEiAAAegAGfwAQfgAAfgACdgABhn9/ABx8AAWNAAJ9ABR/fwALeoUACH8AAH4ABHwAGn8AAH5/AAB/AAF5fwACfwAIeAAPfgAAgwAJfnEABnsA
    A3gAFn0AB38ACYsAAn8AB38ACH8ACZMAB3V+AABwAAF+ABF/fwABewADewASgQAefwAEfwAEfYQADH0AAH0ADX4ABYoAAX0AGIUAFngAAHkAAHYAA34AAncA
    E39reHwAAJAAAH4AAn8AA38AC3sAApQAA35+AAiGAAF4AAKBfwAahAAGfwAGegACfQAHfgABgQAJewACfAAAfgANfwAEf34ACXkAAH8ABYF7AAeSAAN/ABN8
    AA5/ggADfgAEfwAQfwACXAAGfn4ABowABIN/AACJAACCAAR8AAJ3AAR9AAZ5foV+ABB8bQAHggAAfgAJf38ABIcAA38AAX8ABnwADn4AA38AAX4AAH4AAHQA
    AH8AD41/AAZ/AACIAAN/ABeDAAV/AAR7AAJ+AASFAAJ/AAV6AAWBABJ7AAt3ABCLAAB9AAN2ABSKAAF/AAB8fAAJf38AA38AAIIAAn8AAIYACH59AAKBAAh9
    AAd6AAd/AACOfgABjAAXgXoAA5MACX8ACoUAAZEAA5MAA38ADIQABZUABX8ALXsAAn4ABXsAAHsAAX0AAZEAA4MABHkAAIcABot8dYYACIIAAYQAAH4ABIgA
    Fn4ABX8AA34ABYUABHeMhgABfAAEgn8AAn4AC3QAAIYAA3YAEnYAAX0ABHkAA34AAnwAAn4ABH0ABHwAAH8ADYwABH8AB4cACIN+hgAGdQAChAAEegACigAE
    eQADegADfgAIfwACfgAAgwADfwABhQAEhQAGfgAFigABdAAKfwARfgAAdH8AAH8AA34AEX4ABH8ACo4AAIYACH8AAX0ABX8ABXh+AAB8AACEAAJ7AAF9AAB4
    AA5+cgAGfwAKjgAAfwACiAAJfgARfAAUdgAAkQAGfgAOhwAEewAAfwAAfQAFfQAFfwADfQAIfgACfAAQfQAAfwADfgADiQAAkAAAhQALhQAHf34ACX0ACX4A
    AZIACXsABX+FAAl8AAN/AAiXAACHAAB/gQAXfgAAfwAEdwACeQABjgAJgQADcQAIhAAGkgADjAAGfwALggACiX91AAWDAAGEfAAEjwAIiAAKfgAGhQAGegAK
    gwAGhAAAfgAQfwABfQACfgABfQAKfQAGdwAFan4ACXYAAnwAGnUABHt5AAGKAAR8AAF5AACBAAZ/AAB/AAh+AAl+AACLAAx/AAF9AA5/AAZ/AAp/AAN/AAl7
    AAF7fwABfwABf3wAC38AAn8AAHoAAYIABoEADocAAXwABH8AAo1+fwAEfgAAgQADeQAEin8AAH8AAn+LAAJ/AAV7AAB7AAyDAAt+AASafwANfwAGf4QAAHwA
    AX0AAH8AA4wAEIIADYYAC3wABIIAB4UAAX4AAH8AAX+WABeSAACCAAZ3ABF9AAKBAAaFAAOCAAWGAAOHABODAAGIAAyEAAh+AANyfwAGfQACfoEABH97fAAK
    hQANfwAIhgAIfgAFcwAFhgAEfQABgQANfwABfwALdAACcQABfwAFfwALgn1+ggAEfQAAfwAKfwAAggAAfn0ACI0AA3N/AAWNAAaNAAJ/AAR/AAp/AAN/AAh/
    fQADfwAafwAEhAACfAAFhgAChwAAfnwAA3oAAJSCAAh/AASFAAJ/AASRAAR5AASHAA9/AAJ+AAB+AACFAA92fgABfwAAfQACf4EABIIACH8AA6IAAHwACXoA
    CoIAA4IAA34AAYh6ABV+AAF/AAd/egAJfAAIdQAGfwACfgAChQAEfwABfwAVfAAEfQABfgATggABfncAAn8ABH0AAH8AB38ABH4AB4YADYQAA34AAHwAB3l+
    ABB4poQAAHsAAX4AA38ABn4AF3sAA5YAA3t9jQACfwAJdn+GAAN7AASEAB9/AAF/AAB/AAN+AA+BAAV8AAaSAAJ/AAWBAAF9AAZ9fQACfgAGgwACfQAEjQAA
    cYoAA34AEn0AAnwAAH0ABnUACX0AAHsACoMAHn0AAoZ9AAGOAAN9fwAAf30ACXsABH8AB4UAAXx+AAOMAAJ+AASFAAt9AAZ+AAN/AAaMAAJ5AAePAAV/AAOM
    AA1+AAh9AAB2AAV/AAV6AAJ/AA99e3cAAX96fYIAA39+AAF/AAB/AAF/AAF/AAR5e29/AAB+AAyGAAB9dAAMeQABdQAEnQAVfwAEiQADgQAJgX8AAIyEAAF/
    hQADfAADfgADfQACfgAIhgAKfwABhwANfgAIfgABfwAGhoUAA5B/dgAKfQAAgnwABnsAAn4ADH4ABIQAAHwAC3sADX9/AAN/fQAMfgANiAALiAAAhoIABn8A
    AooAAH8AA39/AAd/AAaGAAV/AAOEAAB7fwARhgAJeAADfQAHfQADiIMAGH8AAH0AB38AC3yIAAN/AAN7AAuDAAd5ABF5AA6HAAJ7AAB8AAJ/AAyBAAp2AAF/
    AAh/hQACfH4ABoIAAn4AAH8AD3aPAAN/AAF/AB2BAACEAAGDAAKEAAh9AAiHABx9ABV+AAZ/AAZ7f34AAHp/AAR/AAKKAAV/AAOCAAKHfwADeQAGfAAHfwAQ
    fHAAAH4ADH4ABH4AA4GCAAF/egAAfgAMlQAEiQAMegABfgACkQAVen8AAYgACJQAB4YABH0AA34ABo0AE38ADnwABH4ABbAABH0ADoEAEX0ACH8ACYl3AAN4
    fQAEhwANfwAEfYEAEogAAIEAC3xtAAGJfgAAiAAIewADmAAIlgAEcgAAfgAMfAACfwADfwABfwASfwABf34AAHoAAn0AAH5/AAB/AAh8AA2DAAZ5AAqCfwAP
    cQABf34ACX4ABn4AAX4AAH8AAYYAAXcAC40ABHoAAZd8AA2UAACLfwAFcwAEfo0AAa4AAX14AAKCAAl/AAR6fwALfgAAewABfQATfgAGfgAGfwAcbAAJhQAF
    fQABfwAAhnwACX0ABX4AAH4ABH8ADX8AEHsABH4AB38AA3oAAHsADn0ADH0AAH0AAX4AB38AA3sAAn8ACH8AAYMACH5/AAGGAAJ9fQAAhAAAfwAMfAAHjAAD
    fQAGf3oADI8AAn+CdwACiwAGgwABfQAYeQAHfwABfwATjwADfAAGfwADbAAHewAChgAFfAAFfwACfn9yAAV+AAZ/AA96AAKWhAAKfAAGfwAWfwAEewAIewAC
    fQAFh3x5AAF/AACBAAJ/AA9+AAJ+AAB9eIN5AAN/AAh/AAOSAACFAAV/AAV9AACNAAl8AAeDAAt/AAN/hYN8f4oAAIYAEod+AAV/AAN9AAd8AAF/AAaTAAV9
    AAV/AAF9fwADfgADfwABggALhAAOfwANdgAAfAAAfwATkQAAgwABfQAIbgADfwAFjQAAewABjwAHfwALfwACfwAdpwACfAACfgAAfgAPfQAIewAQfwAKfQAS
    hwARggAIiQAAewACmwAAfQAAfX4ACn8AAH5/AAeOAAB+AAN9AAB/ABd/AAx+iAAIegACjX4ABHkAAHwAAXh9AAd/AAd8AAeBABB/fQAKfAADfwAIfgABhQAA
    fwALfQAIewACgwAGgQAEfwAJfwADfwACgQAAhQAFhgACgQADfAAMfwABf38AAX8AAHwACIMADX5/AAR/AACSAAaEAAR2AAt/AAZ+AAOBABN7AAF8AAyIAAR/
    ABB/AAR+AAZ9ggABkgAMgQAEfQAOfwAAhQAIfgAEfgACfwABfwACfwANfwABfgAEfAAAewAMfQAAfwAbq34ABXwABX4ABXoAAY17AAF2AAd8hAACg38AA4IA
    DH8AA39/AAV+AAKEAAB/AAB/AAN+AAV7AAB8AAB0gQAAfQABfH4AA3sAApAAAH58AAF5ABB8AAN+AAN6AA6DAAR9AA6EAAGHAAJ+AAN6ABd8ABODAAKCAAV+
    AAJ/AAF4AAR8ABp/AAB6nQABfwAFfQAOdQAFfQALggAJfwABfgAMgQAAd3+KhAAEfwABfwAFigAdggAAfgABfQAGfgAMfwABdgACfwADfwAmiAATfwAGeQAK
    fAACewAKegAEfwACmAAOf3+Cfn9/AACSfAACfwAAfAAHf24AA38AFX0AAoMAB4UACHwAA30AA38AAn8AFH1+AAR+egAAfn0AAnwAA3UAAYIAAnUAAYQAD4UA
    C38ACXwAAX4AAIgACIZ8AASOAAN+AACGAAV/AAiEAAF9AA1tAANoAAB/AAV9AAF+fgAMgQAFiwADnAAGfwACfgADfgAUiQAUfgAAiAAAggAEmZMAA4kABH8A
    BnyJAAaCAAl/AAN+AAp+dQACfIQAAIsABIV6AAKRjQAKfgAGfwADfgAEhwAMfwADfAAEfwABfwAOf48AA3x+AAd8AAB6AAJ+hwAAf3oABH57AAd/AAmBABaK
    AAJ+gQAHfwAKfwAHmwAKgQABgwAAfQAAhQAEfgAAhAACggADfwAAfwADenx+AAV+AAB8AAOJAAGCAA5/AAF+fwAGfAARhQAFcgABfgADegAGhwAKfwAZfgAI
    fwABfAAAfAARfwAEdAACfAABfQAFgo0AAX8ACn18eQADiwAFdgAAjnwAAJIABn8AA34AAH8AAHkAA390AAqDAAB7AAl/AAF4AAt/AAuQAASJAAB9AAOFAAZ8
    egAAfwAXlwADiwAIggAJfwAAewAAmAALfgAGhAAHfwABeAADfwADfwAClQAEf34AAHsAAn8AA4QADIIAAnsAA38AAHx6AAyHAAN8AAF8fwALhAAOfwAAfgAD
    fQAGfwAAf4IAAX4ACHwAAX8AAH9xAAN/en59AAV9ABF6AAB7AAGJlAABgwADfwANjH9/AA99AAN/AA2CAAF7ABV/AAF6ABN/AAl/AAN/AACCAA1/AAF8AAh9
    AAF6AAGBfQACcQADhAAGf34ADH9/AA59AAZ/AAl9AAB9AAB7AACDAAN/AAN+AAN3AAJ+AASaAAB/AAaIAAF+gQAJjH58AAZ8ABeCggADeQADfgAKfgAAfwAD
    nAABfAAMfwAXfwAMfgAChwAEhQABegABfwADfwAHfgACfwAIhgABfwACiAAMigADfgAEfwAGiQALegAGfwAFgQAAegANfQANhgADfAACfgACjAAChYEAAX0A
    B36BAACBAAF/f39/kQARfAAVfwAJfgAHfgAAfAADfQABfQAChgACggAAfAACfgACfgAFfwAEgoUAB3yFAAN9AAKIAAB1AAF/AAJ7AAN+AAp6AAByAAGGAAl9
    AACLAAlnAACWAAOPAAB+ABF+AAV8AAKMABh+AACBAAF+fwAEiH8ADn4ABX8AAXkAB4EAAYEAA3yCAAB+AAd+fgABjgAAfAADfAAKfwADfgABfQAGiwAHfgAE
    fwABfwAHgQAIe4EABXgAAH4ABH8AFH8AAXwABH4AAn0AAIQAAH0AEH4ACX8AAYEABH4AA30ABYEABYUAAnkAB34AA3oACH8AC38AAH4ACn4AAocAAYkAAHkA
    GIYAA34AC4yFAAB/AAp/AAB+AAB/AA54AAV+AAOKAAKJACN+AAF9AAN9AAF/jAAEfwAEoAAAjgAOfwAOfoJtAAJ/AAGKAAN9AAF/AAR/AAV+AAd/AAZ+ABB/
    fQACfgAEhQAPggAQgwAAhoIAB4EABX8AA4YABn9+AAaDAAKcAAZ+AACCAAx+AAl/AAV9AA1/AAiDAAR/AAR+AAB7AAF7AAWQAAShAAN2AAV7AAB9AAV8ewAG
    fgATewAEhX8AAn4ABZMAAJIAAoEAAH4AC34AAHsAAHwABn4AAn8AAn6VAACEAAd/AAN/iAACfAACfQALgQADkwABhwABcQAHfgAAfgABfHaaAAF/AAB/igAE
    ZgAMggAJf3sAAn8ABH4ACHwAAHwAAn8ABYMABn8AA359ewAKfQAAhAAAfwAJf31/fgABgwACfgAAhAAGfwACfQAHfwABfwAXfX9/AAB/AAiIAACEAAN1AAR6
    AAqEAAJ7AAOBfgAEfXkABJsAAHwAEH8AAH8ACn99f30ABI4AB30ABH8AAX9/ABJ8dgAVhQARcqEABoEAAHoAA38ABX8AAJoAAH8AD34AA34AEH8AA4QAAn8A
    An4AA5AAD5MAAYEAAX8AAX8ABIF4AAN/AAaFAAB7AAWBAAN+AAB/AAB8AAWEAACLAA1/AAF8AAWCAAd/AAF/AAJ/egAHfwALfQACfgAAf4wAAIgABHoAAnsA
    An4AEXoAEo4AAX8AAX8ACHoAAH8AAIIAAn8ACHoAAH9/fwAAfwASfgACfwABgQAMfwALfwAHeH4AAXcACIcAB4p/fgAEjQAIgQAAfgAAiH8AB39/AAN+ABN/
    AAR9AAOIAAGSggAHeQAAfwAMkQAUfwATfwAFkAABfQAFfH9/AAN9AAmBAAh/AASTAAh/AAZ7AAN/AAGEAAB7AAaDAAV+AASCAAJ6eAAEfgABeQAPfAAWfn98
    AAJ+AAR/ZQACewAJggAOfgAAfHoAAn17AAWDfgAAfAAGhgABeQARdwAHfgAGfwAEfgAQkAADfgAAdnt9AAB/AAB+AAZ+ABGCkwAAewAKggADfgAAggAAfQAC
    hQAVfQAIewAEfwAAfgAAfQAKf398AAB+AAJ/AAaBAAWIAAKCAAN7AAaFAAJ8AAp0fgACeQABfwAJfoQAA3sAAH0ADHsAC3x+AAOHAAuKAAB7AAB/AAJ/AAGl
    AAyWAAKBAAGDAAN5ABKVAAOGAA59AAJ0AAF9fgAFfIIAAH4AB74AAoEAB38AAH4AHYEABX8AAo5+AAV9AAd6AAOLAAF/AAF+fwAIlAAAfwADeo8AAH8AFoZ8
    AAZ+AAF/ABB/fwACiAABgn4AD3gAB4MAEX8ACX4AC4IAAH+GAAt8AAqLiwAEhoIAEYYAA38AAH8ABH4AAYYAAH8AAH8AEHwAA30AAH8ABIMAC40ADoUAB39/
    AAKTAAd+AAR/AANyfAACbQAjfgAHh4gAAn9+AAF8fwASfwACfwAAfwADhgABfQAAgwABegABlQAKiwAMln8AAYEABYcAAn8AAHp/AAOFewACfAABfIUAC399
    AAR+AAGIAAB+AAN/eQAQfQAIhQAGgQAEfQAFfAACggABfwAMfwAAdgABfwAIfAACfQAFfwABcosAAX8AAnkAAHsAAI9/AA5/AACPfwAJcgADhgAEfwAAfQAB
    fwAAfgAFewAHfwAAf3wABYMABX4AAYwAA3wAAYQAA4gAB3wAAHsABYYAAYYAAH9/AAOUAAOPAAF/AAB8AAF8AAZ+gwAChQAGfAAFjQAFfQABfQAAgnUAFHyE
    AAV9AAOBAAGDACCDABCHhAALkAAEfgACdwAChAAAf4IAAH+EAAKEAAd7AAl9AAF/AAN+fwAFfAAAfwAFfwALfgAKfgAGfgADewAImIIAA4sAB30AB38AD3sA
    BIEAAX8AAX8AAZgAA4IABX96hwAFhQAEeQAIgQAAfX4ABX4AA3YAAIQAB30AAXsAAn8ABH4ACn8ABX4AEHwAC38ABn8AAn4AA38ACHsABn4ACoIAAH8AAJIA
    AH4ABn4ABX0AAX4AAIUABX4AH3oAA34AEX0AA4IAAXgAAXwAAYEACIGTAAKCewABeQACfwAAgQABfwADfgAAgX0ACHkABX4AAYMAAI0ACH8ADYMABX0ACJ8A
    AnwACX0ABnwAAH0AA4MAC38AAYMABIMAAX9+AAB/AAt7gQANjgAAfQALnwAGjwADfQAEmwAIiH0ACYQAAIEABIwAAIEAAn6KAASVAAB5AAp9AAF9AA+GAAB/
    AAd9AAF7AAmKAAF/fH8AA4oABHsABIKDAAVyAAeEAAd/igACfwAMfwAWfgAaf4IACIcAAH0ABH4AA38ADYIAEYQABG4ABYkABIwAC3kAEH8AAJAABX8ABKUA
    BpB/AAR/AACQAAd5AAJ+AA9zAApzf3sAAHR9AAF+AAF/AAqFhwANf38AEHmNfwAHiwAffwAIfwABegAQfX8ABH4ABX4AD38AC4IADIIABH0ABH8AAn8AAXwA
    AoIAA38AC30ADn8AAYF+AAN/fwAAf34ABYJ5fwACfwAEgQAAgn0ABnsADnwACX0AA3oAAX5/AACEfgAIfwALfwAOf39/AAV8AAR/dwAAfgAJfgAEfwAIbgAM
    gwAAhwAIfAAHeAADjYMABXkAAnabegAEfwAIewALfAACZQAHfwACeQAHigABmQACgQACfwALfwAAhwAAfwAKegAFfAADfwAAfgAOhwAJggACdwAHf4F9AA12
    AA5/AA6CAAGDAAR7AAF7AASCABF/AAKFfgADf4MAAXsABX4AAHoAAX8AE36GAAB9AAh9AAV/AAt/AACBAAB6AAqGAA+GAASPAAF+AAh0AAB0in5+ABV/AAeH
    AAGHAAN/fwARdwABjQAArQACgX56AAOEAAN+AAF/AAJ8AA99hAAHfH8ACH8AEo4ABaZ/fwAAfQADfgACjwADfAAGfgAAfwADggAHfAACdAAEooUAAoIAAnwA
    AYcABn58AAR+AACSAAWFAACHAAeFAA56AAF3AAB9fgAQfwABggAJfAABdQAEfgAQiQABggAJgQAGe38ADX98AAB/f38AAo0AAXUAAH99AABzAAN8f4YAAXx9
    AAN9AAF2AAl9gwATpQAJigACfQABiAAAcQALg3oACn4AFH8AHXsAAX0AAH4ABosAAH8AAYwAAIMAB34AA4MABJUACnwABogABX8AA3oAF4EAAIkAA34AAH0A
    A34AA3p/dQAHgQAWfQAAgQAAewAGgQACfnEAAIMAAn4AAX8AAIoAAIqBAAOBABF+iAAiegASfwALhgAEfwAGfQAAggAZgYQABn0AAHwAAH8ABnwAAHqNAAB7
    AAeJAAN/AAN9AAR8AAeHAAWLfwAHdQABhwAGfAAAgwACgwAAfgAEkwABfwASgQAEfQAAhwAVf314dwAAggABgQAEfgACiI0ABoEAAH8ABHwAAYgAA3wABIYA
    AnwAAIcAAI8ADnsABoIAAH6IAAOOAAJlAAl+ABF/ABB7AAB9AAB+iQALfwACgQADfgAEgwAJggAAfwAEjQABfwAChQAAkgAIlAAEfwADfn4AAH8AAoEACn9+
    AAF/AACEAAF5AAF+AAd7AAN/AAGGAAOFAAZ/AACLAAJ8ABp7ABKJAAGCAAR+AAN+AAF+AAJ7fwAQfgARjH8ACX8AAXwABn6BfwADgQAAiwABfYMAA4QADIIA
    BHwABn4ABosAC38AAIGBAAl/AAGKAAWJfgAAggABhQAKfwAFewAFf34AAIIABn8AA3V9AAOHfQACfwAAgX4AAH53AAB/AAB/fgABhQABewALfwAAkQAHgwAB
    fwABfQACfwAEfwADfgAAgQAMf3wADH1+AAB3AAqFAAKEAAh8ABF+AACJAAaMAAJ5AAF/AAuDAAJ+AAd8AAR/hQAJkwAIfwADfwAFfwABewAYfwAgfwAGegAE
    ggADiAAIf4UAAn5/AAB/AAl9fQAAfgABfQAAfgAIfAAWfgAAdgAMcgAIfX8ABo4AAn4AAIkAA38AAJEABn8ACpR/AAZ+AAZ6fgABfgAOfgABf30AB3gACH8A
    BnoAAn4AAHsAAn8ABHwAA34ADX4AAnsAAoIAAH8ABn8AAGl+AAR8AAaDAAJ/AAR/fwAAfgAHlQAIfwACggABfwADgwAFfHUACX5+ABeJAAN+AAGSAAB7AAp+
    foIACH9/ABh8AAWJAA1+AAF/AAp/AAN2AAF+AAOHAASEAAZ6AAWBAAB9oX0AAn8AAH4AAX8AEosAAX8AA3p9AAp7AAd9AAJ9ABSSAAJ8AAGDfwAlhAAKfYQA
    AX8AAoEABH8ACpIABX4AAX8ABX8AD3wAB30ABHwAAnsAAH17AAB5AAZ+fwAEgwAJi3wABH4AA4IAB3x+AACGAAZ/AAOBAAF5AAF/AAKNfgAHf357AAOBAAZ7
    AAaBhAADhAAAfQAAfgAAeQAAfQAFfQACfwASfIIAAocAAHoAEH4ACX0AA3oAAG4AAX8ABH8AAH4AAIcAAnwAB3kACn4AAX8AAIkADH0ABn4ACH8AAHkABH19
    AACFAASHfQAAcHcAD3wAAX8ADX0AA30AAHgAAX8ABJQAAnwAAn8ADX4ABnwAA4qUfwAcegACfgAAgQALgQAEfwARf4wAB34AB3UAF3p/AAJ9AAZ6AAN+AAB/
    AAN/fAAHjQAKewAGhwAEdwAAfwAAgwAAfwAAfAAAlAAAg48ACX8AA3oAB3oAAH8AC397AAF/ABp9fwAEogADeYgAA4cAAX8AAX8AFIZ9fwADewABegAAhAAB
    f39/AACJAAN+AAuHAA5/AAZ/AACBAAR/AAp/AAyGfQABfwAFfQABegABjX8ACn8AAH8ABH8ACn4AAIYAAId+AAOGAAV/AASfmgAAfQABiAAAfQABfgAHfZcA
    BX6CAAV/AA5/AARyogADfX0ABIKThwAFfAAAfwAAi34AAY0AB38AA4MADH0AAHp+AAGJAAF+gwAAfn4AAH0AAogAB2QAA351AAOHAAl/AAOKAAp/AAKBAAKB
    bgAgjwAFdwABfQAPfwAOcQAAfwADjQAYfwAAdwAEfgAGgQABfwAAfwACegAIhQADfwADiAABfgAKjQAHfwADeIIAAn20AAN/AAZ/fn4ABHwAAXGHAAR/AAF/
    AAN/AAJ/AAF/AAJ/AAiKe3wAA4UACXIAAX4AAoEAAXYAB5h/AAZ/AAh5AAF8AAWDAAaNAACBAAB9fwAKkwABewABfwAAfgAEfX0ABIZ0AAp/hAAEfQAAfwAB
    gQADiAAAfQABggABen2QAAF+fwAJfwAbiQAGfAAFfgADfp0AAIUABXsAB30ACI58AAB6AABzAAx/ABOBewABhAAAhgAIfAAIfwAAh4oAAJEAAngAAJQAA35+
    AAKQAAR/AAV8AAKDAAN/AAB4AAl/AAF/AAd/fwADfgACjgADfQACfQADfwAChgAAiAAAhn0ABH8AAn8ABXgAAIcACHwAAIcAD3gABngAD34ABXsAAHx0AAF7
    AAB/AAGFAAh+ABV/AAN7AAF/ABeMf3GiAAZ7AAmgAA2MAAB/AAB8AAODAAB+AAl/AAB/AAB6fwATewABgwADmIMAFn8AAX4AAX4ADIV/AAp8ggADfgAEeAAL
    e34AAX8ABnwAAn0AAX99AAKLAAKLAAF5AAJ/AAZ+AASFAAB+AAd9AAGDj38AAX9/fwAAggAEiQAEfgACfAAFfH8AAXgABX0ACX15AAl9AAp/AAZ7fQAHfgAF
    hwALfgACeQAHmAABh21/AAB7AAKFfwAHggAIhQANeAAKiAAEe30ADn0AAGEAA34AAJMABn98fwACgYMAHX8ABYIABn8AC3sAAokAAXyKAAOPAAOGAACBAAR+
    AAN/AAN+AAd/AAhqABWOAAGNAAB9gQADfgAAjgABfwAAfgADfAADfwAGeQAFfgABiIoABX8AAH8ABYUAAX4ABHwAA3+NAAV+AAJ/AAiUAAZ8AAV9AAF/e34A
    DJMAAn4ABn8AAHt/ACR8AAR+AAdwAAB+AAR8AAGPAAJvAAJ/AAODAAB7AASHAA58AAF6AAd/fQANjQAGfQAThAAFggAEfgAAiwABeQAGfwABggAAewAFfwAH
    fHwABH4AAX0AB34AAHyCAAGBhgABfgANggAEmQABggAEf3kAEIIACn8AB4wAAKIAGXcABJ8AC4QABH8ABngADoEAB39/AAaBAAJ/AAN/AAF8AAV7AAWEAAp/
    AAd/AAJ/AAN/fwABhAAFegADewAIfn8ACX4AB4MACX4ABX8AA3cAAop/AAJ6iwABhIEAAIsACn6GAAl9AAp+AAOLfwAJhgAHewAChgAChwADfQAAg4UAAH8A
    EXkAA4gABX8ABnoAAH0AAH4AAXwABn+LAAF/fAADfwAEfAAFewAAf4kAAoQAAYcAD30AAnoAA34AC4IABX0ADYYAAn4AAH98AAh9AAGJAA98AAqCAAWFAAyC
    AAN+eXwAAIkAEX8ACIMAAoF+AAB9AASLAACfAAx7fQAEfQAChwAAbwAEewAAfwAChn6EAAeFAAKIhwAEfwAKewAXfwACfQADfAAHfwADfwABegAUf3UABH8A
    B5AAEHoABXqDdwAAggALfgABhwAEhAAHfQAGeQADfwAAiAAAfwAFfwABf5EAA3YABYKMAAF/AACMAACDAASBAAR9AAB8AAF7AAJ+AA15ewADfgABfwACegAC
    dAAKbgAGhgADfgAAfgABgQAEfwACfgAFfwAAjAAHfwAAhQAJigAAfAAAfQAOiAADfwACgwALeQABfwABfQAEh34AAH0ADXgAAX8AA3sAAJQADX17fwAAeQAE
    f3YAA4MAAn4ABIEAAnEAAXwAAIUAAH4AAox+AAp4AAN9AA6IAAF9AAV/AAh/AAV/f34ACH8AFX8AGn8ABogAAnqLj4Z/AAB8AAqHAAF+AAN/ABl/AAB/fAAV
    gwAJfgAAegAFfAABcAADfgAJgwAOhgABegACfgAGfQAJjgAMfwALfQAAfgABfgADf38AB3B/AAt/AAGCAA9/AAB/AAF7AAh8AAF7AAB+AAV7AAd/AAV/gX8A
    FHgACX0AA44AAJUAE48AAIIABHwABYgACHwABnwAA38ABIEAAH4AAoEAAogABHwABY8AAIUAA30ABod/AAN/AAN+AAGEAASEAAd8fAAAfQALiQAPfwAAfQAA
    fAAAeQAEfAACfgACfQABfgAEfgAAhncABH8ABosACmcAA4gAAn0AAI8AAH4AB38AAn5/AAJ/AAV+AAN/AAGGhAADfgAEeQAAfH+BAAF9AACGAAp5ABSCAAR9
    AAp/fAACfH8ABYgACH0ACHh/hwAEe3UAAowAA3wAAYUADY4ABH0ABoQAGH8AAnwACnoAAH8AB4EAAm4AB39/AAiHfwAGgnKEAASCAASBAAV/bwAAensAAZR9
    AA59AAWHABV+AASHAAJ/AAB+AAB/AAqPAAB+AACNAAJ/AAF/AAJ7ewADgX4ABowAA32FAAp9AAmMAASDAAOVAAF6AAF7AACMAAN6AAWBABR+AAF/AAF+AAd7
    AAR+AAB/hAAAfwAKfwACfQADfYJ+AAiCAAB8AAN0AAl8gYIADn99AAB6AAePAAKFAAV9AAF+AAKGAAh7AAJ/AAR5ACF+AAN8iAACfwADfwAAfAAEewANhAAL
    fn8ABIIAA3wAAn8AEH8AAn8AAH0AAn9/AAR/AAV9AAN2AAB9fwABggAVg4IAAnmCAAt/AAx/AAF7AASoAAl8AAKCABKHAACOewAGeX5+AAR/AAV/gQACfwAa
    i5KBAAR+AAWCggABXAAAfwABfgAMiQAAeQAAfwAJjAAQfgAOfwABfwAAfwAFf34AAoEABn8ABIMABn8AA4SNABF/AAl/AAR+fgAAfgAUlQAGfY0ACYUACnwA
    AnIAAX0AAIIAA3kAA3sAAJ4ABI4ABYsAAZUABXkAAIMABYYAA3sABX4AAH8ACH4AEIcAAH53AAN/AAp+ggADhAAHfQABfAAQfwAAfgAEiwAAfgAAbwACfwAA
    fQAKfwABfwANigAAjYoAAKYABI4ACnwABH8AAH4AAol9AAJ4AAB/AAZ/AAV9AAh9AAKMAAR/AAB/AAGbAAF8fAACfwAHfwAFfwAFfwAAfwAXggABfwACfwAI
    fwADfwAHfwABgwACfwAAfwAVkwABagAEiAACigAKfwAEjQABfwAAgwAIjQACjwAAfwALegADfwAFlAAFdwADgQAKgQAKiAABfAACfgAGigAGfwAOowAXkgAA
    fgANfwACfAAKegALfgAAfwADeQABhQACfn0AA39+fwARfgABfgAIfwAEiHsAAHkABH8ADYIAA34ACH8AAIEACWYABn0AAYUAAH8AB38AC4QAAIIAAIF9AAKE
    AAd/AAB+AAt3fwACfn0AAIQAAHV/AAR/eAAKfwAAggADfwATfgACkgAKeAADhAAFfgABfwAEfwAAiAAFhQADfwAAfgAAeAAIfQAAggADfwAAfwAMegAHiAAA
    fwALf38ACsgACX8AAHx/ADR9ABV+AAB7AAN/AAqGAAx/AAN4ABuGAAOLAAV9AACJAB5/AAp/AAp8AAB+AAJ9hwADewAAgQAAgwAGf7gACH0AEn55ABp5AACT
    AAF+AAN+AAV7AAR6AAp/AAF9AAZ8AAJ+fgAHfAANfgAIhAAKiQADfQABewALeAAEfgAFf4IACX0AAoMAA34ACH8AAH8AAnwAB40ABoYAAHsAA48AB38AAX4A
    AIEAAXgAAIEABH4ACn0ACIeFAAB7AAN9AAF/AAOHAA+EAAJ+fwAFhAABdgAFfQAChAADgXuSAAt1AAZ/AA1/AAmGgQALgwACfwAFfwACgwABfwACfgAAfgAE
    dgAFfgAEhwAaeoYAAJoAAaF4AAGFfQADf4EABH0AAYd9AAd8AA6CAAKDAAl8AAt/AAF9AAl/AAN9ABB5AAh7AAR/ABGCAAF/fo4AAnwAAn8AA4EAG38AAn8A
    BnsAB38AFH0AAH8ABHsAEnWHZQACjwACdgAKfQAAgQACfgAAewABfocAE34AA34AE3sABnoAA3sABYMAC38ACXsABHwACYsAA30ABH8AApsAB30AAn8ABn8A
    AX4ABX8AAn4AAH8AAYQAAX16AAN+AAF+AAF/AAOEAAV7AAWBAAB/AAN/AAx+AAF9AA6EABOJAAh+AAl/AAuGAAV/AAOGAAl/fQAAhgAGfQAAfAAFegACewAG
    fwAAmQAEfgAAfgALan8AA4IAAYF3AAdwAAp9AA19AACCAAB/AAKBAAF/AAJ+AAJ/AAJ9AAB2AAl9AAqJAAOBAA59AAN8AAB1AAR/AAN/AA58AAWOAAB8AAN9
    AAB+AAB7fwAKcQAPkn8AAJgAAooACH8AB4gAAn4ABH96gQAKf34AAIyQAACBABF6cgACjwADfwAGfAABfAADfwABewABeAAMfgAUfwAJfgABegAQhAAGnYYA
    D4wAA3gAAX8AAn8ABH8AAYMAAX0ACYMAAn8AAH4AAX8AAowADoEAAXwAE38AAH8AC38AB3wACH4ADHoAB30AA39/AAN+AAJ7AAKEAAN/AAJ9AAB/eAADhwAK
    kQABiAAHfwAFhAABcQAFfAAAfgAFiwAGfAADfgAlkgABhwABegAEiAAEfn8AAIF+AAt/AAJ6AAB9AAF/AAB+AAR7AAB/AAWCAAp5gQAMfIEABH8AAHuCAAF9
    igAChQAOfgAAfgAGkAAHegAJfgAAfwAQfwABiIwAAH0AAH8AAXt/AAd9AAB9AAJ+fwAEcwAJfwAAgwAGjQAFiwABfYEABZCHAAKFAACJf4QAAn4AD34ABH0A
    FH0AAnwACIEAEH0AA4sAA4N9ABh/ABB+AAp/AAB9ggACfwAIhgAAhgADfwAAfwACdgARewARfgAAfgAAfgAFdAAHfn4AC5sACH8AB4QAB30AAn4AAX4ACX4A
    AX4ACX0ACn4AAoF8AAN4qQAArgAPjHsAGn8AAIwAGH8AA38ABX8ACIcAAn4AEYsAA30AA4h5AAZzAAN/fgAHfwACfX9/fgAhfQAFhgACfn0ABH98AAZ7AAF9
    AACNAAB1AAl/AA2GAAV/AAF/AAF/AAN+jI4ABp8AGIIAA30AC38AAoQABn8AEIUACYIAA4d/AAGBAACFAAF+ABN4AACBAAN+AAN8AAKFAAF7AAh8AACCAAKf
    AAOCAAOEAAl/fgAJfwABegAFgwAHfQABfQAEfAAEeX9/AAF/AA9+AACJAAB/fQADfgAIdgAAlAAEiQABfwADdAABgn4AB39+AA18AACZAAV/AAKFAAB7AAF6
    AAR/AAGEAAF/gQAAhQADgQADfAACgQABf3YAAXwABIcABH8AA4cACX4AAH8ABn8AAH8AAIgAAn4AA38ACHcABn97AAOGiX8AC38AA5YACH8AAXsABpEAC4EA
    AX8AB4qJAAp/AAB9AAl/AAeEAAB6AASWAAl/AASIAAeYfW8AE38AA38AC5IADIJ/AAagAAmQAAR9AAeHABN/AAB/ABKDfwAQfwAEfwAEgQAZfAAChwABfAAF
    jn8ABHsAAn8AAHQAAn8ABH8AE3x+AAZ7AAuBAAB/lwAFfwAGrAACfph+AAJ/AAB8AAlxAAl+AAaBAAF+ABl8AAF/AAF4fwACfwACfgAWfAACggAKfwAPlH0A
    FncAAYwABn8ABoQAAH0ABXwADoKPAAF/AAR1AAV9AAF6AAJ+AAp8AAp8ggAAfwABcQAFZgAKhgAQfn8AB38AAX0AAokAAnYAB4UAAJN/AAh+AAJ9AA18AAB/
    AAd/AAF+AAN8fgAYfQAAfwADgwAJpocABXwACYMACaYAAIYAB3kABn4AA4sAE4gAAH0AAnwAAYcAEHkAAoUAAH55AAt9AAJ/AAZ/AAB9ABB5ggAKhQALfgAU
    h3+KAAJ+fgABgQAEfwABgQAFfwACfgADfwADjQAAeAACggAFfwAulQADfQAHfgAfiwAJgYYAAIEABIQAAIJ6AAJ4AAF+fwALfAAFfAACggAFfAABfQAGf3wA
    AI8ABIZ/AAJ+f4oAAYgABp4AEnoABn8AEX0AAH8ABX8ABn4AAXsAAX9/AAqDABd+AAOMfIIAAoUADX8AB4QAA3QAA38AAH+BAAJ/AAGKfgAAf395fwABfwAG
    egAOfgAEfwABkX0AA30AC3wAIoOIAAuCAAR+AAB/AAaJfwAGfwAPfwABfgAChAAFewAQgQAAf3aDAAR7fAACggATfwAAfwAChAACfwABoAADf4YABX8AAH6N
    AAGFAAiCAAB/AAKFAAJ/AAaGfgAAfgACgQAAfwAAfwAHfwAMegABfwAmfgABiwAAgQACegABhQAAfAAAhwAEeQAAfwABhAABfQABfgAFgwABgYV1fwAAewAB
    d38AA38AAoQACX8ABIMAAH9+AAR/fwAFfwABh30AAn8AAIgAA35/AAKFAAl+AAZ+AACDAAyEAAJ/fwAEewACg4d+AAR/AAt/AAKDAAt/AA9+AAJ/AACBAAx/
    fQABfwAAewABcwABfwACfnsACn8AAHoACJkAB4QABH0AEX8AA4MABH8AA356fwABbgAHfgABgQACfQAAjgAJfXgAA4oAFHUACIkAAIF4AAd/AANzAAKBAAF6
    AA9/AAN/AA5+AAx/AAN5fwADewAAgwAFfQACfwABf4cAA4IAAIMAAH8AC34ADY97AAp6AAB/AAV8AAR/AAV9AAZ9AAJ7f34AAX4ABH4ABIcAAIMAA38ABn4A
    AnsAAo0AAYt9AAeOAAmCggAJewABfQAAfn8AAXwABIEAAH8AAn8AAIEAAnwAAoEABH4AAn0AEYJ9AAWFAAJ5AAKeAAJ6AAmQAAB9AAZ4fgAChQAIfQACeQAC
    f3p+AAB/AAh4AAB+AAB/fwAPfwABf34AA4QAAnAABH0ABH8ABH0AA34ABnwAA34AAokAAX1/AAR/AAB8AAF+fnYAAnkAAIYAC34AAHYAAH8AEIEAA38AAoQA
    A31/AAx9AAF8AAKEAAR6AAF/AAB/AAp7AAh9AAaBfwADeAACfwAFegABfwANfgAIfwAAggABeQAFdX4ACYgAAX4AAI0ADX8AAIQAAX8ACHgAAHcABX4AAIV8
    AA18AAuKAAN9AAKCAAByAAt/AAZ9AASTAAuJfAAEeAARhAABewAFfgAIfQADfQAAiwAAfwAChQAAfwAJhAAFfAADfIN5AAR+AAJ/jgAOfwAPggAEfgARfwAB
    hAADfwAIdgAEfAAHfgADfQANfgAHfHwACH8AA6AACX8ABIKGAAGTAAB4AAKMAAl8ABCBAAF4AAGBAAp7f4YAAX0AAXYABHsAA4IABX8AEoIABH8AAH0AFoMA
    AYEADoIABIMABH8AC3oABHt7AAF+AAh/fQAHfgABfQAAeQAHfwAAfAAAiwAQhgAUfwACfwAEfgAGfwAEegADfH0ADX8AA3cAAXwAAXgAAnIAE38AA4IAAn0A
    AYwAAH4ABnwABHwAAn4AAH0ABpkAEX4ACn8ACIYACn63AAF+AAB/AAN9fgACjX8ACH0ABoQACH4AAngABH8AAYEAB48AAIMAA34AAH8AAn8ADZF+AAV3gQAA
    egAKggAGfwADfwAFhgALgQAFfgACkQAUfwACfQADfQANhAAJeX8AAIV9AAJ/AA56AAl7ABeEfQAVfQANf38AAn8AA38ABX0AAX8ADn9+AAR9AAZ+AAB5AAF4
    gQAGhQARfIUAA3oADH8AA38AAn0AAosAIHcAAoMAB38ADYIABH93AAd+AAF9fgAVfwAEf38AAI0AA3wAAIcAAX8ACoMACHsAAXEAAawAC397AAx9AA17AAF/
    AAN8AAR6AAKFgQAGigACfwAFgQADfX4ABn0ACpsAC30ACn8AF38AFXoAC38ABZMABJAAAX8AAYoABHUABoIAEn0ACX0AAIIAAo4AEnYAAH8AAXwACn8ABX8A
    AYYAA38AAH8ABLoAAn8ACH4ABHwAB4UAA4EAAnYABH8AAH0AAX9+AAWEAA1+AAJ/AAN+AAGPAAJ/fgAAfQAEfwAJfn8AAX4ABn98dgAEfwAOfAACfgAQhwAQ
    igAHegAFdAALfQACe34AC4IAAnwAA4QABIyGAAF7AAF/AACVggAUgQABfn8ABH8AAH4AAn0AAX4AAHwAAH8AAH1+ggAHkQABfgAEo4EABYcAAo4AC34ABKsA
    An8AAYMABIYAEnwAA4V/jwAIeQAEfwACh38AAYUAAnsAIH8ABH8ABH0AAXwABIN9iQAtgQAAgwAEiwACfwABkgACfAABhQAFhgAFeQAEfgANf34ABX4AAn0A
    AH0ABH4AEIsAAocAAX4AEn8AAH0AAH4AAH0AAoaMAAd9AA1/AAx8fwADjQALfwAGewALgwAAfwADfwADfwAMfgACe3wAAlh/ABKHAAF6AAOMAAB/AASFAAV/
    AAR5AAJ/AA98AAV8AAB/AAF7AAB/fwAChAAEfn8AA30AAX0AAogACXkAAYJ9AAZ/AAFwAAB/ABB9AASMABF/AAR/AAV9fn4AAHwAAIUADoUACZMAAX8ABn8A
    An0AAnwAAX8ABngABIEABH8AAXoAAH8AAYWFAAmOAAB/AAp2AACGfwAFgQACfwABgQABfwABfgAAfwAMhQAFfQAAfwACfwAAgQAFfAACewADgwAOewADkHoA
    AnkAAYgAFX5/AAKCdAABjQAVfQAGkwAEegAGfgAAf4cAAI8AA31hAAJ4AAONAAR+AAGEAAh1AAt+AB2FAAd8igAHgQACjQAAfwACewAMfwAChXYADnsACXqC
    AAysAAF4AAF9AAV/i3MAA30AB2R/jAAJfokAAH4ACX4AA4UAC4Z/AA2FAAKEABB3AAh0AAR/AAl5ACB+fYEAAHV9AAOKAA94AAN/ABF8lAACfgABegAEfgAD
    fQABlQAKiQACfwAGhwAAlwAAhgAEeQAIfwAKggARggAAfwAKgQAEiwAAfwAGfgAAfHUAAX8AAI57AAmPAAR7AAd/AAV6AAJ8fwACfgADiQAMfgACcwAAewAC
    fwAChgAKfQABfgAAegACfwACewACfAAJhgAGfwAEkgACfAAJfwABfgAAgQABhgACigABeQAAfQABf38AD5Z+AAKUAAB8AAR+AAWJAAd+AAeRAAB/AAN6AA6F
    ggAFfgAGdoYADYQABH5/AAN+AAJ/AAl/ACN+AAeNjAABfwADfAANfAAHfnkADH8AAn8AA4EAAooAA3oAAnsACpEAC39+AACGAAF/AABsAAF+AAR/AA5+AAJ5
    AAKGAAWLAAJ+AAV+AAuBAAp+AAR3AAF9AAF/AAOLABCCAACHAAJ/AAB7AAR/AA6IAAF+AAt6ewAJfAABggAIfwAJfwAJfQALewACfwABgZEAAXsAA4kAAYIA
    An8AAH8AB38ABogAEXsABX8ABH8ABn8AAXwABHoAAH8AAHsAAIF+AAF6AAl/fQAAdX8AEXcAAX8ACWwAAHsAAH8AAn8AA4eCAAN9AAB5AAJ+AAZ9AAJ9ABV0
    AAV9AAd+AAZ/AACKAAZ/AAB/AAJ8AAmNen8AC3wAAYEABoMAD4EAAH0AC38ACX4AAX8ACYJ+AAF/AAOeAAB/AAZ/fwAIjo4AD40ACI8AAIMAD3+GAAN/AAN/
    ABN/AAGBAAycAAKmAAN+fwAPfwAMfgABfQADegABhAAAlwAHfH0AA30AAJkABH0AAIMACH0AAH4AAH4ACXoAA4kAA30AB3+TAAh/AAF/AACUABB9AAl/AAR9
    AAR6fwAEcwADlgALigAAf3wABZWBggACgnoABHoACnwAEXoADn9+AAt/AAKRAASQAACDAAJ/AAN9AAN9AAV/AAJ+fgAAfwAAgQAAhn0AAX8AAIJ8AAiCfQAM
    gwABfwABfQATfZ4ACn8AAoF9AAB+iAANf3wAAn8ABn8AAn4AAXwADn4ABmoACn8ABXwAA38AAXsAAX4AAH4AAn5/AAt6AAR8AA6LAAODAAl+hQAKfwADhX4A
    DH8AAn8AC5IAAn8AE36KAAF+AAB/AAmFAAB/dgAEfwABiQADkn0AA3wAAH8ABWgABn8AAYwAAH4AB38ADn0ABnYAA30ABIEAEIZ9AACOAAeKAAKBdwAgfwAE
    gwABiQABfQAGfwABfwAItHcABocAAX4ACXx/AAl/AAiMAACEAAaBAAGIAAVyAACHAAW+AA5/AAh/AAp8AAR+AAN+AAF/AAR9AAV2AAJ8fwAAfwAAfAACgwAG
    fXsADn0ABYEAAH4AA4gADJSGfgADfwAHfQAHh54AAnsACH0AAX0AAH8ABHwADokAC35/AAZ9AAB/AAJ+AAB+AAR/AA9+ABB+AAR+AA54AA97AAGIAAGFfAAB
    gn8ABHcAAH8AAXx5f4YABn4ACX0AAH8ACY0AB48ABqaKAAVsAAx9ggAAfgAEfAACfAAAhgAAuYQABYQAAXwAFn4ABokACXwAC38ABH0ABIcADX8ABH8AAYMA
    AIIAA3gABnoAAYoACn8AAYEAAH8AAn93AAZ+AAKDAASKAAB4AAB/fwAEfwAEfwAPcwAGjQACcwADiQAIfwACf3p/AAN/AAB/AAx0AAF/AAR7AAZ/AAJ/AAB7
    ABN+AAB/AAWMAAKXAAKBAAF5AAp5AAGIAAF6ewAmhAADfwADfQAWfwABfAAGfQABigAPdwAAewAUhXsABX0AF3t/AAN9AAh+AAZ8AAZ+AAB6AAeHAAB/AAN+
    cQANfwAJdwAIfQALfwAJmAAQegABfwAEfwAAewADiQAAggAEgQAEcAAAfAAKfwADhAAFfwAKgwAEfwAFewACgwANfwAGfgAAlgADfwAAfQALdAAHgQANegAC
    fwAMhQAEcwACjgADfwABfgABfgAEfn4AAH4ABn4ABH0AA3sAGYIAAZQABX8AAIUAEH8AAn57ewACfwADfIUABmoAAH8AEH8AAn4AA3wAB38AAX0AE4IACX4A
    AIGJAAt/AAKOgQAAfgACfwAVjX0AAH0AAIYAFnwABZZ/AAN5fwABZwAAegABfwAFggAFgQAAfAAOeQADgQABfAACfwABigAAhAABfQAKfwAEfwAGjgABf4EA
    AH4AAXsAAH4ADIwABXtxAAd/AA2CAAF+AAO3AAN6AABzAAZ/AAl+AACIAAF8AAJ/AAB/AAB/ABN+AAGFAAJ/AASBAAquAAN+AAScgwASf3AAApEAAH0ABIoA
    AX0ABH+VggAEowABfQAFigALewAAhQAAfQAAfwADgwAEgwAEfgAEfwABggAHfQAEfwAAfYR8AAJ6AAd+hAAAfwADf4iBAAB/dwACfgALfQAEggAAfgAGfQAE
    hH4AAX8AA4wAC34ABH4ACX0ABmR8jIEABIgACnoAAn59AAOCAAKHlAACfwAYfwABhgABfgAJmgACf30ABIEAAn8ADH4AAX0ACX0AH38ACHcAAH5+AAN/fgAE
    hQADfQAOhgASfwAGewACf6gAAX8ABXkABH8ABn8ABXwAAXkADH8ABYYABH8AAnwAAYkABpEABH8AAX8AAIYABHwAAn8AAn8AA38AB4UABY4ACH8ABoR/AAeN
    f4QAAIgAAn0AAH8AAXsAAoQAAX8AAHoAEYIACXwABn4ACH8AAIEAAoEABnsABX0ADHwABIoACH8AEYMAAX2CAAOPAAuUAAKCAAB4AA9+AAF/AAV6AAN8AAB9
    AAV+AAB/AAKEgnoABn0AGH8ACn8AA34ABH9/AAt+AAF1AAeCAAB+AAJzfwABfgAAfQALfwACfgABjgAAfAAIfYkABH4AAHsAAYUAAX8AAXcACnwAAFaEAAd9
    AAuGAACKABZ9fwAFh4MAAX8AB38ACn8ACH9+AAJ+AAqLABd/AAN+AA1/AAF9AAZ/AAd8AAl8AAx/AAN7AAuIfwARsAAKf48ABYYAANUADH8AGXsAAXwAG3oA
    Dn8ACWcABIEAAYIAEX6EAAGBAAN4AAh8AAiCAACEAAh9dgAOgQACfwABfwACfQAEfgABfXEAEX9/AAJ+AAB8AAWIfgAJfAAKfgAAfwAHfwAAdwAHfwAChQAB
    fAABhAADfwAAiQABfwAEfgACfAAChAAHfwADfYUAAIEABnwAGXwADH9+AAZwAA2EAAB+AAB/AAF7AAF/AAJ9AA58AAF+fgAKhn0ACG8AA3YABG8AAX4AA38A
    CIcACn8ABn8ABX4AA4iJAACIAAB/AAJ9AAB9AAt+AAJ+AAKBjgACgQADhgABgQAAhX0AAH4ACnsABX8AAZAAAnkAAYIAAXkAGHUACY55AAyLdQAJfgABhn4A
    AXkAAn9/AAJ8fAAGfn8AAn5/AAGEfgABf3wAAHwAAI0AA3wACH1/fwAAhgAHjQAAgwAEggAGdwABewABgQABjwAKfwAAjgACegADfwAHfwAAhQAEf34AAHmI
    fwACdoZ+AAN/AAB/AAR/AAN/AA98AAiFj38ABH8ADXyHAAF/AA2HAACMAACEAAaKfwAAfwACfQAKbwADd34AAHkAAH8AAn4AD38AA3wAAH9SAASCAARxgQAB
    fwAGfwAJhQAJf5UAAX8AB4gABX8ABX8AFXkADXsAD3wAAn8AA38AAIQAAX0AAH+MAAF9AAV6AAN/AAB/AAJ/AAR/AAR7AAOKABR+AAh3AAGDAAaJAAKHAAOE
    AAR/ABd/AACKAAF8AA51AAB/AAF/AAJ/AAx6AAJ/AA2LAAJ/ewAAfAAdgwAEfgADhX+BAAF8fwAJfwAFhwADfgAAcwAAewAEfAAHfQAOfgAFdQAMfgAKfQAA
    fgAHfH8AAoIABX8AC398AAR6AACEABaDAAl8AASDfwAGeHwABH8ABXkAAX0AAX8ACn0AAn0ABYsACJgAEXgABXwABH8AFHsABn8AAX98AAKJAACJAAR+fwAC
    igAEfQAEfAABfwAEfwABeAABfgAAhwAIfgADlwABhQADfgAMdgAAfwACf3mFAAR8jYEACnl/AAJ0AAN/AAR9fgAGe38AAH0AA38AAX+CAACUAAWDAACCAAd/
    AAR4AACBAAF/AAV7AAN+AAN/hXx+AAV/AAl+AAF8AACBABOHAAR2ABGBAAKJAA17AAB8AAB+hQAAfwAGYQABfAABfwAEjwACfwABioV9hQAXgQABf5kAAn4A
    BJYAHocAAYIABXwAAIQAAXwAAHyEAAN7AAF+AAJ4AAB5AAKFAAZ7AAF+AAOBAAGQfwACkwAHfwADhAACeHsAKH0AAYMABn4AApIAEn5/ABp/AAF+AAF9fgAD
    fgABhQAAfwADoQAGcgAFhAAChwAWfpYAAokAAX8AAH4ADH8ADYEACH9+AAuIAAJ7AAJ+AAB/eQAAhAAAfHwAEn4ABIoAC38AA2gAB30AAX14AAWIegABfAAH
    gQAAeQAFfQAEfwAIfQAJegAAeQAAfAAAdQAXfgAEfgABfgAAfwAHfwAEeQAEdH4AAX9+eAAFewADgQABhQAAfwAHgQAHfAAKigADen4AAKcAAaEAAnkABHwA
    CH8AB38AEn8ABXYAAo0AAn8ADX4ACYYABKsABI0AAngAD38AAH4ADo4AFod/AAt8AASEAAiDAASWAAV9AAF/AAd+AAB1fgABf38AAYYABn16AASFAAh+AAF/
    AA99fQACfQALigAIiQAJfQAGggADggAAdQAFfgAFf38ABn0ABn8AA5B/AAJ/AAB7AAB6AAd+AAZ/AAGCAAKQAACefQABfQAGfAAJegAFfwABfH0AAIEABH0A
    B4d+AAt/AAB+AAB4AAeBAAGBfwAJgYMAAHsABX4ABn0AEHwAA4EAAX8AAXkAAn8AEHoAAIUAA419fAABfAADf34AAIIAAHMAAHoAB3h7AAR+AAaDjQABmH8A
    A38AAH1/AAB/AAp8AAJ/AAScfwADgQABiQAAdoIABH8AAHZ8AAWEAAB/AAJ9AAyOhgAGhn8AAn0ABXwABH6EAAR/AAN/AAGUAAZ+AAGBAAGIAAmBfgALfwAD
    hwAUdwATegAKhQADegABgX8ACoQACHwAAHwAA4MABIQAAooAAIMAAHsABH8ABX8ABH4AA4YAFn0AAX4AAH+HAAqEAAJ/AAB4AAJ9AAJ8AAN8AACKe38AEnwA
    DIkABHkAEIR/AAJ8AAR/AAKDAAV+AAN9fwAFeAABewAFhwAChgAGhAAOfwAViAAGhIQAAX0AI30AA3oACXgAAIkABYMAAIIAAIUAAX8ABHwAAH4AB34AA3+I
    ABN9hAAChAABeIMAB38AAnoADX8AAX8AAH8ABH1+AAJ9AA5+AAB7AAd8AAR/ewACf34ABHYABIQAAoUACoYACn4AAX8ABIMABX0AA2sAFYcAAXsAAnwAAW+E
    AAV/AAJ/AAV+AAR9AAlzABR/AAGHABd/AAOEAAJ9AAJ5AAN/AAB6AAZ+AAx+AAd9fn8ABn8AAnh+jAAAggACfQAFdwAKfAAFfAAAfwABbgADgwAHfgAWewAD
    hwADfXcAAIaUAAB/AAB3AAd8AACTAA94AAB7AAaKfgAIfwAOgQAAf38AAn4AAIcAAo8AAXwAG4UAAX8AAX4AF44ACJF+ABF8AAF+AAaGAAN/AAR/AAt8AAB+
    AAh/AAR/AAR+AAyNAACHfAADho9/AAV/AAJ+eQACfQAAf38AAX8AAIMADX0AAnwACn4ADIIACXwAAHoAAnwAAX0AAH8AB34ABXsAA38AFoUABX8AAH4AAYcA
    B34ADX8AA3sAAoIADn1/AAj2AAB/AAiaewABfAACewAGfQALfgAAfwADfwAClgAEfwAFfgAHewACfwABfgANfgADf4cABH0AAH8AAYwAA3x7AAR9AAV/fwAF
    gQAGfwANknQABnwABH4ACH4AAX4AAHoABH8AAH8AC38AI34ABn8AB38ABn8AAXoADnYAHX8AAX4AB3sAAXUAFnwAB3MAFn58AA1/AAZ6AACCABSFAAF/AAB+
    fwAAfwADf34ABYcABn8ABW8ABn4AAooACXwACHoAAn8AAX4ABHMAAn8ABH4AEoIAD38AAIEABHgAC34ACIqGACR8AACDAACEegADeAAAfQAIfwAFfwAJigAF
    fgADfn8AEH4AAY4ABXYABXUAEHwAA4IAAIMAB34AAX8AAH4AB34ABH0AAYIAA34AAYMAAn56fwAAfnwABYcAA4UACX0AEH8ACHd/ggAMfQAChgAIfwAIfn4A
    A30AAXwAAnx8AAJ/AAJ5e4p/AAJ9AASDAAN+AAB/AACBAAGLAAdyAAuBAAGbAAZ9AAd/AAeCAAdfAAGCfwAEfwATlAABe34AAn4ADH4AA2sAAogAAHN/AAV+
    AAZ+AAeDfwADh30AAH92fAABgXAAAn0ABYJ+AAGEAAiEAAJyAAJ+AAB/AAKFcQABiQAEfwABfQABhQALiAACfQAGfwAAfwABfwAEeYIAAX4AAn8ABYoAAn4A
    AYQADX8ABowAApEACn8ABIUAA30ADH0ABn+JAAB+AAKCfwALfwACegADiAAMfgABfQACdwAAfAACf34AAn4AAIQAAW0AB3IABX8ACX8AA4R/ACd+AAF+AAF/
    g4UAAY0AAX0ACX4AA3kABn0AAH8AAn4AAHoADXUAC38ADX8AA7QAA38AD3sAC38AA4sABH0AAIYAA4EAAY0AAoIAFH8ADYEAAowAAX8ABX8AAn8ABooAB39/
    fwAAfwAEeAATfwAAggADhAAUfwACfwAFggAHfgAZfgAEmwABfwAEhHgACH98AAmCfwAEgQACfAAOewABfwAAhQAJcwANeQAIfwABfwAAfwACgQABfwANggAV
    fwAGfwADmn8AAqMADH4AA38AAIIADX8AEH0ACH8AAH8AAoMAAnYAAYV9AAB7AAZ+AAJ/lgAEfwAEfgABhQAHfoYACX4ABn2KAAV/AAB+AAJ8fgAHgQABfwAD
    fYcAAHwABIQACZgAAX8ACIkAA4YACH8ABIEAAXwAAHoAGn8AAX4ACIMAHYEAC30ABnwAEnsAB4gAAXyEnwAKfAAIfwAJfwAFfwACfwAJfgAfgQAFfwAAfAAF
    f4EABX0AAX8AB4UAAn4ABZQACXkABXwAC34AE38ABH8AAX8AAXwABX1/AAZ+AAqBAAR4AAB/AAN/fwAAhH8AAX4ABH57AAJ7AAmCAAiBAAF+AAJ9AAWEAAGC
    AAB/AAN/AAR+fn+XABB+AAt/eAAKfgATfwALfgABfn8ABIoAEIMABYF5AA+BfwAAdgAafQAMfwACegAHiQAAlAANfwAAiQAPfgABfwABfwAFfwAKhgAGeQAE
    fQADfwAAcgAWhwAIfQAGfnwABHoAAYgAAIcAA4IACX8AA4oAApcAAnsAAH8AGHwAG5UAAH4AAX0ABn4AAoQABZsAAIsACX0AAYQABXMAAIMAAX4AAH8ABH8A
    AYIAAH6CAAV/AAZ+AAB/gQABfwAGfwAEfwAEfAAFh3sAA34ACYkAAnwADHl+AAWEABl/AAiBAABoiAAAfwAIfX8AAY0AGHMACn4ABX94AAJ+AAh/AAB/AAF/
    AAJ+AAKBAAqBAAZ2AAGBfQACfwAGfgAChwABfwACfwAQeQACfwAJfAAFdgAFlAABfgACdwAAgQAPfwADfAAAfgATfwABigAHhgAFfwAEewAEgwABfAACewAO
    fgAFegAFfn+MfQADfwAEfQADeQACfwAFfwAAfwADhgAEfAAEf3+QAB1/AAV/fQABhY4AAn4ADYoADYcABHYAAn4AB38AAIYAAH98AAKIAAOLAAV/AAJ/AAt8
    fH4AApUACokADn8ABngAA38AAHcACoUADX8AAH8AAYcAEX4AAXkABnwAB5IABX4AAn4AC32bAAx7AAB9AAiMAA16m39+AAGDAAx8fgACfgADfQADfwAIfwAB
    fwACfAABhAACegAUggAMewAAeQADjQAIhgACin8ACHoABnt9ABd/AASCAAWLAAx/fQACiwAAfwANhQANfQAGfQAAjQADfwALfQABfgAHfgABfQABfQAFiAAP
    fwAHfAAAgwABfgANf38AAXoABYIAA4EAA38AAX4ADn4AA44AAX8AAYcAAH4ABXsABn0ABH8AAX8AAHt/AAR8AAZ/AAB+AAJ/AAKDAAx9AACDfQAAfwADegAE
    f30AAn0AAn0AAH8ABYMAAnsAAn8AA48AAH0AAX8AAXwAAn4AA4wACX4ABH0AEn0ABX97AAx+AAN6hQAFfwADfQAOf40AAI8ABH8ABoEAA30ABnkACH0ADH8A
    C3kAAn2WAASHfAAAfAADf4wABX4AEXIACHgAA38ACH8AAHYAAH+DAAV/AA12AAKFAAJ+AAR+hwAAfwALfQADigALfQAFfwAWfwAGhAAGlQAFfwAOfwACfgAA
    f3oAAX8AAaUAAH4AAIUABH4ADYsAB38ADH18AAaCAAJ5AAV8AAJ7ABCEAAaKAAeGAACGfwAFhQAEfwAHgXwAAnwAB3wABX4AC4EAAH0ABX+NAAJ9ABJ7fwAG
    hAAGfAAFfAAHiwATlIgAAX8AAYV/AAV/AAR/AAV6AAB/AASVfwACfwADfwAIfgAJfgAFfgAFggAAfwASgQAXfwAFfAAAfwACfwACggADcAAHggAIegABhAAE
    fgAHiQAAewAOfgACfwAQfwACfwAEfwAMjgADhwADiQAKegADggAAf3gABXsAAogACnsAAH8ACH4AAH8AEocAC5N7AAFxAAR8fQADfwAFjwAAbgAAgQANdQAA
    eQAMggAAhQANfwAEfAABdwACnwACfwAHewAFha8AG4QAApAAA38ABn8ABXoADnwAFJsAAngAAH4AAX8ABX8ABoUABXsAAH8AA3wACH0AA3yIAASKAAeEAAaG
    AAJ9AA59AA16AAR/AAd2AAGLAAl7AAeCAAODAAx/AAt9fwABhAAAfwAFewABfQAEgQAEgwABfgAEfgAWhwABfQABoQAGdQAAfAAIgQAFfgAFfwAFfwALhgAA
    fAAChgAAfwACfgAHfQANfgAFfX8AAI8AA5YAAH4ADn8AC32DfAAVfwAQfAAHfwAJiIkAAX4AAHkAAIiEAAt/AAOEAAOJAA6XAAKHABhvAA+EAAOFAAR/fAAD
    fW8AAIEAA2sAAn8AFX8AAn0ABIF6AAKKAAeFfwAAfQABh38AAn96AAh/AAR+AAp+e3wACX8AB58ABIMABXgACYsABIYAFYsAAJEAAHwABX9+AAl8AAKMABOH
    fQAVjwAbewAJfwAFewAAfwACfgADiQADfgANh38AAXwAA4kABIwAAn8ABHQADZSEABF/ewAAfQABfwAAggAAgYF5AAZ/AAGLAAN/AAGBAAl9AAKYAAl/AAF+
    AAV/AAl+fwAFf4IAAX8AAoIAFpIACn8ADn8ACH8ABXYAA38ACH8ABH8ADoIABIgAAH8AHIEABH0AAH8ACbAAAHUAAIUADn8AAIMACn0AB3oAAnsABH8AAHAA
    Bn1/fgAAgwACgQAFfgAAiwAJfQAIfgAJfwACfQALe30ABH4ACX17AAN4AAGKAACLAANzfwADepsAAX4AA39+AAJ6AAeBiAADfwAAfwABf34AEXQAHIQABnwA
    AX8AAH4ABXwAAIEAAX8ADIUAAX0AB39/AAh5AASOAAF+AAZ/AAJ+ggAGjAAFfQAKfwABgQAMhQAJdAABhQAAfwAOjn8ACH0ABqMAB38AAn8AA38AAX8AAI8A
    AXoAEIcACn4AAH8AAYIABn9+AANuAAiGAAZ/egAShgAEewADfwAOgQAKfwAJgQAHfQAFfgADfgAEfwAAfwAGiIUADIYACY5+AAt/AAJ/AAGEAAKBAAZ6AAp/
    AAJ/AA1/AAKVAAF7AAB5AAOWlwACeQAAfwAFfgAwfQABfQAKewAPfgAEegAJfwALf4EAC4EAAKoADH8AAX1+AAB/AAJ4fgADfgAAdQACdooABX4ACXwAAYIA
    A40AA3MACn8ABYEAAX8AA6R6AAF/AAx/ggAAfQALfwABfwABcgAAfgAHiwAChAAJgwAAigAEfnsAB34AA4YABn4ACn8AAn97AAWBAAN+AAWCAA1/AAGNAAOB
    AAF+AAF/AAB/fwADfwAHfgANhgAAjnsAAXIAAn8AC4IAAIgAB38AFH0ACYYAAn4ABG0AAn4ABHl9AAF9AASDAAd/AAGBAAh/AAN+AAR1AAh/AAR9AAGBAAZ+
    AAR+AAF/AA2BAACFAAGKAAN+AAJ2AAB8AAB+AAZ+AASCAAV+AAR+fwABfgAFfAAMfwABfAAFfgABiH8AA398AAF4AASCAAB/ABCBAA9+AASMAAd1AAJ9AAmQ
    AAJ7AAl+AAN9ioQAAH5/AAKBAABzAAN+AAl/AAN+AAB+AAR9fgAJeo4AE497AAN+AASBAAaEAAF9ABh+AAR9AASIfQAKjn8AAH0AA4UABX0AAooAAIIACX98
    AAt/AAJ/AAp+AAx7AAaCAAx+ABx/ABh0ABKFAAt/AAGBAAh4AACUAAF9AAR7AAp9AAN/fwABiwAQfwAFfwANg4YAAH55AAt/AACCf34AB30AB38AAJMADnlp
    AAWNAAF9AAl1AAB8AAh8ABZ+AAd3fwABfwADhAAEgwAAfgABbQADf34AAnsAA3sAB3+tAAx+AAOLAAGCAAiSAAJ+fgAUgQAFfQACfwABfAAAfQAGdAAEfgAC
    g3QAAX4ACXqFAAV/eQADggAJfwAJfAACfQAGgQAHmQADfAAAfwAAfQAAbgAFfwAKhAAFfgAAhwAAgwABfwAIfwAJeAAAegAEjQAEiwAAfgADf34AAH8ABH4A
    AHUAAnsAAn9/AAt/AAB+AAN7fgAAf4IABX4AAn8ABH9+AAB8AAB+AAN4AAZ+AAB/AACEAAh/AAOIAAB/AABmAAKCAAB/ABB+fQAAhn0AB3CCAAV+AAN7AAF+
    eQATeAAMfwAQlH8AApkACIcAAH4ABY0AAn4AEZMAAHwABn8AAX5uAAF8AAGDAAB/AAF/AAGPAASOAAN/fQABfwACfwAChAABfwAHfAAJfAADhQAAnwAEdwAA
    fQAEfQACf419ggABfQACeAAGggACegAFfgAFigAJfgATfwAJgQAHewAGeAACf38AAX15AAKCAAF/AASLAAB4AAJ/ABJ5AAF8AAJ/AAV5AAJ/AASMAAN/AAN7
    AAJ8fwADdwABjQAgfwAafwACfwAKsgAAfgAJiAAEgwADjwAUfwAEgoEADIR7fAAChwADfwAEiAAGhQAAfAADfQAAoQAGdwAEfHsABn8AAXwAAn4AA38ADmsA
    AIEAAX4ABX8AAn8AA38ACZMAC38ABH8AAnwAAX8AAn4ABn8AAX0ABXoAAXuCAAJ+AAl+AAl1AAN8ABKLAAWDAAZ+AAWFAAKMAAWCiAADfQAAiH4AB4QABY8A
    A60AAHsAAIoABYMAA4EAEH4AAXwACH4AAH8ABn4AAH8ACYEABIJ+AAJ+AAJ8ABp9AAZ+AA5+AAGNAACChQACfQAKfwAGfAACfX4AA5+JAAGFAAN+ABCBAAd/
    AAV/AAV7ABGEAAaFABR7AAJ/AAV8AAF+AAN/AAF/AAx/AAF/AACOAAKBAAJgABJ8ABF/AAl/fgAFfwAJfgAFfwAAcX4AFI4AAIMAC2QABn4AB3sABH8AAX8A
    CX8AB3l+AAB9AAF5AAOBAAWGAAeBAANXAAR9AAOCAACCAACHAAKBfwAQhgAGf4EABoMAAot+AAGOhIQABn4ADXwAAH9/AAJ4AAR8fnoABX8ABH0AAImWAAB/
    AAx+AAOQAAGEAAF+AAB+AAl/AAODAAx9AAh+AAF+AAR7AAZ7AASDAAODAAJ2AAB6AAF+ABJ9fgABggAGfwAKfwAHfXkAA34AAn4AAoqFAAt9AAF+AAR+AAB8
    ABR6AAZ9AAJ+AAWXAAZ+AAGBAAV8AACFAACMAAF7AAJ/AAJ/AAJ9AASRAAKLAAB6AAaBkAAEhwAGfwAAfwAJjAACfwADfQADgQABfQAPdQAGiwAFfQACdH8A
    CoYAAosAAoQABI4AB38AAo0AAYaiAAV+AAqdAASEAAGCfwADfwAEfgACfwANegABfAAIhAABfwADfwACfnp/AAh8fAAAfwAAfgAAeAAIfwASfAACfwADfX4A
    An4AFYsABXx+AAB/ABJ/AAFyAA6UAAl+AAWhAAx+AAF/AAJ9AAZ8fokAFn0ABH0ABYMAAZB9AAB/fwAFhwAMf38AAnx/AAl9AAB6AAN+AAZ+AAd/fgAEggAC
    fQAOfQABfgABfo4AAH8ABHwAAH8AAn0AB4EADn4AAn8AAX8ACX4ACY4AFn8ABH97AAN/AAWCfAABgocAAH8AAXkAC4EAA38AAYd/AAJ+AACLAAx9AAuVAAV+
    AAR/AAaSfwACfwALdn0AAn8ABIEAAn8ACH4AB34AAn4ADYF9AAJ/AAOGAAV/AAaKAAh/AAF5AAR8AAN/AAN7ABF8AAJ/AAKPAAh6jX8AAn4ACoMAAn4ABXp/
    AASYAAR/fgAAdgACjgAMkwAAfgAAfQAEfwAAfgAKmAADiX8ACn9xAAF/AAJ+AAV+AAV/AAJ8AAh+fwACfQABfwADfQAHgQACfwADfwAAfwAAfwAEfAABeH0A
    BHYAAH8ACHcAAX19AAGBAAd/AACDAAd/AAKGAAGIABWDAAV/AAV/AA+KAAB/fQAAfQAAhQADfwACegAUfXwACn8ABIIAAn0AAH4AAYEAAH8AA3d/eAACjwAB
    egAAgwAJfwAGfgAEfwAAhgADhwAAeAAFgwADiX8AAXkAAYV8AAF/AAJ5AACLAAyFgQABfQACfAAAdAACgQAIiwAGfwAKgQAFhQAEfwAAfQAHfgADhX9/AAF8
    AACIhAACfwAIfwAfggABfwAGkwAQfwADfAAAfwAPfn8ABIUACX8AA34AC38AAX8AAXwAAXwAAHkAA38AEH0AAH4AAH8ADooAAX4ABnwABX8AD4V+AAKEAASB
    AAt/AAOFAAN/AAh8fQACfnwABn8ACJcABX8ABX8AF34AEHwAAn4ACX0AA5B/AACDfgADgQADcgABegAJfwACeQADhgACf3wAA34AAoQAC30ACYsACXwAAH4A
    AnkAAHt+ABx3fwAJfQAFfgAEgn9/fwAGfAABfgACegADiAAIhHcAA4EAE4oACnoAB34ADHsABX4AII8AAHcAAH8AAYYABowAAnkAAn0AA4sAAIEAAIIAAoEA
    Bph9AAGCAAJ+hQAMfwAPfwAHfwAChAAAfQAAfQACfwACfQAChwAEfwAIewAAf34ABX92kwABhQACfwAFhQAEgX0AAH8AA38AAH4ACY0AAH8AAX8ABYOCAAF/
    AAB8lY8AAnkABXwADIEAEH5/AAF9AA1/AAd/AAV+AAeDAACFfwACfwASegACfwAPggADiAAOdgADmXkAAnsAAIIAAnoACH8ABH8AD3sAApwACYkAA38AM38A
    An8ACHp9igABfgADiAAHbwABh4IAAn4AAH8AAX5+AAp/AAJ/iAAHhAAEiQAMfgAJfwABbgADhQAZf4J7AAKDAAB/AAZ/fgAFegABfwABfAAFfgAAfwAEfwAC
    egAMfQAAh31/AAV9AAN9AAp8AAKIf4EAAH4ABH4ABn98AAGPAAJ4AA1+AAF+AAiGAAR8eX8AB4IAAX8AAYQAAYQAA3d6fQAKewAOfQAAf34AB38AAXQAC3wA
    BXcAAHqLAAN/AAh7AAqHAAF/AAGEfAAAfQADhH0AD4l8fQAIjAADfAAIeXwABX6GfwABfQAHe4WMAAGFAAB7AAB/fQAVjgAJfQAEhwACewABgoQAC399AAOD
    AAh/fwALfIUABIEACIYAAX8ACIUADoUAAH8AB34AAXoACX0ADoYAB7cAAIQABogAB48AB3oAAX4AAH0ADn0AA4MAAn4AB4wAAXgAAn8AAIIAAXgAAXp/AAeJ
    AAOBAAJ/AA59AA5/AA1/fgAEfoIAA35/AAR/fwAAfQACmQABewAHfwANfgAAfn8AAaMACKsABnoAA38AA30ADXkAAoIACX8AA3wAAX8AEX4AAH4AA30AA38A
    CnsADZkAAYIAAn4ABn4ABIh6ABqDAAx+AAGFAASEAAB+AAF/fwABjgAUd6AACnkAAXcABX4ACIIAAX8ABXkAEnoAAn0AAX4ABH+GAAJ/AAOBiwAOfwACfwAG
    fwAPfQABfgAAfwANfwALfwACfgACdgAGgQAGfwABgQAGgQAFf3wABn4ACH0ABH4ABIsAA4wAAX0ABIwAE4wABH4ABIEADX2KAAF+AACEAAB8AAJ/AAOGAAOO
    AAR+AA18kAAAkQACiAAEfgALfwAJfwAOcgADfwAAgXsABYYAAI4ACYQACoN4AAuKAAJ8AAWKAAB/AAV/AACLAAN/ABGHAAR9fwAFiQAAhAAEfQABfgADfwAB
    dgAWfwAYgQACfQAMiQAPeQAIh38AAo58AAd/AAN8AAh/AAB9AACCAAOSAAN+AAKPfwAAgX8AAnt/AAJ4fwABfgACfwAFfwABegANfwACggAEfgACf38AA4gA
    AX4ABIqEAAGKAAiLAAZ/f3kAAHwAA4EAA4IAAHwAInx7eYsAAoF9AAB8AAd9AASEAAd9AAF/AAiCfwADhQAXfAAGlAAFigAVfwAAfgAAhAAFegACgwAPeAAG
    hAAcfwABf30ABH0AAX8ABX4AC44AAIcAAYF+AA59AAiMAA1+AAF/AAN/AAh9AAB+AAJ+AAl/AAeOAAqBAAZ9AAF/AAl9AAF7AAJ7ACCMAAqWAAF/AAB/fgAK
    fQACfwAEggADfnoAA39/AA98AAyDAAZ/AAF/e4wAAX8AAoQACn8ABX9+AAd+AAJ/AAuGAACHAAp+AAQ0AAF9AAOBfAABfwABfgALiQAAggANfAACgQATfAAA
    ggAIfQADf3sAAn8AAH0AB4MAAoGGAAF/ewAhdgAAfwAFfgAAfwAAfgAAfAABhQACewABhgABhQAIfwAEfwACewAAgQADf3wAA34ACXiCAAt/ABd9gQAEdgAD
    fwAWjAAEfwAEhwABfAAhfQAQhgAKfwAAgwABfAAKf4OMAAd/AARwAAqDAACYAAt7AAB8AAaFAAmBAAl+AAx9fgADfwAFfgAAf4QAAX4ACX8ABpMABX4AD3oA
    AIIACX0AAX8AH34ABXkAA44AA34AD38ADJMAA4IAAncAA4UAA3oAAoIAAn0AAH8ACXwAAHUAAH0AAHsAAnsACXkAAHgAANt+AAh+AAZ/gQADfwAImQADfwAF
    ggADfgAGf38AAH8AAn8AAYqBAAV8AAKFAAKBfX0AAHwADX8AAH8ABX8ABn4AAH8ABX9/AACJAAt9dwAAfgACfgABggANfnsAB30AAH4AApUAAn0AAnkABoN8
    AAB4AAN/fwABigAAhQABfAABfwAUfgAFfQACfgAEgQABhAABfwACgwAAfgACfQADfAAFgwAAjgALhAAGfgAOfwAAjgAHfwAAfwABf3wAB3sAC3wAAX4AAn8A
    EIcAAnwAAowAA4cAC38AAH8ADHkAAnkABXsABYwAAoUAAH9/AACCAAJwfwAChwAAggAFgQAIfQAXfgAHmoQAAYQADn2KkAAIlQADfwAKfAADf4F+AAp+fn8A
    AHp8AAR9fwACfgAJiAAHh4YAAH5+AAB/AABrgQAMewADYX0ABbx7AAl/AAd/dQADoQAajAANigACfgAAfAAAfQAAfwAAiX8ADn8AAIMAEIF/hAAEiQAVjAAA
    fgAJfQAAfwAAegAIfwAThQACkQAHegAKfwANfQABiQACfnUACX+CAAh/AAF+nH0ABH8AAXoAAn96AAF/AAB+AAWBAAp9hn8ACH8AAX8ADX0ABIgAAnoAAH4A
    GH8AEMoAAn+BAAN+AAOBAAl3AAeDABd9AAGKAAx+AAF/AAh/AAJ7AAmFfAAAeQAAkAAHhwABfwALfwAAhAAOfgAHiAADfgABfgACfwAMegAAkQADeH0AAHUA
    AH4AA30AAXx/AACDABmPAAKDAAZ+AAF/AAh9AACCAAl9AAF8AAR9AAh+fAABmQABf38AAn4AA3wAAH8ABHsABH4AAIF/AAp/AAaCAAKChAAGhgAOewAEiQAB
    fwAEfwANeQABgwAchAAHkwABfQADfgAEfAAAdgAMgwACg38AAH8ABscAAH0AEoYAAJOIAAh7ewADhQAJfwAEfQABfwAMgQAEdX8ACY0AApoAH4kACoUAA3wA
    A4EAA4EACoN9ABZ+cgAAfwAHjwACfn8ABH9/AAB9AAF/fwAKfwAAhwADfgACigADiwABdXwAAI4AAIODfgAIewADe38AAH8AAnwABoEAAH4ADX98AAp/gwAE
    fwACiAASfgABfwABfAADggAHewACegAFeHwABH8ABH8AAoEAG3qKAASYAAl+AAKEfgAAioUAIn0AAX0AAYIAC3gAAn+CAAZ+AAd6AAh/AACEAAl8AACNAAx/
    AAZ+AAN/AAKCAAd6AAB/dYsABnIAE38AC3sACH8AAX0AAn4ABoQABH4AAHwAAYMACooAC44ADH0AAZIADokAA3gAFIEAAIcABIMAAXsAAoZ/AAF8AAR/AAeE
    AAGcABGEAAqFAAN+AAJ9AAaBAAB/gQAHfwAEfwAFjAAJfgADqQAAfwAAfH0ABH8AAXwACnwAB4IABX8ACH0ACn4ACIaFABJ/AAWFAAB2fwAKfwADggADfgAC
    fwABegAAfgAJgQAGfwANeAAFfwAAfQABfgAGfgACggAAfwAIdgAWf38ABH+KAAd9AAV/AAR9ABF9AAF+AAx+ABV+AAB+AAp2ABB+gQAFigACfwARfwAKdwAF
    fgAJe30ABH8ABH0ABH4AAIEACIkAAX8ABJQAC4EAAX4AAH8ABXwAAn8AB4MABIcAAH4AAZ8ABn4AAH+BAAp7AAd+fAAAgwADiXwABH4ABX8AAn8ACH4AA34A
    A4WEfAAGfwAFfgABeAAGgQADewAVfwAGfIR+AAKCAAqEjYEAAH8AAH8AAH8AAX8ABH4AA4gAAH4ABX4AEXwAA4IABH8ABn+PAA+CABuFABh/AAB9AA96AAR/
    ABWEAA2DAAWDAAN4AAmHfYQAAX8ACn8AAIx/AAR/AAl9AAFtAASBAAB8AAB2AAF9AAB+AAyNAAN2AAJ+AAp+fwAAdgAPfwADeHwAAX8AAn6UfQAEioQABX0A
    A3uRAAR/gwABfwAEfAAAhgAVfgAIfgABfwABhgAAeAADjgAFfIQABIgABn8AAIgABZYAB38ACYEAAoUAEXwABYIABn8AAn5/AAZ6AAuWAAR/AAaBAAmPAAV/
    AAF+jIMAAZMACH8ACXYAAHkAAn8AAX0ABYQAAo4AAIEAAH4AAI4ACH0AB4d/fn8AC4EABYEAAY4ADHwABX+BAAJ6AAJ+AAB8fAACd34ADX9/AAV9AAJ/AAF9
    AAd5AAF/AACVfwADhQACggAAfwAHfQAHfgAMhwABfQAJfgAAfAAEfwAQgXoABncABngABIcABYYABH8AA38AA4WRAAOFfwADgwAAfYoAA38ABn4ABn2BAACI
    ABJ+fQABfwADlgABfAAAgQAOjAACeQADegAIfgACfwAJhgAAewAEfwAGfAAEf3wAA34AAn4AB36KAAF9AAF/AByPAAuPAAGJAAyHfwACfAAJhQAAgwAAdQAI
    ggADf4YAAX8AAXMAB4J+AAN+AAx+AACQAAWOAA98AAF/AAJ6lwAJggAMgQAAfgADfQACfAADhAATiQAUfAAIfgADfQADe55/fwADfwACfgAAfwAAjAAAgQAB
    fwADfAACf4cAAnu4ABJ9AAB/AAF7AACFAASSAAd/AAOKgwAUfgAJhgAEgQAAfwAHfwAEbAAJkgAGfwABf38ABX8AB4QAAHkAAooAAZkAAX0ACW0AAX4AA358
    ewACigAShQAFegAFnwABfQAGiQABhgAEiAADsgALhnsAAXwAAKB/AAd8AAeLAAZ/AAORABGYAAGBAAGBAAR+fgAMhwAKcwAEkQAAgQAIf4MAAXwABIEAA4MA
    DH4AA34ADH0AAYIAAn8AAX8AAX8ABH8AAX8AAIZ9AAB0AAp+AAKFAAd+AAR/AACCAASBAAF9AAN+AAR9AAB5AAB/AAWFfgAKgQAMin8AAn8AAIcADH4AA4cA
    B30ACI0ADXcAAXsABnwACYwAGIIADX8AA8d/ggAEfQAFfwAAfgACdgARiQAGfo4AAIUAAJOGAAJ6AAB9AAF9AANaAAR9AAGMbwABdAAGlQABfwAGeQAQf4MA
    AoQAA34AEH59fwABfwABfwAQfwABgQAHdgAAigAFe38ABn0ABIZ/AAiRfgACfYoAAHt8AAKGAAWCfwAFf34ACX8ABH4ACn8ACHsAA34AE30AAn0AAH0ACoEA
    EoIABnp/AAN/AAF/AAB/AAh7eXwAC30ACHgADn8AAX8ABX4ADHt6AAd/AAB8ABNwjAAAewAAhwADgQABfgAPggACfwADfwACkAAChAADgQABeokAAoMAAX17
    AAWFAAB7iwAIfwADg38AAH+EAAR+ABN+AAl/AAJxAACEAASEAAd/AA2TAASDAAKKAAmFABJoAAF7AAOBAAt/AAGDAAGIAAR/fwALfwAGfAACbQAAiQABgwAD
    fwAFfwAAhgAifwAElQALfwAAdgAGdwACgQABfAAGjAAPfwALeAAAf30AB34AD38AC30AAYoAB3kAAIEAJn8AAnsAA39/AACIAAl+AAh/AAB/AA1+f34AAIEA
    DXoAD5F9AAN/AAN/AAV+AAyVAAF+AAN+AAZyAAB4AAF/AAF/fgACfwADf34ABH8ACX4AAIIABokACH8AD4kABHwAAn8ADH8ABH1+AAJ/AAKWAAuBAAN/AAh8
    AAV/iwANfQAHfwADd38AA3wAA4cAAX0ABX4AAW5/AAB6ggABfwAAfwAHfgAAfQAKfQAFe34AAX4AC4IAAX0AAoMAAYcAAH4AB38AAH4AB38AAIYAAowAAHwA
    Cn4ACYcAAYMAAZEACn93AAaHAAB3gwASkAADfAABfwAMiX4AAX8AA4MAAYgACXQAB30ADH0AA34ABH4ABn4AAIQAC3aYAAGDAAJ+AASLAAN+fwAKhX8AA4MA
    BX4AAX4AAHwAD3kAA4sAA3wAB4MAAoEABH8AA3cAAX8AAH0AAYgABH1/AAB/AAR/AACNABePAAKOAAF/AAJyAAh3AAB+AAGNAAZ5AAR/AACBgwACfwAJegAA
    hXQAAH4ABoEAA30AC38AB34AAn4ABX4AAX8AAYUABX8ABX0AA30AAnsAA3wAAYMAAH8ABX4ABZIABncABH8AC3UAAX8AA35+AAd+AAF3AAKEAABxAA5+AASo
    AAB1AAFhAAB/AAGHAACPAAaJAASLAAd3AAGwfwAVhQAAfwAAfgAEeAANewAKfQACf3t+AAh/hgACgwAHf48ABH4ABnsABH0ABXwAAKgABn0AD3wABX8ABH19
    AAGUAAJ+fgAAfgADfwAMfwAEgwAIf3gAB4sAAH8AAH0AA4UAA38ACn4AAW0AAHoAA36MgQAJiQAQf38ACYEAAogAFX9/AAJ8AASOfwADfAAEbX8AC3IAD4QA
    DH0ADnx8AAx/AAaHAAh5fgAGfwADfQABf38AAHZ/AAF+AAN9ABB5AAF+AAR7AAOFAAlzAAl+AAmFAAJ8AAKDgQAKigALfwAEe4EAB38ABX4ABH4AB4wAA3oA
    AH4AAYQABYEAAH8ADGcABIUADaUAB38AA42GAAJ/f46BAAV+fwACd38AAoEAAIh5AAx+ABF8AAR5ABJ/hwABfwADgwAEeAAAf31+AAOGAAJ9AAJ+AAB8gX4A
    BYMADHx/fgABf4KIAA1+AAF/e34AB3h/AAB/AAB7AAGIAABuAAPRAAmIfQADcwACeQALggAKgQADfAABewAAf3wAAH8AGH8AGX8AAIMADH4ADnwABH8AAowA
    AX8AB4QAAoEAAH8ABYEAAXoAAHoAAIMACH4ABn5/AAh/AAKOAAF+AAJ8hgACnAACjwAAfgAAnQASggADfQAAggADfwAEfYF8AAd/AAuFAAZ/AAO+AAR+AAOI
    AAeIAAF/AAV/fgAFfwAAfQABdQAIfgAAfQAFewAGhAAaiAADfwAFfgAFewAAiQABfH8AA3+Cf31+AAB+fwAAfAADhgAhfwAGfwAAfwAWoAABfwAGfgANgQAB
    hgABfIh/dX8ABncABnwAEX4AAX95AAR9goIABIEAAH8AB44AAW8ABn8AA4EABn8AGnwAAH0AA4IAAnoABpIABXcAAn4ABn4AAocAB3uHAAJ8AAN8AACDAAx1
    fgABfwALfwAMfQAJfwABfY4ABX8AD34ABX4ABXoAHn5+AACBAAV/AACQAAB6AAZ+hnwABn8AAmMABXyKfwAFdwABhAAHfIIAAXwACH4AB3sAA4QAAJAAAXkA
    AXsAAIl7AAZ/AAJ/AAx/AASZAAGFAAF9AAR8AASCAAB+hoYAB34AHX8AA38AAHsAC3x4AABYegAIfQADfQAKmwAdb3+BAAKEAAKEAAR8AAF/AAh/ABKBAAV/
    AASnAAB/AAl/AAGJAAJ5fQAFfn4ACI4AAYEAAn0ACH0AB40AGHSYABB5AASMAAB+AAF8AAKIigAAfoSGAAN/AA2aAA+BAAF/AAF+AAJ+ABV/AAOCAACEAAR9
    AAx/AAN/AAOFAAF/AAB/AAN0AAiDAAB8gwAEeQADf3sACIx5AAGKAAl/fX8AAX4ABH8AAJZ9AA1+AAB8AAaGAACgAAGIAAt/AACwewADgQAFewABf3+CAAWK
    AAV9AAGVAAB9fQAHkAAJhQACdQAAf4EAAn8AAIMABIIAD30ABYIACHsAAHUACo0AAH4ACH4ABIwAB38AAXkAD3x+AAZ/AAZ/fAAEjAAAfwACfAAEgZ4AAX9+
    f30ACXwADX9+AAiEABdjAAB6AAl+AAF9AAaCAA+CfAAAfwAIfwAIegABegAAgwAAfQAEfwACcgAHfgACfwAAiwAHewABhgABiQACgQABfwAAfwANhn0AAH8A
    AHYACX8AA38AEIMABXgAB32EAAGDAAN/eAAEfwAAfHwAB3uJAAx3AAqBAAOEAAB/AAOBAA5/fwAAfwAAfQACfwAAfgACf38AA34AB38ABI0ACH0AAHp+AAB/
    AACKAAB/hgAOfwABiAARkwABfgADloJ+AAZ7AAR+AAF5AAB7AAB/AAiGAAF/e35/AAB/AAB+AA5/fo0ABX5/AAl8fQAdfAARfwAEdwANggAAfgAXegACfAAG
    awABfgABfwAAdgAEdQADfwADfwAEfgASnAAOkAALlgAEhgABggAFfgADfwABhHwAAIIAA4YAAXoAAH4ABaEAA5MACH4ABYYABXoAF38ABIMAAYsAAnwAC4MA
    An0AA40AAX8ABX0AA34AA38ABH8AEIYABoN/AAx/AA2PAAl6AAeIAAp/ABR2AAR/fn15AAGhAAR/AASFAAB9AAN+AAl+AAGJAAJ/AAB+AAeUf4gAD4UAD38A
    BY4ACnkAB9GEAAB+AAN9g38AB38AAI0AAIMAC38ABX8AAXgABIEACoUADH4AEH8AAn0AAn0AFoYAAH8AAnsAEX4ADYYAAn6kAAN8AAJ/AAl6fAALggANfn8A
    AH8ABH4ABHuIhQAHfgAEfgABf3YAAH8ADXoAA40ADn8ACYMAEX8ACn5/AAJ8AAOjlgAEjAADfwAFfH1zAAt8AAZ/AAJ8gn0ABH4ABXIAAHUAAoEAA4sABn0A
    A3QAA4QAAYcAAX8AAZMABn8AAYMAAoIAAXoAA38ACH8ABoEAC3yPAAd/ABN9AAF9ABx+AAV/AACGfwAFegAFhQAIfwAGgQAGhgALfQAEhgAFfwAEjwAAewAC
    fgADfgAXmgAFfwAAfwABfwABfwACfgAAhgAHfAAMfwALf34AB4p/AA18AAWKgQAMfwAJcwAAfAAFfX4AFIcAAYUACn8AAHcAAIgABH8ABnkAB4cAD34AAH8A
    F34ABYsAAH4AAXwAAH8AB5kAAX9/fQAAfgABfgACgwAEfAAFfgAGeYJ9AAJ8AAt/AAN8f38AAn4AAIIADKAAAH8ADYF8AAB5AACDgwAEcgADiQALfQAEfQAB
    fQADdAAEgQABhAAAfgAAdYcAAI4AAIcAAH8AAoYAAncABH8AAYh/ABF8AAZzAAB/AAV+AASLAAGCAASBAASCAAt/fgADfwAFfH8ACH4AB38AD38AD4YAAH8A
    AoQAA38AAo0AAn8AAoYAAX9/AAB7AAKJfgAAfwADfQAGewAEiQAAfwAPgoUACYYAA3wAAHYAAH9+hAAAfwADfgAFfQABf38AAXgAAZMADq8ACH8ACIIAAn0A
    DoEAAX8AAH1+fwAQgwALfwABgQAGhAAAewABgQAAcgAFiwALggAnhAAAg38ABVAAAX8AEn58AAl/AAZ/AAeGAACCfwABfI0ABH8AA4UAAX+BAAaBAAB8AAZ+
    ABODAB2HAASFAAB8AAd9AAGCfwASfgAIfAABcwABhQAGfwAEegABhgAEfAADfAAMfgAGfgACfwAAfgAFiwACfAACfQAIegAAfAANgwAAegAQfgABggADgn8A
    DH4AEoN+hAADewAAfAAFdgABigADlgACfQACfwAAgQACgn8AAHMABH4AAX8AA34AAnMAAH0AAH4ABX+FAAF6AAJ/ABF/AASFAAN/AAGQAAV+AAJ/AACEAAF/
    AAZ+AAV2ABV/AAN5AAB8AAR/AAd9AAB/ABaCgQAEeQABfwAFfwAAfwABfQACfAAHfwADhQAkjgAAigABfQACeQAAjwAEhAAEt4EAAYd+AAR+AAN/AAGMAAF/
    AAV/AASJfwAGfQAEfQAKfQAAfwAAewAAiAABgQADmgAGfAAElX4AAnoAAH0ABJt6fwAIfwABfgAFegAAhIUAAn8ACXsAAn4AAqIABH4AAn53AAB6ABF7AAB8
    fn8AD38ADHwAAoYAB399AAd/AAJ/AAGDAAJ/AACOhQAEfgAPfwADfgABeQAFfYEAB38ADX8AAXwAAoZ+AAJyABZ/AAJ9AAWQACh+ewAFjn4ABoIAAX0AB38A
    Bn8AA4MABnkABXsAAnsACoF/AAaCAAF/AAB9fgANfAADfgACkQAEiAACfQAIf30ABHx+iwAAjAAKfX8ACn0AAH+CAAR7hQAChXt+AAaNAAB/AAp/AAeDoAAE
    iAABgQAQf30AB3kAAIQAB39/AACBAAB6AAF/fwACfAAEfgAAfgAGfwAFfoUACYMAAH8ACX8AAIIAB3sAAX8AIYIAAXUAB9AAB3kAAH8ABoEAAH8ACnwAA4QA
    Bn8AEX4ABH0AC3wAAn8ABoEABH8AC38AA5AABYF4fwACfwAChwABewAOfgACfwAAfwAKdgAOgwAMggABfAABfwACfX6FAAOEAAWCAACLgwAHgwAFhX8AEIgA
    EZUAA30AA38ADYuUAAR9fQACewACe4sAAYQAAIEACX8ABXwAEH8AAH8AAX8AA4MADX8AApMABnMAAnwAAn4AB34AAn4AA38ACn5/AAJ+AAKBAAt/AAF9AAF/
    AAN1AAV/AABmAAx/gYgAAX57fwAAgQAEfwAEfQACfQABfId4AAR/AAGMAAeDAAJ/AAmNAAF+AAWBAA2XAAZxAAN9AA2CAAd/AAh4AAB/AAuCAASCAAN/AAN+
    AAN/iHwABoQAC34AAo4AAXx/AAN/AAiHAAZ/AAB7AAl6ABF+AAOGAAKFAAN8AAV/AAB8AAV9AAd/AAKGAACKAAOEAAB/AAZ8hQALfQAJiwAHhwAHfgAHggAG
    fgAAjoIAAIEAAH0AAH9/AAuxABx7AAOGAAN/AAiDAAt2AAGKfAAJfgAKjAAIfgAAfgAAf38AAIkAAXsAA4IAB39/AAF7AAF8AAF+AAN7AAKBfQAAkgAVhn0A
    AowAF4kAA34ABH8ACHoABH4AAX8AAn8AAH8AAIcAAoEAA38AAH4AB38AAXYABHkABH9/AAF+dgAEfgAEggABeIR+AAZ/AAh/AAWEAAN+AAl/AAR/AAZ/AAl+
    AAF+fgABfwAKfn8AAYsAAH9+AASDAAB/AAd+AAZ8AAKLfQABfgAIfQAEcQAFfwAAjX8AB38AAH4ACX8AB44ABn4ADXcAAX4ACH0AA24AAX91AAecAAp5AAJ9
    AAWFABZ/AAKGAAGKAAF/AAx/AAF8ggAAhnYAEYOBAAJ7dgAFfQAEhgAJfgACh3kAAX8ABX8AD48ACX4AAH4AA3wAAIQAAn8AB4EAAXoACYMAAX0ABIQABIoA
    Ao8AAnwAAn8ABIMAB3gAAJsAA4EAAIcABYEAA3wAA3xye34AD10AAYoAA36BABWBAAh6fQAFfAABfQADbgAAfAADfgADmoZ+AACBAAN/AAGDAAODfAAEfQAB
    f4YABI0ABH4ADm8AAH5/AAB9ABSHAAR/ABB/AAF+AASIAAV7AAd9AAKBAAF8AAF7AAt+AAF8AAOCAAd+ABV/AAF/AAd9fI4ACnwAE3t+AAB/AAB+f24AAn8A
    A3sACIEAB39+AAF6fwALfwACcgAMfgAGfwAFf35/hgADfwABdgAEeAABgQAEf4MAAX8ABXkACn8ABHwAB38AALYABX8ABIJ9AAeKAAp7AAGJAAB8AASEAAJ/
    AAF/AAJ3AAqEAAOBAAaNAAJ4fAACfQAKgQAAiwADfwACfwAFfAACiQABf30AAYYAAHx/AAF/igAAiAAEZAAQfwABfwAEggAGhgACfH8AAH4AAYEAAnwAAX4A
    AHsABXsAC2oACIIACo4AAn8AA4IAA3YAAYIAAYUAAIMABHcAAo4AApAACH8ABH0AAHkAAYwAA4cAD3+Cdn8ACIkAAX8ABZAAHH4AAoMAAH8AAnQAAnkABH+C
    AA2JAAmGAAWNAAV+AAeCAAd/AAqOggABewAGe4MAAn9/AAGCAAR/ABV/AACGAAJ2AAR/AAB9AA5/AAR7ggABfwADfwABfwAAfwAMfQABfwAGegABfwADfwAB
    gQAJggAAfwAAfgAHpgABfQAKf3wACZQAAHwAAIkABH8AAH0AAYQAE4YABYUAAnoAAX8AAHwAAn4AA34AA30AAYIABpt5fYwAAX57AABuAAR+AAuEAAB8AAB9
    fwARhwADhgABfZgAAIIAAn58AAN/AACDAAqMAAGBAAF/AAJ4AAF9AAF9AAGEAAF8AAKRAAN+AAF/AAF2AAJ7AA5/AAt/AA2DAAWNAAF6AASHAAWBAAB6AAd/
    fQAIdQAFfwAAfwACiYQAA38AIoR9AASJAAp/ABV3fAAMfwARfgAIfwAIeQADdnYAAX+GAAuCAAF+AAVzAAB3AAN/AASVAABrAAR/AAF8AA9/AABxAAiEAAN/
    AAN7fAACgwABfwACjX8ABn8AD38AAo4ABHwAAXYAAn8AAnoAAXsAAH8ACoQAAX8AC38AAH8AAnl/AAOKAAOIAAKEABF9AAB8AAR8AAB+AAB/AAJ4AAJ+AAmB
    AACGAAl/AAODAAaFAAF7AA9/hgADfQAJewABfwAAnQABgwAAfQARiwAafX8AAH8AAX+DAAOBAAh8ABF+AAl/ABqPAAp8AAZ1AAOBAAV+AAeHAAuZAAF/ewAG
    fwAPkgABfQAEfwABfQAOfAAKfwAOfgAJfwAAfwAEfQALhgADf3wABH8ABG0ADIoAA4QAAn92AAJ4ABJ8AA2Bgn0ABoQAAYEABn8AAHMAAH8ABYEAEoIAApoA
    AW8AB34AEnwAAIUAAnwAA38AA30ABngABZMAAX0AAn8AAHkABHwAAYyHAACOAAN9AAR+AAl/AAR8AACEegAElgAEegAFfAAXfnsAEn5/AACKfQAGfQAEdncA
    A3sABH0AEnIAAXkABX8ABpAABop/ewAAkIZ9AAp/AAF/ABGFAASFAAN6AAF/AAyFAACBfQABhQABfAAGfwAKfwACfAAAfwAGaAADfwAIfgAAkooABHwAAH8A
    AnUABX8ABosACnkAFH+MfQACfAAAhAABfQADfwAEggAahQAIfwASewAAiAAGfAAFfwAEgXwADn59kAAGgQAEfwAFfwAGewAFgQALfQAHewABaAAGggAIgX8A
    CH8ABXsABn4ACIEAAX8AA3+KAAB8AAeDAAF/AAN6fwAJgnmGhQALfAACggAOgX4AAHsADncABn8ABYEAAYEABX8AC4UACX0AAnIACH8ACXwAAn+BAAWMAAF/
    AAN/AAF+AAeUiAABfHUACYIACX8AA34ABHsAAXx9AACKAAh/egAIfwAAfZMAFH4AAH0AB3kAAoF/fgAAfgAAiQAAgQAHcgABf4IAAYEAA4QAAXsAAnoACn95
    AAJ/AACBAAd6AAR/AAZ+AAOKAACTAAF+AAJ9AASBAAJ/AAGDAAWKAAd+AACCAAB/AAGDAAV8AAd+AAx/eQARggAZfwALgn8ABIIAAH8AAYJ5AAN/AAqFAA6L
    AAF+AAGDABJ/fwADfAAAfwACeX8AAoGBAAJyAAF+eQAAfIYAAIwABnl9AAt+AAR9AAF9fgAAdn8ADoQAAH9+AAp1AAWKABt8f44AAIUAA3mDAAeIAACDAAqB
    AAKQAAR/AAt/AAOCAAp/AAN8AAp+AACBfwADfwACewADkQAKhQAFfwAAfwAAfwACiQAFiX4ACnYAB3kAAIQABH8AC35+AAN+AAB9AAV9ABd6ABR5AAB9fgAD
    dAAFhQAGhIIADn4AAn8AAYEADn0AAX8ABH0AAoIAC4sADYMACo4AAX0AA34AA2cABnwABn8AAHkAAHgAA4IADX8ABH8AA3iBAAOKAAd9AAZ6AAKLAAN8AAZ/
    AAB7fgAFfwACfgABfwAGfwACiwAFeAAAfwAAfwACfgAChQABfosAAnoAA38ACH4ABYYAAX8AAn8AAowAFH0AAXsAAnoAD38AAnkAAHJ8AACDAAN+AAJ/AAKH
    AAp/AAB/AAGGAAF/AAx9AA58AAJ5ABt6AAeCgwACgQAJfwAAjgADeAAFfn8AAn54AAKIAAiPAAF+AAJ/gQAAfQAFfwAUhgAAfwAMnQADdgACfwANfgABfnYA
    AH9+AAJ/AAB+AAF/AAN9AACLAAd+AAV/AAB9AAqOAAJ+AAZWAAmBAACFAACDAAN/AAiFAAmCAAWEAAF9AAd8AAR9AAV/AASBAACCAAx+AAJ9AA19AAF6AAl/
    AAF6AAB/AAN/AABwAAB/ABeBAAF/AA5/ABh8AAKCAACLAASOAAB2AAB3fwABgQAAfQAHfgADh4Z/AAJ8AACCfAAFhgAFfgAAgQAUfX8AAYEAA38ACnsABH4A
    AHkACX4ACIsABHwACIQAAX8AC38AAH99AAV9AAKEAAJ7AASHAAJ/AACBAAN+AAF7AACNAA93AAJ/AAJ/AAN9f36DfwAAggAEggABfQASfXuNAAh9AAF/fgAB
    fgADggAJfQASfwAKfwAGhQAAfgAKXAAAjAADewAAe34AA38AAGcAAHsAA4aFfwAGfgAIf30ACX8AC38ABIsACn8ACnwAAn4AAH8AIncADIUADZQADH8AAX8A
    AX8AAX1+AAKIAAB9AA1xfAAEeQACfgAKfAACqAACfwAIf30ADH97AAB7AAN0AA19AAN+ABOFAA58AAGFAAF9AAKCAAN+AAaCAAN+AAV9AASBfQABioUADIEA
    Bnp/AAJ/AAB/fwADfwAOfAAJiAAClAAQewAAiAAGfwABfQABjQAAhAACgQAReAAAfgAGegAEgQAEfwAIfQAHmAANfwAAggAIewANfAAKfwAXfwABhwAAfAAP
    fwAHgYoABnwAAn8AAIYACHsABX8ADpF3AAJ/AASNAAN/cAABe4gADX0ABn0AAH4AA5AAAX19AAV/jQACfgAAhgAEfn8AAn8AAn59AAt/fwAAjwABfwAHfQAD
    ewAQfwAEfQAAi3wAC30AB4cADnoAAH9/AAJ/AA59AAF4AACGAAJ8AAN+f38ABYUAGYYABHsAAIEAA38ABnyCAAd/ABCCAAl/AACLAAd8AAd7AAF+AAh7AAN/
    AAGDAAKEAAF/AAqRAAR/AAR/ABF/fQAHfwAEeWwADX1/gwABegAAfAAAgwAHfwABfAABfwAHfgACf4aBAA6BAAF8AAR7AAB9AAF4AAF/AAF/AAh7AAF/fwAB
    fgAFlQABfAACfwABfwABgn9/AAR/fQAAfwADfoyBAAB/AAN/AASRAAZ/AAB/AAR7AAt/AAKHAAl9AAGDAAp/AAOFAAF/fgAAfwACcAAEeAAHfwAJfwABfgAE
    ewADdQAAjwABfAAAiXQABYYAEXZ/AAGOfgAIgwAGjwAMf31+AAF/AAGBAAl+AA95AASGewAHiAAAfwADfwABggABiQAHfX8ABn+DAAOEAAODAAOOggAEfgAI
    fwAHfgABgwAQfwAcgQAAfQAGlQAAhgADmAAGhQAEjowAAH4ADH9/AAB9AA57gQACggAEfX4AAXwAAn4ACoQABn4ABX8ADX8ACYYAD4x/AAB+AAp7AAGHABB7
    AAJ9AAF+iAAAegAUiwAFgwAJfwABfwABfn9/AAF9AAB+AAB/AAR9AAN7AAqFfAACfgAPfwAEfAAGgnwABX8ADn8AAH4ABXwAAH4ABIt9AA6BABV/AAWDeQAD
    fgABfwAEfwAIhQAQgQAOcwABdgAAfwAAjQACfgADegALfQAAfQAGgX4AA3kAAnwAG3AAFX4AA38ABn57AAR/AAN7fgAChQADfwADjAAAiQABdgARfwAMdQAB
    fgAAfQAAgYEAA38AAH4AAoMAA38AE34ABH95ABJ/AAZ+AAOVAAqEAAd6AAN+AAJ+AAZ/AAGEAAWIAAF/AAl6AAGZAAKLAAt7AAZ9AAGEAAB/AAJ/AAJ/fwAE
    gQABgQAAfHwAAnwAB38AAo4AAn4AC3oAAX98AACTAAN/ABJ7AA56iwAAfQABggAFfQADWAAAgwAGewAOjQABfAADhQABggAGfgAFeAACiAAIiAACdwACfwAC
    fQAHf30ABH0AA38AAGIAJH57AAF/ewACf4MAAIcAAX0AAY4AAnsAAokACX8AAIQAFoYAAX57AAF6AAF+AAWFfwAGlAABf3AAAn8AA4MAAYqMewAPfgAHhgAC
    hQACfwAQfAAAegAPfwAEggAHfgAHgQAFfgABfAAAfwAChAAAmQABfnsAAn8AAX+aAAF1fgABfwABfgAMewAQfwACfQADfQABbgAMfAABlAAGgwASfwAAewAO
    fYMAAYYAAoR+fwAHfgAFfQALfwABfwADgQAEegAChwAAjgALeQABfwAIfwACeQADiAACfwALjgAAhQASggAFfgAAfwAEfQAGfwAFfwACfgACeQALfwABfwAE
    fwADeX18AAl/AAKKAAl5ewAAf4t/AASBAAZ+AACMfwAGfwAffwAGf38ABH8AA34AAHsAAoMABncABH8AA30ADX8AAXt/AAd/AAaFAAB/AAWEABB/AAN/AAWG
    AAGBAA6HAAZ8AAWJjYUABHEAAH4AFIgAA32JiAABigAPeY4ABIMAAZAAA38AAn8AAZoACH9/ABZ/AAGCAAOQAAV/AApuAAJ/AAF/AAl6AAh+AA2CAAN6AAyJ
    AAB4fwAMfgADf4EABXIABHwADH8AG4EAAIp9AAJ9AAF/AAaOAAeWAAB+AAB3AAJ/AAJ/AAOBAA+CAAd9AAR7AAB7AAeBAACCfQACfAABjwADfAADf3oAAIYA
    AH4ABnoAAH8AFoUAAXkAAIYAAYQACH4ADXwABH8AAn8AAnYABnkAAH4AAX0AAX8AAnoAAX8AAH4ACXwAEYMAAnB9AAR7AAOHlQANdQABfgAAfAATiwATi3yI
    AAZ+AAGdAAB3iwAAfQAFf34AAnoABH8ABXgABH8AAH8AAX4AAH8ABn8AAXkAEoMAA36HAAp6AAGDfwARfwAHfwADfwAGgQADfAAQfQAPf4kAAIUAAH8ABXkA
    BXwAEH8AFYYABIUAAIWOf3sAB3sAAHsACZMAAH4ABHwABIJzAAB8AACEAAWGAACUAAB/AACBfwAOfwACfgAAgwAGkQABfQALfwACfwAChAABggAOfwANkQAC
    fwAAfX4ABXwAAH8ABn8AAn4AAoMACosABoR6gQACfgAHf34ADXOCABJ/ABB7AAJ/AAF8AACDfwAAfwANfwACfwAEfoMABo4ACIIABH8AAYUAFH+CAAB9AAGF
    AAh+AAJ/AAKGfQACfwACiYEAFH8ABH4AAH4AAn8ABYIABIGDAAJ7fwALgQAIgXsABn4AAX+HAAh+fwACfoEAA38ACn8AAG0AAn4AAn8ACn8ABYIAA34AFn4A
    A38AAn8AAH4AAH4AAH8AAX8AAH8ABX4ABI16AAp+AAF7AAd+AACHfQALfQADfwAEggAFZwAEfwANgwAEfgABegABfwAHfwAKggABfgABfgABfwAOfgACjX9+
    AAB+ABKBg3wAB4YABn8AAH8AA34AAIEAD4MAAX93AAd5bQAAegACfgACfwAAegAEigAAe3x6AAV6ACR+AAuBAAN/AAJ3AAJxAAR/AAF+fgAAfgAAjQAQiQAH
    fIEABXgAAn8AAXwADogAAYR+AAp9AAKBAAKFAAZ4AAd/ABN7fwADfAABhQAAfgALgwANiwADfYEAApIAAnsAAY4AAYEACH0ACYQAAXkAAIwACH+FAAF9AAV9
    AAF9AAGVAAB/hwACewAGfn8ABH4AB38AAXl/AAJ/AAN/AAB/AAV/AAGBAAR/AAF/AAN9AAB7AAnCAAB5AAOPAAR9fwAGfgABgX8AApkABIh/AAN+AAR+AAN/
    AAKBAAR+AAJqAAZ/AAuEAAJ/jgAFjgAJkQAGfgACiAAMfgAEfQAAfwACfwAHggACf35+AAN8hgACfQAEhwAJkwAChQAJfgAChIkAAH8ABXuTfwAQfowAAnwA
    BnYAAIQAA6QAEIMACoIACX8ACH8AB34AAYgACIcAAX5/fgAAfAALewAAfgAQfwAAeQAFigABgQAAfQAFgQAHgQAMhAAQfwAAfQAAfwABhwACfwAFhXl8fwAF
    e34ADIwABH4AAoEAB4wAAH8AFY0ACX8ACH8AAH0AA34ABYUABH4ABH8AA44AA38ABoUAAoIACX8AB38AAn8AA34AF3cAAJN/fAAlgQADfQAAhAADfQAAd28A
    AX8AAXwABn8AAHsAEH8ACoEAAX8AA30AAHt/AAB+AAV8AAB+AACCAAuNAAJ/AAB/AAt/AAR0AAB+AAaRAAF/AAN9fn4ANH8AAZ8AAH4AAX0AA38AFHsAAH9/
    AAF/AAZ7AAB8AAN/AAV/AAR6AAB/AAd8AACCAAh7ABZ+AA1/AAd/fwABhX98AAJ+AA+QAAt/AAmGAAh/AACMAAF9AAV/AAOFAAR9AAKGAAB/AAN/AAF9AAt8
    ABZ7fwAAfwACawACiAAdewADfQANfgANfwABigAEjAAKfAABe38ABIEABX0AAHgAAn4AAH8AB48AAo0AAX4ABX8AAX0ABHmBAAFuAAB+AAF+ABeOAAt7AAB/
    AACFAA1+AA5sAAOFAA1/dwACeQADfgACfQAAiXx/fgAAggAHfn8ABImEfAAKewADfgAHjwAFjAAFfgAEin8AAH8AAXkABH4ACH4AC3kAAH4AAYEACXkACokA
    DHkAAowAHXx9fwADeAAAeQAFjXoAAH8AB30ACIYAC3wAC38AA38ADn4ACX8AAH4ABoUACH8AEXoABn8ACYEADHt8fgAHeX4ABnwAAH9/AAx+AAZ8AAN6AAGD
    AAF/AABsAAaMAAV7AAR/ABN8AAF/fwADe316AAB+AAJ+AAJ/AAyDfwAPfwAAhAABggAEh34AB38ABX0AEH0ABoMACIUAAHkAAoEABnwAAIEAAGMAA34AAX0A
    BZQAA38AAH0AA38AGX8ABYEABH8AAHwAC3UADX8ADXkABXsAAXoAE38AAKEABoUAB3uEAAR/AAV/hgAAgwABewACdoQABX4AAH0AAX4AAYMABI4AA4t/iQAH
    fgAEfQADhAAAggADfwAMfoR/AAJ+ABJ/gQAKfgADgn2NAAF2AACDAAZ/fwACfQACfwACfwAFWgAHcgABjAAAkQACfwAJggACfAACfwABfwAKfwADfAAEfwAB
    cAAOfAACfwADfH8AAX4AAIsAC38ACoEAAYgAAYgACn4ACH4AA4MABX8ACH0AB4IABoMAAHp+AAB/AAh7jAANfQAAkAAEh38AD4MAAX5/AAB/AAZ/AAaDAAuE
    AAKfAAF9fAAChQATdAAAhgADfwAAewABhQAAfgAEhgAIfwACfAAVewAGfQAGfwACdwACfAAAfAACfwACegAEfgAEf30ABZZ8AAF/AACGAAp/AAR/AAJ/AAB+
    ABGMAAR9AAyHAAhxAAJ8AAKWAAGbAAd+AAV/AAp4AAJ+AAh/ABWNAAaEAAB/AAB6AAp/AAZ9AAt9AAJ9AAWBAAWIAAR+AAB+AAx/AAJ/AAGBAAF8fQAGewAB
    fQABfwABf34AAJQABH0AAYIAA34AA38AAH4AB38AGH8ACH8AAnV+iwARegAAjokACH8AA3x8AAJ3fwAAggABfwADfgABk38AAWgAAIh+AASZAAJ/AAWRAAZ/
    fAAFiAADfwAAfwABfwADf4KEAAZ+AAx/AAuKfwAVgX8AAnwACn0AAX0AB4cAAHIABXp4AACNAAR/AAB9AAJ8AAJ+AAF+AAuFAAGCAAF/AA2EAAR+AAZ8AAF/
    fAAEfgADjAAGfQAUfAAAfwAAfgADfgABegAQfgAKgQACfgAIfQADfwANgwAAfgAAfAAEfQACfn8AAH8AAoMADXoABnsAAH4ACooACIoAEnWEfAADewAFgQAI
    ggABggAAhn8AAHkAAoQAAX4ABoIAAn0ADHsAAXyPAAN/AAp/AAiFAAF/AAh+AACBABaCfQAFfwAJfwAEgQAJhAAAfAAEfAAEf397kgADggAAfQAAfwACfwAF
    igAEfwACgQABdQADf36IAAB9AAB/ABh+fwAFfgACggABfgACegAPegACjwAQfQAMdgACfAACjHwABIR6AAF/AAN+dgAIgQABfQABfgAMfAADfwAAfAAOigAp
    fQADeQAJfgACfgAGfAACoAABfwAGfwANf2wAAH8ADX0AAH4ACod7AACZAAR/bgALggAIfAAGfgACmAAIe40AA38AA4sAFH8AAoKSABKGAAB/AAN2AAN+AAp3
    fAABfwADewAGfgAAfwAIjgACgQADfQAOe4aCAA1/AACDAAd8AAd/fgABfgADfgARfAAJfwAFeQADfQACf4cABX4ACH0AAH+JAAB8fQAPkQABfwABfQAQcwAF
    hgAMf38ADIEAAnYAAX8ACH8ACH8AEIN/AAN/gwADfQARhQAFfwAUfgAAcAAHfQANfAADiwACgQAEfQAAfgADfwADfQAFfQALfwADfwAMjQAFggAUdH4ACIoA
    BX0ACHwAAXqRf397AAN9AAF+AAadAAmOAA+DAASBAAZ2AAOFAAJ3AAGCAAV+AAF/AAJ+AAGBAAF6AAt7AAt1AAt7AAN+AAF4AAF+AA1+AASDAASChX8AAH9/
    AAl5AAJ7AAV7AAyDAAF7AANzAAB9AAGQAAWGAAOMAAd/AAKCAAGGAAN+AAqEAAN9AAd+AACVAAB/fX8ABX0AHn8AFH8ABJcABH8AC3sACI0ACYMABnsAC4EA
    B38AAX8AAH8AAYEAAX9vAASWfAABkgALdX8ABI+CAACOAAOJAAF9AAJ+AACJfwAFf4IAAH0AAIIABJYAAX6efwAIfgADfwAWf38ALH0ADYEAAn5/AAh/AAp2
    AAl8AAF/AAB+ABCBAACPAAJ/AAZ2AAF5AAaOAAN3AAZ/AAV3e4kAA38AAoIABYEABnuBAAB/AACHAAF9AAB3AAN4AAF/AAZ+AAV9AAGEAASOAAeBAAiGAAel
    AAV8go0AAX+EAAR/AASNAAx/AACaAAZ/AAN/AAeFAA9/AAB9oAAEiAAEqwAMiwAKgwABfgAOfwAAfwACfQAEewAFfwAJhgAFfwAAe38ABH0AAn5/AAJ/AAJ/
    ABR+AAB/fIt/AA9/fwAFeoIAA30AAX8AGoMABn8ABIEAAnsAA34ADX99AAK+AAJ+AAWJAAB7AAmCAACBAAl+AAuDiwAAjwABfwADfgACfX0AAX8AAHYAAH+E
    fgAZfgADfQABjXEAFH4ABX8AAX5/AASCAAGHAAR/fwAFfQAGfQAJewAKiAAAfQABiH0AAoYAA3oABXsAB4YAAX8AC4cAAnsAA30AAH8AA34AAX8AIYIADH4A
    AIoAAZMACH8ACHIABH4ABX8AAnkABHsAAI5/AACKAAJ+AAF/AAF/AAN4AAGKAAOOAAF9jQABiAADfwAOfwAAfwAAewABfgAIhwACgYx/AAp9AAWJAAl/AAV8
    AA+EAAF+AAR+AAt9ewACfQAEewANhgAGfwAIiAANfwAJiQAAfwAHfwADhgAFfwAWkQAQggAHfIMAAn4AC4EACn8AAIJ3ABJ6AAB7AAJ9AAOEfQABfQACf4QA
    BXcAAX+MAAF+AAJ/AAZ9AAp/AAF8AAV/AAJ8i3wAAX8AAH8AAXsAAI0AAYgACX8AAn4AAogABHt/fwAKh38AA38ABYMACHoAA3wABHsAAHgABogAAn0AAX9/
    fwACkwAMeAAGf30ADI0AAYgAC34ABHQAAX0AA3kAA3wAAX8ABooACH0AB34AAH8AAX8ABMsAAXqNAAKFAAd8AAF/fgALfwAPfAACf38AAH4ACH8AAH8ACoJ/
    AAOJAAqJhAABhI0AAH0AAX+GAAF0AACDAAZ9AAB+AAB/AAR6fwAIgwAHewAOfAAKfwAJeAAAfgAEi4eDAAA
    table pieces 0.007096848 949
    AAWDABN8ABR5AAF/AAVnAAB+AAqIAACNAAV/AAB/AAh7AAt/AAd+gwAAf38ADYoAFH4AFooACYyHAAV/AAeJAAinAAV/f3wAA30ACn4ACosACX8AC4EAC38A
    AH4AAHwABIMABHwACn8AAoIAD3+KAAmDAAiBAAB+ggAAeQAIfwAAfgANfX8ADYMABX8AAH4AAX8AAn4ACX1/AAN/AAWFAAV+AAJ+AAJ/AA9/AAmPAAp/fYQA
    BX4ABXgABn4AAYF/AAeNAAR0fwABmgAGgwAKfQAHfwAIfIsAFXUAAX4ABH8ADH8AG4UAAX8ACX2BAACBAAV/fwAFfwAchgABewAEfwAUin8ABoIACIkAAoUA
    DIsAAH4AAH8AAnoADqAABpGWAAp/ABJ/AAJ+AAKCAAF8AAV8ugADfwALhAAIe4cAAYUAAHsADX4AD38ABnoAAX8AEI4AAIIAFYgAA4IAAIkAAX8AB3cADHEA
    An8AAn0AA3QABoUAAYMAGn4AAn4AAn8AAn8AAJAAB4QAAHkAAn8AAX8AEYgAAIsAAn+BAAiDABN9fQAAfQAHfgADfgAHf38ACn1/AAB/AAOWAAB+ABuGgQAA
    hAAHfgANdQATfwATfgAXd38ACX8AA3oABXVvAAt/AAd4AAOEAAZ/ACB9ewADiAACfwASdwACigACfgAOfgAEhQATggAMhgAHhgADfAABfQAHc38AA4MACX4A
    CH4AAn8AAnYAA3YAAn4ABX4AA3wACX4AAH8AEIIAC34AAn0AAoEAAH8AEX0AA4YABHRkAAGBAAN5AAuXAAiNAAR0ABSCAAB+AAh8AAd6AAd9AAZ6AAN7AAdU
    g4UAA34ACXgAAH4AE3mCAAl+AACDAAiCAAJ+AAN+AAWGAAJ/AA59AA6CABN+AAJ+AAZ/ABN8AASQAAh+AAF+fQABfwAIgQAChQAvewABpAAMfwAEiwALfgAE
    fgAAdQAOgQAHgwACfwAGfQAEfAABa30AC34ADowAFX4ABn9+AAF8AA57AAGBAAJ/AAF7AAx9AAV/AAJ/ABVzAAV+fQABhQADfQAJfwAEfwATfwACiAAQfwAK
    fwALfwAXgQAJfAAAfwAChAAFiQARfQAAfogAAn8AAX4AAoYAAYEABoQAAokABYcAAn0ACYgAB38AAH4AAX0ACW4AAYgAHIEABHYABX4AAXwABosACH0AFXwA
    AH4ADYkAD3gAA4kABH8ACn8ABKIAAnEAAX6NjQAIiQAFgwAKiAALfwABfgAVeQABgQAIfQAJegAEfwAJgQAWgX8AAYQABn4AEnsAAIcABIMADnwABIF7ABB9
    AAV3AAZ/AAZ/AAd+AAiCAAh9hgAFfgABggAFggAVfwABhwACgQAKdgAAfwAJgwAHfQAKfQAAfAADfgAJewACiAADdgAFewAEeAABlwAFhgADfgAMggADf353
    AAGCAAR/AAh6AAl/hAAQfwAHgwAKfAABfQAFfwACfQADfgAOiQAAf397AAKFAAqBmwAJfQABh38AAX4AAoMAC4gADYN7AAZ3ACGDAAR+AAaJAACDjQAGfAAa
    f4UAAH59AAZmAAh/AAaCAB97AB2EABNvAAB/AAl5AAV+awACfwAChQACfgAGgwAcggADfAAZhAADfwABfnkAIYUAAJsAAId+AAF+AAV/AAR7ewALfgARegAB
    hwAInAAAegAEegAFfQAXmH8AA3wAC4IACnl/AAiDAB+EAAF+ABd/AAh7fwADfwAAhAAOfQACfQABf4gAKn8AA3sAA3+BABSaACaBAAeKAASCAAOIAACDAAGK
    hQAPfAAFhAAAVgAEfwABggAIfAAQh30AAHqOfwAPoQABfgABfIGDAAF+AAqJAAd+AAN4AAGIAAR+fgAFfgACiAAIegAJfwAEfAABgwAVeQAKiQAAdwAhfAAC
    fwALdgABfQABfnsACIEAD4cAC5AABn4AAn8AAXsAAH4AAIMAAHUACnwADpcANXwAAXwADYUADo0AAn0ACX8ACnwACHx/AAGIAAh+ABCFAAN+AAKBAAB9AAN0
    AAF9AA5+AAZ/AACGAA19AACVAAB+AACZAAd/ACJ7fAAAhQADeQABkQAGewAAfgAJhwAHfgATiQADjgAMeAAJfQAIfgAGhX8AD4IAEn8AEH4AAHwAA34AF4F/
    AAZ/AAF+AAWGAAaDACCGAAt8fwABfAAffwAIhQABfgAFfgAKigAIqgAAjQAEfwAEeQARfwAHfQAOfwAAgwAAeQAEeQALfYUAAYsAGHgAA4MAAX0ACH6uAAl6
    AAKFAAmDAAJ/AAGBAAuFAACDAAR/AAWeAAOCAA5oAAJ/AASEAAd+AAB8AAeBAAGDAB1/AAGEAACJAAWDAAd/AAd3AAV+AAN6fAAIeoUAAH0ACX8ADIEAAIcA
    AH0AGoMABn4ADX4ADHkABod/AAp/AACKAAh9AAuEAAFwAA5/AAp+fwAChQAAgQAHf4MAA3wABn8AB32FfgADggAHfAAVkwAFegAMhgAIfwABigAIfwAIfQAC
    hwACgQAwhH8AAYUAAX0AAXx7ADJ+AAV/AAh+AAGFAAJ9AAeKAAWWAAeEAAJ6AAqIXwAGhAABfwACg4sACoIABX0AC3sABn4ABowACI0ANH99ABJ/AAKOAAR+
    AAB7AAGBAA96AAl8AAx+AAl/AAB8AAZ+AAd9AAF/AAeCABR+AAV/jAABiQAVfQADegAFggAKf3gAAX8AA3wABXsABn6TAAGDACeCAAF7AAGDAA18AACLAAKD
    AACFAAKEhAANiAAUfAAHhAADfAAEfQAFfgAHfQAQf34ABnYABX4ABYEAC4QAA6oAC34AA38AAXkAGH4AB4YADoF/ABmEAASNAAOHAAZwlQAEfQAHfQAAgQAQ
    egAEe3wAF3IAA38ACnsAAnoADXsAAH1/AAF+AAN+ABF/AAR9AAeBAAN1AAB/AAKDABeOAAJ8AAWJAAaHACeRAAB5AACBABN/AAd7ABB+AAh3AAV9AAB4AAp4
    AAB8AAN1fwAEfwAMegAAfwAIfwALengAB399AA1/ABt+AARwAAWBAAGGAD5+AAR3AASDAAaDAASBAB6KAAB/AAF/AACNAAiEAAZ/AAB+fwAKigAxigANfQAD
    fAAAfQABfwAQcQAAfgAGfwALfQANhgABjAAHfn0ABn0ACH0ACX4ABnwAEn8AIYEACnUAFHwAA38AAH0AAXZ4AAOKAAGKAAKHAAeHABSGAAV/ABJ/AAR8AAJ/
    AAF/AAB8fgADfwAbfQAEiwABf34AA30ABZAAAn4AAnsABXoAAH8AAJAABX8AAXsAApQACn8ADoOOAAd+AAp3AAJ/AAF/AAN5AAd/AAOCfQAF6QAHfwAYfwAB
    fQAGggABfwACfAABigAAfwACiAAEewARfQABhIQAFX8AAl4ACYkAAH8AB4IABo8AEX8AA4UAAIUAAIEAAnwADHgABIF+lgAJfAABfwAMdwAAfgAGfgAHfwAC
    fgALgn8AA36DAAJ/AAuIAAGBAAZ+AAJ/ABiHAAF6ABB/AARxAAZ8fwABkAADhAAHhHsABH8AAn0AA44ABn0AGX0AAIsABIIACoQABH8ABIaCAACGAAKHAAmD
    AAKEAAF/AAh/AAB+AASCAAaFAAaJAAV/AA2JAA5+AASDAAuEAAN5ABJ8AAZxABh3AAF9AA5/AAB8AAZ9AAd/AASjAAV8AACTABF9AAd3AAZ8ABd/ABKMAAuC
    AAmQAACBAAWOAAJ2AAp/AAuFACN8dQAZjgARiYsAAX0AEnYAB48AAX9/ABZ9AAR/AAKJACJ3AAN+AAl8AAF/AAB9ABV5AAZ8AAJ7AAeBdwAAgQAQfwAbfwAA
    fgACfQABfX0AAH0AAX4AAYMABHoAAH+CAAN+AAV/AAaTkIGRAAp1AAaBAAh8fQAFhgAJgYyBAAF8AAR8AACLAAV/AAx9AAh6AASJAAukAB13AAbEAAB+AAd+
    AAJ/AAN+ABloAAuEmQABewAEfQASegAPcAAQfwADfwAJfgAGfAADhwAEf38AAXwAA38AD5IABHgADn0AAn8ADnwAAX8AAn98AAh+AAJ0ABeEAAZ6AAGVABF2
    fgAXiQAFfgARfgADjwAEgQAJegAKewAHhXwACYEAA34ADH4AA38ADIEAAIMACn4AA3sADn4ADYMABXsAAHwAAHwABX8AEHoABH99AAN/ABGDABWJAAl9hwAa
    fwAXfgAJfgACfwABjwAIfYEABn0AAn9/AAB/AAeNewAAfwADewAEggAChwAGgn0AFIcAEG0AJ38ABXoADI6aAAR/AAB/AAN8AA99AA1/AA53AA5fAAV8ABB7
    fwAPgQASdQAJiQAAfgAEbAAFfwALhwACfgANgQAMdgAAfwACfwABfgAKfgAFfwAFfAAKfQAHewAWfgACkAADhIIAFnEAAX8AD4UABX8AAIEABYN+AAOFAAGO
    fwABfAALfAAJfwADfokACYZ3AAGHABN9AA1/AAmEAAKBAACNAAKCAA59AAF/AAl/AAB9AAGXAAZ2AAKLAA2DAASGAACLAAl+AAd+AAF8b3gAAH8AG3wABH8A
    Bn4AHXEAAn+BAAN/AAB/AAR/AAp+AAF9AAd8AAN7AAN+AAaBAACCAAaEAAWEAACKAAeOAA9/AAJ4AAB/ABqSAAF/AAJ7AAWBAA6DAAqDAAN9AAGCAAl/fgAB
    fQACfH8AHYMACnsAAn+EAACEAASIAAF/AAB1AAF+AAF3AARkAAJ/iQAJfId8ABV3AAB5AAuKABR3AApuAAGGABB9AAmFAACJABR+AAB+AAF5eocAA34AEnkA
    BH0AAH8AA3l/AAyBAAl8AAOSAAOIAAOFAAN7AAZ9AAh7ABJ/ggACgQAHlwAAiQAUfgASfgAAfQADfwACfwABeQAEjwAIfQATfAAEggABfQAGlQAIfwAMewAB
    dgAEfgAGfwAMfgAAe4UAAZp+AA5/AAZ8AAB/AASSACeHAAaBAApsAAN/AAaHAAp2ABSBAAV9AAiHAAh9AAB8AAJ8AAJ7AAZ9fwADfgAAggABfgACggAKfwAB
    oHwAA30ABH8ADX8AAngAB3sAAIIAFn9/ABN5AAhwAA5/AAOJAAB5AAN/AAl+ABKRAACGAByEABF9AAmDAAJ5AACDAAWDggAGfwAJmQACfQAJhwADfAACggAA
    fwAAfwAIg38AAG8ADYgAAmwAA4cAAn8ABIUAG4cAAH4ADnwADX8AEXwAAH0AAX8ADnoABnEAAoEABHcABnwABnkAAX8ABX4ACoIAAnwAAXAAHI4AA38AEHsA
    A44ADYJ6AAeEAA16ABGGABJ8AAZ+AAN/AAt/hwAQf4EAAn8ABX8AAn98AAV+AAt+AAt9AAWFAAF+gwAEfwASfgAAhAAIigACf4UAAo8AAXYABHcAAHwAA4UA
    B38AAn4ADH4ABX4AEY0ABI0AAX4ADH8AAJEAA4UAAYSTAAN/AAGJAAF/AAKBAAB/AAeGAAuFAAF+ACCOAAaCABt4AA9+AASGAAZ9AAJ/AAZ+lgATfAAAfwAH
    bgAAfwAMfgAIfwAMfwAAf4MACYEADnwAAYoAAIcAGXAABIMAA3wAAX8AAJUAF38AA3cADYV/AAekfgAGgwAEfwAJfwABfgAJhwAChQABeQAHfwAFfAADigAE
    iAASjX4AA20AA30AC4kAAn4ABHwAAoUACYYAAIUADH0ACH8AAn8AAH0AAH0ABX8ACn8AHH4AGHoAAHcAA4EAAH8ABZYABH8ACJB/AAGCAAl/AAhzAAN+AAB8
    AANhAAR/AAN7AAN/AAF+AAd2AA9/AACFAASGAACDAAN/AAB5AAZ5fQANegAEkgAApn8ACX9/AAV+AAB/AASMAAF/fQAKfQANiQAJggADfwAVggASfQAVlX4A
    An4AEnoAA3kABXcAGoMAA4cAAn1/AAF9AAWEAAh9AAt/AAyLAAKDAAmGAAF+AA+CAAyGABB+AAaCAAGHAAR+ABV/AAWJAAx+AAOKAAB/AAB/ABl/AAd3AAV/
    AAh8AASFAAGFAAR8gQAGbH0AB30ACH8ABX0ACoMABIMABYwACn8ADX8AAm8AD7EAAX4ABIYAAIkAAH8ACn+HAAB4ABCGAAx2AAR/AAB+AAR4ABt3AAJ0fgAC
    ewAEhwAJcAADfwAHiQAGfAAFfgAEhgAAewANfwAEgwAFfAAXhAAAf30AD4YAAIqCAAOGAAtzAAKMAAV7AAJ+AAN+AAB+AA+MAAV8AAFsAAx/AA+KAAB+AAKC
    ABN9AAB9AA59fwACiwAAmIF5gwAGf34ACHcAAoOGAACFAAl7AAmjABSBfgAKfAAEjAAKcAAAggAFeQAAfgATfgAHfwAAgQAKeQAffX4ACYQAAYEABYUAA3cA
    CH4AJH0AAH8AG38ADH4ABIQAAnwACX0ACnoABnoAAYWWAA99AASKAAN5AAN8AAR/AAhzAA13ggAFfgADiwAHiwAJf22LAAF5ACGUAAJ/ABx+AAB+AA57AA9/
    AACEAAF/AAN4AAOUAASJAAB/AAKFAAOEAASCAAF/gwABhwASfwAIfwAGfnkAA38ADIgAAngABn+BAAmGAAJ/AAl+fwADgQAFfAADewABfgAJhAAChH+EABJ+
    AAV/AA5+AAl+ABF+AAKBAAV9AAOHAAeGAAR+AAV/fQATfgAOfwAChgAAfgABjgAKg4EAAYsAAIMAHoEAEX8AGH0ABH8AB4sAA4QAAH4AAn9/AAeJAAF9aAAV
    fQADewAJfwAEgwAOjAACggAFfwAEdAAAXwATf3sACH4AAn8AAH4AAX0ABosAA3sACncAAoQAEX0ABFwACX8ACIUAAXsAAH52AAOIAAF/AACCAABzAAl2AAx6
    hH8AAH4AAYUABH4AAHwAEIsABn8ADnsABXsAAH8ABIYABH+DAAF0AA18AACFAAF9iAAEkwABggABgn0ABn0ABYN7AAGJAAGCAAR3AAByhQAHfHsAAHoAFHwA
    CJF/AAF/AAKCAAGQAAKIAAB+AAR+AAB+AAKCAAZ9AAODABCVAAV+AA19ABB9AAN/AAF8AAx+fwAUfwABfYsAAn0ACYYAC4cAC3sAFIMADY4AFoQAAn99AA1/
    AA2HAAOKAAKOAAN+AAGCAAV+fQAAfQADfX4AA38ACHcABn5/fQACfAAChQAFfAADhQAHfgAHfwAGfwAHfwAWdwADggAAgwAHfwAAmwAbfYMAAX8AAX4ABX0A
    CH56AAV/fgANfgAbjQALhQAAhwADiwATfgAIfwABfnh7AAGBAAR+fQAFZgAChZYAAH8AAHYACIsAF397ABN+AAB9AAZ/AASIfQATfgABewAChgACfQAHfwAS
    gwAJf38AAX8AAI8ACo4AApl9AAB/AAGEAAx1f3oAAoIAAY0AD39/AAR9jAAQggAAigAAkwACfwAAfgATfgAGcwAGeocABX0AAH0AB5EAAIMABn0ABoF9en0A
    H4qLABV9AAl/AAN9AAJ6AAN/AAOQABOBAAFkAAt/AAZ/AAN5AAZ8AA9/AAuCAAKVAAV6AACKAAaHAAB/AAd+AA1+AAJ/pQALfwAEiQADfQAGfn0AFH8ACnQA
    AX0AB4IADX8ABI8AEYYACokACX0AB38AAoIAAH8AA4kAAIUABH8AA3oAAYN/AAB9AAGhAAx6AAN/AAJ6ABaQAAqKAAJ/AAB8AAOHAAKQAA2EAAJ2AAd+ABac
    AAN5fwAOigAEfwABiQABfAAHiAAEfAAChgAHhoMAA4YACI0AAX8ABYUABaoADY0AAIMAB30AAXwAAYQAKHwAHX4ACX8AAo0ACH4AA34ABnoAAH8AAooABH8A
    BH8AA4kABXwAAHsAAX4AAXp+AAd/ACB+AAJ8AAt7AACUAAGDAAR7AAJ9AAB7AAR+ABl+AAJ+fwACYgAAfgAFfQADfQAAewADc46FABV6AAFzABZ+fgACkgAB
    gQABfwAEfgAAggALfgAhfwABfwAFggAAfnwAAX8ACn0ACnqFAAZ8AAh+AAV9AASDAAN/AAR7AAptABd+ABSBAAF3AAmBABCFAAh7ABN6AAGGAB98AAd8fgAD
    dwALf30AAXoAA38ABH8AAn8AAn4ABYMAAnoAA38ABIIAAH8AEH4AAHYADHd8hwAGggADdgAHfAADg30AAnsABIUAAX4AAYkACXkABn0ABn8ACoIAEn4AGX4A
    AYQAA4UABnV8AASBAAKeAAB6ABmHAAJ/AAOGAAh9AACHAAKIiAABfgAIkwACbAANfwADgQACfQAAhQABgwAXfgAFfQAMdH8AAX4AAH4ACH8AD44ABYUABH4A
    HZgAGH8ABJCDAAF8dgAHdwAHdAAEfwAEegACewABjwACegAJaH0AAYEABXsAA34ADn8AA38AAn4ABoIAEX8AAXgAB4cAGXkAA4IAA3+NABeFAAF5AACCABN3
    ABZ+AAl6AAOEiwABfoEAE4cADnl/AAB5AAiFAAB5ABGDAAF3AAl7AAKQAAqGABB/AAV/AApnAACDAAp/AAB+AAGGAAd7AAJ9hwAFfQABfwAAfgAOfAALfgAE
    jgALhAAFhwAIfwABlgACfQAAgwAhfgAEhwACf34AD4gAAH8ABH8ABX8AB4IABXoGdQACdAAJhAAUfgAqggAIfYcABoQACH0ACX0AA3wAEHaHAAF/AAR5AA14
    fgACeQALfwAFigAVfn4AAX8ABIEAAHsAAIUAAn4AA3cAHYMAAHR/AAKCAAZzAAd8AAeQAAd3AAF3AAx9AAKBAAp/AAV+AAV/AAt8AA19ABF+AByaAAl+AAN+
    AAVmAAh8AAR8AA6DAAuCAAeFAA5+ABWJAAB/AAR+AAB1AAZ/AAmFAAJ1dXwACX8AAYUAC34ABX4ABYEABX9+AAF+AAB5AAl+AASCAAt9ABuOAAJ/AAd/AAeC
    fQACdn8ABYMAAoaEAAR4AAKFABx2jwAHfQAGfgAAiAACggANf3gAAn4AAX8AA4EABn8AA30ABnwAAYgAA4QACH4AB38ABn1/ABZ9AAWCAAV+ABGJAA+EAAx9
    AAqDAAB+AAJ/AAN/fQABigAFewAAfQAFfQAHewARfQAggQABhAAHgwAIe30AMn8AAH0AAnsAA38AAHYADIQALoUAF4MAA3gADn4AAKEABn4AAnwABnoAA4EA
    Cn8AAX4AC4N/dwAEfgAKfgAOfgAAfQAGhAAFf4h5AA1mAAl2ABp+AAqBAAZ+AByLfQAKpgAZiQANggAGfwAFiAACjQAIfnwAB38AAn11AAuCAAeCACF+AAF9
    ACF/ABx9fQAbfgARfwAXfAABfQACfgAEgXsAAogABH0ACX95AAd/AADFggABewAPiQAFfQANgQAFfQAQfgAZfgABfQAEgwAGgwADggABhwABewAAfgAIggAB
    fgAEfgAAfQACfwABfwAEcAAKfwALeQAHgncAC34AAHsAAH0AF38AAHsABnyEAAKHAAd9ACl/AA13AAJ/AAGQAAaCAAGEAAGEABR/AAqGAAFyABJ/AAB9AAF6
    dwAShQAAhgADeQABfAAMgwAJd30AAnsADYR2AAOVAAN/AAlyAAB/AAB9AAN9AAB+AAF4AAiFAA59ABGDAAh9AAJ8AAp9ABJ7AASDAAR/AAR/AAePAAKTAAl6
    AAB+AAl/AAN+AAt+AAJ8AAN7AACBAAJ+AAGEAAF+AAqqAA9/AAV9AAR+fwAIgQAAfwABfgAAfwAAowAChwABfwASfgAciwACfn8AAn4AB30AE4F+ABx9AAOH
    AAV9AAR+AAJ/fwADhAADfwAHfQAEfwADfwAMgQAAfAABhwAGfQAQfgAGfwAPfwAQfAAJlgABeAAAgQAAgQAOhgASfwABfgAEiAABfQACegAAeAAGgoQALocA
    An4ABYoAA4UAI4YACX8AEIsADYR+AAN/AAN7ABt+AAWEAARwgX4AAYUACH0ADXsAA3oAEX4ABIcADXsAA3x8gwAFdwADfgACdQAJggAJfgAEhwAMlAAihwAI
    f4kAAH8ACIcAAX8ADX8ABnoAAoYABXoAGn4ADn8AAH8AA34ACX4ACoEAAH8ADoIADn8AAHUABYMAD3p/AAV/AA9+AAWDfQAOegARnQAMhAACfwAAeQABfwAF
    fQACfwAKfgAJfgAHgwAEhwABfgADfZ1/AAN+AAx+AAOFAAB/AAd8AAB/AAqNAAN+AAF/AAOOABGMAAF+AAN5ABJ/AAGFAAlZAAOVAACNAAV8AAJ/AAV6AAd+
    AAKEAAWBABGBAAWOAACRAA5/AAR/AAZ/AAZ8AAl9AA5/AAB9AACWABJ6AAd6AAiDAAt+AAZwAAJ5AAV/AAB4AAmBAAl/AAGEAAB7AAmIAAl9AAV4AAd/AAGD
    AAN+AAt7AASDAAB+AAV7ABN/AAF9ABR/ABt3AAZ2gwAJfwAIewACoAAAigAwhwAFugADjwAAfgABggABggALfwABfwAahAACfHsAAIEAAX8AB3AABHkABH0A
    A3x/AAGLABeGAACIABx6AAJ+AAh8ggAAfgAAfgAXjgACfwAHfQABfgAPjAAHfwADhAAAfwAEfQAAfgABggAChgAAf28AAH0AAY0AAXsABIgAAH8AE4IAAH8A
    D3wADX8ADIIABmsABZcAAnwAAX8AD359AAWKjwAIfAAHfQAGhAAPeAAIfwASggAEfgAHfAAFfwAAfgAJfwANfQAFhAAAfQAIhwAHeQACggABpAAIjQADfgAB
    bgAbgQAAhI4AAX0ACY8ABnoABYaGAAR+AB2BAAS8AAB+AACJAAN/gQAVgwAKjQAEfgAJi3t1gQAMfwADfwACfwABhAAAfwANdHsABX8ADX0AAn8AAX4AAn8A
    AYkADX4AAn0AD39+AAqLAACMfwABfwALfwABhgAGfwAAowAKfgAGgQAFfgAEfgA2iQATfAAGfAAVgQAEgwABgQALeQAPgwACfQAGiH4AFncAAYsAAH4AAX8A
    BH8AAnwAA4EAFXgAAH6CAAF+ABR/AAJ/AAaJAASKAAiGAAJ+ABl/AAGEAASCABKOAAV8ABt7gpsAA34ACn0AEH8AIX0AAIgAAn0AA38ABnYACYMABH0ACX4A
    DIcAAIIACHgAAH0AAW0ABHwAAn8AAn8AFX8ABnsACncABnoAAn4AIH97AAJ+AAF6cwACfQAHfwAPggAAfgANfwAPeAABiQASiwADagABkAAFfwABfwAEfwAE
    fwAWcwADfQAIjAAOfgAKfwAMdQAIfwACeQAEfwAEgQAUfwAOc3sAAXsAAXsACnEAAHsAB3QAAIIAC4xvAAN8AAB5f4UAFIkAA2wADn2bAAR/AAN/ABd0AAB8
    AAB8AAuIAAF+AAV9AA54AA13AAZYAAV+AAJ9AA98AB18dAABiQADdQAJioYAFIRphgADiQAIjQAHggAAhwAAhHwABn4ABpEAA6AAAX6HAAh5AAR/AAJ8AAF+
    AAN+fgAJgQAUlwAOfAARfQAJcQAEjQAAhgACeAAAggABhQAHcgAHfAASeQAAfwAOgaWNAAV/AAV/AAyLAA1pAACEAAF8AAd/AA1/AAmIfgAKfgADggABfwAC
    dwAKiwAEfQAFfwAGfgAAlwAUigAEfQACcAAAhQAKf34AEIQAAIQABYEABYWBAAd/AAJ+AAx/ACF8AAZ/kQANeoQAF3gAA38AAoYAAosABX4ABoEAC38AAnIA
    AoIAC5aHAAeGeX8ABH8AD3sAAH8AFoUAC3yEAAV7fQAAfwADfQAPggACiQADewAJegAVfwASfAAAfQADegALYgAMfwAkewAEfgAQfwAJfgAJhQAPfwAKhAAA
    egAHjAACdwAHfQABegAFfwADhgAKjwAAfX8ABXsACHt9AAN9AAh7AAN9AAZ7AARlABSDAACEAAWJAAZ9AA5+AACBAAd/AAF/AAR+AAOKAAV4AAR/ewAGiwAP
    f38AAoeGAA5/fQAAcwAAfgAjfgAJfwAEfX0AAH8AA34AEIkAC6AAB34AB4UAD3cAAXsAAYMAEX8ACogAAHcACH8AB4cAAH8AAIgAB4QABYsAG4MAAW8ABJAA
    AH9/AAOKAAd6AAB+AAJ9AAR/AAaJAAVsAAZ7AAl9AAB/AAt/AAp9AACBAASMAAR/AASJAAqHAAF3AABtigABf5UAE4gABZsAEnsAAocAAXp+AAF/ABB+ABVh
    AAJzAAd+AAN/AAKGABF/ACGEAASJAAF+AAiIAAmJAAZzfnwABZIAB5AAGHwABX4ADn4AA3oAF3cABX4ABokAFX0ABoQAA3wAAH0AG3kACn4AAH8AAXgAAogA
    An4ADIEAAX0ABn8ACnwAA34AAoMAE3l5AAF7AB96AACEAAF9AAKHAAp1AAh+AA55ABCBAAR+ewADfwAPfgAegYQABn4ADZsAAH8ACHwAB35/AAd7AAGKAAR4
    fpwAB38ACH0ACYIABoUAC34ACoYABGoAAXIACG0AEnoABod/AAh/ABN6AAqCAAt+AAd6AAh8ABF9AAJ+AAp6AAOCAAB+ABqFAAJ6ABN/ewAHiAAFegAXcwAE
    jQAPfQABfQAAhwABgQAGhZEAFH8ABIMADH0AC34AA34AAXAAGn4ABIMAA3MAAXwAA5wADIMABnoAAH8AAIgACX0AA38AA4IADHgAEIcAAX4ADH4AEX4AB34A
    BX0AAIMADocAAIEAEYQAAIUAIHsAAH8AAnQADH8ABndzAAp/AA1/AAV+AAl/AAx8AAN/fgAEfQACdgABigAKfwAAgXx5AAJ+AAd8AAJ+fAADfHwAFIYAAYYA
    BYgACnUAAXQAAH4ACHyJAACBAAN+AACBAAqCAAeLAAR/AAGMAAB7AAeBAAB+AAp6AAKBAAF/ABJ/ABiFAAB/AAV9AAKBAAWBAA56AAF9AAN/AA58AAh5AAN+
    AAF7ABB/ABl+AA1/AAt/AAJ/AA98AAR9AAKGAAd/AASDAAN+AAyIAAKEABGOAAt3AAl+AAOLAAGCAAN5AA+DAAt9AAKFAAGMiQAAfQAAfwAJewAFeHsACoQA
    B30AHHyHAA9/AACIABaOAAt5AASEABmCAAJ6ABF/AAaEAA19AACBAAOGAA15AAWCAAiCAAOHAAd/AAR4AAF7AA6GAAJ+dQABfAACfX8AAX8AA4sAA3gAB34A
    BIYAA38ABooABXsAAn8AAIwAAHsADIEAAocAI20AEYQABIMABIIAAZoAAJoABYUAAX8ABYcAC30ADYV9AAp9AAufAAt/AA5/AAF+AAx8AACHAAx7AAR/AAdt
    AAN5AAqFAAeTABR9AAGCAACIAACLAAJ/AA9/AAWHAAB/fQACfAACjgAAfgALfwAAcwACewAAgQACf4EAA4MAFX8ABocAII0AD3wABnwAAn4ACIEAEX4AA3h/
    AAJ+AAxuAACHABF5AAB+AAKEAAJ/AAB/hQAFfgABfAACfgAAggAYfgAEigABewAFiwAKfwAIfgACfwAAeHwAB3sAAYl/fgAIfwALfgAMgQAMewAokocAAHwA
    CXwABXsAB4gABYUAEH0ACnsABY8ABYEABH8AAYkADnwAAYEAAIOBAAuDAAGFAAF8AAiCAAKKAAGHfQAAjoIABH8AA30ADoQAB5wAD34ADX2JAAWDAAN+ADR9
    AAyCAAV8AACDAAh/AAyEg30AD39+ABN/AAd9AAV9AABxAAWIAAN+AAeCAAt/AAV+dwADewALdn4AGH99AAOQAAF9AAB9ABJ+AAmBAAN+AACMAAF9AAF7AAx/
    AAh9AAB/AAp/AAORAAR+ABCDAAV9AAh8AAB8AAN8AA1+AACfAAZ+AAOGAAl/AAx/AAGSAAt6AACEAAeEAAF/AAiCAASDAASJAAmEAAB6AAp5AAF/AAF+AA9/
    AAF/AA19AAN1ACqZAAGKAAN/AAF6AAF/AAR9AAV6AAd4AA5/AAGKAAKDAAuMAAWGAAN/hQAEfn8ABoUADH8AAH97fwACfQAJfgADhgAFfwADfwALfAAJfwAH
    fgABjgADfn8ADpAAAH8ABXoADWwABn4ABHwABId+AAiDfQAOgocAAXkAFH4AA3x8AAWGAA2EAASMAA+GfQAEfQAYeQAfhQADfgADiH8AAnoACHwAAn0ABXsA
    Cn0AAIMADn8ABH4AA38ABoKJAAB4dgANhgAXgQABiwAKgwABfQAOewAYhAAFfgAIfAADfwAEiQALfwAYcAAGhwAAhY4AAIoAFH4AHasABIUAAXcABJ8AAH8A
    AHwABn4AAn8AAHsAD4MAAXwACH4ADIEACIMACoV+fH4AB34AAH8AGIUAAo0AEIIADooAEoR3dAAIfQAAfAAAfQACdwAIegAKgQABfgAKf4kACYIABHsAF5AA
    GX0AHXwAF35/gwAFgwAxfnwAAIkABYgAEYIAAn8AAoIAA44AHX8AIocAFX8ACX8AFIUACX5/AAFZAAB6AAB/AAB/AA2eAAdzAAp/AAF/fgAQfAACgX0AB4oA
    AoMAAHkAD3sAAoYAHH9+fwADigAcfgADfAAOgQAIfgAGf30AAn8AA38ACH8AAH4AAHwAAH8AFH8AB30ADYp/AA14AAeDAAR+ABN/AACZAAGCABh/AAWFABaF
    AB9+cwADfYYACnsAB38ABIgAHoIAB30AFHqJAAB/AAmQABWJAAR9AAWDAAaFAAl/AA+DAB2BABJ9AAGEAAeBAA18AA2CfIYADIcABIkABXYAAH18AAqGfgAD
    fQABhAABhQADggACfwAAfwAmigAFfwAHiAAHfwAQkAATiAAAfgAChQAGfgAMdwAIfgAJfwAAgQALegALZoMAIIQAAH9/AAB8AAZ/AAd7AACJAAFsAAF7fwAD
    gwAIhgAPfAAbiAACeAAAfgAChQAChoMAAYYAA38ADX8AB4EABYMACn8AAoEAGX0ADXx/AAl/gQAEgQAAdAAOfgAHlAATfgABmQAEfwAOggADewAHfAAIfwAA
    jwAJgQACdwAYfn98AAB/AAR4AAmdoH0AA38AAnqDAAF7hgAGfwADiwAChgACfAAFhgABegABf3sAEX5/AASCAA6EAAOIAAWJAAl/AA19AAh6AAJ+AAN/ABJ6
    AACOAAZ/AAB/AAeMkIoAFpCLAAJ8ABV9AAKDAAx7AAd/AAt8AAF7AA1+AAKBACh9AAOMAAt/AACqABZ8AAF+AAl/AAB+AA98AAR7AAqEAAN5AAiFAAZ9AACf
    AAGIiQAAjwAAfQAQhgABfwAChAANfAAOdAAEfAAPf38AAGcACZJ+AAuKAAF/fQACfwAEfgAWfgAPfgAAqwAXgn8AI6sAAH0ABoUABXwACX0AF4IAAY0AAH0A
    AYwABXyDABN8AAB/AAF2AAB8AAGGAAN/AA1+AA5/AAKHAAN7ewAJfwACg4h1AAWDAAF/eQAniQAHlAADggAThwAAfgALgwARgQAAfQAEfwAAfAADhQAAkQAR
    hgAHfQAEhHwAAIYACXoAAogABX4AEoEAAH4ADXcABIEAC34AAH59fgAahwAEfQAUhAADfQAEfoIAEX0ABYsAAXgAAH8AAn8AC34ABYQAAH0AAIMAAX8AJXoA
    CnkAAX8AEYMAA3IAFoYABIUABnwAA34AAo8ACX1/AANyAAKBAAl+AAt7AA+FABN6fwADewABfAARfgALcgACcwAGgwADdgAEfgAAhgAMf3wAIJB9AAOEhAAA
    fAAEfwAEfQAAfwAgewAKhwAGcgAJfwAJiQAAeQAEigAOhQAIfwACfoIAB4MAAosAEn8AA4EAB3wAAX0AC3+OAA5/AAF8AA1/AAB0AAR8ABp+AAV4AAqCABCD
    fgAIfQAHggAAfQAWiAAJggAAZH4AAX4ADHkACIeQqgAGf4gADHcAGKoABHwAA4kAD38AAHsAAH4ABIYAAH4AA38AFX4AAIkAAnMAAXwACX8AAHwABH4ADX0A
    C3sADHcAB4QAAXsAAIYACmsACYYABI0ACX1/AACFABx+AAiFAAGNABKIAAJ9fXwAA34ABX8AIn8AIHwAA32BAACFAAh/AByEAAGqAAJ0ABR/AAKCAAl8AAd/
    AAl/AAmDAAh/AAB9AAx/AAh+AAl+AABiAAZ8AAaEAAJ8AAB+AASHAAmEAAd9AAGMAAV6ABKEfQAGhAAGf3sAB4EAAquEAA9/AAV/AAl/AAh/AAGTAAFtAAGT
    AACCAAd+ABWPfwAZdAASfQAChQASiAAUgQAAjwAVfwAMggAKpQANfQAHhgAIfAACgwAEkAAJdwABfQADhwAGe30AC30AAY8ABn8AA34AC3MAA4cAEIEAA38A
    AIQAD34ABY8AAn0AAIQAEoMAB4kAB4wACX4AAIkAA38AGH8ACH4ADnoADH4AIn4ABXoADpMAAH4AEX8ADXwAAHsAAHoABX8AB4cAAn8ABn8AHH4ABH4AFIIA
    AH0AC34AAn8AC4UABn8ADX8AAoh9AAR/eQAEfIp+AAh9egAggwAOfgAFjwAAfQAFg38AEIMACIUAAH0AAHYAAJIAA3YABHgADIcAAIGLfwAGjgAPfQACcwAR
    fwAKjgAEfwABegAChAACh34ACH8ACXsAAX0AA3gABH8ABX4AAnoABn4AAH0AAH8AA3wAAXp/AACEAAp9fgAKfgAGfQAHhQAAfwADhgAVfQAKgwAPfwAOgQAC
    dwAFegADjgAiiAADhQAHlgACpIh4hQACfAAFfwAEewADdIkAAH8ACYMACnwAA4oADIcAAYYABH0AAX8AAngAA34AA34ACXsAB34AAHcAEIF8AAV1AAF9ABOD
    igADfwAEewAEfwAMewAGeQARfgAAkQAicwARfwAEfgAIgQABfQAFfgAGkQAAfQABf399ABd/AAh+AAGKAAB9AA9+AAR/AASDfgANhQAHg38AAIYABH0AAIYA
    EH8AAYoAAIoAAnQAB5cAFXEAG3wADn5yAA97AA2GAAWBAAN/gQAFggARfwABegAGfwAAgwAMggABgQAJigACkAAAhQABggAAgwALfwADiwAEfwADdAAHfQAD
    fgACmQADfgAAbQARfQATjgABigAPggAAfgABfQAHcQACfQABcwADggAEggAPjwACfwABcgALfgAFhgADgQAMfgAOjwADfgAZhAAEfwABf4kADZYAAYQAAn8A
    AXwAAn+BfwASjgACjgAYiAAHhwABewADfAABjwACfQAJfwAeewAAfgADfgAhfgABfwADhwATkAAEhoIAAn9/AAiGfgACkgAEkQARkwADfXwADX8AB4MAA34A
    BJ8ACYEAE3sAB4YACn8AAX8ABHoAAYMAHH8ADYoACH6QAAV4AAB+ewADeAAAfgAKfQAEfgAGeQACf30AA38AAH8ACHkAAX4AB4MAAX8AAIkAA34ABYQACosA
    AqMAEX8AEHoAD35/fwAAhwAXiAAHfwAWfgAKfwACggAGfwAAfAADfAAOfQAAfAAEggAMfgAGiwAGfwAKmAAAbwAKf4oADH4AGIsAEYQAA4YABoEADoWBAACG
    AA97AAB9fwALdgAEfgAAfwADfwAMfQAChAAVfQAChwAAqwAHegAVfwAfg3sAA4OBABR6AAF/AA+CAASGAACLAAZ7AA2DABVzABZ9AAl7AAR9AAF9AAx/fgAR
    fwADnwACggAMfwATfAABfQABfYMAH4SBfwAffgAXfwAGfwAOfgACfAAMe4YADn0AAaAAAYR9fgAGhwAIiwACgwAGhgAifAADfwAIkwAKcwAJfgAHfwAkfgAC
    YwABfwAClQAQfgACkwACgwADfAAAgwAJkQAHfgANegACegAFeQAEfwAOhQAFfAACfgALggABhQAIegAChgAFiAAFeXhtAANxAASGAAF6AAiFAAOKAAR+AAF7
    ABF/gwABfQAIegAHfwAEfgABlwANfQABgwAMfwAFfAAWhX0AHoMAAX0ACYIAA4cAFYcAAXwACH0AA35/AAZ6AAWBAAB/ABV+AAV/AAV/AAJ/AAF+ABN9AAWD
    AAR9AAR+AAJ/AAB8f4cACm4AAoR2AAZ8AAKCAAB9AAJ7AAaBAAR/AAB9AAJvAAJ5AAp9ABF/ABV/AAeDAAB/AAl/AAGKAAx+AAB9ewABfgACiQAIiwAKggAA
    fwACeAAAtAAJfwAEfgABowAAfwAIfgAAfwABiQABfgASfAAnfgAXfAAFfwANYH8AA38AA4WEeAAAmgABfwACfwAHgwABiwAAawAAlQAAfwAAfwAAjQARfQAC
    hAAChAAAiAAAgwAAfgAEfgAbfQAGfQARiQAEdwAHfgAPfwAEcwACgX8ACX8ACn0ABJEAA38AFncAAn4ACnoACH8AA30AAJN/ACJ/AAN/AAF+AAODAAWDAA2B
    AAiKABiLABN9AAeKAAZ9AAuHAACNAAuGgQAOiQAMfwAFgXp7AAKJAAZ/AAp3AAWCAAd/AAZ/AAN4AAB/AAJ9fwATewACfgAAewANhgAChwAAfQAHewAGhQAU
    doJ+AAGLAA9/ewAGfwADgQABeQACgwAKfwAOfgAVegAFdgAHlQAChAAnggAFfgAMhgADhAAEfwAjlAAcgQAKfQABfgABeAAGfgACjwAEegAGfH0ABHkAB4YA
    G6CCAB2CAAKGAASCgwAIZQAFfwAJewABfwABlgAKfwAzfAAOjwAEfwAEZn0ABH8ADIEAA3sAFX0ABXgABn8AAoUAAnEAA3MABHkABn0ABYMAA5AAInEAD28A
    DX8AAosAAIYAA34AA38AFH4ABpAAA4EAAH4AGIMABX8ANH4AAoMAAH2GABKBAAmNfwALfwAdfn0AAX4AB4MAAHt/AAJ+ABWBfgAUcAAHfQAFfwAGfwAAhAAR
    f3sAAnWCAAiCAAOBAAF9AAFuAAJ/AAN/AA5/AAF3AAd/AAB/AAJ7AA99AAB8ABR0AByFABp9AD9+ABN+AAx/jwAafwACdgAJfgADhAAJegAAgQAJf3sAAXYA
    EH4AAnV/AAt/AAJ/fgABhAAAfAAAfgATfwADjAAGjAAQgwAPjwAAg38ADH1/AAOEAAl9AAN/mgAefAAJcwAFoHUACX4ABHIABnYAAn8AFH8AAX4AFXcACH4A
    CX8AAZMABH8AEn8ACIMAAH8AFn8AHX4AB34AAX0ABoIAF38AC4EABn9xAAF2AAh+AAqCAAGCAA9+AAyMAAV/AAN5ABN+AAKVAAx0AACRAAF0AAJ9AASJAAuQ
    AAZ8fwAVhwAafgALgQAAfwABhQAVfQAAfQASgQABfgADeQALigAAfwAIfoIACH6EAAR/ABCTAA1+ABF/AAKEAAR8jQACfwANewACfwABfwAImQAKfn4AAoEA
    CnIAAX0AAoEAAoQAA4F9AA2KigACgwAPigAChAAEZgARegAFe34ABnwABoQAAn2DAAB8AAh4ABmCkAAFeIEADX8AB38AFYOBAAGFlQAEigABi2MAAX8ADYkA
    EHkAD4cABnMAA3gAC4gAA4IAA34AAXsADHV+AAF/AAaVAA5+AA5/AAmDAGmMAAV4AAZ/AAB/AAWaAAp5AAB+AAN+AAR/AAKMAAB/ABl8AAd/AASDfgABfgAF
    aQAAggATfQAahQAUfQAOgQADhwAKfQADhQAEf3gAB5AAAHwABn+EAAB8AAOLfwADfXoACn0AKncAAX0ADH0ACH9/AAd/AAB/AAJ/fXWKAAR+ABJ9AAF/AA99
    AAeCAAGFAAN4AAx/ABOLAAhwAA59AAF5AAGDAAJ9ABmOAACQAAKDAAaDAAaLAAaNAAx/AAmHAAONAAWHAAd/AA9+AAx+AAt/fQALfwAVkwAIfwACjAADxwAH
    dwAifwAAhQAeiQAGfgAAgnyCAAV9AACOAAZ9f38AL4MABH8ABn8ABYEABn4AF3oACI0AAX8ACXwAC4h/AAR/AA2gAAF9AAN+AANzAB+FAAOcgn0ABn8AAYMA
    CoYADpwAB38ABH2CAAyBAAR/AACxAAeCAAV5AAeHAAR+AAeFAAd+AAt0AAaIAAd+AAR3ABB2AAF/AAR+AAh+AAB9AAF/AAF5cwAShAAKhAAHfwACfwAMfgAC
    fwACf5kAC4IAEn6KAAJ9eAAFeQAXf30ABYMAGoMACn4ACI8ACY4AAX4AAnsAAYEAEH8AA4oAB34ABX8ABX0AB30ACYEAFH9+f3wACn0ACW8AAYEAAF0AFH8A
    B34AAYMAD38AA5oAB317AAN/AAuGAAJ9AAN9AAGEAA1/AAJ2AAqDAAB/AAx7AAqMACGFAAuJAASKAAd/AA6bAAR+fYgADIIAA3qCAAJlAASEAAF/AAJ9AAGB
    ACB+AAF7AAJ8AAF+AASBAAF8ACaTAC5+AAF5AAR2AAKFABCSjwAAdwAAeAAAankAAH8AAH0AAowACH4ACI8AAHsABo4ABYkABn8AAH4ADYMAAX56ewABhQAH
    hQABfQADcAACfQAIf4UACYqIAAd/AAF+AAp+AAF/AAKEAA19ABB+AAx+AAN4ABmZAABxAAN0AAR9AAB6AAZ/AAV+AAl9AACCAAOEAAx/fwAKeQAVkAACZ4EA
    DHwAAHNzAAGKAAR9AAV/AAp/AAGDAAGCcX8AFY0AAXUAGpOCAAt/AAN6AAB7ACGFhgACggARfAABfQAAfQAAewAAiwASfgABhX+JAAelAAt6AAJ8AAeNAAeB
    AAV7AAN9AASBAAWHAAaLAAB/AAl9AApvAAx/AAN8AAOIAAJ/ABeCAAZ+AAV5ewAHfwAAfwAGfwAAdQAIfgAFcAABjQAMgQAZfgADhgACfwADfwADfwAPfwAI
    fwAAe396AAR+AAB7AAeJAAN/fwAEfwAFewABfgAIkAAQfAADgQAIfQABkXwAC34AEowAAHkABZlwAA6BAAiFAAWOAAV/AAZ/AAB/AAV8AAl+AAGEAAKFAAR+
    AA6BABN7ABaJAAF9AAWJhQAAeAAFkQADfnkACH0AAXkACIsAHn5/AAd6AAF/ABh+AAKHAAd/AAF+AAaHAAmPABN/AAp9AAB8AAiCAAN8AAV5AAl/AA99ABGI
    AAB/ABSPAAZ5AAKIABaRAA+NAASBAAWNAAp/AAR+ABB4AAF9hZMABH0AGH0AC34AAoIABX9/AAB8AAJ0gQABfwAAjAAHgQAHfQAChAADcwATfwAAfwAFfQAH
    bQAEfQAOggADdwALgwANfgAJfgAKfQAJe4QAFn4AD4QAGn98AAJ/AAV/ABB/gQAThAADhIIACXwAF3wADnwAAXcABI17AAJ+AAB3AAOEAAt9AB5/AAh+AAKG
    fgAFgwAMfwAGfgACqgABggAAggAGfAAIfwAAewAFfwABfgAEfQAJgX8AB3sABYYAAHsABoUABHh+AAeJAAF7AAF/AACGABx/AAWIAAJ+AAl/ABV6AAJ9AANz
    AAOJAAV/nAAFhAAEfwAOfgAJnwANewAHewABkAADnQAEigABeAAAfgADfgAAeQAZfgAFfQABgwADagACfwAGfQAVfXl/cgACiQABfwAMfXkAA34AAn0ABX5+
    AAN6AASEAA5/AAR8AAWGAAd+AAR+AAF+ABiLAA18AAKFAAJzAAB9AAB+AAN+AAJ/ABh5AAGQjgASegAMgQABfwAPdwARewAOfQAIfwADfAAIfwAChH8AEn17
    igAdfQAAggAKfgAFhAAAf3cAAYMAA3wACIEABIUADYQAA28ABGsAD5wAAYUABH4AEn8ACpsAAIiGABJvAAV5fgABfX0AAoIABH8AA39+AACDfwAQjAABfn4A
    D4QAB4UAGX0AAZcACH0ABIkAAYMAAXkADnsADnwAAHoAAH1+AAN+AA2RAAN/AAB+AASCAAZ/ABKUAAF+AAd+AAKPABqXABKDgQABfwABfgAGg38AE34AAX8A
    AX8AF5QAAH4ABI5/AA6LAAR/AAR9AAJ/AAp8AACEABWKAACBAAh/AAF8e38AD4MAB4cAEnQADHcAAYMADIwAAIEACo8AHXEAD3AAAX4AC3wADn8ABYIADXoA
    A3d1dwAEfwACfH4AB3cACH8AAHgAAYkAAYkAA4UABJMADIkABnsAA4eCAAxyAAqkABF/AAN/AAB3AAx9AAKFAAKGAAF/AAGHAAKQfwALfIYAA30AHnwABHwA
    An8ABHwACYwAAIwABHEACn8AAoQAAH8ADX8ACoUAFn8ABod/AAWEAAB/AA6PAAB+AAZ/AAaDAAKBABR+AAqKABB7AAR/AAN/eQAAfQADcgADdgAMjwACmAAD
    fgAAhgAEfwAAfwAClwAGfwAZg4IADIF9AB6BAAl/AA2CfgAEhIIAAX4ABH4AA34AAX8AB4EABn0AAIIACIMAA4dxAAWZAAF/AAd8AASNhXsAC4cAAooADH0A
    FXMABo0ABX8AFX8AAnsAAYIABH8ABXwAAIN9AAR+AAZ/qgAGfAACfwADfwAHfQAAfQAHfAAPfwAHiQAHjIEAA5EACHoABIYACIwAAIIAF3wAD3sABnZ9AAZ+
    AAV+AAB9ABqKAASIAARzABl9AA1/AAJ+AAN9AAWDAAB2ABN+AAd9AAx/AAV7AAyzAA56AAp8AAJ6AASCAAp/AAF7ABJ+AACVh4kAAm8AAXsAKX8AAX0ABHYA
    C3oAAYIAAH0ACnwABH8AFX8ABYEAAIwAEn6CAAl5AAF9AAB+ABJ7AAV/AB2LAAqCAAJ/AAt/AAWCABl9AAB+ABh9AAWGAAB8AB5/AAKBAAZ/AAB/AAh6AAiD
    AAJ1ABSXAAx9AAl/AAZ9ABKGAAGBAAyLAAKEAASEAAuWAB14AAOOABp+AAmBggAAfQASgYEAAn4AB38AAHsAAI0AAJgAB4QADXwAEHkABX8AEI4ACXwADH8A
    A34AAX1+AAGDdgAVdQABfgAFfwACjQABggAHlAADhwABjwAPigAIfwAJfQAPewAChAAEiAADggAMfwAEfgABfwAdfQAIfwAAfAACfIIAAX8ABnWFAAKNAAGJ
    gwACfwARhQABfX8ACX0AAn8AEn8AB44ABn4ABX8AB38ABn8ABX8AA4UAB3oABnYABHQAAn0ALX8AEXsAEH8ADm4AAn4ABH8ACn4AFIoABIIAAHsABn8AD3YA
    Boh/AAGNABSDAAl3AAR9AAB/AAN+AAp6AAGDfAAGhAADfwACfgAJfwAiggAAfpgACHwACoUAA3uFAAB+AAJ8ABJ/AAZ+ABRnAAaEAAV7fgAWfgAJfwACfwAG
    fgAbfQAFfQAKeXkAA3wAE30AAYV/AAqFABWIdQABewAKiAADfgAJf38AAn4AB3wAA3wACokAB30ACIxvABh9AA+BAAd/AAiBABZ/AAN+AAV9AAh1AAJ3hQAA
    fQAUnQAJgQAJdAAFegAdfgAAen8ABn8AA20AA5AABZ8ACH0AC38AAn8AAH0ACIF9AAB8gQAAnAADjH4AB34ABH4ABH4AA34AAIgACH8AA3cAAZQAA38ACX57
    AAWEAA6CAAR6AAF/AAV/AAB4AAKGAAR/AAd/AAN3ABZ/AAixAAWJAAV+AA+EAAJ/AAF8AAeBAAqGAAh/AAB/ABR/AAV/ABBrABB5AA96AAeBAAaGfgADfwAB
    igAOfwAHegAfegAFegAEewACfgAAfgADfgAAfgAGegACfX0ABHwAA34AAn8AAnwAA4YABH4AAX8AB3sAA34AOX+CAAp8AAF4ADl9AAuBAAB/AASEAAKCAAN+
    ABCEAAV+AAZ+AAqBAAR/AAKDAAaBAA91AAZ6fgAOeQAHfQABfQANfgACfAACfAAHfwAIiwACfgACgQAHhgAaggALdwACfgAPiQABam0AB319fgAGfwAAdwAC
    f3KFggAWagAHfgAEkAACZX4ACHsABH0AGYEAC32BAA5/ABKEAAJ/AAyHABd+AAGHiQAOeQAKfQACfgAIfwAEfgAMfwABfgAJgwAAg4EAB30AAnwAA30AFnwA
    AoEAE30AAX9+AAR+AAd8AAp/fwAAfQAAfpEAB34AGH8AAZcAE4UAAnIAA5YADH8AA4UAAY4AA38AAH0AB4wACn0ADHkAD4h3AAZ/AAN6AAWGAA12AAp/AAOG
    nQAFfwAHfgABfn8ABowABYEABn+BAAR/AAiPAAZ9AA+LAAZ7AAF9AAWFAAB/AAV/AAeHAAeDAAx7AAODAAyJAAh/AAN/AAV+AASDAA5+AAB5AAGTAAV/AAON
    AAB+AAJ/hgABgwAGjwABhAAFjHt4AAWBAAGSAAt9ABV8AA15AAVyfgADfgAXeQAIfwAdgQAQfH4AA5GDAAx/AAJ/AAaPAAODbwACgQAChgAJiAADgwAJegAT
    hQAAfgADfwATfwAUjn8ABFQAAYYAApWFAAR3AAF6AAJ9fwAWewAAhAALfwAafgAAigAGfQAOggABf38AHZAAAn8ABn4ABH8ABIUADXoAEH8ABnsACX1/ABN/
    AAN8AAGOAAJ/AAd+AAp+AACDAAdpAAx4AAdhAA+JAAhxAA52AClvAAN9AAZrAAV+AASGAAmHABJ+AAisAAF1AACNAAGEACh4AAx8AAaFAAh6AAB+fQAKfwAB
    fwAEfAAEkQADfgASfwAXfnwACIQAE4UAAn10AAJ7ABN/AAJ9AACJfgACf3kABHwAAn4AAX4ABI8ADXEAE3YADJaFnH8AAXwADn8AE38AA38AAn8AAYsAB38A
    BYEAA34AE38AAXsADnsAB3wAG4YACn59ggAFcwALgQAAfwAVkgACeQAAfAACfAAAegAHfwALfwAHhQAGjwAHfgAAeQAMewAAhwAKfwAThQAofwADfwADgQAH
    fwAgfqCKAAt/AAKBAAeDAAJ+eAADhwABgQAMewALfwAAfn4AAIWJAAt+ACF8AAR6AAZXAAWJAAd/AAWQAAh7ABp9AAF8AAKIAAB8ABN+AAN/fwAGfQAAfX8A
    AYUABXoAAHwABn8AAYEAAHcABIQAAYYAAX5/AAeCfwALfQAEjAABZAAUfwAEfwAEfAAIjgAOfwAKgwAUhwAChwADgQAEhgAGcAANfwAHfwADfH8ABHt+AA2F
    ABR/AAF+fwAIfgAGggAIfwACfwAGggACfgAAfAAMegAHh38AA4oABHEAH4YAA5gAFXsAC38AAX8AAnYAEn8ADX+DfQAEhAABfwAMhoIAA419AAB7ACp3ACKB
    AAd/AAp/ABCMABJ+AAd+AASCl4QABHcADnsAA30AAn4AAI65AAN/ABRzAAp6AAJ5ABN/AAJ/ggALggAShQADkAAEfIMAAn0AAHcAA38AAnYAA34AAamBAAR/
    AAd/AAuDABOCAAGPABV9AAKwAAGRAAF/ABySAAV/ABF+AB59ABWRABl/AAGbAAKBAAyBABuRAACLAAeJAAx0AAV/AAF+fAAChgAAdH4ABX4AAH8AHX0ABHx8
    AAOCAA1+AAR/AA58AAp1AAF+AAR+ABuBAAN9ABN5AAWDAAl9AAB+AASIAAZ9iQAGfgADiAAJgQAAiQADfwABfwAEfQAIfgAQfgANeAAFfwAFewADfgAJfAAD
    iQAQg3sAAH8AAH4ACYEAAn8AAH4ACn4ABn4AAH0AAYOCAAN9AAt9AAKEAAOEACmCAAt6AAhjAAR/ggALhQAJiAAIeQABf34AE20AGHwAAJMAAn8ACH8AFX0A
    C3QACXt/AA9/AAF/ewAHfgACggAKfnoACX0AAX4AAH8ADIQABIkACX8ACnkABYF/AAN/AAF2hQAtiQAIggAFfwAGeQALfQANhwAAe4EAAn8AA30ABX4AAX4A
    BH+OAAaKAAN/AAV/AASKABRwAAV/AAKBAAx8AAN+AAV8AAB9AAt+AA53ACaLAABgAACBdwAOfAABfwAedgAUgX0AAISEAAl4AAh+dQACfgARfAAEfQAEfQAM
    gQAOfAADhQACfwAYfAALdwADfwAcfgAEfn8ACX4AA3wAB3sABH8AFnoAA34AAn4ABn+HAAR9AAR+AAJnAAN/AA2CAAeXXwADhAAAfgAFfwADmIoAAXcAAI8A
    BX8AAIkABnR7AAF8AAB6ABRrfwAEggAAegABegAAfgAHjgABewAAfgAWgwAFfwAEeAAAgQAAdgAAfwAKiQAChgAMhAANhgAFfgAAfwATfwAJfn4AAH0AGJIA
    AX2GiwABfQABfgAFfAADfwABfQAIfQADZgAAfgADcwAIfAACcAALhQAEgn8AE4YAEo9/AA6BAAJ8AAR9AAGDABd/ACKCAAN/ewAFfwAGfosAAHgAAX8AFX0A
    DHsAA48ACnuRfQADdwABfAAFdQAHfgABfwACfgAGfwACf3gABH4ACn16AAd6AAeDAAdzAA15AAeRAAODfwAFhwASdQACbQAefwAHngABeAAHfQAFfwADdwAD
    jwAFfwAWggADggAKiQANfgAKfwAFg3YABX0AJXQAAH8ADYcAAIIABIQADIUAL3QABn8ACoQABYEABH8ADn8AFmYAA30AAH4ABH8AAnYADoyEAAKBAAh/AAh5
    AAN0AAJ+ACCoABN/AAOPfXwAAn9/AAaBAAR9AAd+iQAmgwAEfgAHhQABfQAFcAAAjwAEhQAGfwASfQAJdAAffwAIegAhcQAKhAALkgAQdQAHdQAFf4J8AARv
    ABWIAAuMAAF4AAt/AAR/AAt/AAN/AAJ+AAODAAJ/AAaYAA9/AAN/ABNzAAR3fwAFfgAGeIwABHsACHsAEX0AMX0AA34AAbAAAnIAA4cAGHkAC417AA+IADB/
    ABF+fgANfgAThAAPigAJfX0AB34ADX8AAn0AA4YAAG1/AAJ/AB+DAAR/AAySAAyPAAh+AA58AAWIAAR5AAd+AAx9AA5+AAF8AAOJAA59jAAAewAIfwAEewAK
    iAAIfQAAf4EACX8ACn4ACZAADokAAH8ABX4AAX0AAXwAAokAAX4AA5IABH4ABnUABn8AA4R/AAmNAAZ/AAV3AAh/AAyJABN+AAiEAAh/AAR9AAB+egAAfwAF
    hwAFfQABcAAIigAafwAMfQASdwADgwAAfQAHhAANiAAIhwAKggAAfwAAhwABfQASfwAQhgADfAAWfgAJjAACfAAIfgAPgwAIegAJhQACfgAGjQAGfwADggAE
    fQAWgwAKfQAUhgACfgAEfgADjAAJfQABjgADhQAZdwAsfAAJfn4AB318AAGDABmCAA17AAZ+AAB9AAB9AAOMAAiEABpyAA98AAN/ABB/AAaSAACHAAuifAAN
    fZsABX8ABX0AAYcABH4AAXsAA4EACn0ABH2GAAGEAAB+fnwAAn6EfwADeQAEfgABiwAFfwAAeQAjjAAEhAANfQAQcQAOf38AEIUACn0AC4EAB3wADHAAGo13
    d30AAX8ACocAAX4AA4MABpV/fQAEfQABhQAFfgADfwACfwAMawAWgQAAhQABhgADgQAChAAOhH4AAoMACJcACIoADnwAAIQAA4MAD38AGH4ABX0ACH4AA4MA
    AIQAAJAAD3wAAHUABngABoQACl9+AAVwACCCfwAHfgACfQANfwABfAALfgADf40AAX8ABIgAG4QABYoAA3oAAHwAA5N7AAF+AAx+egAQfAAifwAIjQAEhwAC
    fwANfQAAcwAAfQAQgZcAJoR/AAR/AAGTABN8AA+IAAGTABN9AAF2AACEAAyBAAJ+AAmOAAJ8AAGCABKFAAqcABuDAAh+AAZ/AB99AAh+AAR7ABF+AACDAA1/
    AAiDAAN/AAN+AAZ9AAJ+ggAVfwAKfQAJfgAGfgAMigAAeQAHhgAJhQAFT38AGG4ABn8AAXgAA38AAH5+AAmCAAeBAAV7AAeEAAKEAAN/AAB/AAiFAAN4fwAE
    fQAChwAOfoEABYt/AAZ7AAF9AAZ/AAZ7AAGIAAKGAAx6AAF6AAaBAAh3AAF7AAF+AA95AAJ/AAOHhn0ABH8ACHsAAY4ACXsAA4sABH8AAIoAEooABH4ABX4A
    IYYAAIIABncAA34ADoEABHt+AAZ/AAF7AAt/AAl/ABF9AAJ5AAB4AAJ7AAJ9AAWDAAN+AAB8fwAEfAAFgo0AAnwAA3sAD4IAEYMABYMABYUAEn4AAIcAC4MA
    BIJ+AAB+ABCcAAd8AAZ/AASEAAaIAA1+ACZvhAAMfwAAfQAGgwABggAKhAAKfngAAYoAEX4AAnwABIkAF4EAFHsAAX5/AASDAAN+AAJ/AAeEfgAEhwABhAAD
    eAAJiwAQfwAGfwAEhAAGfn8ABX0AD30AAnkABGwAAX8ACo0AA30ABGwADIIAB34AAH4ACH8ACJF9AA59AAGGAAeEAAiTABB3AAN+ABR/AASHAAB/AAB/AASM
    AAZ/AAJ8AA1+AAB9AAGBAANtAAFyAAN0fgAGfQADkQAOfQAYiXwAEYYAE30ABHkABIIAJX4ABYEAC4KGAAGHAAZ/ABSCAAOEAAB9fAABewAAfgADegAQcwAD
    dwAFagAEfgAHfwAIhQAKhH8AAn4AAX4AH4QAAYIAB38ACHsAAn0AEZN+AB53AAuJfAAAfwAQfX8AAn19ABiBABB6jQAYkAAGfQAKfgAAeAAIhAAFeQANfwAP
    eAACfwAAfgABfgAJfQAAfwACfwAHfY0AAX8ACoUAB4gAA4QADn8ACHsABoQABn4AAX8ABHoAA4oABYMACo8AAH0ABo4AKX1/AAV/AA15gQAhhn4AAX4AF4YA
    DpEAA5AAIX8ABIgACnwADH4AAnx9AAB9AAJ/ABR9AAt/AAuXAAR/AAeFAAB9AAB6AAGEAA9+ABOBABKHAB19AAV/hQATmQAAfAAHfgAAfQAIeQADgYwAB4IA
    F34AAW0AFX9/AAeBABKInQALiQADiQABjwALegAPfgABlgAAfgAIfwAWcgAWfwAHdwADfwAAgQAHkQAFfX0ACoJ/AAKDAAp/AAqEfwAGfAAIhAAAcwAafAAB
    fwACfwAFfQAIfgAKjQADhAASfAAAfAAIfgAAfwABjHwAJX0AAn9/AAuEABGBAAF+AA54ABGCAAd9ABF+AAF+AAaQfwALhAAFfQALfQACfgATmwACewAAggAC
    fnMABYkACYcACX8AFn4ABH98AAJ/AAR+ABF7AAV8AA19AAB8AAB+ABCEAAN/AAF/AAB9AAp9AAB7jn0AGH8AAXsAAn0ACn0ABI0AAHV+AAKOfwABfgADewAg
    gQAAigAJgQAMfgAAggAFfwAXfAADkAABbAAIgQAFfwABfgAPdgAHfwAFf4IAAYUAAIYADIQABHyLAAh7AAB+AAV+AAd8AAWGAAGEAAmTAAyHAAF/fwABeQAF
    dgAAeQABigAAfAAJfQAFfgAOeAASfQAQfgADfwALfwAAdAAFfgAUdwADgQABiQABfQACggAFfwAAjgABlQAKfgAMgYkADH5/AACBAAB/AAVpAAuMAAZ+ABuV
    AC2GAAF6ABF/AAeJAAGRAAuBAAN/AACNAAF+AASBfAACfwAHgQAHbgAXfQAJgn8AAG4ACHgACH8AEH4AAXgAC3+BABV/fwAAfwAbfwABfgAEfgAJjAAEfgAC
    fAASen6NAAd+fwAGfAAAfwACfwAHewABkgAVggABcgAEfQABeQACfwACfgANggAFggALkgAEiAAAfQADe34AB4IADn8AC3kAAH99AAx+AAiEAAR/ABaEAAJ9
    AACCAAmDcwAMewAGiAABggAFegABfQAKngABfgAFfwADfgAChAACiAADggAHfoEAAH95AABnAAB2AAx/AAGDAAl/ABGBAA/FAAKFAA55fgAFfgACfQAEfwAd
    hAAQfwACiAAVfgACfQANgQABfgAFfwAGgQAIfwAHfgAIigAAigAPgwAAfwAilIp+ABl/AAN+ABV8AA9/AAx7AASBABp/AAGLAAV9AAqfAAGHAA59AAGDAA19
    AAx4AAmBAAyRAAqGAAGSAACHAAuRAAJ2AB2XAA9+AAN/ABZ/AAuBAAx/AA14AAl5AAl+AAmFAAR/AAh8ABF9AAN9AAN/AAN/AACDAAN+AA17AACCACluigAE
    ggAAewAAfwADfQACfwABfwAFfgADegAUfwAGewAEf34AIn0ACYYAGIMAEYYAF4Z1AAp+ABWDAAJ9AAWEABB9AAV9AAJ5AASBAB1/AA12AA95AASHjAACewAI
    fgAWfQAFfwACfwAafwABfwAChwAEhgAMfwAJfgACgwApeAAAfAAfggAEfQAAfwAEeQAKfgABewAHfwAChwAPagAAe4wAEn8ACG4ABHQADYgAAX0AAX8AA30A
    B3sABX8AAH4ABoIAC4MADX4AEn4ABH4AA3cAA34ACIMAAIODfgAAfQAEiQAAgwAIfQAMhAAQfgAFggARhQAFiQAAiQArj38AAX8AAX8ABXEAAYMAA4cAAIUA
    CI0AAo0ADH0ACmwAKX8AAX0ADH4AC4MACoEABYEADX0ABoIABHcAAHsACX+IAAZ+AAKFAAaBAAGJAAV8AAZ5ABSRAAmKAA9+AASJAAGCAAV/fwAIfgAAiQAR
    dwACkQAGf38AAX0AAn8AAn0AEZEABX8AEX8AA4EADnwACYEADnwAAYEABX8AAH0AC54AAHkAAIN+AAJ6hAABjwACfwAEdwAHgQABdwAOfIMAAnQACnkABoMA
    Bn0AEn4ACoMAAn4AB38ABnR9AAh/ABKBAAeNAASEAAF/AAd+AA6NAAl/AAF9AAV/ABt7fgAEfgAAggAMfQAIfgAFfQACfwANfwANcAADfQAFjQAIf3twAAN/
    AAB9ABGCAAp6AAB/AAl/AA2FAAN/AA2BABKEhAAAdAAChQAOfwAOfAAIiAAGeX8AAnh/ABh+AAN+AAV/AAOShAACfgAEgQADfQAAfwACbgAPeQAHhwABfQAK
    fX8AAH8AIJAABHgAAKQABX4AAX9/AAR/ABV5AAZ/AAN3AAGEABF9AA18AAd9AAuyABB7AAt+AAF9AAl5AAR+AAl7AAB6hHoAAn99AAaGAAKDAAF/AAiBAAZ9
    ggAFf4YAAX8AAX4AB30ADoMADn8AEIYABHEABHwAIYEABX8AFH8AFIQADH4AAn0AAV8AAnsAAn8AD4QAGJAAAIZ/AAJ4AAt/ggACgQAAhwADfgACjgAefAAB
    kwAOiAAEfwAGggAVfgAWggAmhAAHegABeQAHfAANhAAHZXwAB34ABH0AAYYAEIOIAARwAA2DggAFfwAPhAAIewADfQAAfgAAfwAChAADggAKfnoAAH99AAh/
    AASNAAqBAAl+AAB+AAl7AAV8AAZ/AA57ABCFewABfwABhwAYigAJfAAkfXwAAHYAB398ABV7AAF1AAJ+AAB/ADd+AAB/AAaEAACBAAKSAAp8AACOAAWCAAF+
    AAOMAA94AAd/AAJ/hwAKf34AAn8AAn4ADIEAB38AAIYAAX4ACIcAAoIAA34AAoUAC3oAE4kAAn98AAKTAAuIAAeGAA2BfwAPfgAAdgAKiwAIkQABhAAAlwAP
    fwAGbAAFfwABfQAidQAAhwAHfwAEjwAAoAATfQAGlwAEgQANhgAHhQAIfgACfwAEewASdwADfQASggABfwABhQACqAAHhQADfwAKfwAAiAABjgAMcAAifQAD
    fAAUfgABeAAJiAAIfwAFfwADjQACf38AAn4AA30ABX8AAHx/AASMAAJ0lwAIfAACe4sAHXwADocAE3UAFH4AF34ABn4AAH8AE4kAB3gAGnUABnoAAnYAAIYA
    AIsABH4AAXwAAH8ADn0ABH8AAn0ACIJ4AASBABOCd3UAAH4ABoUADn4ABnUAB34AAoN/AAp8AAJ/ABx9hAAIbwAAfgABewALiAALhQADfQAJiQACewAEhwAW
    ewADfwABhgABfQAAfAAAhn4AAIEAAIEAA3UAC3wACoMAB3uIABF+ABCNAAR9AAN/AAh/AAd8AA+DfwAAdwABfwAHeAANfwAFf34ABI4ABoR+ABGBfwALfQAC
    egABfwAHfQABfwAHewAKggADfgAEjAALWgAPk34AAn8ABX4AAYUAEHoABXwAAIIACH8AB4IACH9ufwAChgAMfgAKiAAPfAAIfX4ABU4ABYEABXwADIoAEH8A
    BX4ABY8ABn4AAZEAAoV/AAF/AAx/AAt7AAh/AAF/AAOGAAd/AAB8AAJ5AAh+AAiCAAR/ABB/AAB/AAx7AAGCiwACegAAigADfgACgXYAA30AAn4ADIEABogA
    Aqh+AAJ9AACJAAF/igABhAAMhncAD34AC38AA3UACoMAA4QAAYYACX0ADH+TAA9/fgAAmQAFfwAJfQADegACggAAiQARg31+AAF+fYUAAYQAAoMADXYABH0A
    CX8ADIQAB34AA3oABY4AAH4AE3sAAXkABn0AAY4ABYMABYEAB38AB3cAAH0AD4IACHcAFX0ADnZ+AAB/ABh7ABWCAAJ9AAR/AAGPAAOIAAN/AAODAAl6AAJ9
    AAKCAAB5fAABfwAGfQAMeQAIfgAGfwAWfwABfH15eQAQfgAGf3+GAAF/AAJ+AAp5AASFABN5AAJ+AAxzAAuEAAd6AAp/AACBAAOBAB93ABB8AAF+AAZ9AAJ+
    AASCAAt9AA99AB19AAV+AAmBAAePAAN8AAF2ABCBAACIAAuCAAh/AAZ5AACZAA2HAAV/AAB+AACDAAh+AAF9AAGIAAB/AAt+AA18AAF8AAGDAAamAAl7AAR7
    AAWMABmBAAKDABF5fYEAKXYAB5gAB3oAA30ACXsAA3gAAIYAAH4ABH8AAo4AJoSFAAd/AAd+AAx9ABJ8AA2DAACZkAABfgAMfwAFfYgAFH0AFn8ABYYAB30A
    BX0ACH8ABXsACX0AA3oACXwACYUAA3sACJkACGsAAYYAAH4ABZUAAYSEABF/AARzfQAIgQAJhwAHgQAEhAATfQAJfQAAc38AAH0AAH0ABX8ACHcAAHkAJnYA
    BIMAA4QAAn4ADIIAE3cABIQAEH9+AAd9AAuFAAx3fQAGdwAAewAJdgADiwAEiAABgQADewAKfwABeQAClAAJfgABhAADgwAXfwAFfQAMi4kAAX0AA3wABHoA
    E4IAAn4ACY4ABXUABIcAA4UAAnAAEHwACZEAEX8ABH0AA38AAH4AAIFuAA2FAA1yAAp3AAd9AAJ8AAFlAAN9AAyDAAJyAAGRAACQfwAihAAHegADfwAJfwAX
    fgAUfwANiwADiAAcfAAGk38AA28AAX+DAAF+AAh+AAKHAAV+ABx/AACBAAd7AAN/AAh+AAV8AAFcdnsABX0ABnwAEJcABH4AC4IADIMAA2oAC4MAEH4AFod/
    AAB+ABKJACB7AAKDfwAkggADfwABfAAHdn8AH4cAAHoACnoADH+GAAGLAACPAA57ABR7AA6HAAl+AAR4AAt/jgAGfgAHmXsACH8ADm4AA3wABIMAA38AAIoA
    BYEAB30AEoMABYMAAH4AAokAB4UACH4AAHoAA41/ABZ+AAuEfwAAfgAWfgABgQAQhgAIggAEhJIACI0AEX8AA3cAEYKHAAl0ABTJAACLAAN/AAqQgQAAiQAC
    e3uGAAKIAAF5gQAMmAALewAAfwADcwAAf4YABYIAAXsAAH8AC34AA3oADn0ABHoAAYcAAX8AAH8ABn9+AAt6fwAFe38ACn4AGn8AA2gADn4ADn8AApEAA4QA
    AnkADn6HAACCAAR6AAh/AAKFdQABdwAFfgAApH99AAZ/AAV9ABF/AASBAAV/AASBAAx7AAt5hoEABHoACnh+AAaCABp+fo8ADHgADH4ADX8ABX8AAX8AAWZ7
    AAlwACF9AAWPAAiEAAh/AAWHAAJ/fQAAfAAAfwABfwAUeQAffQAEhwAIfgAAdgAAfwAEpXsABn8AAncADX8ADHwAA3cAAqQAAZ0ABHcABnkAFn8AEHMAA38A
    EHoAAX8AA32NAAGCAAd7ACWHAAR/eQABggAGfwAJfgAGfQAMfQADfwAAf38ACH8ABX8AE38ACXQAF3oAAn0AB3oABH+IAAGFAAd9ABB8AAF8AAJ/jwAKfgAA
    bwADiAABigAEhQAIg3h7AAh/AAR8AAZ/AAF9AAJ+AAB8AAqcAA58AByGAAF+AAB+AAGMAAeHAC9/fgACfAABfwAFfwAIhQAJfgAJdgABfwAIhgABfoR+AAtu
    AAJ+AAeDAAeHAB9/AACDAAl9ABZyAB6NAAN4AAd5AAZ+AAJvfwAafwAOfQARen8ABX8AAX0AAHmKAAV9AAR2fgAAfQAGfwADhAAHfQABgoMAEHoABH0ABH4A
    AX4ACooABIgAA30AAX4AGnkAA38ADIEAAnsAA4oAEHh7AAV/ABCGgwAIfgAahAAPfwABf4YAAnsAFYoAAoEAA34ACYMABXsAFH0ACooABH4AAX2CAAh9igAb
    ewAGfwAJgwACfwA1fgACfwABbQAAfwAFhwAIfgALeQAHjAAQhwAEhAALfAABeAACfwAAfwAMiwALfgABdAAEfgAFfwACdwADfgADfAADewACjAADfwALdAAE
    jQANewAHhAABfgAbf4IABIkAAH2CAAR+AAOEfAAIfQAIfwAMf38AAqYAC4QAA34ACH4AAYgAAH8ADX8AAIEAA5UABXwADX8AAnkABIUACn0AA38AAY0AAXsA
    C5cACoEAB34ADoUAA34ABXsADnkAHn8AA34AEHwAA3wABn4AAH19AACBAAF2AAqDAAl/AAx2ABJ7AAOIAAV6AAeCAA58AAJ9AAF9AASBAAF+AAh5AAh/fgAH
    egAOjwAAggAKfgAArgAdfwAHjAAAfwAdf34ACH9+ABGeAACOAAJ+AAiBfwAFfAACfwACfwAFggACfwAAhwAIfgAqcQAChwAQhQAPfwAVfwANfnoAAnwACn4A
    C38AB5YAA4IACn4ACX17AAp+AAVzAAB9AAKpABJ/AAN+AAF/AAJ/AAJ+ABR/AAp/igAbhgASfAAGgwAMfwACgwA4fwAUfQAAeAAPlAABfwAEhAAGh399AA2J
    AAF/AAV+AAZ4AAJ+AAJ5AAp6ABqIfwAHiQAjfwAGiAAHfgANhAAAewABfwAFiwAOhAASeAAJhQADewADcAAEfgADfAAGjwAPfQAAiAARiwAAfQALegADfQAK
    hAAJfgAOegABcQAKcwAFeQAFfgAOfwAEoQAEfQAGggAKgwAEfAAAkAABfwANfAABjAANfwABd46HAAF2AAiSAAp+AAiaAAV9AAh+ABB+AAd+AAF/fAAAiQAH
    ggAGegAkfAAAiwAGfwAFggAHggAxgwAAfgACbwAFfAADdgADfQABeAALfwAHfAAAiAAEggABdYGJAAF4AA10AAx6AAiLAAOCAAR+AAl7egADg4oABXwAGYMA
    AooAAYZ1AAF/ABOHAA+GfAABhYQACn4AAoEAAn8AG3cACH4AA4gAEX8ACHoAAYgACHgAAn4ADXYAEoIACngABYUABn4AEYoAD3sABnkAA4MACX4ABHwAAX8A
    EZUAAosADHMAFYIABoEAA4MAEn0ADHwABH19AAyCAAKTgQAKfwABdQAQfAADfQAFdwAFfgAHfwAFfowAIHsAJn8ABJIACXwAAXsAA3kAAHYADH0ACXoAA4cA
    AX95AAGIACN8ABR/fgAEfwAHeQAKen4AA38AAoYAAX4ACX8ACoYAAn0AAn2FAAKKAAGEAANtAAV+AAKBAAB/AAGEAASHAAV9AAp/AASIAAJ9fQAFkX8AB3wA
    C4GBABCLAAJ7AAOBAAV+AACDAAyLgQAAfwAFfnwAB4MABYaBAAB8AAaCAAOKAAF+gwAIf5EACYYAAn8ABXkAAX0AA30AAYONAAN/fXQATJKGAAB/AAZ/AAN8
    AA16AAN/AA19AA98ACZ/ABCKAAZ8AASDAAR+AAqDAAF4AAKqAAF/ABJ/AAB9ACN9ABV+AASCAAGGegAAhwAAewABeX5+ABN/AAB/mQABkgAGgQADggAGfAAL
    fgAFjAAFfAABfgABgQAAfgAHhAAAgwADfHsAB3wADH53AAB9kAAHkgAHfgAGhwAJgQARfwADfAABjAAUegAAiAAJfQAIfgABgwADfQAGgwABgwAAfwAGfQAB
    fwAFggADfH4AAnwAB4QAAnIAAn8AAIMABWsADI8AAY0ACHoACH8AAZEAA38ACX8ADX0ABX8AC4oAAn99AAF8AAeBAAN8gwAcfwABfQAWi3mBABOKAAOJAAuH
    AAB+AAJ/AAx/AAC0AAB/AAB8AAF+ABSBAAB+gQAGhwAOfQADhgAHfgAEkQAJfQAAfwAAfwAOfgAKfwANjwADfwAKfAACfwAVfQARkAASfgAAfwAKfgABfwAT
    fwAMfQABigAAgQADfwAGhgAJhAAIgQAHfwAFfgASfgAOf4h9AAR9AAN7AAuPAAWGAAp+AAZ/AAB/AAZ/AAJ0AAB+AAF7AAGQAAF7AAB9AAWGAAR+AAC1AAB7
    AASIAACBfgAAewABhn5+AAN/AASJAA58ABZ8AAR4AAN/AAGFAAZ/AAmCfgAbggAvfgANggAUfwAAfwAAfwARcwAFfgADjAAShQAFggAUlQAJfwAEhQAChAAK
    ggAEegAEfQAFfX0AAX4AAn8ABYSBAAeCAAKBAAN6AAJ/AAJ/AAiBAAx/fgAYgYQAC38AAoMACX4ADn0ABX2HAAyHlQAKfgACfQAKfwAFggAFjAABfgASeQAA
    hgAIfgABdwAHfwAGagAafAAEfQAZjn8ABoMAEnwABowAAn0AAYwAA38AGHcAAIkADHsADH99AAx9AASFAA2CAAd/AAZ9AAd/AACfAAp6AACCfwAFfI0AD38A
    EYoAF3B8AAOBAAKCAAB+AAaLAAV/fwAJfgAFfAAAgQADhAAFfwAAeAAAfwAChAAGfQAWjAAFfgAAfgALfQAAggARkX8AAH4ABX4AAH4AEH4ABH0AB34ABoYA
    AHcAA3YABn0ADH8ABX8ABH4AAn8AAXUAE34ABn8AEIF/ABN0AAZ7AAiOAA6JABBsAAqEAAB9AAR9ABBzAAF+hIQABn4AAZMACHoABn0AAH4AAX8AAYcACX4A
    AX8ADn8ABX8AAYMAAn96mX8AAn0AEn4AAH8ABIMAAHYABX0ABn8AAX8AAI8AAIQAAH8AM4QAFXQABH8ADnkABY4AB30ABYMABXsAAoEABYMAGHsAFqMAAXwA
    AIJ6AAB6AAh/AAx/AAuCAA2EAAx+AAmPAAR/ABp9ACN+ABF5AAeGgQADfwAAhH8ADXaCAAeEAA56ACZ9AACRAAaDAAR+AA5+bwAAhAABjX8AB34ACX0ABX4A
    A34AAHwAFH8AA30AEIUAC4gAA3wAGoEACm0AAIQAA4UAAYgAFn8AAX4AEIUAAYMAHH8AAoUACX2BABF9AAOFAAR/AA97AAF/AAF1AAZ/AASIAAGKAA53AAWB
    ABV+AAJtcwAFjAANfgAIggAIgQAAgwAJewAAmAAIfYQAAHUAAIN/AAB1AASKACJ6AAaBAAZ9AAZ7AAR+AAGKAAaCAAl1ACeFAAB9eAAahQAQfgABhI6EAB6M
    AAh/AA1+dX8AB30AApcAA4IADn8AAJEAAX4ACn4AAX4AAXwADIYABH8ADn4AB3cAAIsABH4AAY2EAAWGAAasAAiCAAiXAAGMAA1/fwASmQADfwAFfgAIfwAM
    kQAFewABiAADf34AAYYAB4IAFH8AEIgADn8ADY4AEYsAAHtxAAV7AAR+ACGKAACHAAR9AAB/AAh+AAR6AAl7AAaJAAx4foEAAn8AAHoADX99AAF/AAOCAAR+
    AAx9AAN/AAB8AAF/AAF6AASGAAGKAAB9AABxAAR/AAp8fQAAeQACfwABiwAFfQAHdgABgQAAhwAEegAdfQALegACfgALgwAAhQADfgABfgAGfwADfwAXfwAB
    e4MABYYAAYgAEHsAB3gABoMABH2CABF/AAB+ewAmgwAIggAFhAAAi4d+AAN/AAGEABOSAAN/AA1/AAp2AAeBAAV6AAJ9ABR+AA19ACt/AAmGAAp/eQAOfwAA
    egAgiQAQiAAchwAAfgACfwACfwADfwABfXsAA34ABnh+fgAFgX8AAH0AAX9/AAV7fwAKlwAIfwAEfoEAC34AIH0AHKcAAIV+AACCAAxxAAGMAAN5AAiGAAeF
    fwACfgACaQABfgAMfwAPfgAEewAEhHMACHcAJX4AAn8AAoQAE38ADHUADX0ABYIABH8ABogAAYEABocAAX2HAAF+AAZ/AAR/AAJTAAGPAAF5fgADhQABfgAI
    gQAIjAAYfQAJfAAAfwAAhAAKhQAGfQAEfgABegANggAHfgACfwADfgAAfwAUfwAQfH4AAH8ACXwAAYQAAYEAFG+DAACBfgAKgQADhAAAhwAEdwADjgAOeQAH
    fwAVfwAWhAAFgYEAFX+EqwAIfwAFdgApewAIggABlAAFdgAHhwABegAFdAABfQABgQAWfwAJfwACjwAFfQAIfAAEcAADfgACfgALhAAFf4IAAX4AAnd5AAV/
    AA58AAZ8AAl9AAJ2AAR0AAh+ABF/ABJ7AAR/AAZ+ABSFcAAEeAAXdwACfgAJfQAAfAABiQABhAAAfgAAeQAFfwACfwAzewAHhAAIbQAchAAHfwABfQAGpQAU
    iwAAfwAGgQAIfgAGfgADhAABfgAKggAEenwAAH4AAH8ADZkAAXx/AAR1AASCAAB/ABqBAAR6AAx/AAR7AAF2AAKDfgAQfgABiQALfgACfgAQhAAAfwAGjQAD
    fwAFfAABfgARfAABfwABfAABfwAEhAALggAEegAZkwAFhgARhgAMhQAEgQAGgwAChAABfwADegAGfwAAfwAHfwAGf38AAnwAE38ABH8AFn4AFH8ADYgAAIYA
    AnkAAIIAAn0AAIF+AAJ6AAB9AAZ+AA2HAAF8AABxAAl9AACBAASIAAKDAAGDAAF+AA58AAKCAAZ4gQAOfowAB4IAAHcAAn8ABJEACHwACn8AEXwAA38AAYiK
    AA1/ABh/AAF8AAF/gnl9AAmCAAiNAAZ/AAF/AAWKAAB/ABV9AAGPAAF/AA+BAAGLAAN+AAWOAAaBAAyGAAOBAAWGAAJ+ABCaAAN9AAh/ABJ/AAx/AAN+ABZ4
    hHoABHIABH8AA3oAA4gAAH0AAoQABn8ABpQAF30AEYUAEn4ABH4AAH4ABZF/AAqPAACDAA1/AAljAAV/AAB/AAGFAAJ/ABF9AAh+AAB9AAGFAAaLAAB8AAp+
    AAuBfgAKfQAIiH9/AAWDAAF9AAd9AAJ7iIIABY5/AAJ9ABR+hAAIfQADfQACfwAFeXsABYEABX4AB399AAJ7AAt5AAKDAAKHAAWDAB55AAGZAAJ4AASEAAtz
    iQAMfgAHewABeQAHfX0AAYEADYIAC38ABH8AC38AAowABn8ABH1/ACB+ABl8fgADegAEewAEfwACfwAAiAADfwAAhH8AAn4ACngACX4AAH8AAYMADH8AB3QA
    FIYAAHcABn8AAngAD3sAEHgACJYAAn8ACX0AEYQADn97AAJ+AAR/AA59AAuEAAR8AAV/AAZ3AAR+ABSCAAF9AA5+AAZ9AAV9AAR/fwAGgnZ/AAt9AAaFAAp9
    AAJ/ACmEAAKJfwAAhwAGewAEngAHiAAFfQACf3oABWYACH8AAHwAB4EAB3wAAoEACHt9fAAJhAAKgQANhQAJhQADfQAOegABfwAIkQAFfwACeQAaegAThAAH
    fQAFfwAFfgAJggAKfwAjfwAMfQAKfQAEfAANfQADfAAAhAAIfwAOf48AG3UACoMAAYEAAXoAAI8ALIoAGn0ADIcABH4AAHcACYYAB3wAAHoAAnUAAnwAEH0A
    H4YAAnYAEX8AAHh8AAGHhQADfgAMfwAIfwAOfAAJfgAWfwABfwAEiAADewADcwANfgAIfot6AAKNAA56ABB8AAp8AAB/AASCAAF/AAaLAAaHAA6BAAB8AASK
    AAukAAuLgQAHfHx/AAF9AAiGjnIAP5IAA4IAA38AAIEAA3wAAX8AA24AAX4ABIIABYQAAowAHn8AFI6FAAGCAAJ/ABF+AAJ/ggAVjQABfwABfwAJfwAUfwAE
    iwAAhwAUgwAOfwAAkAASfgAEhQABhAANfwAGhAABfgAEfgADgwAKfwAAfwAPgQAAiQAVe4YAAHptAAiPAAKHiAAAiAAFegAGcQAIqgABfgAKiAAJhgAPfQAU
    fAABfwAWfgAAf5EACH4AAIQACX0AAZcAB3oAB4MACXoAC3wABIMAEoEACasABH8AAIoAC32RABJ/AAODAAiCAAOsAAt/AAB9AAuGAAB+AAV5AAqMABaCAAuQ
    AAB/AA18AARwAAR8AAZ6ABWQAAFmAAWFACF2AAR9AAR/AAV7AAB9AAF/AAx+AASIAAF7AAB2AAB9AAB/AAOFAAN+AAGFAAN8ABF6AAeBABV6AAF/AAh/AAB/
    AAp9AAKNAAaHAA9+AAZ+AAKKAAt9fQAFhAABdQAMf5EAAooAD5IAB3sABH4AA34AE4IABnwAAXMAB38AD3oAEYYAAX8AD5IAAn5+AAiWAAl1AAqLAAB/ABN7
    fAAFdgADggAEfYIADHwAAH8AHn4ACX8AAXsAE4kAB30ADYUABIcABIN2AAGNAAB8AAWNggAZgQAAkQANfwAAfAAEeAALhAAAfgABggALpX8AAYUAB30AAn8A
    A34AF2oACIcADX8ACH4ACnsAFoUACnoAEX8ABH0ABKEABH8ABYcACX8AAIF+AAd/AAN/AAiEAAGGj38AAoMABHoAAX8ACH8ADH8AAIIABWoACX8AAX0ADnwA
    E3l9hQARfwAIfIQAAX2JAAx0AAZ+AAJnAAOYAAZ+AA5+AA2BABh7AAR/AAV+AAd9AACPAAd9AAV+fwAKmQAFigAPiQAGfgAMmAADewAGfQAMfXiRAA+MAAl9
    AA57AAZ/AAR+hAAAiAAIfgAVfwALfwASfQABgwAJfwAPgQADqQALfwAFfwAEfQAChAAOiQAGfX4AAsoAEnoAAX8AAIcAA3YABX4AAnxjABR5AAh/AABkAAN/
    AAJ/AAKCAAl/AAONACZ7ABh+AAN9AAF+AAR9AAB+fwAHdQAHeYR0AACBABWCfQADgwAGiAAHdwATigAChQAGfwAAfwABgwACfAACewABewARjQASggABhAAI
    aAAOfQAGfAADggAKgwAKewACfwADeAAAfgAHhQADfgAKfwAJfIEAAH8ACHsABYoACX8AB4IAAH0AB4UACJAAAX0AB3oAAn8AAn4AAn0AG3d/ABOpAAB/AACG
    AAGTAAp/gwAHfAAChAADfwAPfoQAAn8AEHl2AAF+hQAHfwAGfH4ADXsAJ3wALn0AC38ABXwAB3gAIooAC4EAAn4ADn8ABXcAAH4AA34AB38ADIZ/c3wAApcA
    E4sAAH8AFX8AEn8ABIMAEnh0AAF+AAB7ABOJAAR5ACSEAAyEAAJ/fgADfwAIfQAFfAAIggAAewAOfwABgwAEfgADf359ABZ9AA2BAAl+AAV8AAF/AAZ/AAR/
    AAeNAAt4AA1/AAN9AAh+fwAChAAAfgACfgAEfwAMfgAGfwAIfwAFdwACfwADdX4ABn0AB4cACYMABX4AAIeBAAV+AAR/g4EAFXoAD30ADI0AE3EAAIQAAYMA
    AXsAC34AAH0AB5AAFX98AACQAACDABJziQADfgAFfwACjAAJhAAMhAAEfgAFfgAPhAALiAADfwABegAWjAAFfQAMfgAHggACfwAIeQAGgQAGfwABfQAChgAJ
    in0AAHgAEn1/AASPAB9/fwADhQACigAIfgAHjQAMhgAHggABg38ACH8ABX4AEYMAB30ABYIABnwAE4wACX59fgACfQACfgAAeQADfQAPfQAOegACgwABfgAG
    fwAUgwAClgAFggADjQADfgAJewABdQABiAALfAAFkAAGiQAIfwAMkgAFhgAZfgABgQAHe38ADX4AAY8AAYIADIEAA4KMAAV9AAiGAAdsAA1/AAF+fQAAfwAQ
    fwAKfQAQfgABfwAMhZEAAH4AC4UAAZAAAH4ABIEADH4AAHYAAo4ABIMAA38AA34AB34ABYt2AAGJAAaFAAJsAAF/AAKWk38ANn4ADHMACXkAAowAE38ACn8A
    CX8ABIQAApkAA3wAEYYAAXsADYEAAYMAA4sABJ0AAn8ACH4ACnwAA4GEAAl/AA2IAAxkfAAHfwASeQAFfgAAfQACfwAFfIYAHH8ACX0AB34AEX0ABokAB4kA
    GYd9AAF+AASMAAB6AACYAACCAAJ7jgAAkAABfQARgQABfgACeQACjAAFgQAAfwAAggAChwABf3YAA4sABH4AAIUAAH4AAX4AAXoAB34ACHoACHsAAH8AAY4A
    A38AD4cAAH+DAAKCAA2JABJ0AAh/fAAIfAALngATfwAGfgABfQAEfgADfwABjAAKjgADfgABgpEABn9+AAJ+ABJ9AAyNkgAEgwABiAABfwACfwAHfQAGgQAD
    iwAHiQADfwAVfQAAdwACfQAAggAVfwAUdQABfAAMgwABhAAbhwAHgQACiwAdfQAHfAAHv38AJnoADXwAA4cAAn4AAJ0AB38AEoR9AAaKAAJ9AASEAAKFAAWD
    AAJ6AAV/hAAZhAABhgAOfAACfwATegANfgABfgAPggAIjAAHfwAGggADfQAShgAAewAFgwADfQADfwAAfwAjeAADfn8ACH4AJ4l+fgAIfwAHfAAJhAACfwAI
    fwAJiwACX4YAB34ACHoADoIAEIcAC4aBAACDAA5/AAOKAAJ8mwAIfgANfwABfwABiwAAfHsAK34AFX8AAX0AAXkABX8ACH4ABXwAGHYAAIMAC58AB31/AAGX
    AAZ8AAZ/AA9/AAaHABmFAAuDABOKAAt/hX6RADB/iQADfgAFewAAiQAofwAEfQABegABdwACfAAKfAANhgABi3l+AAB/AAB2AAKQAAd+AAV+ewAIfQAGf4cA
    A4YADX4AB3wAAIEAC4MAAX8AEX2EABiPAA99AASJggAAgQASfQACeAAHigASgwABggAAZgAJfAAChQAWfAAIfwACnocACX4AAn6cAAN/mQAEggANfgALnAAQ
    gwAFgwAJcQABfgAIf4gACnwADYQACH+PAAF/AAR9AAOCAAiIAAZ6AAmDAA58AAGLABKHAAp4eAABegAZfn6EAAGBAAB/AAx+AAN+AAKBAAN/AAZ/AACHAAZ6
    AAV/AAp9ABt/AAJ9AAl+AAB/AAd5AAmTfwAIlAAGhQAHdwAIfAABfQANfwAAggAJXgAAhQAJoAACkn8AB38ADoIAAHcABnwAGXwADnsAGn4ABpIABn9+ABF7
    AAN9AA5/AAB6AAJ+AA2EABCPfwABdwAVeAAMfwAFfwAAbwADewACgwAHegAGfQABfwAFh3wAAIMAEoQAA4EAD30AAnwAAXsACH58AAOHAA15AAKGAA98AAaZ
    AAaZAAFzAAN/AAqRAAR+AAODfAASfwANeQACigADVgADfQABfgABgQAMeAAFfHUABHwACP8AAn9+AAV6AAJ/AAx9ACB0ABN9AAZ9AA1+AAKKAAN/AASBAAGF
    AAGDAA18fwACf4cABIIACH4AB5MABY8AAoEABH0ACZQABpUAB4MABH2HggAAhgACfoKZAAGEABd+ABuDAAV4AAKCAA+KAAGFAAGOgQAAfwAHfQAHfwARfQAF
    eQAThwAAfwACfgAIkAABfQABhAADfwABfQADfwAFfHkAA4cAAKMADXkAIn8AAn8AEn8ABIIAAH0AF4GIigAGjwABmQAJfgAGfwABfwADfgAMfQABiQAWggAJ
    jQAEfwAClAADfwABfwAAggAFgQADhQABkwAIggAKfgAMfwADfQADegACfQACgncAIHwAAnoACnoADH8AFH19AAd+AAB4AAKEAAiCAAJ4AACKAAd+AANyeQAB
    fgAHjQAJfAABewAQfQAPcgALkgAafQAMfgAFggAEpgABfgABfQAFgwAAfX9+AAODAACBdwAbfoEABn4AEYMABX0AAY4AAH8AAXwAAn1/ABiFAAKZABF2ABF+
    AAGEAAV+AAF9AAeLAB9wAA1/AAB/AAOEgQAKfgAJf38ABYYAAX8ACX4AFoYADn0ABIEAEH4ACI4ABYMAAngABn8AB319AAl9AAd/AA1+ABZ/AAJ9AAZ6gwAH
    jAADiAAAgwASfgAFZAANf4UADIoAAX8ADosAA38ABoZ+AAyEAASGfwACfwACdgACigAgfgAlfQAAfQALgwAHfQAGfQABfQAEfgAEgQAQfQADfgAFgQAAhgAE
    fwABfQANfwAQeAAAfgAFgwAEdAABegAffQAAeQAAfAAEfAABeAABfgAFbAAHfgAChAAIjgAEfQAPewAUdwAEfwAMipoAB40ABY8AB4YAAH6EAACEAAF7fwAE
    fwAEfAAKfwACgX0ABpAABIQAA34AAoMAAXcAAH8AA38AA3wAAH0ABH4AH4QAC38AAn4AAn4AB30AEI4AAIQADH8ACHwABYwAAH8AAX5/AABxAAR9AAZ/AAGK
    AAajAACBAACCABiiABB+AACaAAt+AAp9AAWGABB+AAB/AAR/AAJ/AAOEAAB+AAF8fwABfQAAfwADgwAJeoEAAH8ABH4ABIEABXkAEYQAI4kABHkACZMADn8A
    BHwAAX8AE4N6AAF6fXwABH4ABIQAD4QAApQAA34AAX4ADYt+AAR/AAF4AAeHAA6KAAGCAAZ+AAt/AAh/AAOCAARvAAKBAAd/AAN9AA98AACEAAB/ABBwAAN8
    AAB/AAaHABN/AAF/AAWBAAZ2AAZ/AAl/AAN/AAeIfQAKlgAJfgAQfwAPfgAShAABfwAAhAACfwAFfwAEeoUAD38AB4cACXwAB3wAB4N/AAB+AAyKAAJ9AAN+
    AAh9AAV/AA9+AAp5ABt1AAiDABaQAAV/AAV/AAd5ABB/AAOFAA16AAWCAB+lAAKCAAN/AASEABd/AAV8AAV+AAp9AAx/AAF9AAV/hwAQfwALfgADdgACdwAC
    fwABfgAAfgAKfn4AGX4AEnkABZSEAAd/ABV6AAiIAAB/AAh/ggAVfwAOdwAHkQAOiQAQhAAAm40ABX0AAIIAAngADn4ABHwAAn4ABIIAA4IAD5kAA38AAHgA
    AYUAFIMAJH4AAIMAAnsACn5/AAqYAAKDAASCfAADfgADfwADcQADfQAMggAFhQACjgAAfQAIfwAAfQADfwAKh30ABX8AB30ACX0ACXcABYkAAn6BAAZ+AAB9
    AAd8AAB/AAGCAAKOAA6DeoQAAYV8AACNhgAYfgAKf34ABIcAAXwAC4sAAHwACX8ABH8ACIgAAHsAAn4AAZMAA40ABZAAB30ABZyIAAGGAAKJAAiBAAl3AACC
    AASNAAB9dQACgwAPfgAAfoYAAn8ABX4AA30AC3wAA3oAG30AAHcACYIAB34ADn4ACIwAE30AAYkAAoEAAXwAFH8ADnwADX8AAYeEfwABfgADfgABfwAJhAAI
    jAAGhwAOf3t/AAt5AAx/AAd/AAx9AAR7fwAOhQACewAHggAFioEAAX9/AAV2AAR/dQAIfwABawADfwAmewADfwADfAANfQABcQAFfgACYgALfgAAeQAEfnt/
    AAF7AAh9AAl9AAV2AAx8ABOBAAh4AAN+AAmDAAN7g34ABX0ABX4ABX8AI4kAD4EAB30ACIIAB3kAD4EABoQAAIEAAYYAOIEABIoAAn+cABJ/AAaFAAF8AAN7
    AAB7ABB+AAV6ACp+fgADawAMhgAAeAAAegAsgwAIhgAAfQAAegAPfwAGfQARfwAAfAAKiwAEmQABfAAJfXgAAXsABX+LAACOjAAOfQAHfn+rfwADdgAGf3sA
    CHwAC4EABIYAC34AAZkABH4ABIEAB4YAAn4ABXoAAH0AFH0AAHoAA4kAB4EAC1cAAn+HAAx9AAiDAAGbAAR7AAB3AAB/AAGOAAx9AAp9AA99AA5+AA5/fwAI
    ewADdgAFfgAIfgAifgABjAAIiAADfwAYggAHfQABfQABeAALewAFonUAAXiDAAF8ABF7AAl7AASQAAB9AA5+AAl/AAB8AASFAA1/AAeKAAR+AAWbABF7AAh7
    ABqBABmNAAJ9AA6HAAeBAAV9AAOHAAd5AAZ+AAB/AASCAAF0AAJ/AA5+AACRAAB7AAR5AAp/AAh+AAF9AAV9h35/AAWFAAF+AAqBAAJ8fAAPfgAEfwAJfwAG
    fwAXhgAFfwACgwAAnAAbfQAGfwAHfgAHdQABf38AAH8AAH8AFH8AAooAAn8AAn8AJH4AA38ADoMAFnMACH0AA38ABH4ACH0AAHwADIsABYQADH4ABocAA38A
    AIQAEXMABn8AAH4AE3wAAZEAAX8AAogACH8AAYUAGX0AHn8AE5EAAXsADoYAF4Z1AAmHAAJ8AAV2AASIgQAncwAOiAAAbwAAdgACbwAMhn8AAX8AFoQAHYQA
    EnYAD4MAAnwAAogAD38AJZUADYgACXwAAnZ/AAN+AB1/AAh8AAqWAAZ/AAGCAAGHAAOMg5EAAH8AA30AC4EAAX4ADYMAA38ACH0AAH4AEHsAA3IAD38AAoyB
    AAqEAAJ/AAaJAAx/AAZ9AAh6AAR/AAF/AAZ/AACHABGDAAGgdAABgQANgQABhAAee34ABH8AAnwAAH+GkgABfwAAfQAJfwABf3wAAHsAAX4ADXYACHcAAX8A
    AH4AEYYAEpMADH8AAIcAGYEADn4ACYIAB4wAFH8AAHJ+AAd/AAB/AAB/AAB7AAV/AAV+AAh+AAKPAAmYAACOAAuDAACIAAGEfwAClgAEggAFhwADfAABewAv
    fgAHfAACfgAOfwALhgAGgwAtegAFfwAHfwAFcQAFjwAAfgABgwAAfwAKgQAEfwAYhQAIfwADfAABdgAAfgAGfAAchgABigAJiQADjwAEfQALfwAQfwAAepAA
    AX4AAn0ACX4AAYsAAn58ABx/AAGDABl+AAV+AAR9AAtiAAB8hAAIeAABfQAKkAABeQACfwAKdwASeJQAAXwAD30AE3QAAIUAA4QAAXgAAH4AAX0AA38AAH4A
    Bm4AEHsADX8ABogAG3sABXwADHwADIcAB30ABX8ABohzAAWFAACCAAF8AAd/AAx/AAeBfwAEjQABf38AAX4AB3wAAXsAAHsAA4gADoIADn4AAogAB30AA30A
    B38AA34AAJEAFZUABnwAAH4ABYQAB38AEX0AA34ABYQAA5MABHgAD398AAeGAB55AAGLAAKIAACMACN+AAh7AAKIAAWKABSOAAp/ABqsewAEfQAAeAABfAAD
    fYgAAooAAX4ABn4AA30ABHcAFXwADo4AB48AA38AAJoAAXwAAXoAD3eLAAOFAACDgQAFfgAMeAARiwAHfQAFjQAAlQAZfQABgQAEfn8ABogAAIQAAH4AAX8A
    AXsAB3sAA38AAn8ABXsABIEAAYJ+AAN+AAR9AA5+AAN9AAN4AAV7AAB9AAiBAAx9AAV/AAOLACx/AAV8AAOWAAl5AAJ9AAF/ABWBAAGBAAJ6AAZ8AAh2jgAF
    eAAEfgACe39/ABF/AAaFAAJ/AAl6AAR+ewAAhgADfQADhAAAhAABfQAAgQABgwABeG0AAn8AAH8AEH+KAAiHAAR5AAd/AAl8AAWMAAV/AAaHAAx/AAiBABNy
    AAxzAAV1AASEAAB9AAiBAAB/AAB5AAp/AA+EAAl9AACBAAF/AAOGAAt3AAFxABmFAAOCAACNAAV9AAB5AAx7AAB2AAh/AA6BABFwiH6BAABwAAV1AA16AAl6
    AA9/AAqBAAR+AAJ9AAR+eQACiAAAf4MABqAAAY0AA3h8AA58AAF+AAB+AAyQABeEAAh7AAF8AAeQAAF/AB1/AAR/AAh5AAt/AAeBAAqBAAljAACQABCLAAGL
    igAFiAADggAAfgALfgAMnAAJfwAChgAAhgAdgQAKhwAHfQAGfAAAfoQACXgAAoMACIgAA5YAEX8AAnqGAACBAAh7AAN7fAAPgwADjXwAAIGFAAZ2AAR/AAN+
    AAKKAAN6AAGDAAeNAA9+AACGAAV+AAmCAAWBAAR9AAB/AAh+AAKKAAd0AACJAAuJABd9AAh9AAV5fQAMgQAEeXwAAYIAAo0ABX0ABn4ACH8AAHgAA30AA38A
    C357ABB9ABGGAAd1AACDABV9AAuEAAx9AAeHABJ+AAqDAASEAAOEAAuLAAaGfQAIiQAEgQACfQAmf4V8AAl7AAR+AAJ1ABZ/AAqBgwAEhgAEfgAAfAAAdwAD
    fwABhAACeQAHfgAIfwADf38AAH6CAASJABR8AAF+AAJ+AAt/AAZ5ABp+AAOGABV/ABV6AAV/AAt8AAB8AASBAAB/AA14AAaPABKLAAGDfwASgQAHfQAAggAI
    jQAKfgARfwAQdgAAfQAJeQAFfAADfgAFcAABfwAkg4p8AASCAAKBfwAIfwAlnQACggADdgAYfQARkAAMgQAFdwANhAAAf50AG38ADH98AAZ/AASBAAR9AASC
    AAaOAAZ/ABKGgwAAgQAFfQABewABfAABfQAPgQAGfQAOfwAZfQAIgwAAfQAQdgAGeQAHfwAKkwAHfgAUeQAKggAKfwACfwADfgAIfQABfwAFd4cAGnwABHiB
    AAOCAACBAA6BAAR+iAADfwAEfgAIegAEewAGfwACgwAFcQAKogAJjQAHgwAMfwAWfwAEgQAJjAALgwAMfwAMeQACeQACfAALfn8AA38ABn4AFHMAAIcAAH4A
    AHwACI4AAGYACn0ABn0AA2R/AAaOigAGfgABgwAHfQAMfwADggAFhgAUfgAEgQAAfwAEiAACfgAHdQAJegAKfQAPfgANfwADhAABggAAkQADfgAJf4gAAHwA
    A3hvAA1/AAJ/AAl7fYN9ABmDAAN7gQAUfAAdfAARfwAHfn8AAH8ABX8ABX0AAn0AAX98AAOHgYQAAYMAAX8AE4QAAn4ACH4AAYUAAocAAX4AHWsAAnYAAX8A
    DHkAAHoAD3wAAX+TAAGBAAZ+AAiDAAZ+ACN7bQAAhAAHfwAKdgABfgACfoYAAIUABH0AEH0AA3wABH0AAJAACnwABoEAA5MAAIwAG3cADX4ABpuJAAt+AAF7
    AAR/AAZ/AAp/AAaiAAl8hgAChAAHfAAMewACfQAEhAAPfwAKZAAAfQABfQAUhAABfgADfQAAfAAFiAABfwAEjgAIfQAFfwACfwADfwAEh38ABH8ABYcAAYcA
    GH4AAIIAA4gACHwAAXkAJIUADYwABYYABn5vAAJ9fQAXfQAEigABfwALewAEfgAClwABeAAAg38AA3+DAAZ6AAaEAAGBAAWQAA58AAF7fwAMhQAFf4gAAIIA
    BJAAE5QAAHcABX8AA30ABoIAKIoAAoUACnwAAXsAAHoABnoAC38ABHoAJYQAAX8AAH8AA30ACn8ACXyFAAZ5AAF/ABh2AAiDgwACggACXAADfwACfoEAA4IA
    AX0AC4OYAASpAAB/AAl5AAZ/fwASowACegACfgAFfQAGfwAJfgAChH4AEnoAGX8ACqsAAH0ACX+NAAiDAAZ+dgAAfwAEfwAEigAFhAAFfAABhgAPfQAAfgAC
    hoODAAF5AACEAA5/AA18AAiHAAOdAAR/AAF/AAR8AAF/fQAAhQAGfQADcgANfwAIfAAFcQAIewAHfQAfoQAIlgABfwAIgwAAegAJZX8AAX4AC34AB34AAHmH
    AAN/AAx4hQAAfgAAf30AAoEAAGsAFX4AFHkAAIMACIIABYh7AAqHAAB9AAKCenkAB30AGnB+AAZ+AAiHAAJ9AAV/AAeEAAGCAAN5AASHACKJAAmEhwAPfQAD
    hQABfgAAigADeQAIe38AC4IADX4AAn4ACnaCAA17AA9/AAV/AAGCAAF/AAR4AAB/AAp9AAaFAAR+ABydABWDAAh9AAKWAAF9AAKEfn8ACH8AA38ACXwADn4A
    An5+AAKMfYMAAHVzACd7AAF8AAqHAASCAAGCAACjAAGBAA+dAAeGAAt/AASJAAt7AA+EAAR8AAF/AAKCAAZ7AA2GAASBAAF7AAd+AAR3AAd9AAF/AAV5ACZ9
    AAZ+AAeJAAZ9AASXAAOHAAB9AAeKABV9AAJ/fwAFfAANfwAHggADhQAXhwAJfAAOfQAAiQAIiAAOewACeQAEfAAAfgAEfwAFggABfQASmAABfwAAnIwABX0A
    C38AAHUAGHwACn4ACX8AC4J5fgAJggAngwATjgAlfwABfwAFiAAAfQABiwAKdwANg5GIAAp+AASCAAOJAA6SAAGHAAF9ADF7AAV0AAeHAAeBAAV7AAiBAAaJ
    AACBAAR/fgABfwABhX8AAYMAAIoAAH8AD36EAAZ+AAJ3ABd9AAyUinwAAJEAAHd9fgAGgnwAAI8AAXYAAnsAAoUAAXwAAIcAAX4ABH4ABIEAEn1/AAB/AAF9
    AA1/AAGKAAKDAAaYfwAEcgAOeAABfgACewAHiot+AAJ9AAB+AAJ/AAl/ABR9iI4ADH8AA4IAB38ABpcAHn4AB3sAGZIAAYJ6AAd/AAR9AAGKACuBAAd/AA1+
    ADd8AA5rfwAAfAAVfwACewAXfAADiQAHggABZgAIg3d+fgAOhwADgQADjAAAfwAGfwACk38AAX4AAnoAAXYAA357AAB7AAJ/AAF2AAiOAAR/AAV5AACBAAB+
    fAATewANkIUAAI4ABYMAAXYABncABXYAAIQAAYEAEH4AAX4AAJEACoMAAn4ABHxxAAZ9AAGLAACFAAh9AAF+AAB/AAV6AAJ/AAF+hQADf34AEYgAFYEAAX8A
    CoQABZsAAH4AA3AAAYUAAYIAAH0AAH9+AAd9AB1/ABJ3AASHAAp/AA+EAAuBAAOKAAJ8AAR/AAWDAACBAAGIAAR/AAJ+ABF+AAJ/AAOBAAZ+AAyBAAR+AAN9
    AA5/AAR+fwAHnYUABn8ACnoAHoMAAX8ABYcACoQADn0ACoUAAn4AHIMAA34AAnQADIEAAIIAHol/AAOUAAuIfQAIfwACfn8AAYOEAA2bAAJ+AABgAAJ9AAp9
    fQAPiAAHggAMiAALfwAAhQAEhAAHegAFfwAcdwAIfgASagAFhAAAfwAGfQACfgAGfQAEkAAAfgAChgAAggAIfgABfAADgQANfwAAfwAQfgAFgQADfQABfQAE
    fgABegAAfwAGfgAAfwATfwAAigAAeAAPiAABfwAHg34AAIsABX4AB34ABX4ADn8AAIIABH8AFH4AEHsAEn8AAHwAA4EAAIkAAX8AFoEACIeHAAK0AAF/AAJ/
    AA1+ABKDAAd/AAZ/AAF9fQADfwAFeQAUfwAAdgAAggASdwACfwABegAHfwAKfQAKfgABbgABhQAKggACjgABfwABfwABfgACfwAEigARgwADegAFdwAAfwAQ
    hwAAewAEfwAMggAOeQADewAJlwAJfgAIfQAuewADkQABfAAHhQACfQAKhgAGfn8AAmsAFoIAAX8ACIQAHYUAAnoAAX4ABH8AB38AAnsAA34AAIkABnwAAX1+
    AAB8AAN/AAOhAAl/AA5/AAJ/AAGDAAJ8fgALgwADfQADfQAEeQALlQAKhAACfwAAiAADkAAAiAAMbAADgXcAAXsAAnQAAJQABn0ACH0ABYwAAYoABXwAEIEA
    D3AABX8ADpEAA34ABHoAB4R8AAiLAB5+egADfwADdgADgwAChAAKfgAHiAALiAADigAAewANf38AA34AAIIABYMADYgAAIMAAn4ADX8AA38AAnsABoEABn6K
    AAJ9fgAAegACeAAHfwAAfQAEfQANfAAVggAAdAAJfgAHgwAEiAASegACgQAHfQAHfwAYiQABgwACiwAAgQAEjAAEggADfwAZewAAtwAUhAAUjQAAfgAHfwAD
    fQAKfwAAgQAAiQAHfwADjAAOewAciQADfgAZdwACfn8AA3kAA38AAX4ABXoAB34ABHoADIUABqsAGIUAAIwAA5B/ABp+AAGKAAFwAAF7AAyFAACFAAF+AAZ+
    AAByAAOSAAGBfwAAmAAKeAAWeQAMfwALfwArfwAPvwAJggARfwAEeAAKgn0AAHwABZAAB35/ABd3AAV9AAB/AASLAAR/AAqHAAN/ABGFAB+MAAdxABl/AAV+
    AAR/AAF9AA19fQAGfoQAAX4ABXsACH0ABH0AA3wAAH0ABowAAXcACnsAAYuFAAp+ACB/ABBzgQAEiQADjgAGgwANfZEAD39+fH5/AAB/AAWKAAJ5AAGDABt+
    ABmDAAF/AAN9AACDAAqLABqLABKIAAR+AA19ABGCAAx/AAF+AA19AAGHAAR7AAd/fQAEfAACfwAEfgAKggAYgwAUjIMABYcAB4EABX4AA38ADHwAAIQAAoEA
    AIIAA38ADY8AAn0ADHwAAnYAB359AACEAA+DfgAAdgADjwACggAQfQAZggAIfwAHiwAQfQAIf4MAAXmCAA56ABN/AAKQAAp/ABtoAAqFAAB/AAF/AAl/AAqD
    AAOJf34ABaEABIUABn0ABX4ABXt2AAN9igACfwABewAIfwAJegAqdAAGfQAMhAADfwAMeQAIeQAEggAFiwAGfQAHiwABfwACfAAAfgADegAGfwAGg34AA4UA
    BY6CAAl8AAt/AAiWAAB3AAKJAASJAAmVAA+DAAR/AAKBABKDfgAkfgAAlgAIhQAzfAAXfAARgYUAAX4ABGkAA30AAn8ABXsABH8ADn0AA4MABIEABYUAAH4A
    BX8AAH8AEX8AAH6BAAR/ABOCAAKEAAZ/fwAEmAARlAAFf4YAAHEABYEAAoYAAn8AA4yDAA6DAACNABiGAAuHAAl8iH4AB3QABIUAAHsACW5qAAh/AAeEAAh+
    ABCBAAB9AAF8ABuIAAN8AAZ4ABRtABqIewALfwAClgAAgwAAaAAGfwAAfn8AAIYAEX8AGI4ADXsAAIUAAIIAAHgADIYAA319AACDAAB/dAAChwAHgwAAfwAD
    iX0AAn4ACHkADWN+AASCAAR/AAN8AAF+AAaBAAF4AAB9AAh5AAJ5ABB/AB6GAAt/AAB1AACChgAPdwAAfAACgQAFfwAQdngAFogAKn8AAnUACIIACIgABmAA
    FosAB34ADo0ABp0AA30AB3kABH5+AAJ/AAF/AA+LAAiNAAuEAA58AAp8AAB/AACBAAZ4bwABjwANjgAGfgAEggADfwACfAAGfgAPfwADhgAAfgALewAAf3IA
    JHwAAnkAA3MAAoEAAoQAAZJ3AAR9AAuBAAh/AAt/AAF/hgACf3+BfwACjgABfQAIgQASfgAAfgAHfgAAhAAFgQANf4IAAHMABY0ADYUAC38AAH6XAAR7AAN9
    ABF/ABSCAAJ+AAZ3fgACgQAAe30ADYkACX4ACHsAFn8AAYoAE4QAB4iJABF+AARvAAOcAAB8AAF+AAl8AAJ/AAGKAAN/fAAFegADgXsABYoAB3+MAA99AAR/
    AAV5jAADlYcAAn4AEYMAJX4AB358fAAAfwALfX8AAX8ABH8AAYUAA4EABIYAAX4ACH2GAAF+AAB9AAB4AAJ/AAiEAA6FAAV1eQAGfQAEfAATfQAIfwAAgn0A
    DYUAAYYAA4sAAX4AAYsACnsADXwAAH0AA3YAAG8ADH4AFn4AAXMAFX4AF38AAX4AA4gADH0ACHwAAX4ACnQAAooAIX0AEXcAA38ADY8AAn8AAX4AAYoAAHoA
    BXwAA4EAApAAAn0AGXwACYEAA38AAn16AAKNADOFABB/gwASfwABf38ABX5sfgAUfgAGfwACiAACigACfwADfgADhAAQfAACfQAIfAAFfwADeAAIiX8AAXQA
    Ao0ACoF+AAh9AAKCAAh/AAZ7AACHeAADggACfAAAhYUAFH4AA5QAA4IAA4gAA30AB4MABYgAAHgAAn1/ABaCAAKgAAN/AAmHAACChgAHeX0AEHUABYgADoIA
    CX8AA34AA34AEX4AD3gAFn0AA4YAEYEAD2mRAAGThAAHgwAGegADfwAAfAAHfwAIbwAJlXYACX4AAnp7AASBAAJ9AAaBAAV9AAB5AA5+AAB/ABJ9ewAGfwAC
    hQASfwAMfgADggAMegAAhwAGoAALfwABfQAGewAadnkADn0AAH8AAHkAAH1+gQAEhQAHgQAdjwAFhwAIhAABWwAMkQAVfgABfQAJfgACfXwACH4ABH8ACIcA
    AnkAAn8ABHoAAX8ABX4ADHyCABJ/AACSAAR/AAV9AAl/AAuEAAJ/AAWKAAOBAAh/AAWXAAOFiAAFfwAGhQASfgACewAAfQAWfwADgQAAfwANfwAAfwALfwAO
    hgAAegADfgAPfnYACpUACn4AAX0AC38AAYYAAJIAAX4AD5IABn0ACIoAAH0AAYYAAH8ABH8ABYYAAH8AAYQABH4ABm8AAXsAA4QABX4ACX8ADZUACXoACH8A
    AXwAIJUAAXsACYEAE4kACnsABX8AAn2cAACFAAR8AA9/AA+LAAF/AAODAAh2AAN/AAZuAAB8AAt3AASFABV8ABmBAAB/AAB/AAKFAAJ+ABR/AAN/ABN/AAZ6
    AAl+ABh7AAuEAAF8ABCCAAB+AA6KAAF7fwAEfgAJfwAAfgABfgAEfgALeQAKgQAAfQAdhgACewABeAACgwALfwAJfgAAggAOfwARe3sAA4oABn4ADH8ABH0A
    B3wAAY0ACYsABI4AAIcADHoADH8ACHwABH8AAn8AAY4AG3wADXwAAo1+AACMABCQAAJ9AAKCAAl/AANyABOFAAVrAACJABSNABGFAAF+AAl4jAACfAAFgQAY
    fAAAgwAAeJEADIIADnwAAX4ABoUAAYkAFYIAAYsABX4AD3EAD3kAEH0AAXcAC34ABH8ADYUABX+JAAB/AAZ7AAWKAAd/AAWcAAmiAAp+AAGTAAl/AA6FAAGc
    ACB+AAR/AAd/AAB+AB6GfQAFfQACfQACegAAe30AAn8ADn8AEIIAAX9/hn4ACZ1/AAB3hAATfgAWgYQAAoQAAX4AAH8ADnQABn0AB3oAB38ABYUAAnoAAXoA
    AaQADqkABooABISBAAB9AAGEAAJ/AAZ8AA2EAAWVAAeGfAADjgAGigAHin8ADIoAAnoAAJwAG38AAoEAD4MAAYsACoQACZAABXsAAHwADHsACYgAAXyYAAF6
    AAB/fAACngAKfwARfwAAawACiQAEfQABfwACggACgQADggAJfwAEgQAFfAARgYplAAN/AAOBAAV/AAN+AAF4AAZ9AAiDAACCABGUAAV8hwADdgAQcgAHiwAB
    gwACfwAOegAJfgAHdgARfwALfgAFfwAEg38AAHgAAX4AAH8AAn6FAAh+AA9/AAB/AAOJAAWDAACCAAl7AACEAAKEABJ/AAOGABJ8AAF/AAd+AAFxAAB9AAqE
    AAd/AAp/AAJ+AA15AAF2AAJ/AASBAAOBfwACf38ACn8AGn8AA38AAG8AAYoACIEAA30AD34ACXQAEoMABn4AFIEABHIAAXEAA38ABaMAEIMAA38ABoMAAY4A
    CX6JAACKAAB9ABF/AAaHAAuBAAp/AAV+ABp6gwAKf30AAI8AB34ABZEACHpzAAJ+gwAEbAAgfpQAG34AA38AF358AACBAAB/fgACaQARf4QAAYIADnwABH0A
    BH8AAH8AAX8ABoqJAAWBABFmAAB+fwAIfwAQfAAHfQAClQAIdwAFfgACfgAFfQAGfAAKegALfgAUgQAMeAATfQABiwAEfwAAfwAOgQABfgAJfwAAewAAfQAR
    dQAVfQAIfwAAfwANfgAAeAASen8AA4YABH8AAHsAA357AAR+AASUAAqNAA15AAh/AAN8ABJ/AAB+ACZ4AAGGAAV+ABZ+AAODABB1AApyAAdzAAZ+AAiYAAt9
    ABB/AAaDeYaHAAp/AAmXAAJ2AAZ6AAF+AAt/AAF6AAx+AAqEABJ+ABp8ABl9fwAAfQAFoQAAggAAiwAPqgAPgQAAgwAKkQANfQAJgQACigAAfAAIhQAOfgAk
    fwAUewACjQAAiAABcgAGgQAChQAAfwAAfwADfAAJgQADnAAGfH8ACoIABH8ADX8AAH4AG3wACX2EAACHAAN+AAN8ACSBAAV/fgANfgAOhAABfwAOfAABjAAB
    fwADcgACfwASewAFggAFhgAFfwAHfgAAf38ABHkAAJEACoMAAX5/ABGCAASNAAJ+AACMgwAEfAANfwAGigACdAAIf3sAAIcADIUAAYMAIIIAAH4AAIEAKXsA
    G38ACH4ABXwAEXkABHsAAXsAH3+PAAJ/AAR+AAeBAAF/AACDAAJ/AAR9AAB/dgAAigAFeAAFhAAAf44AAn0AAYcADn4AAH8ACn1/fgAAigACfwATgwAHhHsA
    CHgAAIcAAYwACJAADXZ7ABdvACF9AACKABp+ewAMfQABf4F7AAWNAAd2ggAXd3wAA3MAGn8ABH8ACYUAAn4AG4QABn4ABXkAAH0ABn0AA3yDAAN6AAJ+kAAE
    cwAYfAAHfAAYmgAFeQACfwAPfgAJfQAGegAXhgAgfwAGfwAWfwASdgAEfgAAinsAGmsADH0AAn8AFH0AAH8ADYgAAYMACowAApoAHIQAAI8AAoQAAnkAJIIA
    GIQAB30ADH8ABYgABXsACn4AD3wAAI0AD38AA34AC48ABaMABXqBAAx8ACJ9AAZ9AAyIAAV/AAN/AAt9AA1/AAWIAAh+ABN/AAJ8AAN4AAZ+egABdwAJfQAF
    ZgAGfwALfQABfwANjgAFgwADg34AD5kAHHYAD38AAH+HAAl+AAB/AAF/AAJsAAV9ABKCAAaCAAN/AAOIAAF+AAB+AAl+AAh+AAd/AAOYAAN9AAV/AAh/AAR/
    AAF8AAZ8AAKNdwACfwALZ6cAAKAAAn4AAIUAAn8ADI9+fgAPiAABegACeAACfwAMeAABcgAFgQANjgAIeQAHegABfAABfwAAggANfwACfgAFkQAQfwABegAC
    hQAHfgAQhgAZhgAEfQADfQAAgQAJfwACfwADfwAAfwAAkQAGgwAFg315f3+FAAJ8fQAIfgAGewAJfAABe4sADYoABX4AAXkAAH8AG38AGZkACmoAAJGFAA59
    AA16AAF8AAB+AAx8AAGFAAt6AACMAAh4AAF7AAVwAAGZAAV/AAB+AAODAAuMAAF/AAF+ggAWggAbggAIfQASiQACfAAOgwAJgwAJdwABfAACdQAPiwAAgwAD
    gwADfAACfwAEggAHeAAKogADfgAFhn8AAIQAB3sAAIMAAXwACHh/AAJ/AAKOAA15AAGXAAl0AACPAA6IAACHAAOHAAJ6AAt/AAN/AAyBAAqNABmbAACmAAR9
    AAR7AAF/AAaMAAGBAAt0AAF9AAR9AAF9AA15AAScAAB9igALeoUAB4cAEn0ABnwAF40AAbAABoIACXd/AAOJABCFAAt/fgAIjAACgn8ABX8AEXUAA4UAAnwA
    EaOgAAl/AA5+AA5/AA99AAqSAAl4AAF+AAJ9AAqCAAWQAAJ/AAuCAAOFAAp8AAeFAAqQAAZ8AAGPAAB9fQAEogAJfAAAfgADmQAimQAhfwAiigADiQApggAJ
    f2kAAXYAAJcAAZQACn4AKn4AA3YABYGKAA14AAh9ABx/AAV+AAB/AAJ/AAGCiwAXcQABgwAEewACdAAAfwAHfgAFfwAcfn8AAo4ABH8AAYMABYQAEn8AAnwA
    A5kACHx0AAF1AAJ1AAV/AAyHAAB4AAiHAAN/AACOfwAFfQAFbHwAAI8ABIYADYIAAGQACYIAB38ADX0AE30AAXkADH9+AAB9AAZ+gwAXdwAKdQABfQAGfwAD
    fQAEhAAZgQAAiAAIfwACnQAOdgAJfwAJfAAJfwAEfQAAfwADfAAFfAAIe3QAA38AEn8AE20AA5EABH0AC38AApEAA34ACH8ACH4ACIoAAHkAHIuEAB1+AAKP
    AAx+AANrAAd/AAZ/AAh8AACCAAd/AAp7AAt/fwADfwAMhAANgwAGfwAFdwADewAHhHsABIwAAHsAGI4AEH8AAHwAA3sAA38ACn0ABIcAAX4AApAADX0ACHMA
    AHUAAYWBAAqEAAGMAAWBAAJ/ABd/AAx+mwAFcwARiQALgwAFfwAAf3IAHX8AA38ACIIAFn0ACpQAAo0ADXgAB34AAX4AB4N8AAaLAAd9ABt6AAp9f34ABoQA
    AX8AB34ABogABH0ACH4AD4cABnYAAn+DiAAHjQAGfgAShQACfQAGeQAigwAChAAOgQAQlgAIfgAPgwAAgwACfQASiAAAnAAYfwAPgQAAiQAKewABfwAJfAAM
    kAACcAAGfwAAfQAJiH8AC4OBAAB/AAJ8AAR+AAN/AAOBAAh4AAWFAA19AAN/AAR/AAN/ewARhwADdgAGgQAJegAKXQALfAAKhAADmQACjgAReAAAf4IAK34A
    BIIAAH4ABX8ADX8ABHkAFYYAA38AC34AEH9+ABB8AAJ9AAB+AAR9ABGHABOEAAiCAAyFhQAHjIV/AAKOAB58AAeLAAiCAAx9AAJ7AAKEAAV8AAB3AAlyAACG
    h3R4AAp9AAaRAAOXAASDACOFAAuLAAKHABCBAAJ2jgACfwAEiAAAggAAhAAHegABeQAAfwAAcwADfAACe3sAAX8ADHV+AAJ5AAF+AAt8AAF/AAd7fgAEd34A
    BYJ/AAp6AAh2AAB/AAWPfQALfgAZcgAGawAAhQAAiwAUfnwABIgAA34ABX8ARn15AAd7fQAAeQAHfwAQfwABhwAChQADe38AAI4AAn8AAY8ABoIAIoIADakA
    DX0AAIYACHgAIHN5AAZ7AAl/AAN/AAN+AAVvAAh8pQABfgALiQAOfQAChgAOfgAAegAJfwAHdgALfAAQegADgQAEfgAEfQABfAALfaSVAAZ/AAt/AAt/fwAA
    fwACfgAAhAAGfgAJfwAJfgACiQAEfAAIcQAIigAefgAYfQAEhgADiAALfAARyQADiAADhwAVeQAJfwABfoEADocAAHx8AAKHAACIAAd6AA57AA19AAmBAA6B
    AAp/AAB+AAGBAASIAAF/AA5sADJ7fgACgokAB3kADHEACH8AAYEAA3YABnQAA38AC38ABX8ABnkACY0AFHEAB4QABXYAG4cAAJAAA4QACn+PAAR/AAF/fwAK
    fQABfwAdhQADgwABhQAAfwACewAEfAAJfAABfwABf38AAIkAAocAK5AAGH8AE4QAAH8AAXsAAn4AAoMAAYEAAYQAAn0AB34AFnYAD38AC398AAqCAAB+AAxy
    AAeFAAV8AAB9AAGCAAKEAASLAAR/fgAMigAHdQACggABggAVgwACfAAPfn4ACX4AB4UABJEAFo8AAYQAA3sABH99AAp+AAd4AAaHAA1/AA5+AAF/AAJ8AAl/
    ABF9ABCOAAF7hAAEfwAAgwAAfQAFiAAFfwABfAAYdgAcfH4AAngACoUADX8ACX9+ABZVAAV+AAJ3AAl8AAKEAAF5AAp9AAJ/AA9/AAB/AAR9ACp/AAGqAA98
    AB92AAF7AAB8AAKIAAF8AAB+AAZ9ABB+ABh+AAWHAAh9AAuCABh8ABCDfQABgwACe1kAAYMAEHwAB34AEYMAFoMADI0AA3sAA34ABn0ACn4AAH8ABX4AAH4A
    EaQAAYWDAAJ9AAmCAAWEngAKfwAQfgAAkwACfwAAbwASfQABhgARfwAJfQAVhAANfwAMf30ACYMACX8AA34AA3cAAoaGAA6CAAOzAAl/ABGCAAh5AAODAAOF
    AASFAAyWAAKPABN9AA6GfQAJgwADfgABhgAHfQACgwAAfwAAgwACfgAAfoUAB4EACIJ6eQABfQANfQACf3kAAYIAAXwAAX8AAY8ABH8AEX8AAX4AA4EADXwA
    AoQABXgAAI0AA38AAoYAAoIAAH8AAXoABX4AGH0ABnwAB30ABH8AAXsAAYMAB3IADoEAB3wAEnEAEX8ADH0AFHwAAG4AEX4AAYcAA3OFfwAGiX4AB3l+AAV+
    AAZwAAGJAAV7AAB/AAaDAAl4AA+FAAZ8AAd/ACaJABR7AAyDAAJ/AAt/AAl+ABJ9AASDAAp8AAl9AA9+AAyCABJ+fwABfH4ABn4AB5kAAH4AAIIABncABX4A
    Dn8AAX8ABH4ABX4ABX0AAH4AA30AA5oADHcAAn0AFngAEoQAAIMACIQACn0ABXsABYQAH4F8AAd/iAAGfQABlAAChAAEfwAGngAEggABewAIfwAJfQAAe3UA
    B3sAAX4AAH8AC34AAo0AAX0AIn8ACn4AAXYAAKIAI30AAY4AAH8ACYoAD4UAIXkAAYEAA30AEH0AA40ABp4ACHEADnsACHwAEH8AAXp/hgANhAAIfQAAiQAQ
    hQAEfgAKggALfgAKdgAHg4UABoIAAIUAFY8ACH4AE38ADI4ADX4AD419AAp/AAF/hwAEfwABfQAFhQAAfgADfQAAfQADfwAGfgABkAACfwARcIcABX8AAX8A
    BX5/AAt8AA+GAAeBAAGWAAd9gwAAcQABjgADkwADfwAAewABigABgQAGfQAbfgAIfXsACXkAA36BAAeCAAh9AAGCAAh+AAV9AAV/iAACfwACfQABfYYAAoUA
    AoF+AAJ+ACyKAAB4AAh9ACl9AAR9AAN/AAZ8ABGEAAh/AAt9AAJ/ABd9AAaHAAF/AAZ/h5sAAn8AM30AFX8AAX4AA38AAnkAGnYACocABHoADX8AAn8AAYMA
    AH0AEpIAAX6HfwAFfAAAgQAWiQAGfwAQfQAIegAOfwAEfgAHewANfwABfgAEegACjwACfgABeAAIcgAPfgAYhQAKiIEACn4ACIEABIgABHgAAn5/AAR/AA9+
    ABFvAAOIAASMAAKXAAF9AABuAAJzABqBAA5xAAR/AAd8AAaOAAN/AAl/AAh4AAJ8egAGfwABkAAGkAAgfwAFfwAJgQAAmAACfQACjgADXwAHiAACewACgwAO
    fgALhAAEfwAFegAQpgAKewAFfAADf3UAAocAFZcABn4AB3gABX4AAX8AAX0AFX8ADnEABX8ADn8ADn2FfwACfwABhIIABH8ABn8ABH0ABn4AEIIAH38AAnwA
    A5QAAYgAIIMAApF+AASCAAOrAAaCAA6HAAyEAAF5ABB+AAh8AAGHABF9gwARewASfwAGfwAHnwAGhwAIfpF/AAqBewAEfwAKjgAdewAIfgAFjAADfgADfAAI
    hQAHhgABfgAGbAABfwAFfX8ABX0AAXQAAnkACoIAHoYABZQAEH4AFHsACoJ8AAqMAAGMAAWUfnYAAH8AFIUAB38AEocABH4AAYUABH4AAoEACoIACH4AAXwA
    BX0AA4QADYcAAIQAAn0AAH8ABoQAAYwABHR+ABF/AA18hgADfAAAbgAEdwAIfwAJZ30AAn4AAooAE32BewAAhQADhAAEewAAdQAAgQAGfgADjQAHmAANkgAC
    fwACfwABfwAIcwAFeQAAhgAPfwAAfwAKhAAYiQAChAAThQAFfQACfgAAdgADfgAKewAJewAOhAABdwAGfwAJfH8AAY0AEXkABHsAGpYAAX8ADH4ABY4AB34A
    D4UAC6MAAn5/ABNkAAN9AAR+AAN3AAd8ABV+AAGDAAJ/AAF+AAR9hAAIfgACgQAIgwANggAChwAJfgAahAABfwAFjwAAfoIABYQAAXQACH18gn0AEn8ABIIA
    C38AAH8AAn+EdwABgwAIgQAPkwADjgAHfAAYfQAHeooABYcADYkACooAA30AEpAACHwABXgABn8AAX4ABo5/AA9+AAB9AAaDAAGEAAONAAOFcQAGfwAAfYYA
    BIIAAX+GABZ+ABN9AAKBAAV/AAd7AAB+ABF+fn4AAH0AAH8AFH8AAHp9AA2CAAR7ABGDAAd3AAJ/egADgwAIfQABfgAAfAACgQAAfQAXfwAHgQAAfAAGeAAL
    iAADgwAEeQAFlwAAegAEfwAAhQABfgAGfQAJewANfwACfQAScQAQfpsABH0AC4MAB4IACX4AAJEACoEAAIkABn0AAH8ABI8ADnsAEpIAAX16AAd/AA11AASE
    AAF7ABd/AAaIAA9/AAd9ACJ9AAWNABeCAACReQAOiIMACnsAAH8AAH4ABpwACH93ABN9AAV/ABGFAAB/AAN/AADBAAB/AAR+AAOcAAF+ABqFAAt/fgAOggAI
    fwAMfwACewAChQAHfgAIhQAEfQASfwADfwABfAABfwACg38AB38ACogAB3sAB38AAX8ABYoACH8ADX8AAoUABocAAX6CABl1AAN+AAR/fQAbkQAbfwAFfgAB
    fwAGiQAhfo8AEJcAAX8ABH4ABtwAOn8AB31/eXqEABSEAACDiwAKggAIiAAGigABfgAJgwABhwAAggACfgAFewAAhQABfwALfwANfAAFfgAHfwARegAOfgAC
    fgACfgAChgAEfYcACH8ACn8AA3wAAn4ACX2CAAuFAAp8fQAIfwACfwADen4AAYsABn0AAH4AC4YADHsAA3oAEo0ACH56bgAVfwAFhgABfwADfwABegADjQAL
    fQAIjwAXfHoAAYcAGX0AE5UABHYABncABol5AAuCAAeDAAGqABh/f38ACn8AD38AAHwAAX8AB38ABnsAAIUACn2GAAR+AAqDAAKIAAqJAAGGAAF9AAFzfgAP
    ewAUfQAYhAADhAAHfwADjgAGeH8AAoIABo0AD30ABXMAAX4ADX8AA3wAFIcAAH0AD3oACX4ADH8ABokACH8AAYYACH8AAowABH4AAYEACH0ACH4AA4UAA3sA
    BWoALI8AA34AC4EAAX8AFYQAAYQAAn8ADX0ACYQABXEABG4ABXuEAAd8AAt/ACF/AACBAAh+AACDfwALiQABfwABfwAEfgAEggABfAAJdAAAdQADfgANmAAA
    hAAEfHuIAAx+AAalAAaCAAB9AA+FAAZ9AASTAAiFABV/AAVzAAB8ABB/ABacABN/AC2WAAJ/AAx+AAGFAAJ4AAV1AAOJhAALjAAHeQAPgQAndwAOfwAMewAA
    cQAUfwAAfwAFfwADfwACfQAMeAAFdgAFfwAQfwABhQADfgAAfgAPfwACfQALeAACfAANfgALfAAOfwADfnwAB4UABH8ABHl6AAGVAAqCAAh+ABR/AAKBAAZ9
    AAKEABF9fJgAHH4AA20AAX8ABnoAAHwAAWwACn8ABH8ACn4ABIQACn4ADHMAAH4ACHsAAHx7AAN6AACTAAd+AAh+AAN/ABF9AAR+AC+HAAN/AAJ/ABB/gQAB
    gZEACn4AAYwAAH0AAX0ABKkAGIEAA30AAX1+AAWXAAB7AACDAAB/ABR9AAJ9ACSEAAR/AA9/AAV/AAh9AAN8AAFxABJ8AAd+ABOJAAeEAAuHAAB4AAC2AAN+
    AASCAAR3fwAGggAFeQAUfQAEnwAAjQAMfgAUeAABigADhZIAAYUAAH4ABZEACH8AAnwAAYEABY4AAH8AAXwAC38AA4IAAn8AAHgABoMAC38ADX4AFocAAXx9
    AA+EAACKAANydgAAjX8AAn4AC30AB2MAAYYACHwAAIYABH8ABnsABH8AAXZ+AAV2AB+EAAaKAAN2AAiDAA99AAN/AAZ8AAF/cQAEegABfAAVfgAOiAAHfwAE
    hQAAfAAEfQAEjAAAjQAIhwAHfgAEgwAIgwAWhwAHhwAKfAAAqgAEfgADfQATiAALfQADfAAgegADXAAAewAVfwADfwADeAAAewALfgACggABfgATfwAMeAAE
    hAAEfwAJfgAIfwANfwAfmAAAfQAHfwAIfAAFjAALjwAEiAAFgwAKfAAFhwAMhwAHegAOfwAFrQAUfgAJfgAWjAACcAANiAAHdQAAfgAAfAASewAHgwAAiQAH
    ggAEhQAOiAACjAAAfX0AAoeBAAyCAAqIAAV9AAyDAAF+AAN+AAp8fwAAn4cAGIgAA38AC38AAIEABn4ABXwAB38ABn4AEH0AAnoABn4AAnYAAIMAEnsAA4OD
    AAd+AAV9AAF7ABB+AAGCAAB+egABgQATfgADi4kAF38AAnoAM358AAR/igANlQAea30AEH8AA34AD4N/AAyKeAATfwApfQAAiQAAf4OBABB/AANzdgAEtAAT
    eQABjwANawABiAAQdQACfgAUfAADfgAAfQAFfgAEf3MAAH4AB4QAEX4AAX0AC4MAAX8AAn4ABouDAAF9AAh/ABiIAAt/fgACggAAfX9mAAGEfQACiAALjQAY
    hgALr3sADH4AA30AEKEAAX6FAAF+AA9+AAGJAAB5cAAHg38AAH4AAX8ACpEAB4EADYUAAnsAAX4AAoEACH19AAR/AAWMcAAPfwADeQAEdAABeAAEd30AC3J8
    ABp8AAFfAAOIfwABegAPfwACjX4AB38AA3YAEIYABoEADX4AAIEAEX1/AAB9AAF5AAV/AAGLAASBAAJ+ggACfgAnhAABgQAIfIR+AAR5AAiIAAR7AAJ1AAJ7
    AASHAAuKAAeHAAV+AAV8AAZ+AAZ6AAV4AAp9AAOEfwACfgACfgAEmQAHewAChgAGhQAJsAADfH0AAoEACn8AA3wAEn0AAX4ABYIAB34AB3gABo3KAAF5AByL
    AAh5AAl6ABd+AAF3AAGQAA2QAAd/AASkAAZ/igACfAAKfgAKfwAEfwAAhAALigAKewAAeQAWlwAEfwAMegAHewADfgAEf5CLAAJ/AAaJAAmBAA11gwABgwAC
    jgAQhQAGgQAFf4QADoQAA38ABXAADooAA5MABH0AEo0AAYgAA3Z7f34AEYYAEJEAAX4ABH4AA38AAYR7AAB/AAOKAAaTfgAAfoIAA3sAA39+AAGHAAGbAA5/
    AASDABGHABmFAAmQAAB/AAV8AAN8AAB/AAR9AAF6AAd+AAZ/AAN5AAR+AAR8AACLABp+AANxfwAAfAAQigABe5MAAX4AA38AFoEAA34ADoZ0AAd7AAp+AACB
    AAB4AAV+AA96AA9/fXgAAYIABIYAC30ACYcACYEAGX4ABH8AEHx4AAl8AAx+ggAFewACeQAEewAKhQANggAJkwASeAAVdgANhwAIhQAEfQAHfwAAewADfwAF
    fgAFggAIgQAbjQABfwAAfAAKfXoAAoEAC36BAAt7AAp1AAF9AAF/AA19AAZ2AAWMAAR/AASfAAB+AAV/AAR/AAaVAACCAAd8AAeEAAKEAAKCAAJ+AAx+AACn
    AAKDAAB/AAF+ACO1AAR9AA6EAACIAB50AAN9AAB/AACNABR/AACNAAF0AAJ8AAJ8AAd9AAh/ABx9AAyHAAV8hgAPfgADfwANggAAhAAAfgAHgwAAfwAShQAB
    ogACjQABfgADkAAAggAAewAGfwAHfgAGjAAVhgAJgQAVXQAEfwACfwARfQADnAARfwABf3wABHh5AAR5AAGHhgACdwAIggAJiwAAhAADfgAAfwAGfQAuZ3wA
    DX8ADH93AAJ6AB9/ABN+AAt6AAJ4AAF1AAB9AAB+AAeNAAOJAAB/AAGBAAR1AAWRAAGNAAB/AASDAAeCAAZ/AAiDgogABH8ACH8ABYGEAAB7AAt1AAF0AAV9
    fgADfwALf38AAY8AAn4AAYwACX4AAoIAJYIAAH8AB4QAB38AAXkAAoOIfgAeigAIeAABgwABio8ADHsAAH0AA38AA4UAJoUAA3sADH4AE34AAX8ABH8AAoMA
    AoYAAX8AB34ACX5+ABN5AAt5ABR+AAGCAAaDAAJsAAN+AAJ+AAmDAAh6AAR+AAJ7AAJ+AAV9AAKcAAJsABGGgwAHgwAKfgAEfwASfwAbiAAMeQAGegAEggAJ
    fwABhn4ABH8ADnsAEXwADIUACIUAAnN9AAqFAAZ9egAJd40ADIIAAXUACHd/AACJABSNAAaMAAOGAACBanh+ABh+AAKLAAZ/AAONAAl/AACMggAEgQALfAAL
    fwAEjQAIjQADjQAIhQAWgwACfgABrAABhH0AAn0AEXwABoQAD28AAY4AJH8AAH0ABH4AEIQABIUADHgAC38ACIUABoMAAIEABH0ACH8AAIUAA44AB4QACHIA
    A38ADoUABXgAAH98AAV9AAVsAAN2gQAAgwADgwANfgABV3IAA38AEYQAAX8ACJKjAAF/AAh/AAyBABWCACKKegAGeQAHfgARhAASh34ACH8ADHwAA4cAAX8A
    AIwAAYIAJ5gAAX0AA3l7AAl9AAqQAAB8AA52AACDAANsAAGNAASMAAyCABR/AAmFAAiCAAx5AAJ9ABB9dwAAfwAKcgAAfgAGgQAChAAIggALhQALfQAIewAN
    eQADdgAAfwABfwAHfn9/AA58AA6HAAGLfQAEhAAAfwABdQAHfQAKfQAFfgAEegALfwAJdgAMgwATiQANfYcACHwADX8AAH0AAn0ABHkABn8ABI4ACmIACH4A
    D3gABYIAA4R+AAOMAA5+AACOAAGOAAN/ABl4AAB+AAd/AAd/AAV5AAWKAAV/AACIAACHAAWHAAd/AAKEAA1+AAKIAAuGAAmZAAuGAACPAACIAASPhAAGewAC
    ewAAiQAHfgAAfQABfgAEfwAAfwAEfQAafwACfAABfgAAgQAPgwAafwABjwAFfQAAfgAYfH8ABIQAAHx/AAOBAAB/AAx7AAR+ABKEABSBABp/fQAFfgAIfAAI
    fQAMf30ABn0AAH8AA30AAnkAC38ABHwADX8ABn4AD38AB5sAB34ABISCAAF+AAl7AAWDfwAAdwAKkQAEfwAGhQAWfoMAAYIACHgABnsAAIOeAAJ+AAF9AAWC
    AAB/AAB/eAALfgAPfgAFhgAAfgABfAACfAABfX8AA4QAAHcAAn4AAJAAB399ACCLAAN/AANvgQAEhgACdgAEdwADgQAShIUAAX8AAXwAEH4AEHQAA3wAFn8A
    B34AC3qNAASLAAd6AA9+AA9tAA5+AASIAAV6AAJ+ABZ/AACBAAF+AAF+AA+FAA2JAAmEAAKRABKBAAKCAAiFAAF+hgAIewAJggAMfgAEf3UABXsAA397AAWC
    AAGDAAN9AAJ3fQAAfgABfgAAegAEf4UADngABXwAAnwAAIMACIYAB3oAA34ABn8AAX0AFIMADX8AAH0AAYIAAn0AAIEAAIEAAn5/ABGNAAJ9AAB/ABi6g30A
    AX0AAqcAAXsAAn0ABn8ADHUAE3kADH8AAXcAAIUAEocAAIUAAZkABYQABnsADIIAEIkAAo4AG3cAD4MAA30AC34AAIIADocAAnyCAAR9AA10fQAFgQASgwAG
    tAAAfQAFfgAPcAAQegANfwABfwABl38ABn8AAX0AAn0AAH4AAX5+AAN/AAF+AAx+AAKKAAB+AAF7AAF+AAF2AAKQggAGcwAAfAABYgAKfAABfwAOfY0AAoIA
    E3wAFH8AAnwAEn4AAIYABn+QAAF+AAaDAAp4fgAJfQACfQADfgACeQAVdQAHdQAGf34AFYMAE3oAC44ADH+CAAt/AA9/AA1/AA5/AAKFAAB+AAd4AAWEAAF5
    fwAAhQAEeAAAfQAHfwAKfQABegAJfwANf30AAoEAB4oAAnwAD4p9AAp+AAd7AAOVAAB/ABF+AAWDfgACg30AA3sADH0ABoQAA3UAG3wADYEABH8AAn4AB4IA
    CXQAA48AAogAAX58AAJ/AAGCewAHgQAAhAAFgwAGfwADfwADgn4AB38ADoMAAX8ADH0AAH0ADX4AC4cACHgACHkAC4N/AA50AAB+AAF9ABGIAA+HABp/fQAC
    egADeAAMfwAAhwAIfQABfQAMfAAJjgAQhQABfgAOin0AAn6CdwAJfwAEfwAAgQAHgQAGiAAQjQAIfgANjgAEhgAOfQACfQAAfgABigAAfwAAfQACiQArggAC
    fQAAfVEAGX4ABHMADnsABX8AFIQAA3gAAIYAFIEABX4ACoQAB30AHH4ACHwABH8AA4UADn8AD4UAAH8ABXwACYSFAAF/AAR/AAp6f34ABowABYcABIh+AAGH
    AAF9AAR8AAt2AAZ+ABN+AAF/AAmGAAN9ABR8AAV+AAeMAAt+AAJ+AAuBAAB9AAF/AA19AAN8AAF7AAKZAAOHlQAFhAAFjAAAjAAKhgAJiwACdwAHfAAOiwAS
    kAAEfwACggAEdwACdAAYigAHfAAJiQALewAGfwASeQAGfQAAewAbiAAVfQAGfgABhgAGdwABf4MAAX8ABHcABoiEi38ABX8AF4sAA38ACYEACJF/AAR+ABmC
    ggAKigAKfQABfwAJfAABfwARgwADfwAQfAAMfAAQfgAIhwADjAAJggADjAAFgnwAAX4AAHoAB3IAD34AAoIABX4AB5oABnsABIcABX8AAIQAAYYAC34AFXwA
    AHQADXoABX4AAX8ACH8ADHsAA359AAN9AAWPAASBAAOBAAd9AAGHAAaNfAAFfgAFfAACjQASfQAHiwABfAAEfgABhgASlwAGfwABhAAAf38AAX8AAn8AAX8A
    DX4AEogAAH8ADH91AAB/AAJ9fwAKf399ABR9AAZ/AAZ7fQAAdwAKiwALfQADf4UADXoAB30AAZEAAXsAAH11AAV9fgAPewASfwABfgABhAAAfQACfgAWggAC
    gwAMcwAPewADf60ACYKEAAGNABd8AAR2ABJ+AAh9AAB6fAAHfwAFfgAFfwAChAAAfQABdgAGfwANjQAAfAAFewACkowAAn8ABn1/AAKFAAKEAA2RAAh+AAuG
    AAx/AAuLABCBAB5/AAh8AABxAASJABl+AA97AA+DAAN6AAZ5AAF/fAAJfQABfgABhAABxgAEjAADjH4AD34AAXwABn4AAoIAE4QAAokAAXYAAqMAB4IAAH8A
    AX8AAX8AAYUAA4YAAXUACn8AFXcABn4AB38AAnYAFH4ABH4ADX8AAnsAA3KCAA2DAAiDAAmEAAyLuAAHfQABfQABfwACagAEfwAFfwABegABfwARiwACfwAB
    fwAJfQAAjwAFfwAFeYeBAAN/AAZ8AAd6ABt/fAAEbgAEgwAAfgAFkAAFfwAAfwABfwAOfQABfwAFfwBIewAAgQAEjQAIhH4AAYQAEHwABH0AAHkABH8AIH8A
    GIYADoIAAX8AAI8AAYEADn8ACH92ggAAf3sAAX8AAn4ACX2MAAp+ACh+AAJ+AAZ/AAx/AAN/AAh/AAB4AACBAAN/AAl+AAR7AAWMAAV9AAuEAAFyfgAFh39/
    AABuAAl/AA5/AAt+AAmQAAB/ABx2AAt9fwAIfwAiiQACdAAHjgAFewARfwABhAATfwAIgwACfwAAfZYABH0AAX4AAZIACYR/AAiFfQADfwAQigAPfwAEfwAM
    fgABgQAOhQAMgQAViAAEkwALfwAEfAABhgAHlQAGkgAAfIIAAH8AA38AAIQAB4gABnwAAHgAAX4AE4UAA38AFn0AC3wAAoMAEIx7AAZyAAl+AAR/AACYABuD
    AAd/AAZ/AAJ+AAd+AAt9AACCAAx4AAF/AAZ/AANtAAFwABCaAAKGAAKFAA+HABiBAAx9AAF/AAZ9AAZ/ABd/ABR6AAZ9AAJ+AB6EAAmHAAR6AACSewABkAAJ
    fgAAfwABhQAAfAAKkQAAhAAYbQACfwAKdAABfQABcwAEfwALdAAReQAHhAAEf38AAX8AAnkAA29bAA2BAA96AAN+AAKPAAKDAACEAAB+AAGFAAGBAAR7AAV8
    AAOIAAV9AAp7AAF+ABF+AAB7AAZ/ABCIAAB9AAJ3AACFAAF+AARwABKKAAOCABV6AA9+ACCZAAeEfQAJfQAIgQAnfwAKfgAIegANfYEAB4wAEH4AA4IAAIgA
    Dn8ACnQACZcABX8ABYIABXoAA2kAAJcAAH8AD3wACIQAD38AAH4AAYoABX8AA3oACH4AD34ABYQAAX9/AAOIAAeDAAWFfgAGg4QADYZ+ewAFfwABgQAEegAN
    dgAQfQAOfwAAfgALhgABhwAHkAAChQABhwAHigADf39/AB5/AAd4AAR/AAeOAAqDAAJ/AAN9AAN8AA6HAAdsAB2BiwACiwABf38AA38ACHcAAHMAAYgAAYEA
    BH8ABZEABYYAAH4AAId9AAB9AASKAAJ8fgABfQAFfY0ABXoAAH0ACn4ABX8AAIEAA38AB38AFYMAAH8ABXwABIYAAIgAAn4ABHoAE38AB3yMAA6JAA2GAAB+
    AAB/AAZ9AAF+AAp/AAN4AAmFAAB+AA2QABKcAAJ6gQALkgAEfwAAewAAfwABgn4AAn8AAn8AAIMAB30AEnp+AA54ABV/AA16AAB3ABB7AAeIAAN+ABB9ABSH
    AACUAAh+ABN/AAl2AAZ7AASPAAN9AAR+AAF+AAiJAAR/AAB/AAGMAAV/AACPfAAdegAAegAIfgAAiAAUfAADgwACeAAFensAAIIACowAAHwADHkADH0AB5IA
    BooAB4YAAY0ABH8AFnwAF4UAEn4AAX0AD2wAAn4AAI8AB30ABoMABHsAAX4ABHsAEYQADF8ADH8AA3oAAXcAAH8AHHoAA34ABI2GAAV6AAd+AA99AAJ+AAF3
    AAORAAGLAACIAAp9AAJ2hAAChwAChgAAf34AAnwADHoACnwAC4cACX8ABXoAAXkABH8AH5EAFogAAIIADnoAFXoAAYgAB38AEX8AG6SQAACCAAJ/AANyAAB5
    ABd/ABF0AAtkAAJ/AA2Bh38ABYEABH8ABIwAAYJ/AAZ/AAiEAAZ/AAaCAAV/AAKQAAKEAAKEAAKIAAB/AAyDAAZ6AA6WABN1gXsADX8AGX8AAnwAAoIAAXEA
    A38ADn8AA4EAA4IAAH0AA5cAAn8AEoMAA38AAX5/ACp/AAB8AAWDAAF+AA6JAAJ9AAB9AAl9AAJ+AAJ9AAGDAAd6AASKAAWUAAR4AAKpAAJvAAx4AAh/fgAH
    jQAVegAGfQACfAAEfwAIfn8AAIQAAYUABH8ABX0AAX4AD4QAAnYAGH4AAX8AFn8ACn8ABYsAE39/AAp+AA14AA5/AAx/AAR6AAh/AAmOAAOWAAp0AAl9AAGF
    AAmCAAB/AAR6AAN+igACfwAHfAAHlgABiwAIiwAKfwAFegAAfQAGZAAMfgAEjwAAgoQACH4AAn8AC5MAAX5/AAp/AAp/AAN6AAKEAAeEABZ4hwAFiwACiwAQ
    ewAAjgABfn0AB38AAaAAAX8AAn0ABIMAAYUAAoEAAoEAAHoABXgABH4AAYEAAX4AApMAEX8AB38AHoYACH8AAYgACIIAFH0ABn8AAXoAAnwAA38AMYsAB4gA
    D4oAG34AB3V+AA6BAAh7AAt/AA6IAACGAACXAACLAAiCAAV/AAV3AAOCAAJ+ABaMAAGJAAKTAAZ/ABKTgQAAfQATfwAEgwAJf3kAA4EAAX1zAAl+AAOJAAqC
    AAyDAAd+AAKPABJ/AAR+AAB9AAKBAAF9AB6GAA5/AAykAAd7AAF9ABZ+ADRzAAp/AAB8AAB7AAZ+AAF/ABJ7AAJ9AAaFfAAJfwACb30AAIcAA6AAC3EAAIUA
    AnsAA318AAJ2ABaXAACEABl8fQANf38AE4IAAX8AAH6HAAl+AAGBAAKnAAl/AAd+ABBzAAB3AAZ+AACCABh9ABB/AAJ/AASGAAJ/AAF7ABN/eHwAAHkACIQA
    EnwACn0AAJAABH8AFn8ACH2GAAN7AAqCAAqBAAJ0AAh/AA1/AAGFAAaHAAmQAAGHlAABegACcwABgwAHcwAEfn4AAHcAAH8ABoR9ACN/AAV/AAZ/AAF6bQAC
    gwAHeQACfwAKh38ABHoACIEABIwAJokAB3h9AAx/AAJ+AAd9AAV+AAB5AAp+AAR3AAp4AAZ/fngAAH4AGX0ABn91AACFjgAUgQAKgQAIhAANfgAAfwADigAP
    cgADfwARfwAifgAAbgADegAAfgAFhAAdfAAHfgAHfwADgQAJgwAAfwADfwAPfwAFfwACfwABhAAVggADggAAbQABfQABfwAKfQAAfwAEdAACfAABiAAGewAC
    fQBJfYEABZYAD4Z9AAKRAAKKAAF/AAJ+AAKCAAW7AB1/AAyEAACEAACFcAAIhwAGhAAUfH4AHIEAFYQAA5gAB30AGYQABHoAAIIAH34ABH8AAIMAAJEAAoQA
    AXl/AAp+AAV/AAF+ABeQAAl6AAmEAA2BAA17AANoAAWEAESSAAWEAAB9AAd+AB5/AAt+fgAjjgAGiAAFfwAAfwAjegAAeQAGfwABfwAUmAAAfwAMhgAhfwAO
    egARgQACgQAAfwACfAAghQAJjQACfgABgwAGewADkQABcwACfwANfwABhgAOfgANfQAEfgAFhgAIfwACfAAGgwAGfgAPfwAPegAEgwABlQADdQALfwAGfwAD
    ggAJjQAJfwAJjQAOngAFfowAAHoADH6CAAmEAAV+bwAJfAADegABbQAEggAHfQADb30AI40ABYYABX4AB34AGIMAFoEAA4MAAH8AAIIADX6HAAl9AAN+AAJ/
    AAJ8AAt6AACFAAVrAAGaAAp/fwADggAIfQAdf34AAIMAB4IADH8ACYMAAIUAAXMACXoABnYAAX8AAn8AGH8ABoEAF32NAAJ/AAKHAACMbQAOfwAGfwABfgAS
    f39/AAR/AAl+ABp/AAN8AA5xAAF+AAB7AAJ/AAh9AAOMAAB/ABiJAAF3AAt9AAt+AAGDAAF+ABeDggABigACewAUeXYABXgAAI8ABZEAC4EAAH4AA4cAAoIA
    BoQAA34AAIgAAHoACHwAAX6RAAN8AAh9AACSAAh8AA+RAAB7gQAGegABiwALhwABiAAQfwAOfQAAdQACfwABfwAHegAYeAABjwACggATdwADf3wAFH4AD38A
    AoJ3AA12AAV9AASGAAV8ABR+AAWEABd+AAaEAA+KAAV7kQAFgwABbwADfwAHfgACgQAAfwADjgAHfn8AA4EAAYEAEIQAAHwABXd/iQABeQAJfQAWiH4ACn4A
    Ao0AAn8AAYEAA5AAAYgABYONAAGEAAOEAAV5AAd4AA5+AASIgQAGfAAEbgAAfAAHfwABoQAHgwACgwAJfQAIgQAOfgADewADiAAfiogACH8ACHwAAX8ACm4A
    BHwABoMAB34AAX4AB38AA398AAR+AAKQAAV/AAV/gQADfwAEfwAAewAKfgANfX8AFn8AB3gAAH0ADYcADXwAF34AF30ABHcAD30ADHsAB5UACH8AAX0ADX0A
    BIIABH8ABIIABn4AAX8AAnsAAYYAHokABIoABHYAC4MAFH0ACn97AAF+AAOCfgABfQAdgQAOggAAfAARfQADfwAJjgAAfwAAfoQABWsAAH8ACX0ADXkAFXkA
    DokADHsABmEACYYABnoAAH8ADnMAB38ACnsAC4EAAX+HAAZ9AAmSAACDAAaDAAp/ABB/fAAJfQAEfwACfwAFfn8AApGJAAqEABJ+AAp8AAiDAAp+AAR+ABqE
    AAeCAAt4AAZ9AAN8AAd+ABJ4AASGABZ+ABCBAAl+fwAEeAAEfQAEfwADfwAJgwAFjQAIfgAFfwACfwAEiwABXX6RAAB8ABt7AA2GABKQdAANkoh+gwADfQAQ
    lAAOhQAEfX0ABH8AA30AAHcADX8AC4h/fgAAlgAAhQAAfwAMfAACjwACfwACigANhQACewAWhH4AAIQAA4UAAXgACqAACIsADIQAAH8ADn+KAAuNAAR+ACKX
    AAJxAAd/ABN+AAWKAAl9AAGRAAWDAAJ+AAF9AACDAAB/AAV6AANzAACNAAKMAAN9ABl+fIUAAHsADXwADn8AAn8ABIEAC38AAIUADX4ADHoAAnkABHYAFoEA
    An4ABnsAEX8AA38ABoQAAH8AAX8AD34ACYMAAngAEX8ADaEACH0ABH4AAXwAA3kAAnsAEIcAAoYACpKIAAOIAAuEAAOWAAt8AAKDAASRAAN+AAR9AAB/AAx3
    AAB/ABB9AAJ2AAWDAAWSAAR9AAmQADCDABOBdAAFeQAIfwAdhQACfoOEAAB/AAJ/ZgAAfQAIfAATiQAChAANgX8AA5EABYgALYIAE3sAAXsAApYACX4AA4SG
    AAh7AAx/hgADe34AAYIABn9+AAOJAAJ/AA2OAACJAA9mAAFwABF5AACJAAaFAB5/AAqRAAKCAAZ9ABd+fIUAAHoAA5oAAnwACX8ABH8AA4cAA4NyAAV6AAeD
    ACB6AAV+AAGNAAB+AA58AAJxAACFAAp9AAeYgwAOiAAFfQAElQACfAAHgQAAigAEhgAHjgAAfwAEgwACgQADhQACfwAGhQAMmQAKfwARenkAGH4ACX8AAn4A
    BXwAAH0ABn0AAIl8AAB9AA2DfwACegAFfwAJewADfwADhQAUewAQfgAAhwACln8AAIkADH8AGn4AFYQABoEAEY0AEn9+AACCAAJ9AACEAAWGACCJABSHin2l
    fX4AAHwADH8AAH8ABooACXwAAn8AAYd/AACTAA2HAAZ/AB5+AAR/AAGLAAp/ABZ8eAAKfgAGggAYmwAAhAAEgYEAA30AAXgAAoYAF3wACHUABHwAGYEAAXsA
    AIQAAIcAGn0AAY0ADZUABn0ABX8ADJAADH4AA4sABX4ABoIACH4AD39/AAyBAAOEAAiIAAJ/ABJ8AAB9AAJ+AAZ+AAWJAAeIAAWUAACCAAd/AAOBAAJ2AAh8
    AACIAAOCAAOKfwAAgXsADn8AAIYACXoAAH8AAIkADX4ABZQAA4p6AAGIAAmCAASDAAGHAAF8AAR4AAl/AACDAB9+AAqSAAWNAAGGAAx+AAZ3AAaJfwAKdwAN
    i7Z9hgAEfwABfXoAAH4AAYIAAYUACpsAAn8AHnx+AAaFfQABhAACgQADhgASfgAKfwAEfwAAfAADfwADeQAGfgAAfwAJaIUADX4ABX0ACn4ACHwAAH8AAXwA
    CnQADn0AAHgABoIACYIABoIAAIQAA40AAX4AAn4AA4oABH4AAH0ACIIABngAC5UAAnkABnYADoIAAXN/AAx8AA2UABJ+AA18ABF0AABwAAZ/AAB9AAV+AAh8
    AA6JACaDAAh9fAAAgwAAfwAHhH0ABH8AGnwAEX8ACX8AG30AC38AAX8ABIMAAowAAoN5AA9/AASQAAl/AAF/AA1/AAN7AA5/AAF7AAF+iAAIfwADigAJfAAA
    hwABgwACiwABfQAAfwABrQAHhgAWfQADfn8AAHcACYUAAn9+AAFvAAt6ACV/AAp/AAeBAAN/AAR6AAN+ABSwAACNfX4ADHl9AAObAAt+AAZ/gwAGYAAGfwAD
    ngADTQABewAAewADfgAGqgAGfgAMigAHhAACZgAGdgADfwAGfgAAiQALenAAB3kADYJ/AAuFACqNAAE+AA2BAAyGAAB8AAF2AAJxAAR/AAF/AAOGAAd/AACC
    fgABfQACfHwAFn8ADIoAAHoAAn4AEIUAA3kAAH8AAH8ABH4AAYEAGHoACnsAAX0ADYkAAX99AACcAACFAAR7AAWBABR+AACEAAGEAAGbAAR+AA96AACKABR+
    AAR+AAR4AApwAAV4ABV3AAV7AAWJAAF3AAOFAAR/AAWKAAWEADB9AAN/AAqCABR/AAiDfgAHhQAHfwAAfwADfgAKnAAMfgAKfwABfgAfigAEfAABggAMcwAC
    dQAAhAAAgQACfgADfQAIegACfAABfQAOfAAJfQAEfAAMfAARfwADlgAVfwARfncACXl/AA2EAB9+AAqFAAR/ABN6AAJ+AANzAAeBAAV8AAN3AAyMfgALgwAI
    fwAMlwAIgX8AA4QAAX8ABn8AB4YABoIACn4AHYIACIEAEXoADYEAD5IAAZZ7AAl+AAODAAN8ABmRAAWCAAR+AASCAAV/AAV9AAx4ABKCABF5AAGDAAV/AAJ/
    AAKHlAAUfwAOfwANjgATggAMiQAFjgAAfwABfAAFfwAHkgAAfosAA6R9AAh9gooAGoEACIgAAIIAAXoACH4AA30ABH0ABX8ABn8AGoQAD34AAX95AAuEhAAB
    fQAFfwABfwAPe4cACIYAFoYAIHwAAHx3AAZsAAOPACl9AAaGAAV+AAd9AAh+AAd8ABd9fQAEfAAmpAAAeXsAA6AAD34AAXcAAn4AB30ABnYABnoACYcABH8A
    CIEADngAAn8AAH0ABIMAAo4AAH8AE5OEAAWCABl/AAB/AAF6ewABhQAWhAAVewAJfAAMggAHdwAKewAHfQAOggABigAGeQAHegAIfwAQbAACewAGfwAChQAU
    gwAHfgARlH4AAoIAA3sAH5eEAAeEAA1/AAF/AAN/AAqEAAl/AAORAAV/AAB+AAR+AAN/ABJ+fn8AAn8ACXMACHsACYgABr0ADpV8AA93AAJ/AAt+AAV/AAN+
    AAp5AAGDAAd3AAKCAAJ+ABtsAAKEAA19ggAEhAAEfQAQfgABf5UAA44AAX4AB34AA30AAYkAAXAADH8AA30ACogAA38ACIKHABZ+hwACggAAfgAAfQAEewAN
    fwAKcAAjhQAFhQARhgABfAACjAAAhwABhAANf4kAAoR+AAV+ABWGAB6HAAaDAAJ9AAR6AAB8AAF+AAh/AAOIAAR+AAd8AASDAAOCAACPAAKCAAl+AAGQfwAA
    ggAOgwAKfAASfgADfQAAcAAEjgABfngAAHwACX4AGX8AGX8AE4EAAYYACHoABX+BAAB5AAB/cAAxfQABfwAEeAAGdAADfwADfgAEfQACfAAAfwAEggAIfQAH
    fgACfgAAhYYAC3AABIMABoQAAIgADn4AD4IAD4YAAIZ9ABOIfwAEiX9gAA54ABx+AAF/AAKEAAGEAAaDAABzAACCAAF/AAx8AAV/AA5/AAt8AAR+fgAFfwAJ
    foEACXgABowAAH4ACHMADYgAC3kAD1sAAX8AAHUAA3eDAAB+AA1+cQAMegAFlAAEfwAMewAAggAOfwABfgAIfwAdfwABhgAMkAABdwAAfAAQfgAAfwAGhAAK
    ewABfwACfgAGfwAGlwARfQALfwAOfX0AB5mDABqfAAWFdQACg38ABKoAAHsACH8AAX4AF4MAApMACIsABnsAE4oAAX8AJX8AAYEAC34ABX8AAH4AAn4AAX4A
    B4IACYMAB357AAh/AAN8AAp6ABB/AAB2AACEhAABfwACeQADfQAYfAABkQABfwAIiAAFfAAFfgADfgANiQADigAJd5MAB4YAB34ACIwAD38AAn19AAF+AASQ
    gwAEfwAChAAXfwAHjQAEggACfgABeAABjAADiAAIfwAAhQAMiAACiAAIfgAQegACfgAEhgABfwAAfQAVggABggAIfwAIfgAFfwAEdgAAfAACfAAAfQAJfwAE
    fwADegAOigALfgAJvgACb38AB38ACIF+dgAOhgAEjQAAggAAfgAGcQAGdAAPfAABewADfQACfQAFfgAIhwABjwADfgASfgACkQAKigATfAAHfgAAfoQAAX0A
    DY5/AAKCAA19AAB1AAN+AAp/AAp9kgADfwAIZAAKjn4ACJIAEn8AAXgAD3sABnIADItoAAWBAAJ/fn8AAGoACX8ACIkAAHwAB3sAB40AAomBACF/AAWRAAR/
    AAV8AAN+AAB/AA2ChAAAegAHgwAUfXkAB3kADYcAAn8ACIcACosAAZ0AC3sABpwABIN+ABaBAAh/AAN/AAZ+AA1+AAh+AASDAAaLABp/AAZ3AAdzAACEhAAK
    hgAWgQALZQAAfX4AC4EAEn8AC39/AAB9ABqBABh+AAN+AAV4AAV7AAieAAN9AB2BAAt/ABJ6AA9yAAFsAACWAAV9AAp+AAR+dn4AA3sACH4AAYMAAoigABWf
    AAp/AAWFAAuHAAF/AAKOfgAEkQAFiqIAAn8AD4sAAn4AAZAAFooABokADXoABn8AB38ABX8AAX2FABJ3AAB/ACB+AAOKAAV/AAV/AAqBfwABfgADmAACfwAS
    fgAQfwAAiX4ABn8ACJMAA30AB4QAAn8AAIQACXsABXx9AAJ8AAeGAAd+AAdkAAd/AASCABV5AAaGAAd9eAAAiwAFfgAVhAAghHgAA356AAZ/AAV/AAN6AACD
    ACN/AAJ/AAR/AAR7AAqJAAKSABh+AB99ABCFABKTAAl+AAt3iQABegAGhgAChAAGfQAFgQALfwAClgABfwABgwAMfwABfwABjQANfQAGfgARewAJfgAXawAB
    hQAGgwAKfwABiHEABoQACIwAA34ABH0AJIkAA4kACnwAAn8ABIEAAX0AAn0ABH0AL34AAGgAAYwAAo0ADHoAEooAFH58AB1/AAF8AAN9AAB/AAZ+fQAAfwAT
    fwAWfAAEhAABfgACgQAFfQAKegABjAAFfXoAB3YAAH0AC38AA3sAE2cAAH4AAoEACXsAD3sAA4sAC3oABncAD4QABn56AAWMAAB/AAB5AAh/AAqDAAOCABd+
    AASIACuCAA55AAx+AAt/AAC3AAKkAAOEAAWRAAOCAAV/AAF6fwAcfH4ABIIAB4EABXQAAXsADX8AFHsABXcABH2DAAKBAAZ+ABVrAAB+AB9+fQAGhQADigAC
    hQAEiAAAgwAAfwAOiQABmQAZqAAUhwAKlgABsIQABHcAA34ACocAA3cAA4QADJMABn9/ABR8AABxAAB9AAV+AACHAAR2AA13AAh/AAV4AAR+fgAAhwATfgAC
    lQAGf48AAYcADH8AAn4AAHoAFH8AAIQAB4YABIcAAIwACIgACoMACIQADY4ACH8AA4V9ABF/AAGBABiLABZ2AAB/ABSJAAd8ABl4AA96AAV9AAV+ABZ/fgAV
    fwAAbQAJhQACfgAMfQARfgAIfgABfQAAewADgwAJfgAGfgAAeQACfgAAfwAHfAACfwACfgADfwABnAACdQACfAACfwAKiQABhwADfgALfwADegABfgABggAA
    fQACfgAQewAWfwAIdQAHlAAGkAAPgQAEfAAKhAAQcwAjfgAAfQABfAALfwABfwAEfgAGbQABfQAAfgAAfgAFfwADjgANjAAMmHsAA38ACn2HAAB9cgAAbwAG
    hQAKc4UACHQABI0AAX4AAIQAA38ACX4AAX4AA4p+AAF9AAyHAAB6gwACfwAKf30AAX4AAIQACnkABX8ABIQAE3sAB3YAAHkABZUADm8ABXx/AAl/fwAZgX0A
    Co0ADX9/e30ABIMAAX0AAIYAAIQAB3sAAY18AAGEAAN9AAV+AAp/AAF9AAeFAAKBfwAFhwATfQABewAKewABfQAhf30ABX0AB4QABHyCAASXAAJ/hQACbwAC
    ggAAfwAMggADiAAIkQAUlwAVcwADeQAAjQAEfAAHhAADgQAAfgAKiAACfwABbwAIgQAGd3wAAYF8AAF/AA2ZAAp+AAV8AAN/AACDABN9ABt9hQACggAGiAAK
    fgAAhAAVhwAEfwAHfwAAin8AA38AJX4AAYMABX4ABX0ADX8AJIgAA30AB4IAAYoABn97AAh8AAB7AAeGAAGFAAGHAAqGABB9AAh/AAN9AAuMABWBhnWCAAN+
    ABOKAAZ+AAJ/AAZ/AAF9AAmXfAAFggABfgAFfwAEfwAFiAAGiAACfoeOAABuAAyXAAF2AASJAAGVAAiHAAF9AAJ/AAF+AA5/AAWJAAObAAh9AAKBAAB8AA59
    AAB+ABB/AAR/AAZ+ABWMAAt+AAh5AAmCAA2DACeDAAiEAAR7fgAlmQAEfgAXgQALfwAWewAEfo94AAF7fgAAfwAHfwAOfQAKfgAAfAADiAABewAVggADigAR
    gQABggAVfgAHegAUegACf4EAAH0AAngABn8AG38ABoGEAAp7AAJ9fn4AA4R/ABGQAAGIAAp+AAJ/AAOEAAR+e48ACH8AFX0ABH0ABH8AHXcAGJQAH38AFH0A
    BoIADn0AEYcAAXoAAn4AKYIAAJwAAYcAEn8AAn8AAnsABn0AApiNAB5+AACFAAuHAAB8AAZ/AAaJAAh+ABl9AAGEAAt7ABR6AACCAAB9AAR/jQAPeQACfwAG
    iAAIggAJewACgwAQgwACfAADegAJfAACfAATloEAAHoABH0AGop/AAB+AAB+AAOWAAKCAA5/AACJABR2AAZ/ABKDAAeCAAF7ABSDAAl2ABSTAB9+AAd/AAF/
    AAN9ABGGAACSAAd9AAWGAAN/AA5/AAx/AAF5AAOJAAyOAAOMAB1/fwAHg34ABooADpAAEa4ACn8AAnoAAYUAAn4ACmyaAAF+AAB5AAWHAAOBAAd2AAp/AAJ9
    AAJ9ABV/h4F+AAF9AAWCAAV/AAF/AAV8AAJxAAx1AASBAAN3ABt/AA1vABOIABGShgAAd34ACn8ABH4AEX0ABoEAHXoADXkAA34AC38AAX4ABH8AFHwAJ4gA
    B3oAB34ABoJ+AASJAAF6AAB/AAJ/AAV7AAiYAAF3AAp+AAaIABJ3AACFAA59AAGGAAN/eQAFgwAAfQAWjgADgQAAegARgwAAfwALfwABggAAdwAFiwACfwAH
    cAAGegAGcgAAfoIAAn4AAoMAAn8ABn4AAYgAFH8AAn4AAn8ACH0AD4EACHwADX8AA3sAAG0ABHoACo8AHHCHAACTAAN8AA6GhQABegAAfwABen0AEH0AAH4A
    EHkAHn4ABoMAB4QABX0AA30AA4IAA44ABn8AC3wACH4ACZyLAAB6AACRAAF/AAJ7AAh9AA5+AAN6ABqNAAF8AAB/AAR+ewAAfgACfwADfAABigACgtMAAX0A
    CX4ABH4AAH0ABJIABXUACIQADnkACH8ADX4AB5IAInsAAX8ABIwABY8AIIGFAAGBAAN/ABCBAACDAAJ+AAp+AAZyAA1zABOEAAR+fwAFfwAEewAJXwAEfQAa
    fwANfQAIhQACZAAXfQAFgQAEiQAOfgACf40ABYQACYJ9AANyAAOCAAF8AA1/AAWFACuRegATgwAchAAChwACfwALfwANggABgwASfwADewAKjAABhQADfgAF
    hQADfAAAgwALfH8ADXwABIsACX9/AAiBABOrAACYAAx+AAV4AAV0AAWFAA2IAAp+AAJ/AAN+AASMAA2EAAB/ABCFfwAGfgACgQABkQAJfgACfgABhwAKfAAC
    gwAAf3x+hX8AAYkAC38AAIIADIQACIUABYUAAVkAA3sAAH0AAIEAB34AAX8AA3x+AAB/ABJ/ACF8AAV/ABh+AAB+AA2RAAF0AAF9ABZ8AAp1AAh7AAJ8ABN6
    AAB9AAJ9AAB/fgAAfn8AAn4ADH8ABngAAYQADIJ9AAt/AAB6AAiJAAeDAAJ+AAB3AAx7AAR9AAZ9AAh9AACCAABxAAJ/AAd6AAl+fwALfAAPdAAXfgAAfwAA
    eoMABn8AAH6OAAN+AAJ4AAJ9AAV+AAh/AAl+ABFsAAB/fwADdgAQh4IAAnQAAXEAAocAAX8AA4IAB3eBiQANh3sABHwAAIkABn4AAn4AIXoAC4gAIYIAAnkA
    BY4AJHt9AB57AAyIAA2IAAGRAAycAAR/AAp/AAGHAAJ+AA9/AAl6AAZ/ggACegAAfwAEewAVfwAEmQABewAIgQACdQAAiQAEfgAZfwAHjQASfAAAgQADegAB
    fgAMfwAIf4IAA30ABYcAC2sAAH0ADH99fX8AAXwAA3wAAnx+AAF9AAmMAAV8AAJ+jAAEfAABiQAAfwALhwAFdQADkQAKiQAAfwAEgQADdAAChAAFfwAAhQAJ
    jgALfgANfQADhwAKfwABfgABggAPfgAVfwAZfQAbjQAEdwARfgAAeQAHfAACewAEfgAHfgADeQAMfwAJfoMABnYAAXUAAH8ACX0AAn4ADH8ACXtrfGV/AAp/
    bwACfgAEfX+EAAN/AAd9AAF/AAJ8AAZ/hAAIfQABfAAHfwABfwABhAAIfgAFrwAFhwABfAASmo6BAAR+AAJ9AAJ/AAR/AAx/fgAKfwAJfQAGfAADewAOkAAN
    fwADj4QAAI0ABHcAAHwAHamPewAFfgAAe4UAAHgAB36JABF7AAF/AAR6AAN4hAAKfAABigABhAACkgABigAJfwAFf4gAAIUAB4QAEX57AACUAAV/hQABewAP
    dwAafwAFfgAAgwAHfgAYdAAHf3wAAXsAA34AAoQAAn4AA38ABXkAAHkAFJsAAIl+ABWEAAKKAAJ7AAqJewAufQAIeQARfgACfgADewAGf3oABIuGABB8AAZ+
    AAeOAAR+fAAUfQAAfwADfQAGfwALbwADfn8ACH8AAX0AAHsAAn8ABnwACoIAAX4AAX0AC38ABJCDgwAJfQAGdAARiAAGZwAAfgASdwAGfQAAgQAIggAijgAD
    fwAIeAAEfQACfQAMhAADgwADfn4AA34AAn4ADX0AAYIAAIEADYkACYMAHnsABoQADoQABXsAAXsAAoIABIOJAACEAA6GAACCAAV/AAV+AAiPAB+UAAuBAAF/
    AAB/AAyUAAl6fwARiQACegAAdgADfwAShAALgQATfgACpQAJfgAEegAGfgAEfwARfIEACnwAGoEADn8AA3oAAH8AAX8AD38AA6IAAn8AKX4AAXgAAnoACnx3
    AAN9AAB9AA+LAAF6fwAVfwAIfwAKgQACgwAHfwAeagAUfwAGgwACfQAIiQABhwAFfwAEfwALggACjwARfAAEfwAGfQAOfwAKfwABwnoAAH8AAI0ACH4AAn4A
    AIMAGXwABIwAAn8AGIYAGH4ACYgABpAACX9/ABx8AASBfwARkQAChwAIhgAKcX0ACH4AAHUAEnoAA2kAA38AAXgAAXwACIh+AAR9AAJ+AAF+AAp7ABR/AAVy
    ABB/AEmCAAJ/AAJ+AAWRdAAEZQAvfAABfgAFfwACfgAGfwABiQABfgAAfAAcfgAEfgAEdwAAfwAMhgAkVgABf4MACIMAAn8AAXYABoEAC5sADocACIUABoIA
    DX8ABH4AAYQAAoMACX0ACIoADHsAD30ADIMAA4d4AAiDAAyNhAAJggAIfwABewAAfQAEfgAAiQAdfQACfwAAfwAChAASlgAAfoSWABd8AA6BAAN6AAZ/AAmi
    AAOBAAmRAAR/AAJ+AAx/AAB+AA6HAAScf4l/hAAIiAAFfQABgQACiAABfAAJjwAAggAIfgAOjwAffwACegAVbAADfwAOfQAGggAJf4YAAIwAAYUABI19AAh+
    AAZ/AAeHAACLAAR+cgABiAABjgAAiIIAAX8ADH8AAH8AEX4ABIEACJUAAHoAAHwACsh/AA6EfAAlfgASfX8AD30AA34AAJcADn97ABN/AA9/ABaVABZ/AAGE
    AAJ9AAWEAAB7AAaDAAd2AAB/AAB/AAiEABaEegAKfwACfQABfQADggALfgAdkoGDAAR/AAB+AAVgAAN/AAB9AAdxAACNAAN/AAZ+zgABfgAHigATfgADhwAF
    fwANfQAWewAKdgAEjwAFfwABfQAEcgAUfAADdwADggAQfwAnfwAAfwAOfwANhwACgQAMcwAOegAAgQACkAAHfwAJgQAMfQAAgQAHfwAFfQAifwADfgABfgAE
    fwAIhwATfwAMggAFfwAHdwAEdwAAiwAIjgAQfgAHgQAAkQAMgQABegACmAAMhQAEgQAIfwAAhAAFfQAZfwAJhIIACYYAAYsACYUAA30AAH4ABagABZV+AAp+
    ABWNAAGEAA18AASFACF0AAh3AAB9AAaBAAF5ABWHAAmTAAx+AAp+AAN8AAF8AAGEfQAKfwAMdwAWgwAOfwAgiAAFfwANfn4ACHoAAH57AAJ6AAB6jQAHhAAE
    fwAIfwABf4MADYQAAIIABn6KABF9iAAEfQAAiQAChgAPfQAagQAEegAEdgANfgAFfQAJegAHjgAJe3yYAAB+AAF9AAaQAAWiAAl5igAKfwADewADjAAKegAE
    dwALhgAqfAAAggACfQABbAABegALjgAEfQACfwAFfQAMfgAEawAKfwACdAADjAAVfwAHewADdAAAfAAAgwAPggAWfQABfAAIfwAYfgACf4kAEH4AAX4AAXsA
    CHUAAH0AAXsAAnuIAAB7AAB4AAmJfX4ACnx+AACCAAZ+AAR+AAh/kAAGfwAFiwABfQAHfwASfwAMgQALfwALgwADfQAGfgAKfwAXfgAIfwAHfwAHfgADgwAN
    fwADfooAA38AHY0AH30AD30AD4wAA38AC3kACogAAXUAAn4ACX58AAd4AA1+AAB7AACFAAV5AAR/AAl9AA5/fwAJfX0ABXwABIwAA30AA4MAAoMADXsAAIkA
    IXoAAn0ABX8ADZR9AAqBfwABgncAAIF9ABKGAAd+fAACfwAHaAACjgAAdwAIfgANfwAIfwACfgAcewALpwAAfQAOfwAChQAQigAEfgABfQAPjX6JAAR/AAl6
    fQABeAAGhgAffwAAigAAfwADfwACfwAHfAAGkQAChwAKfn8AEngADX8AF3+LABN/AAB/AAl+AAZ9AAJ+AAZ+AAmDhAAAhgAFhgAAjAADfgADegACgwALewAB
    fgATkwAKewAGfAAFcQAJhgACfgACg4UAAX8AAHsABIkAAooAAH8ABH8ADX0AAngABIQAIX0AAZQAAXkACYMABn8AC4QAAId6kAAPfAAPhAABdn4AAYYACoMA
    CX4ACYgAM40AAn8ABIIADH8ADIMADIwACn0ADIwAAp8ABH8AAnt/AAZ5AAN3AACBAAV9AAN9AAVxAAaPAAB0fQAXfQAIgQAFi30AC48AAoEAAIcADYYAAXwA
    AXt+AA16hAALkAALeAAJfAAFfQAOfwABfgAHfwAChgACiQASkAAFeQAQlQAHhAAEfYEAC28AAXEACH8AB3oABX4AAaAABn0ACXsAC3wAAYYAFIQABpEAAHcA
    AnIAC3sABH4AAoEACnsAAX4ACn8AAHoAAHwAAn5/AAeHAAKFACGIAACDAAR0AAB+AAl4AAmDAAd+AACCAAN/AAlkAAd+AAZ5AA5/AAV/ABh/AAKFABV+AAF3
    AAh/gwANfwAGfQADggANfgAEhX0AGn8AGHwAAoEAAn4AD3gAAZMACYaCAACGAAOKABeFAAN4AAKCAAF+AASFAACCAAKRABePAAiGAAp8AACBAAB7AACRAAJ/
    AA5/AAZ9AASFAASGgwAckwAjfwABfQAAegAjfwAAggAChIh+AAl7AACGAAl7AAh+AAJ9AAB9AAd0ABR/AAOIAAGXAAqFAAKCADKRAAh+AAV+AAeCAAd/AA58
    AAGFAAyCAAJ/AAd+AAV9AAKUf4wABX4AAH8AAoEAAn4ACYEABX9+AAOFAACMAAKBAAeBAAF+AAJ/AAx9ggAGewASfQABfQAJdnUAAoaEAAZ/AACJAAd6AAB/
    AAaEAA59AACBAARzAAF2AAyNAAKBAAl7AAN9AAKDAAx4AAV/AACDAAF6AAJ/AAF3ABKEAAOEABR/AAN7AAmCAAJ3dwAKggABgwAAcAAIggABdgADhAABggAG
    hQAdfwABcgAWewAAigAAhAAAgQAAhQAAgwACfwAJcQAHXgABnQAQeowABIaNAA98AAOEAAh9iwABfwAdfQABgQABhQANfgAHfQACfwACe34AAIMADn8ABH4A
    EXMAAIQACoQABHUADIMAD3sAAHwAAHYACnoABX8AAH4AAH8ACX8ADYMAAYEAAoEAAnwAEoUAAX5/AAN/AAODAAN/AAF2AAGBAAOEACR/AACFAA18ABJ+AAp8
    AAGOewAJowAVf34AAH8AEFoACYMAHn8AAYQADYMAAngAA3IABqkABoQAAHgACn8AEIoAAH8AAoEAD3sAA2cAAnoADHMAAn4ACYEABooAA4cAAXwAGH17ABh8
    AAZ/AAR4eQABiQAAfgAKin8ADH8AAH9+AAeHAASPAAd/ABp+AAF/AAGTgQAIfwAAgYkABH8AGnYAAn8ACYSLAAFsAAZ8ABZ7AAaHAAd6AAl6AAKBAAp+AAF+
    AAx5AAN/AAKGAAiEAAJ/ggAXegANfIcAAYgAA30ABoQABYMAEHl8AACJAAR+AAR9AAF+AAeTAAR9AAJ/AACgAAJ/ABh+AA17AAF+AAB+AAR/fwBJfwAJhQAC
    eAABfgAJfgAHkAA2fQAUgQACdQAUigAAjAAJgwAIeAAMjgABeQAGfnt/AAt+AAOBABd/AACFAAh7ACJ+AAOKABqbAAOCAASmAAGuAAF+AAtzAAB+AAV+AAqF
    ABR/AAuZAAuDAAJ9fQAMfgABfgASfQAOfQAGewAQfn6TAAB3AA5+AAiKABJ6AAR5AACMAAl7AAuCAAKFAAB/AAR7AABvAB2BABWKAAJ8fQAJgQAFfwABgQAM
    fwAAhn8ACn8AA38ABowABXsADn0AKHwAGX8ABogAAoMAB3wACXx7AAJ/AAZ9AACWAAd8AAiLAAJ9AAF/AAB7ggAEfgAPfgAefQAOfwADfwAffgANgQADfwAD
    cgAWk398hQAAgwAMfgAKegAFiAAOgwAAfwAGdwADfwAEeAAKfwAAfQALegAFfwABiQAFegABdQAFfgADf6QAAHcABKAAA34AB38AFH0AAXsAI3oAAHsAEJgA
    AIEADn8AAX+FAAJ/fQAChQAbiwADfgAOgYkAAW0AA5AAAH8AA4F/AAV9AAyBAA+CAAF9AAB5AAyFAACGYgACfwARhAAEggABfwAYfAAAf34AC38ACX0AAn8A
    A38AB3kAA34AEn8ACH0AFpYAAH4AC4cADX0AA34ADHsAAXwAAXwAAHgAH3x4AAV/hAAEhgAEgQABeAAKeQACf34ACXoAIG8ABIUAE6iJABF8AAB/AAR/AAh/
    AAKYfwAAfgALfwABhgAqdwAEfoYAEX8AA4EAAXkAEH4AB34ACoKBAASHAA5/AAOBAASRAACHABiFjwAAigAJgQAQfAACmQAGeH4AF34AB38AA36fAASBAB2B
    fHwAAJOHAAd6gQADdAABiAAPf3wAAIEAEoIACX4AA39+AAKJAAJ8AA6GAAl7AAB9AAB/AAF9AAiEABJ/ACV5AAJ2AASGAAh6AAl5AAB+ABF0AAODAAN/AAR/
    AAZ8AAKPAAR2AAF/AAR/AAZ9AAB+AARBAAZ7AA19AAF8AAaEAAl4ABp/AAN/AAR+AAN/AAN6AAR2AAN6AAB/AA6CAAF+AAyDAAyIAAF+AACHAAh/fQAQmgAF
    bgAAjQAAgQATiAAHfwAafgAViQAEhQAIfgABfQAJjgAMfgABg4eDABB6AAKIAAJ7fwANfwAOfgACeAAdjQABfAABdwAGeAAEhQADfgAAfgAOgQAEfQAGfgAR
    fgAIfwAJfQAChAAGfo8ADH8ABXwAAX8AFowAA30ABogACYMABH0AAn4AAnuMAAB/AAh/AASKfAABhwAbhAAGiAAOfn8ABn5+AAWRhgABeH8AAa0AA44ADI1/
    ewAMh48AC4IAH30ADHwAAX4AEIcACn4AFoQAAX0AA34AAYkAAnIABX8ABH4AA4cACX0AFXQAAHsABIwAHod/AAh+AB9+ABp+AAd6AC57AAN+AAWHAAd9AAV+
    AAt+AAJ+ABBvABB2AA59AAKGAACCABB+AAOsdn9+AASCAAh9AAR9AAR/AACPAAB9AAN9AAuLAAR/AAl+AAB/AAB/AAd+AASHAAB/ABt/AAGTABt/AAqEAB5/
    AACIAAl+AAJ8AASDABZ7AAB6AAl/iQACfn8AB4MAA3wAE3wAD4YAAoMAAYsAAIEADXwAEn8ADpAAC3wAAX0ADKMAFYcAAn4ACoyCAAF/AAB6AAJ/AAd6AAZ/
    AACJAAmIAAB9ABGFAAh+AAF9AAOJAAhwAACFfQAQiAAAhgANa30ABX0ACIEAD38ABn4AC34AAZMAA3kAAX0AAH4AA4oAHn4AAH0ADYQAA4sADn8AB2sAA34A
    AY0ACn8ABX+HeQAAd34ABX4AFY0AA5EABYZ9AAJ5AAF4AAN7AACGgQAHhQABgwAQfwAFeAAEdgAAjwAVfX8ABH0AAX0AC6oACnoABoZ9AAOCAAJ+AAd9AAB7
    AASBAAJ6AAGBAAaVAAN8fgALf30ABHp3AAB/AAV6AAOCAAWNAAGBAAJ4AAGEAAB+AAJ/AAN8iAALigALjgAFfwAFigAEhgAAkn8AAX4ABocAAHwABnsAAoMA
    BH8ACX4AA4EAAn8ACX+BAAp9ABV+AA16AAJtAA6NABF+AASBAAN/fwALewASlAAQeAABfgACgQAMfwAOfwAUfIYADH8AEYMADokAGYEACn8AAYKHAAmHAAF/
    kgAEdAABhQAEfgAKfX8AAXoAGYMACZAAEXUAAn4AA3oAB5efAACBAA59AAh9XQAhfmwAA34ABKp5AAV/AAeCACl8AAN8cAAEfgAIewAChYcABoIACooABYMA
    B350AAx+AAaDAAKTlwABfgAAgQAAfgAHfwAIgwAKcwACggACkwAJgQAAfAAJcQADfwAAfwABfwABkAACegABfQANfGsAAYMAAH8AAnwAEX59g4EAB4cAAoIA
    B4IAAIgAEHwABYEABXUAGX8AB40AA3YAEX4AA30AAX4ADYYACX8AF4mDAAJ6AAJsggAEcgAAgQAKfQAIgwAKfAAKhQADhwAdeQAAfwABfgANfQAJfwACgYEA
    AX8ABn8ADX4ABH0AAn2KAAGFAAB9AAiIAAR2gQACfwAAlgANgwAOfgAIfgAFnZkADHwAAH8ACHwABn8ABoYABHt8AAF0AAmJAACdgQAWiAASfooAAngACH8A
    B38AA3p+AAV8AAp5AAJ+AAKEAAZ9AAOFAAiMABR/AAF+ZgAFfQACiwAGdQABfIaHAAJ/AAF+AAl3AAKBAAaHAAt+AAF+AAl/AAd8AAmNfQACfgAGhwAOfwAA
    lwADiQACfgAAhAAGgQABhAAUfgAFe4IAC34ADH8ABnOQABOEAACRAAqJfgAFfQABewAAfwARgwADfwAFdwAAfgABgwAFgrQABY4AA38AEXAABnpaAAB/AAx+
    AASMAAN8fZcABoZ/AAGBAA17AAiCAAN9AAd/AAN/AAB+AAKCAA19AAl4AAZ/AAmEAAF9AAJ9AAKHAAd/eQABfgAPfwAYdwABgwATfwAEfQACdwALiQAOfwAN
    ggAMggACeoKRABR8AAJtAAiDAAN/AAKDAAB6AAWYAB1/AAJ4AAaFAAF9AAJ9AAd7dQAMtgAEiQAYfQAEgwARZgAHdgAZgwAlfQAPfAABfgAHfn0AFX8AHH0A
    AnoABH4AH3wAAXkAAYSCAAN6AAZ8AAeDAAF/AASHAAJ1AAKGAAV/AAF8ACSBAAJ9AAN+fwARfgAAfwAQfwADfQAVh3oAC5gAA4IAAX0AA30AC34ABH0ADnUA
    An8ABHsAAJAAAH4AAH8ADH0ABXWCAAt6hwABfn8AC4oAAIt/AAB/AAR+AA2DAAp7hAADhAAMfAAEfH8AD4kAAH4AAX9+AAd/hAADgQADngAAdAAFggAJhgAH
    hAAAfgAEfwAIggAAfQAEfwAKfgAKeQALhn8AA3oAAoUABX4AA30ABoIAAIQAFXYADoIAAH0AAm8ACYIAB34AA6cABH8AC4QABowACn8AEX8AB38AAX0AAX4A
    Cn4ABn2eAAF8ABR3AAJ/ABiMegABiH8AAosAIXl/AAR4ABN/AAOEAAV+AAd/ABiRAAZ8fwAOfwARfwADfgAGiAAVfgALfQAJfoMAAH8ADnIAIIgAHn8AGnwA
    AIMAA38ABIYAAYQAAoUABH4ABXwAA30AFIUAA4UABIIABH8AFHQACX4AAn4AAHkAA4IAAX+IAAh+AAF/AAx1AAF7ABx/AAF9AAWXABKKAAKDAAR4AAd8AAF1
    AAd9AAKWAACBAAx/ABOXAAF6ABJ6AAWCABd/fgAIfgATfwALencAEIZ+AAOMAAh3ABRxAACCAAB/AAB9AAZ/AACFAA6HAAiGAAuDAAmGABuJfQAOfQAZewAC
    fQAGgwACZ3eEAAF+nAAPfwAEfgADhAALfwADgwAFgQAQjQAMigAIhAABqwAJewABf38AA38AD34AAnoAEqUACYcAE4sADn1/ABh9AAuOAASMAAeHAAN5AAKF
    g34ABH8AGZcACXuEAACFhAAAfwABfgAEfwABegAojAAIfwAjf3wAA5gABYh+fwARhQACgQAfiQAAkAAFgwAAfwAAhQADfQANgQAEiQAAfAABfgAFfwASfX8A
    B4MABH19AAJ+AAiBAAZ/AAFvAACCAAB/AAl+AAGRAAGCAAasAAJ8AAaCAAqEiwAAdAAFfQAUfQAFhAAIfQAGfAAEgwARiQAHfgADiAAJfAADfAADf4oAAX8A
    BH4AAH8AE4cAFH4ADHwACX5/AACDAAF5AAODAACFABd8fgABfQAGdgACggAGdQAHggAAfwAAcgAAhQAVcwAEfQAMewABfQAKfwAGhgAAfwACgQAEfQABfX8A
    HIQAH34AAIMAAX6QAAd/AAZkAAB8AAB/AAR/ABuBAAGwAAd+ABZ+AAN/ABt9AAd6fn8AApAAA38AAH8ABX9yAAl9AAV+ABB9AAJ/AAeFAAp+AAV0AAt/AA9/
    AAeKhwAJeH4ABn5+ABOPAAB+gQADfgAEfwAUeAAAewAOfXp/AAd+AAx+AAZ0AAR9ACF9dX4AAngACHsADX8AAn8AAn0AA4WDAAOHAAp+fQAKggAChgADfQAI
    fpEAEHkADYoAB68ACn4ABX0ABXoAA38AAX9+AAB/AA9dAAF/AAF8ABR7ABJ7f4EAAXwADoGDAAWBAAB9AAaDAACQAAKUAAx9AAR+AAN+eAABfwACdwAbfwAG
    fgAefgALggAEdQABfwAFfgAJfwACeAAMdQABf4UAAokAC39+ACF8AA6RAAh9AAJ+AAV9AAR4AAOCAAB/ABZ/AAF/AAp5AAOLABB/AAV9AAV/ACGHfAAAe30A
    CYwABX4AA38ACIMAEX4AAIYAC3wADH4AA4YACH9/AAV+AAF/AAuFAAN9AAF9AACMAAh+AAaIAAh8AAqKABSCAAR+AAKDggAHfQAHeQAHgwAGdwAFhgAQcQAO
    gwAHfQAojwAAewAEfwASgQADfAAAegACfAAHgQAEfgACgwABfAAEfZgAD38ABH8AAIIAAH4AAX4AEIwAAH99ABRzAA6BAAONAAh/AAR/AAaKAAB8AAR7AAt8
    ACGEABF+AAp+ABN/AAF9ABJ6AAiBAAWGAAmBAARxggAFeQACfwABegAAhAAAeQAMfQAHfQAAfwAFfwAUfX8ADo8AEHwAEGUABnYAD48AB38ABJUAA3wAEH4A
    HnwACo0AAn4AEKd/ggAAfgAMhgADfwAHqwAAfAADfwABhQAHfQAAiXR3AAuNAA55AA5/fwAKfwAYrwALfQAbfwAIfAAShgAIeAAEfAANlgAGfn4AEn8ADnsA
    CWoACX8ABIYABX4ABIMADXwAC3sAE38ABoMABocABngABoIABYIAAX8AD3h/AAh1AASEAAJ/fQANeQAAigAbhgAFhocAFH8ACX0AAYQABbQAAIcAAIQADn4A
    BYcAEnwACH8AAYsAC34AC3sABo4AC4gAG4QAAYgAAXsAAnkADZEACX8AGX8ADn8AD3QACJUABIIAAL8AAGKCAAl9AAF4AAB/AAh9f7EACYsACn4ABIMAAIsA
    AH9+AAF+AA2HAAN5AAl8AAR9AAFxAAR2AAOEAAKDAAV+AAF7ewADgQAHfAAIiwAFfQABYgADgQASfgAInHyfAAZ5ABJ+AAF+ABR/fAAAjQANjAABewAAeAAG
    hQAPeQACfwADfwAGewADg3+DeoMAAIEABnwAAX8AA4MAD4kAG4EAAX8AAYUAA3t8AAWjAAd/AACBAAKIAAR9AAeOAAuBABN+AAJ/AAN7AAh+AAV+AAJ9ABZ/
    ABN7AAeGAACLAAB/AACFAAB5ggAVgwAHkAAFggAAfwADfwAJfQADfwABfwADhAASegABhoQAA38ADHkABn2DfwAYfwAIfQAAfwAXcwAHfgAKfwABfwAZfgAD
    fwASdwAIfgABfgABfwAEgQAUewALfwAFjwADfwAGf38AGYwAFHp/ABh+ABJ/AAOCAAODAAl+AAZ/AAF+AAaCAA93iQAQogAQewACfgAGfAAVdQACeIMAAH4A
    BH4AAH8ADX8AAHAAAn4ABoQABX8AAH8AAX4ACIYAFXkABJAACH0ABoIAAIgAAX8AIX0AAX8AAH8ADY0AAoIAB4cAAoQABWsABIMAAH8AA44ACn4AAnsAB38A
    B31/AAF+AAd+AAx4f4KEAAx6AAyLAAl/AAN+AAiCfwAGewAAgwARewACiAAChAAHjQABcwACfwADfQALggAGhQAEfAAVfQAGf34AA5EABX8ABpEACoIABXqI
    AAl/ACF+AAR+hgACfAAChAADgQATfwAAhgACf3EAAX8AAX4ACn+CAAGBggASgQATfgAZfwAOgwAFhQAAhwACggAJiAAGfHoABIEAAnwAAn4ACH8ACX8ABX0A
    AIkABGwAAHkAEHyEd38AAHsAGH0AA34ADIMABH0ACYEACIUAAYQAF4EAGHQADXcAAH4AIY4ABIoABn8AIIEABH4AAYIAGHwABHsABXgAA4oABYMAAn8ACXsA
    E4IADHyEAAd+dwADggAXfAARowAXfwACfwAFeQAFfAAGfwAJf4oAAn96AAR+AAqIAAh8ABJ7AB+FAASHAAZ+AA6BAAyCAAF2AAF7AAB+AAJ8ABhZABx+hQAJ
    dAAkhAAQjAAMhwAFfoEAAoMAAXkABX6HAAJ5AAF2AAB+AAKNAA5/AAF0AA+IACiFAAR/hwAKdwAEkQAYfwADfH9+AAt8ZAALfQAVggACgwAQfQAAepUAAH8A
    BX4AA2wAA34AAY0AAnwABXQAAIIABX0ABYUACXgAEoEABH8AHG4ABH0ACHQAAH8AAHV9AAB+AA1/AAV9AAqEAARtAACJAAx3AAx+ACuJAAJ7AAd/ABZ/AAx/
    AAJoABaBAAZ/AAmFjQAEeQAEewAQfwADggAAfwAGdH8AAHIAJ4IAAH0ADZEAC30ABX8ABIwABH0AAIeUAAF/AAR/AAGEAAqFADB6gwAAfn8AE38AG34ACoiN
    AAJ+AAV/ABCBAAWJAAeGAAd7gwAFhQAHfgAefwAOfAADe3YAE4MAAX8ACYQAAYIAB3eFAAuGABB+ABSOAAGCAAh8AAl/AAR3AAB8AAF/AACCAB99AAJ/ABN/
    AAaBAAGOAA6OABx5AAGPAAB+AAZ/ACGnAAV7AAt9ABKNAAx/AAZ/hwACegAAjwAOlgAAgwAEfgABfQAGfgAUhgACigAAfAAEfwAOfgAGfQAClwAAfQASgQAR
    fwADfwAMfAAKhAACiHyHABB/AAl+AAB/AAKHAAR+AAN9AC18AAV4AAl7AAWMAAR6kwAIfwANfgAHfo8AAq4AC3kAAnoAGH0AA5h8ACZ+AASSAAh/fgAAmAAG
    fAAAiwAAfQAXewATgQAIfgAIiAATjQAGfAAFdAAAdQABfQALigALfgAHhQAEigAHfwAKfwAEhgAFfgADfwADfgANeYIABn8AA34ACX8ACH4AEoEAAHx+AA6C
    AAd3AAJ/AAKEAAOCABN8AACeAAF7AAh+AAt9AAp/ABB6AAJ5AAl+AAJ9AAGBAAN6AAJ4AAWRAAOUABKCAAFyAAV7ABZ8AAJ9AACWAAR+AAF9AAGGAAV+ABV9
    AA+EAAeFAARnAAF3AAB/kgAIiwADeQABjwAFfQACfwAEfgACdwAEfgAJfAADhwACfY4ABpQAAX0ADH4ABIQAAIcAAH8ACHEAAn8AAYsABYGQi4sADH8AAX97
    fgABdQANhwAFgwAHjH8AA5kAAH8AB38AG2oAAYwAAoZ9AAB2AAB/AAWZAAV5fgAckAAJfwABgQAFfwADj3QAAIkAA30AA4UADX8ABISFAAWDAAZ/AAF2AAV8
    AAZ+AAV/AASFAAaCgQAIjgACgQACg4d8AAF+AAKeAA9/AAmCAAR6AAN/AAaDAAF8AAN8fgAofQABfwABcH8AAX8AAI0ABoUABYQAApIABIIACIoABHwABnx/
    AAt+AAB9AAN0AAB0ACZ9AAKOAAOBAAGEAA1/AAJ8AA6TAA19AAt4AAF/ewAJfwASfAADfpAAAX0ABHwAEH4ADI4ABH0AAX0ADX0AAX8AA4MAAIQAEoSdAAJ/
    AAV+AAF+AAV+AA17AAN+AAmOAAB+egABhgAHfwAHhwAChH6FAAN+AAV+AAV5ABB+AAZ7AAJ+AAV8ABlxfwAEgwAIfwAKfwAHhgADfQABewABaAAEfwAJewAJ
    hAANiwATfQAEfAAAhQAJfwACfQAAfgAElAADdQAHhgAGfwAAegAGrAAddwAXfwAUfgAAgwABeH9/AAZ/AAZwAAGNAAK/AAaNAAuFAACYAAZ7AAR/AAh/mwAC
    dwAUgnwAD3sABnwAA38AK38ABX8ADn4AAXp7AAB9AAF7AAORAAiPAAJ+AAN9AAtrAA+GAAJ6AA58fgADZgABjAAVfQANdgAJhwAGfQAIfAAAgwALkQAIfAAA
    gwAHhwAGfwAChwAFeH8AAYV9AA1/AAmZAAZ/AAt+AAF9dgADewAJhX8AAn4ABIF5fgAFgQAAen4AAXl+AAJ/AAJ/ewAAjQAIiAABfQACfwAAegAHf30ADn0A
    BH0ACHwAAZAAEYUACX8AB4YACX8AAG8AEIMAAX8ABWkAB38ADH1/ggADkAAEfAASdAAXfwABfwASewAWewADfgABhH8AAnQAAol+AAF9AAN/AAV+AAGQAAOF
    AAV9AA5+AA2NABd+AAp9ggAEewABf4YAAZcAAn8AF4MAAn8AEn8AAn8ABo4ADn0AAYIACH0AAH8AAHQAAnoABIIABX4ACX4AAn0AA4MAA3oABn4ADXoAA34A
    An4AAYEAHYgABoQAGXsAAH8ACY0ABYUAAX8AAX8AAH8ACH4AAH0AAH8AD4MAA4gAAX4AAH8ACIUACpYAAHcADXwAAIIAAH8ADXYADnwABH2GAAJ/AAOTAAB3
    AA1+ABaMAAF9ABR+AANlABSBAAR+AAB2ABiBAAV/AAp/AAqDAAeDAAl6fwABhAACfgARfQAJdAAHfgAEhQAAgwAGjwABfwAAfQABf30AAoEAB38AAIQABXcA
    AXoAHX4ABIUABXwAAoIAAnkAD30AF2sACYkABIQACn0AAYQAB4QACYUAAn8ADoYAAYsABH0ABH8ACX4AFn8AF3sAFX4ACIgAB38AG3x+AAOBAAFshQAFdmwA
    EHwACYQACooACX4AAXwAAX4AEId1fQANfwAJfQACfgAMhwAJfwABhwABhQANiAAJfQAFfwACfQABfgABfQACe44AAX+mAAF8AACYABuCAAV+AAKOAA1+gwAN
    fAAGhgABfwACgYMAA359ABN/AAF/AAl6AAGFAAF4AAV/ABZ/AAOCAACDAA59ABp/ABF/ABeTAAF/AAGIAAh/fwAIdgAqfQAAfQAEfAAKfgASfwADfwAWfwAJ
    hIYAD5QAA38AAn8ABX4AAnwABIoACoEAHHwAA38ABIMABn0AAn4ACIcAAHQAAX4ABnB7AAGFfwAAjQANfgAFlAAGewAXfgAAiAAFewAffAAQfgAIdQAGfAAE
    fwASfwAChgAUfQAOfwAEdwAMhwAFhAAQewAAdIQAEIEAAX93gQAHfAABegAEfwABjgACiAACfwAKjgAAhAABgwAUfQARfgAAdQABhgABjwADfAAAgwACfAAJ
    fAAThgAIawACbwALfwARgQAOfQAFgwARkQAJhQAAegAOiwABfAAakAAGfQAAgwAQfgANfAAEkwAKfnwAGIQAAH8AAX8AEn4AAHkAAY0AAZp8AAN8AAuJAAJ9
    kAACkwADfgAIfgAMgQAIfwACfgARfwABhHsAE38AAn0AAn4AB3gACYl2AAl8AAJ+AAWFAASOAAKJADqDAA5/AAJ+AACBAAWEAAp9AAV+ggAOhn5/AA17AAGQ
    AAN9fn0AEH0ADIgABH8ABIQAEn5/AAt+AA+VAAF8AA+DfQAHggAPfQADhAAEf38AE3sAAX+BAAR9AAd/AA+KAAV+AAZ+AAN8AAOBAAKKAAR9ACF8AAJ8AAB+
    AAaBAAZ8AAJ+AAOWAAF/AASCAAKCABd+AAWCAAmOAAV/AAaIABCHAAJ/AAF+AAh8AB5/AASBAA1+AAODAACWAAGEAAGCAAV9AACHAAl/AAF/AAZ/AAKQAAaD
    AAR8ACR/fQABfwABiQABfgABhYQAA3UAEIQADH8ADHwABIUAEn4AB3UAEH8ACIYAJIYAHXwADH0AJn99AAJ+AC9/AAN+AAN8AC+FAAN2ABF/AAGYfwADfwAE
    fgAckQABeQAOfX8ACX8AA36MAAZ9AAGFAAV9AAB+AAN+AAB8AAl+AAKBAAh/ACd8AAV+ABN8AAl8AAVsAAJ1ABKDAAR4AAN4AAN6AAuOAAOMAAJ6AAGCAAF9
    AAh2AACDAAN8ABJ/AAh9AACFAAWCAAV8ABN/iQAAggAVgwAIfgAAegABfgAdfgAGfwAAhAAKfgAAfwABjgAFigABdgANfwAOigAHdQAMg7oAAnoAAH8ABH0A
    AX8AFY8ABn4ACIx/AAN+AAuJAAB6AAR7AAN/ABl9AAN8AAx9AAeCAAl+AAt/d5EAB3gAAowABn8AAYgAAX8ACY8ABn8ABVwAFn8ABoQABpsAAn0AAYcAAYYA
    Dn4AAH1/ABl8AAJ8ABWKAA5+fwAHdQAAhAADggAMjgAAfgAJfgAAfQAIlAARmQALjXwAAn4ABpQAAbkAFYoACG4AAnsAB4R9AAx8AAB6AAJ7AAJ+AAiLjgAB
    fQAMfwAIhAADfwABfQATfgAsfwAAeQABhAACfgAJfQAYewAPhQAGhAAHf3YAB4EAAH8AAYcAAY4ACnwAFoJ6AAB6fgANmAAFaAACfwAUfwACfQADfoNsAAF+
    AAeCAAB8AAR+ACF9AAOFAAF+AAJ2fwAGgQACfgACgwAPfQAOfwAWewAIiAAGiQAMfwAHdwANfQAAfQAcegASf3oACXYACHoAAH+JAAGBAAx+AA13AAGIe34A
    B3sAA4EAB4oAA3kACX8AAn4ACn4AAXsAAnwAFHcAC30AE3gAAnsAAH9/ABeBAACEAAqJAAZ5AAh/AAN/AACNAAeVAAKEAAV6nAAFgwAGgwAEhwADhAAViwAG
    fwABfAAIgwAOgwACfwABfAAJfgABfwAAfwADfgAIggAThn17AAh/AAeeAAN/AAR/AAJ/AByEAAJ7kIIABIR9on8AA5EACHx3AA1/ABh7AAF+AAWDAAB6ABCF
    AAh6AAZ/AASCAAZ/AAB3fAABegAHpQAFfwAKhX8AAogAAIEAEX8AAX0AAH8ABIYABXwABHsAA4QABH6DAAB+AASDAAB/AAOHAAN/ABJ/AAB/AAx+AAmDAAmB
    AAt7AAOVAAKWAAJ+ABB3AAp8AAGEAAB9AA6DAAd/AAh2ABt+AAOGAAN/AA19AAFuAAl4AAJ9AAKMAASHAAaJAABxAAaRAAKLAAODfgAHfQAAfgAHegABhAAK
    fAAAhwAAiAABcgANewAFgQAAewADfwAEegACfgAHfgADfwAAfwAAeQAffwAXiwAhfQADfwABf34ABmoAC7AADIGMAAN7AAN/ABGDAAJ+AACEAACFABaDAAZ+
    AAKHAAJ5ABF/AAJ8AA5+AAJ/AAx7AAB+ADZ+AA1+ABB8AAJ7AAJ9fAADewANf3+NAAOEh4cABX+FAAOHAAB9AAB9AAKDAAWEfwAGl4WDAAaGfwAFWQAQhQAG
    fY0AA34AA3wAEYaNAAR/AAJ+AAJ/AA58AA+CAAR/AAF+ABqDAAx8ACaEAACOAAWBAAl9AAN3gwACigAHgQAPfgAAfAAXdgACewAQfwAEiAAEjAAjqwADfwAG
    fQAYfwADfAAQfwABhQAJeQAAfAANfQAAewAJbgAIkQAAhgAFhwAWfwAFfQASdYUABnwABn8AAIEAAo0AEH8ABo93hAABfAAMfwACgQAOdwAPfgAEcwAAfwAL
    iQALfwAPmQACfwADfwACfgAIfwAAggAFfwALfgAGen4AAHoAJn4AAnwAAn5/AAl9kAAHjgAFfwAGhX8AAH8AAHwABH1/AASFAAKBAAJ8AA99AAGXAAB4AAKF
    AAB7AAl+AAmEAAF6AA99ADF/AAB/ABWMAAZ/AA98AAWJAAV3ACF6AACEAA5/AAV/AAB/AAh+AA1+AAN/AAOIAAGEAAZ+AAJ9ABKFhgALfwAFfQADegABewAF
    eHQAA34AEn8ADX8AAod3AAKIAABxAAF7AAZ7AAJ0AAx/AAl/AAB+AAuRAAZ5AACCAAGFAA18AAd+AAh8AAp/AAF6fmUAI38AC34AAYQADn0AAH4AA4QAB4UA
    B3sAAX58AAGFAACMAA16AA5+AAOBAAKEAAF+AAZ8AAF0AAp+ACCLdQADfQAJgX4ABXoABY4AFnwADI0AB34AAH4ABYgAAoV3AAJ9ABRtAAx3igALfQACggAA
    iwAQfAAYfwAAigAJeQABgwAEdwAneQAZfwAdggAAhAAIhQAJggAImgAGngANfQABigACfgAUgX4AJX4AAn4ACH4AFHWQAAOCABJ8AAJ+AAZ8AAJ6AAKFAAZ6
    hQAYfgAEfgAMfQAAfX4ADn8ABoQABXcAAIEAD30ACHoAHn99AAF+f4EAEYN7AAWEAA17AACDAAt9AASEAAV8cwAJhH8AA3yCAAF3AAJ8ABZ/AAF8AAV/AACM
    AAZ9gwAZfAAAfQAAeQAFeQAHf4kABH8AA30ACn8AA3kAEI0ABocADYEABn8AAH0AAX8AAqgAAIQAAYIADoIAAoEAAnwAEpIAGoEAAX4ADn4AEn8AAngAFX0A
    Co8ACn4ABXsAAn8AEHsAAX4AB6IAB38AB3oAAmYAA3wAAo0AB38ABIkAD3oAAooAAoYACHoABX8AA5YAC495AByBAAmCAAyDAA+BAACDAA6IAAh+AAWEAAqD
    AAR/AAOCAAZ/AAJ7AAZ/AACEAAOGAAt6ABN9AASDAACbfQALfwAAfwABfwANf3YAB4IAEIUAA3oABn8ACIQAEH0ADX8ADHwACoIAAnQAAYMABn6IAACRkAAP
    kwADfQAGfQAAf34ADX8AA4EADn0AA38AAYMAA4oAHn4AB48AAm5/cQAGiX0ACHgAC3wAC35/ABB4AAt/ggABkgAJfAAFdwAFfgAHfQAgfQAAigAHfAABdwAB
    fgAIfo4ABnYAAY0AAoWBAACaAAR+AAZ2AAOGfAATfwAAhAAJggAMhgARfQAAfwAJlgAEcgAAgQAOfwAkgwAChIgAFHwABIMAAn8ACnwACX4AAn8AAYsACn4A
    CXYABH5/AAKDACqDAA5/AAKBAAuTAAB/AAp+fwAIewADkAABhwAFgQAAiQAAfwAQjAAAbwAEgwABhgAEfgADawAAfwABfwABend8AAZ/AAB7AAB1AAF7AAeR
    fQAPewAFfQAGggAEfgAJcAAAfAACfwAAhgABfQABfgALhAAEjwAMhAABegAChAAEkAACfQAHfgALf34AAH8AAoMAE4oAF4kADoN/AA1+ABBvAAV/hXYACo4A
    DnQAB38AAH0ADYIACZcAB3oAAIEAAH8ACHkAAH+HAAJ8AAJ+AB19AAJ/fgABfgABhwARiAAFigANfwACfAAdnAAXdQABfgAHgQAAhAAEfwAOdgABfX4AAn0A
    BoqHAAh+fgAHhgAGfgACfAAFfn8AD4YAFnwAAn8ACHIADH4AEXsABYIAEnl/AAWHAAeMAAB+AAh9AAZ9ACB9fAAAf38AAYMACnsAAYQAAnIAGH4AAYEABH4A
    AHwAAnAACX8AEHsAAnoADXwAA4IAAnwAAn4ABn8ABn8AAXUABG8AFXwADHwABYwAC4QACIoAA3oACXkAAoMAEX8ACn4AAn0AAX0AD34AAX8ABn8AEHwAC38A
    Bn8AA3QAAZgAFIIAA34AAH8ABH0AAIMAAHkAA30ABIRifQALhAAEhAAbfwAAewANjwAJeAAMfwALfwATlQALf4QAE3cAD38ABIWEAA99AAF/AAR3AAJ/AAOH
    AAKKABF/AAGOAA1+AARpAAB/AAB9AAB+AAV9AAJ9AA9/AAGIAAh9fwALfgABjgAJhAAEewANf38AC10ACosACn6CAACVAAB+AAF/fX8ACXsAAX4ACX4ADn8A
    C30AAn0ABZEACoEACYkACoEADX4AAH6GAAV/AAmGAAZ/ABeGAByEAAV9AA6YAA1+ABSGAAB+AACEAAiHABFxAACTAAV+f3wAAXsAAHcAGYIAAocAE4GBAA2K
    cQAGfwADfQASfQALd4oAAXMAAn8ABH4AA30AAY8AGH4AAX1/AAZ4WYKEABN6AAB7AA6PABN0fwAHfH8ADH4AAn1/AAJ/ewAEfwAmgQAUfQACfwADiAACfwAJ
    gXkAAIMAEooAAXoABH4ABYMACnYAA30ABH4AGX4ABX8AB38ABX1/AAV8AACKABp0AAB6AAB5AAZ/AAB3AAJ+AACEAAR7AAJ8AAKEAAKDAAR7AAKDABN7AAF9
    AAV+AAKBAABwAAB/AAJ9AAB3AA2EAAaFAAWNAAd/AAh/AAd/foEAB4EAGn0AAG8ABH0AAn8AA38ABXgAAX5sABx9AAh+AAB5AAV/AACZAAB/AAh8AAuDAAZ/
    ABF/AAOEABF7AAN9AAGBAAOHABmMAAGWACh/AAaBABCHewANgQADfQABhX8AA38AB38AD3t9AAp7AASDdgABiYoAAoQACH4AAoUAAXwAA38ABn0ABX4AAYEA
    AH8ABH4AB4YAC4aBjQAEfQADgX8AAHwAAIEAAnsACYZ+AAR6AAR9AAR/AAh/AAN9ACOWAAF6AACCAA54AAWMAACLAAF/AACDAACQAAOCABR+AAF/AAd/AAF/
    ABWCAAJ8AAV+ABZ3AACIAAGBAAeGfwACdgAPgQAddwAAfgAMeQAJgX4AA3sAA38AAXx/AAl/AAZ/AAV+AB59AAF+AAZ8AAOEAAeCAAF+AAeGAAGGfAALfwAL
    jwAChgABewAGggARiAAChwADhAAfgwASfn4AA38AAX8AAoMADop/AAF/AAF/ACCDAA18AAF9AAyPAA2BAAV/AAl/AACCAAV+AAZ5AAR/jgAAfwARhQAFfoMA
    BYOIAAJyAA5/AAR/AAGCAACDfAABgZEABH0ABn4AAX19AAaIAAZ8fAAChAAGfwAAhQABfgAIhwAIfgAMnAADfgAAfwAFfwAKfgAHbgAAhgABkAAKfAABiAAZ
    en8AAJMAB34AAH0ADXUAAH0AAH8ABqwACH8ABHkAAn8AC4cABHwAB5EAA38ABX4ABH4AAH4AAn8AFnMAAXoABHsAD3wAC38ADXwAAn8AEYkABot3AA19AB18
    AA9/ABmFAAJ7AAF+AAugABZ/AAV8AAB+ABCiAAl/AAd/AAOMbQAEeQAFfgAHeQAHfgANjgAAfwAKlgAHgQADfQAUfwAHjgACfQAKhAAYfQACbgADfgAMfgAT
    hQAGlAAFfwAHegAafXsABX9/AAWMigAIjAABjgACf34ADH8ABIh6AAJ6AAeIACF/hgABggABhwAAfn8ACnmQAAJ5f3oAA5gABXwADH8ACH8AEX4AAXqHAAB/
    AA2GAAJ8AAOCAAJ/AAV7AAJ9AA1/AAF/ABF+AAGBAAmRAAyMAAJ/AAx3ggACawADgQAAiHwACH4AAH4AAn4ABH0AA34AA34AA34AAncACIF+AAd+fwACfAAR
    eQADggABhQANfwACgQAEfwAOfwAVgQAbiAAKdwADhgAAfQADfQAHawAHcwADfwAFfwAZfgARfgACfgAWfwAGiwABewAAf3sAB4QADYEAGX8AGIIABokACIIA
    ArsAEm8AAogAAIZ+AAaGAAmHABp4ABh8AAd8fgAKfQADfwAAfgAIiAAAkAAHhQABggAAiwALfAAKhgAFf38AAnYABowACXUAAH0ADH8ACXyFAAGBAA9/AA2O
    AAJ7AAF+AAl6AACFAA98AA1+AA1+AABmAAeKAAp6fgAKi38AC38AAH0ABH0ADHwAAJMABIoAAIgADn8AAYIACX4ACoEAAIQAFoMAAoEABX4AA4IAAn4ADoEA
    AX8AEX8AA44AA3gAAY0AEX4ACnwAAXwAAIYAA4gAAIQABYMAC38AB34ABHkAA3wABHsAAH8AA34AA3wAAIYABIoADH8AF30AB4JzAAN+AA1/AAh+AAJ+AAt+
    fwAFjHIACHwACYMAAH8AAXoADnl/AAODfQAVlQAKfwABfwADfwAFkIsAA3x4AAZ3AAd/AAV7AAKEAACHAAWIAAB+cgADfwAAeQAAfQAIfwASewABfwAIfwAG
    fgAAfn8AAX4AEnsACH0ADIR/AAR6fAAAeAACfwACgXgAAn8AGHoABH8AEn0AA4GIhAABf3aIABV9ABKKAASEAByDAAF8AAV4AAt/AAd9AAJ9fgAFfwACggAB
    fwABfwAAdwAFhAAQfgAAewAQfgAMegABcJMADHZ/AAOCAAJ/fQAHegACbgABhAAFfwADgwAEfgAejAAHfwAMfQAAmQAHfgAQfAAMg32DAAB2AAF+AAaDfgAC
    bwADiwAHhwAAfwAQggADeQACkwABgQARiQAGfX8AAGsACKnRAA93AAqBfwAAfwAUegABgQABfQAHhgABfgAHhAACqAAEfwAXfwAJggAAfQAJlgAAfwAJgQAJ
    fQAKfgADfwAKfwABhAAdggABmAAGfQAUfQACfgABegABfAAHfgAGgwAChgAOeQAAfwAAdgAEfgACfwAKfgACfAABewAGfwAJjAAAeAAAfwASfnwACH8ABH4A
    An8AAoIAA34ACncAAn4AAH4AEnwAHX8AAH8AEIcABoUAAHcAAn4AEH8ADXwABooABY4AAoiCAAKFAAN/AAB/AAN/fwACfgAEfwAChAALfwADfgAAfwAGhgAB
    ggAMggAOgQADfQADfwAJfgAAfwABegAAggANfgAGfwAEhQACnAAJkAAieQABhn8AAoEAA38ADX8AAYMAA4EAEHwAB34ABX0ABoN/AAGDABGQAAKWAAB+AAN/
    AAJuAAF/AAaFAAh0AAF5AAd/AAN5ggACfAAEjgAEgQAFewAFfX8AGXMAAX8AAowAB38AAX0AAYQAC30AA3wABowAA4cAAXyGAAF7fwACfgAQgX91AAaKAAB4
    AAWEAAVxAAR/AAaRAAqHAAWMAAFzAAiNAAN2AAp/AAt/AA58AAF/egACfAAUjQAEhgAOfAAQfAAPggAGcwAEhgARc359AAB8AAGeAAB/AA99AAt4eAAgdwAG
    hQAVfQADhHwABoQABIIAEnoAAn0AAoQADI4AA30ACH4AEH4AEn8AE38AJYIADXx+AAWZAA6HAAmZAAJ2AAN7AAB+AAd/AAB8AAKKAAF+ABF9ABF+AAN+AAV8
    AAF/AAl9AAqCAAKDABWBAAF6AAF4AAh/AAN7ABV/AAuEAAB+AAJ7AAR9ABd+AAB+kQAVhAAAfwAChQAXYgAHdwAIfAANhQANgXwABH8AFH99AA6IAAh+AA2H
    AAqDAAh8AAeDAAR+AAN9AAp9AAR/AAd9ABGIhAAChwA9fwAHfgAFfwABfAAHdgAGfH4AB4oADpIAAX8AA38ADJsAC4kACn0ABYYABX4AAH0AG38AAH8AFocA
    A30AIX9/AASCABCCAAN7ABCGAAKBAAl9AAB/fwACfwAJfwAAhAALfwAHewAFfgARfwAKfgAGgQAGiwAUfwAMdwAFfgAEggAAegAfhAAGhQADfwACin0AAI0A
    BXwAA3uEAAB/AAB+AA9+AAV9ABJzAAR+AAV2AAF+AAOKAAyJAAd/AAB/AASBAACFAAF/egATbgABe3wAA38AAn58AA6DAAJ9AAd6AAOHAAd/AAB/AAh/AAN+
    AAWCAAJzABJ9AAiEAAKSAAGCAAqKAAp/ACiFAA56ABJ5AAmCAAR/gwAKhAADfAAJZQABfgAUfgAHhnoAAnsABoEACJwAIXsACX8AAYZ3fwAMcwAZeAAMhAAJ
    dgAMfAAEewAHfAAPfgABegAAbwADfQAIfgABfH4AAIYACaIAEIIADHsAAX0AAnwAB30ABXYABXoAA394ABWEAAmBAAh+AAKMAAR8AAWDAAJ6AAZ+AAJ/AAOD
    AAR9AAGBAAF/AAeOdgAYfwAEhAABhQANhH8AKIIAAn5+fgABiQAIfYUAAXcABIuDAAGHAAGFAAV4AAh+AAmPABF9AAF9ABF/AAh8ggAEf3wAAI0ABH4AAYIA
    C5IAFG8AAJ0AA34AIoEABXYACo0ABn0AAI4AAX8AAHsAAoIADowACH4AIoN7fQACfAACeQAHfgAAlHsAA4QABYYADHMAAoUABoUAD3kAA4QACYsAA30AAH9/
    ABeSAACrAAhtABR+hAAWkAAZfqcABIwAAX8AAX4AEowABnwAAXgAFIUABYIAAn8AAn8AAn0ABn2FAAV8AAd9AAV7ABR+AAd9AAF/AAN+AAN/AAF9AAiCAAR+
    AAWGAAV8ABiBAAd9AAF/AAR/ABR+fgAAfAACeQAAfQADfgAAfwAEegACfwAWgwACqwABfwALmwAFfgAIfQADfAALfwAKewAEfQAEgwAHfwABhAADfwACewAB
    fwACfwAAfQAffwAEdAAAewAHfAABhwARf34ABnkAB2wAAIMAAX8AAH+CAAJ/AAJ7AA59AAR/AAJ2AACUAAGBAAF+AAGRAAh/AACDABWBewAGewAUewAAhQAP
    kgAOfX4AAYUADIwAD3gABocAB4UAAHp5AAF5AAiCAAN8AAVtAAWjAAaFACV+AACRAA9xAAp/ABR9AAV+AAKBAA17AAJyAASJhAAAmwACpgAThQAIfgAUfwAC
    dQAsgwAJfgAYfwACfwADegACfwASf30AFHwAAH4AAIgAMn5yAAl/AAV/AAJ/fQALfXcABX8ABX8ACHwABX8ACn4AAnwAAoQACIcABH0AAn8AB34AAH0AA30A
    BH2CAAx6AAeCABV/AA6IAAB4fYIABHQAC8QAC3yJAACDAAN9AAuaAAJ9AAKHAAWCfQAIlgAFfwAFfAAEfgAGigAYbAAEiAADkwAWmQAKjAABfwACgnt/AAiR
    AAeMAAyEAAl2ABF/AAKEAAOBAA12AAJ/AAGFAA1+fQArfAAFfwAHggAKeAAEgQAafQAKhHkAC3+MfwALhQAIfAADfAAzdAAAeH8ABn0AAnwAAH4AAIwAAH8A
    BX8ABYcABn4AB4YAA3sAAH8AAniCAAB/AAl9AACEfQACdX4ADnoACH4AB4ONAAt7AArPfQABdgAEegAVlwABe34AAX4AAoMACIMAAHcABYcABHV4AAyOAAJ/
    AAR/AAN9AB+CABKKAAF6fwAShwADfn4AAYoAKYMABXwAAYMAA3kAEH59AAOHAAd7ABCHAACBAAJ9AAl/AAF+AAB9AAB/AAWFdgACfQAIiAADfgADf3kAAoEA
    EJkAA34ABoYAAH0ACHAAA30AAnx+AAV+eQABfgAFkHgAEoMAEH8AA3QAA3YAA4kAC30AB4gAA3+HAAJ+AAaCAACEigAEfwABhQAOiAAAfwABggAJfAADggAF
    egAHhQAAfgADmwAFe4F5AAB+AAJ8fgACfQACdwAIegAAegAOiwAGewACggAGegANcgABhwAEhAAKigAoegAFggAaewAEfwABeQAAh4RsAAR/AAV+AAt+AAl/
    AAZ8AA6PAAmCfgAKfwABfgABegACeQADfwAAhAACggABegAAegACfgAFegAAfQABfwAMggAOdwADcnkAD3wAA4QAA44ACX9/ABV0AAh+AAt2AAGDAAp6AACD
    AAqBAACBbwADf3YABX8AEH8AD38AEn0AAoEAAIMABIcABH8ABn0ABoQAB3kAAYZ/AAJ8AAR1ABKKAAqFAAl9AA11AAaCABt/AARwAA99AAB2c38AA3gACngA
    BnsAAH0AAn8AB4YAAX0AGIUAAHsAAIQAAoIAAogACX4AAHwACIaChX8AC38AAXl5AAGNAAF+AACDAAWLAALLAAKCdAABfAASfwANeQABfAAAjAACdgAOfAAD
    gwAKd4UACn4ABoEACH4AAX4AA358dgAPfwADgnsAAr4AAH8AA30AAXsAAn8AAnwAA34AFn8AEX8AAIgAAoIAFn8AA38AG4kAC38AAHYAB5AADYsAAH8AFYYA
    AIR/AAFrAAOBAACFABt8AA9+ABZ/AAR9ABR8AA5/AACEAAB/AAF8AAaCABl8AAB9AAR+fwAIfwAZiX8ADIQABX0AAHAABH8AD3cADn4ACX4ACn8AAX9/fQAD
    fQABf4UABI0AA5EAAH4AB34AAYsAB34AAHwABYEAAn0AAo8AFoEAA4MAAX8AB6QABnUADXQAGIIAC34ABX0ABpcAB30AEYQAAYwAB4UAFYoABYQAA5sAHoIA
    DIIAAIEAC3wAAZEAAIEABn8ABn8ABnwAAYIABIJ+AA5/AACdgQACegACgQADlQACfgAQfwAWlAAHfwAAfwAIfgABgQAecgAQdQACcwAKhX8AAX8AAH0AB34A
    B34ABpAAFIMAAo8AAYYADoUAB3wAA3oAHXwAAX8AAYJ5AAWDAASGAA2MAAKCAACBAAV/AAh8AAR/AAV+AAR7AAB/AAWCAAB8AACBAAOGkwABdH4AFIUABngA
    An0AAYGGAAF9AA9+AAt8AA6RAA18AAZ/ABB9AAB/AAl9AAWCAAB5AAh8ABZ/AAB/AAB3ABGDAA55hQAEfwAHjwABggATkgAEeYMAAX8ACoEAC4MAEH4ABoMA
    AHwAA30AAIcAAn0AAn2YAAyMAAWQgwAMfQAIfwABfQADfgAJhAAAfgACfwAEi34AAZwAAn4AAHsABX8AC5CEAAh9AAuJfgADhgAWhwADgwAQfoYAAWUABWIA
    AXkAAIcABX8AAXsAA4kAAoYAAn4AB3wABH4AE34ACoGJABl/AAqRAB97kgAAfAAMegAEhX0AFIIAAZF/AAR9AAB+AAmHAAR6AAR8AAWBAAJ8AAR/hAADcwAA
    hwADfwAAdgADfwAPgwAFfgAGfgApcwAJiH8AAHIAEYcACn98gwAKfQAOfwAZfwAMhgADiAAMfwAAgwALhQAPdwAFhgAOgQAAfAAEkQAEhwAbeXsABIIABowA
    BIgADXoAAXoAFIoAD4EAA4QABH4ABH8AC4UAEIQAEY4AA3wAFH8AAHsAAH9xAAN+AAV+AAqPAAR+AAh5AACIAAGuAAx/AAmFAA+DeQADXgAEhgABfQAEiwAC
    hQAAlwADfgALfQAMfgAKjAALjgAOfwACfwAChAAIiQAMfwABgwACeQADhgADfwAKgwALhgABhwASmQADgQAEdAADfgAFfwADfwAfiwAKgwALfQARfQAJhAAB
    hIEAC3wACYUACJQADnAAAJB7AAiLAACGAA1+ABR/AA9+AAaGAAV7AA58hQAAZ3UAB34AA3wACH4ABYkAAIQAB38ABn4ADI4AIaEAAX4ACn8AAYcADoQAAn5/
    AAyZAAh6ABhzAAp/AAF/ABGBfH99f4kAAHwAAXoAA38ABH4AGH8ACHsAB4EAAn0AIHwAAYcACn0AA4UACoGDAAF/AAV/AAB3AAh7AAm9AAZ+AAKFAAOCAAGH
    AAKNfQAOhAADfwAAfgALhH8AAX4AA38ABXoAB3Z+AAZ/AAJ3AAB8AAF5ABSBAAJ/ABOBAA2BAAB7AAV7AAp9AAl8AA1/AAZ5fwACgwAMdwATfwAAggACeAAJ
    fQACgwAEewADfwADhAAAe4kAFH59AAB9AAJ4fwAHigADfAAMkQAEgwAGfwALewACfwAGfgAFhgAIfoN/AACzAAF/f4UACYEACGYAAoMAHX6OfQANfwAKfwAL
    fwADfwAUfgAAewAAewAAdgAMfgACfAAbfwAPiAAHhAADggAKfwAEigABcQARc4oAB38AA3sADmwAE4kAA4MAAIIAEnYAAX8AAH0ABn8AAn0AAHoAAHp9AACG
    AASCAAB8AAt8AACNfwALfwAFlQAWegAAf38AAX0AGZEAHIEAAH0ADpsABIYAGIoABH5+AAh/ABN/AAZ9hQACeAALfwABqAAhfgAAfwADhAAUi3oAAYMABJIA
    C4gABn4AEX8AAocACXqBAAZ+AAN/fgABln8ABoIAAHkAB3YACHoAAIwABX8AB4IAAX8AD2gAAX4ADYIAAYkACoUAHXsAAn8ABX0AAXsAA5kACoQAAH8AAX8A
    EX4AEIJ+AAR/gXsAA4UAIHyBAAaHkwACfwAJhgAAfwABggAEfgAMfgAMfgAGfgAJfgAEcAAPhQAAmQAIlId4AARoAASEAAJ/AA14hAAFewAEfn8AAn0ADooA
    BH4AAHEAFHxvAACHgYEAAHdVAAN6AA+EegAFfAACfwAIfgAUhAAEkgABfwAJkwAFlgACfwAHf38ACH4AEHkAFnp7AAF7AAF+ABaGAAB8AAxyAA58AAaDAAx+
    AAB6gwARfgAAfwABdQAGf3sAAIsAAIwAAocACIcAAYgAAJEAAH4AA34AEH8AB40AAZwAA38ALYkACIcAAX0AC318AAWMAAF/AAJ+AAN8AAZ/AAaDAAF8fwAM
    dgAEhQAJfgAHewALoQAAfgAKewACfQACfwAHkAAIcX98AAOKABR+AAB8AAF9AAGBAA97AB6DAACKAAR8AAOCAAF8AA58AAB5AAB9ABZ4iQAEeQAEewAJfAAC
    fQAbegAWiAAmgQABhAABewAXfwAJjwACigAUf3oAAnyIAAKJAA14AACBAAyIAAJ/AACLABx8AAp+AAaCAAd9AAV3AAeDAAF8ABN/AAiCACx/AASMAAV/AAV/
    AAGHAAKVAAN+AAKHABB/AAB/fQAdiwARfAADjgAMggADfwAChwAEfwABfwABfwABfAAAegACegALfwAHgQAQhgAAfAAhiQAJjgATfgACewAGfwADfwABfwAM
    fn0AE5EAAn8ACX0ABJAAD30ABYUAFn4AAH8AAYF9ABCDfwAJfgADfwACiQAGlXkAA3YAA34ACXwACX4ADHsABX4ADYYAApAAE3cAAocACn8AEYoAAnkAH4oA
    BH4AAIUAAH+JAAF8AAB/AAKFABZ9AAuMAAKRAAB/AAB9AAmDAA18AAKCAAGCAAJ+AAF+wwAGfQAHfgADfAADfgANfwAOen0ABHsAAnsAAH8AAHl+fwAFigAE
    hAAChgACfAAFiAAEeAACfwABfwADfAAOfgAlhgAGfAAEeAADiwAGgX8AAngAAH4ADGwAAXcAAnEABX4ABHoABISDAAJ7AAGCAAl/AAaDAAB/AAV+ABFvAASO
    ABx9jQAAcgAHgoEABYkAA4EAIYgABZQAFH98AAV9AAidAAKMjAAAfwADfQAKfwADegARfgABiAABigAFfQAHiQABdwAEgoYAAH8AA38AA38ACW18AAKQAAJ/
    AAWLAAB9AAt9AACBAAR+AAp7ABSCAA1+AD1+jwAUfgABfQAUgwAEhwAAfgAAfwABdwAOfQAEkAAIeQADhAABigAGfwAIjAAAfgASgwADegABggABfQAHegAY
    ggAGg4MAB3wAC38AAHsAAHqNAASFAAZ/AAN8ABKBAAWEAAGCAAOBAACEAAB9AAd9fwAJgwABmgAGfHcAAJUAAH8AAIQAHX4AAYEABHMABX4AAYyFAAJ1AAR/
    fwABogATdQAFeAABegAGf34AAHwAAnx/AAB/AA6GAAJ/AAR/AAB/ABN9AAiBAAB7ABOBAAKEABJ1AAt/AAh+AAeEAAV/ABB/AACCAAF2ABl5AAmFAAJ5AAl7
    nAAmeAAIfgAGgQAFfwAOfwAGfwAEfgACgwARfgAGewACgQAOfwADfQAGhAAAoAAHfgAMhgABeoWahAAShQAHjgAEcAAifwALfn4ABn8AA4kAH5yCfAALggAB
    fQANfYMACISCewAFpgABggAEgQAEfn4ABH8AC38AAoEABnQAAXgAB3oAAX4AAX0AAo8AB3kAAIwAB4MAB38AAJMAA3QAAIwAI4p9ABV7ABCDAAeCAAGIABB+
    fQARhAAJfgAVfgAYf4UAEH8AB4MADX4ABIkABH8AAn8AAokABHEAAH+DAABuAAx6AAt7AAN6AA17ABV+ABh/AABnAAN/fwADfAAIfgADgQABggANfgAEkAAL
    ewADkAABeWcABHsACH8ANH8ADYMAAH8AA51/AAB/AB5+AAd/AAh9AAGLegAAhwAKgQAXeQAKfgAMfQAFegAChwAAdQADdwAKhgAEfAACfQAMfAAQiAAHioMA
    An8ABH8AAXkAEX4ADn0AAoMAAnwAB3p8AAB1ACOJAAF/AAmjAAd1AAiNAAd+AAB2ACOKAB5/AAOFdH0AD4gABX4AEZMACXYAD34AAI4ACYcABH4ABWsAAH8A
    DHoACn0ABX8ABX5/AAR/AAt6AAZ9AA58ABB/ABl9AAF/ABZ9AAJ1AAF9AA6HAAJ0AAFieAAKfQAIfwAFfAABewAAfwATlQAAhgABewABd3uBAAKKAAB+fwAA
    dgANfgAPfgAAfwAGfQADfwAHhAAAfwABf34AA38AAH0AFX8ABn16ACONAACFAAN7AAN/AAF7AAh5AAuQewALg356AACBAAB/AAd/ABx/igAFcn8ADX8ABn6G
    AAF/AAiDAB2BACl/AAp+kX4ACn9+AASPAAB+AAKGfQAKegAIdwAIfI0AA30AAod+AA1/hQAGgwACe3oADpMAAmwAAXwAJn4AC38ACX8AAn8ABH4ABoMAFYcA
    KHwAD40AAX8AAX8ADn4AAX8ADH8ACH8ABXyLAAl/AAaKAAeIAAGXAAV7AAF6AAd/AAyCABCBAAWKAAGFACN/AAuDAAGBAA5/AAR+AA+EAAJ9AAh/AAx5AAaE
    AAGBAAKJAAW1AB5yAAWDAAqFAAB/AAt/AAR6AAp/AA19AAN5AAB/AACKAAp/AAFwAAR/AAN+AAF9AAd0AAOEACaCAAB/gwAAjQAPfwAPfn0AA4QAAoKFAAKF
    AAKDAAOCAAx6AAqbABt+AAOKeAANkX8ABX8ACncACn4ABocAAnwAAH8AHoQABoQAD30ABn4AA4MABH8AAX4AD34ABH8ALH16AAF/AAV/AAh/AAR5AA97ABmN
    AAB9fQAMfnsAA4p/AAKCAAF/AAB/AAF+ABGNfXwAAHgAAXgABn0AF38ABoIACngABpQACYV8AASRABF/AAN9iX8AD38AA3gAAoIAAH4AA4EACIEAE38AEIQA
    AX5/AAJ+AAB/AAN9AAp+AAh/ABaBAAV9ABCIABN/AASBAAJ1AAJ/AA+GAASBAAN/AAJ+AAaKABCDAA59AAWFAACUAAKCfgALYwAAfwAUlQAQgwAHfwAAfAAB
    fQAHfQALhAAEfAAFfwAEfwALfAAFhwAIiwABeQAEmQAKdwAxewAPewAJfgAHfX8AAH8AAX4AAGUAB3sAC3sAAnwACnsAA4MAD4MAH5MABYQAFocAGH8AAX8A
    AHoAA3sADoUAAIgACX8AGnwAB5AAD30AAogAA3wABn8ABH8AAXgAAH8ABX59AAB9fwASfgAAewAGfgADdAABdAABdwASewAAjgADfgADfwAFfwAEfgAFjAAD
    fgABg3gAAYUABX0ACH0AAHwAAocAE4YAHYEAAncAAYcABX8AEXsAC4QADHwAAn5+AAd8ABJ8AAt7ABqRAAqJAAN3ADyDfwANfwASeAAAkwACfgAAfQABfwAB
    hAAIjAAGknUABH8AAosAA38AA2gADIMABX8ACX8ADIsAAH4ACHsAAHt+ABV9AAR/fgAIggAHxQAGkQAOfgABhAAShQABfwACfQAAcAADfH8ABZJ/AAOHAAOE
    AACOgwABe4kAAX4AAI0AB4EAEIwAAY2DAAJ/AAChfAAYfwACeAADfwAAfAAKegACfQABfwAFhAAQfwADdAAEggAYkwAAfQAIin8ANX8AAIQAAosAGH4AB40A
    E39+AAZpAAB8fgAMhAAFfQALfHsAC38ACI0AC4IABH8ADIEABX8ABYMAAH4ACKsABnkABX0AFH8ABHUAAYMABXwACIGOAA65fAAPfAABpAACgXkAAXQACH8A
    FaoABX4ACH4AB38AAHyKAAN/AABwAAB8AAaNAACGAAV8lAAVfwAefwAAewAMfQAHfQABfgAWfnoAAogAAH0AH34ABKkAAYkAAoUADpaGAAF8fgAEfAAChocA
    BYyDeX1/AAF/fgACfgAGfgAHegAJd3IAAX+HAAB/AAGHAAR+AAF9AA5+AAF8AAN+ABmCAAmFAAV/AAF9AAZyABF8AAeNAAN+fwAIegAZgQABfQAfhIQAB38A
    DnYAAZcABX4AAWwABY8ABIIAGYUABqAAFXsAAoEACnYAB4x/AAp/ABV/AAd9AAJ/AAB/AAF4AAp7AACGAAB+AAJ+AAN/AB9/AABwbAACfwAIeAAMfwAAeQAM
    fwAJfgAjfAAFkQACpQAJfQABfwADeX8AAX4AFYcAC4oABX8AEJAAA4IABpAAAX8AA38AAX4AEH4AA4IAFXsAC4IABH8AAH4AAXUADX8AAnIABYsABosAB34A
    AHIABnoAC30AC30ADpMACn0ABn8AJIF9AAXIAAV/AAiGAAB/egAEeH0AA4IAAIQAAIEADIIAAnx2AAZ+ABB3AAl9AAaNAAJ/AAGEAAGLjQAIeQAKhAAJewAH
    egAEfgAAfQAFjwAKfAANiAAMfgANfAAHjQAEeQAEhAARfgABfwAAhwAGhAAFjwACeQAGfwADhAAJgXkABH8AB3cAAIYAA38ACH8ADX8AAn8ACokAAJcAAX0A
    AYgAAXt/AAB+AAF/ABZ/AAF6AAJ+AAR/AA5/fAASggABiAAQhAAFewAreQAGfAAEf38AAXsAAn8AD4wABH52AAR/AAF9kgALhwAAaQAFiwACgwAJfAAGfwAA
    fgALhwAcd34AIngAFIUAA3yBAAV8AAJ+hwADeH8AAH8AAIsAAX4ABn8AA3kAEZQABYIACXYACHsABIEAA3sAAIQACn4AAH0ADX8AC32GAAKJAARtgQAVjQAI
    fwAGngAFjYYADn8AAH4ACXoABYwAAH95AAB6AAt+AAN+ABGQAAp/AAF7AAGHAAJ9AA98AAOZAAOCAAF/AAV9ABB+AAd1AAV+AAmBAACFAAF/ABJ3AAV+dwAB
    fgABhoMACXcAAZgABn8AA4QAGo96AAN/fQABfwABgQAJigADfQAAfwAMfQAGjgAKhQACj4EAFIwAAnwADH4AAnIAF2+GAB1/AAt7AA18AAF9AAJ+AD9/AB1/
    AAaCABR/AAF6fX0AA319AAJ1AASDAAl+AAR8AAeCAABwAAJ3AA13AAB/AA+DAAR9AAmKAAV7ABR/AAJ2AAWEAAaKAAR/AAV8AAJ9AAeKAAGMAAuCAAZ/AAl+
    ACN4AAKFAAGJAAagfwACdgAEdgAJfgABhQAJeQARfwAAgwAFfwACgQAHdAAIkwACgwAAfn+IAAOGABR/eQAEfQAbiQACfgAQegAMfAAHgQABfQAQigABhwAA
    e2sAAYgAEngABooAE34AAX0ABHIAHZkAD4cAAnsACWQACX0AC3mKewAFggAFfAABeAAFhAACgwALfn9+AAJ8AAOVAAd9ABZ/AAd/AACLAAR8AAKBABSGAAJ9
    AACBABp+AA9/AAOFfwAEgwAEawAHgZN4AAuGAAuCAAqIAAF5AAJ+eAACfgABjZMAAoEABoMAAX8ADX0ACIIACH0AE4R/AASGAAeBAA2EAASKfgADfQAQfgAE
    fwAHfQAAgwAAfwAFjAAHgwAOfwAAk36DAAR/AAN+ABB+AAl2AAV9AAR+AANoAAJ9AAWDAAZ/AAmFAAd/AAyKABp9AAN9AAF+AAJ5AAeCAAl+AAWCAAx5AAF1
    AAiEABl9AA2QAAN7dwALVQAKewABfgADegADggAAhAAAfQABeQAGf4UAEH0AAHqGAAd/AAh/AAt4AASGAAN+AAN/cgASkgAKfAATfAAZfwASfAAIfYIACox/
    AAR+AAN5AAF+fgANXgADgwAEfQAEeAABfAAJgX8AA3wADnsABnsAA4gAE34AAIKHAAWGAA19AASGAAF/AAV7AAZ/fwAIf34AEX8AAX0ACIMAA3+BAAKDAAJ8
    AAiWAAGJAAGCAANyfwAJfgALfwAFhgABrX0AAH8ACHwAB3YAAYIAAn0AAoMAHW4AEn0ABn0ABXt7AAd/AAV+ABB+AAZ+AAN+AAmFfgAMnAAJfgABfgAIeQAF
    ggAXkgAPfwADggAAfQAMhAAPfwAIfwAjfwADfQAJiwALgQAHfgADfAALgwAAgwAMeJ0ADH8ABYQAAoUAAY0ABLEAAHsABH4AE3wAFn4ABI0ABX0ACX8ACHoA
    AHwAAX0AA38AAocABqQAAX8AAn8ABn4ADH0ABX8ADWkAAH4AAnoAFn8AHIsAA30ABKUABYMADH8ADoMAEXIAAnwAGo8AAYkAE4EACIIAAogADIIAC4IABooA
    BH8AAY4ABIIAAX8AA30AAYcAAIgADooAD4MABn4AAXkAHoYABX8AJHx/AAmJAAGBAAJ3AAF/AAWDAAKNbwABfwAFbwAGcAAaoAABfgABdX4AB4l+AAKCAAV+
    AAB7AACOhQAAlgADiQADfwAHfoUAAH8ABY1/f4QAEH8ABYoAAn2CAA99AAqgABR+ABR8AAN+AAJ9ABCSAAqGABV/AAR1ABY
    end f57f24f187a1571c

    """#
