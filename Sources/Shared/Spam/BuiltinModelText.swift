// Written by script/spam-model. Do not edit. The form of the text is told in SpamModelText.swift.

// swift-format-ignore-file

let builtinModelText = #"""
    sms-router-spam-model 1
    name builtin
    credit SMS Spam Collection v.1, T. A. Almeida and J. M. Gomez Hidalgo (UCI Machine Learning Repository, data set 228), CC BY 4.0; learnt from about four fifths of it
    credit T. A. Almeida, J. M. Gomez Hidalgo and A. Yamakami, Contributions to the Study of SMS Spam Filtering: New Collection and Results, DocEng 2011
    figure messages 4519, 608 of them spam
    figure validation 5 folds, near-duplicates together, threshold 0.7
    figure accuracy 99.16 %
    figure precision 99.14 %
    figure recall 94.57 %
    figure ham_blocked 0.13 %
    figure f1 0.9680
    figure mcc 0.9635
    figure roc_auc 0.9930
    figure calibration_error 0.0023
    curve -0.9007390737533569 -5.49937761203578 1.5775015431718964 5.8440209230472115
    bias -0.068741985
    shape -0.30717444 -0.23935223 -0.22099479 0.40085065 0.20658585 0.524445 0.06849809 0.02161278 0.022141544 -0.01838145 -0.36540154 -0.11001603 -0.100662515 0.31963122 -0.06994554 0.158268 0.034442607 0.40325075 -0.42195955 -0.10407461 0.0475393 -0.28367594 -0.32939583 -0.59330416 -0.50964487 0.21618137 0.81936294 0.96360815 0.66273683 -1.2467326 -1.0848478 -0.59965354 -0.35388482 0.35336643 0.4005157 0.48814315 0.77917373 0.0 -1.0723289 -1.252436 -0.2733326 0.43914074 0.8243493 0.24902676 0.32603517 0.5770033 0.16535234 -0.2389361 0.30822724 0.11469577 -0.20117486 0.06699367 0.043299757 -0.12747881 -0.002045414 0.4539632 -0.46910286 -0.59460264 0.5440977 0.033321083 0.3190415 0.018664954 -0.3548938 -0.13691822 0.7357465 -0.041310914 -0.5747033 -0.8026818 -0.39642355 -0.31400615 -0.16534609 0.23714197 0.3242247 0.576761 0.52314126 -0.73097545 -0.43913165 0.2767149 0.121610686 -0.48514917 0.1724838 0.0021024896 0.03109252 0.91810095 0.030672828 0.12331301 0.018739168 -0.10615061 0.045546204 3.371194e-10 0.0038462859 -0.60064244 -0.11048191 0.3444543 0.0 0.069052584 0.26468977 0.33300337 0.06428535 -0.1832259 0.2488571 -0.18296592 0.03493881 0.15855561 0.090996414 -0.0502856 -7.761022e-10 -0.17471662 -0.22352655 -0.100173846 -4.268562e-10 -0.47417206 -0.39163983 -0.056884866 0.0 -0.11479367 -0.18454206 -0.14679405 0.06813164 0.0210152 0.6601944 0.20429684 -1.8626451e-09 -0.16302624 0.18652348 0.34341422 0.031092517
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
    p 151
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
    table words 0.007728744 569
    AAB+AAd+AA59AASDAAB/AA9+AAd/AAB9AAF9AAB/AAR3AAd6AAd7fAAMjgALfgADfYwAA38ABH94fQACfgABi3wABXx/ABF7AAZ9AAF/ABGFAAh+ABF8AAF9
    AAZ9AAN8AAF9AAB+AAV1AAx2AAt1AAGWAA9/AAp+AAB/e38AAXwAAH8AAJsABIsAAn0AA34AGHwAAoR/AAmaABp0AARvcwAEigAJfAAFfQAAlAAAd38ABoUA
    AX8ABnwAB4gAAX8ACXgAA3wAD5EABHwAIHwABnsAAIsAA38ADXkAAnoAB38AAYoAB38AAn8ABHwAAm8ABX4AAn4AB30AAH0ACHwACX4AAHsAC38ACHwABX8A
    DoMABnsAHH8AAXwABYEAAX4AAXEABa5/AAR3AAl/fn8ABn8ABHUABX8AC3kABHkAA4kAAnt9AAWBAAR/AAF+ACN+AAB6ABN/ABONAAJ9AAN8AAd2AAN+AAaX
    AAJ+ABF5AAd6AAp1AAJ9eQAGeQAMfgAEfQAKegAIfQAHhAAMegAFgwADfwACegALfwAAfoQAAIcACn0ABH91ABh9AAV/AAJ/fH8AA41+AAR/AAF/gwADfgAE
    fgAAg38AC38ACHZ/fZAAAnoAC34AAH8AC4MADX8ABH1+AAJlfwABegAFfwADeQADe38ACX0ABnwAAnwAB30AHpwAAHgADXkAAX4AAqEACoKFAAh+nAALjgAF
    eocAAHgAA4IAEYkAA356AAOBAA6afwAQfQAClgAAfQAEfwAAfwAFegACfwAKfgACggAKgwAMfQAFgQAHhAACfwAIfogAAH8AAZMAAH1/AAJ8fQANfwAAfgAK
    fwACfwAFfwAAfQAffgATf3cADH8AAX8AA4oAA3EADIIABJkAA4UAAn17AAp/fgABiAABiwACYwAJfwAJmAAAfQABf3oAAZwACagACZkAFpkAA3sABX8AJ38A
    AX6LAAJ9AAR/AA5+AAZ7AAGCAAR8AAp/AASCAAOHAAx4AAZ9AAV+AAZ/AACNAA5/ABl/AAR7AAF/kAAHfAAAhwAKmQABdwABewADfXQAAooAAY4ABYIAB48A
    B3wAAX4AAH8AAH8AB30ABH4ADnwACX8AAX8ACn4ACX0AAHAAHn4ABYUABIkAAn4AAHcAAH4AAH8AAH8AB38ADXYAEHgAA4IAAKF+AANmAAB7AAZ+ABx+fgAV
    gQAFeQADfAAFnQAPdn+QfoIAAXwACokAD3UAAXx/ABR/AAx6AAB8f34AAYcAC3oAAYgAAIcAB3kAA4EAAHkABW4AD30ADXsAD3QACnwABIMAAn8ABIEACn5+
    AAeIAAB/AAd6AAJ+AA9uAAh+AAF/AAB/AAN/AAeQAAB+AAB/AAGGfwAJfQAIewAKfwAAgQAIiAAGcwAFgQADfAAQiAACfQACfQAFggABfwACfwAafwAHgQAE
    fwALfgADgoQAGZJ/AAd8AAV+AAZ/AAB7AAF/AALIAA1jAAR9AAB+AAyGfQAEfwAGf3wAAHgABHwAAYZ/AAR/AAV9AAGFAAN+AAZ5AAd8AAh8AAB8AAV8ABKc
    AAF7AAaGAASCf34AAn0AAX4AAX0ACXoAAHwAGXysAAGeAA59AAF+AAB2fAAEcQABggAAfQATdwADf3wABX8ABHgABX4AAXsAEX4AEoMAAXsAA4p+AAmFABB1
    AAR2AAF+jgACfnMAGoqFAAB/fwABeQADkn0ACX0AAIEAA4iSAAB9AAl8AAKCAACMAAd0AAWPAAVyAAN+pX1/AAt2AAB/ACR8AAKjAAGUAAB8AAx2AAR9AAGI
    AAiSAAB7AAR9AAWDfgADhpuBAAB/AAqCAAB/AAF9AAd/ABx+ABKQAAaQAAp/AAB/AAF9AAKCAAR7AAKMAAh/AAN9AAOCAAN9fwAUhAAEbQAIeAAHfgAFfAAA
    mQAOeQAHgXyBfX4AA34AA38ABYgAA3sAGXkADJYAD355AAaGAAF9AAJ9AAaTggAFfwAKewABjAANfwADgQAJfQAFfwABhAAJgQAEfQADfwADhoGNAAB7AAGE
    AAt4AAd7fH8AC4gAD30ACncAA3wAA3wAC30AAocAC38AA397fwAHfwAHnQADgQAZdQADfIYABn4AAoQABH8ABIkAAn4ACn17AAx8AAKGAAd4AAR/AAx/AABz
    AAJ+AAKOAA6HABN/egAEfQAAfgAJc4IAEH8AEIMAF4IAAXkAAXYABHoABX4ADIEAAX4AB38ABnkAAIV4AAieAAGMAAB6fwAPhQAHfgAOggABhAABcIgABVsA
    AH8ABoUAC3wAAH8AAoZ6AAB7AASqgXoAA38AAHV4AAJ+AAGOAACCAAeIAAB8AAB/AAKGAAh+fnsAAnwABKoADJMABYeIAAp/AAZ4AAB7fQAQfX8ABX4ACIcA
    CX17AAh5AAB0AA56AACFAAF/ABCVeoEAB5sAAXwAAX8AA3MACIV9AAGXAA+MAA14AASFAAZ2AAx+fwAFeQAEfgABfwAKfQAGfwADfwABf38ABH8AAHsAAKIA
    AXgABX4AAn1oAAp+AAKDAAB/AAd+AAaHAAWNAAV8AAGBAB1/AAV9e3l+AAF9AAl/AAJ/ABGGAAN+AA16AAOHAAV7AAB7AAR9AAN0AAx/AAOHAAB7AAN8AAJ+
    AAKCAAJ/AAB7AAp1AAiDAAaDAA1/AAJ6AAZ+ewAQfHsACn19AARyAAaFgwAGigABewABhQAJfwABegAEeX8AA5IAA34AA30ABnuTAAB8fAAEfwAEfnwAAnYA
    AHx/AAB+AAN3AAdwAAWEAAB5AAN7AACCAAKWAAt+AAdwAAR9AAF9AAGWAAR1agAEkAABigAQfwAAiAABfpMAAX0AA4IAAHoAB30ABHSFAAR5AAh/fQAEiwAC
    ZwABfwAHewABfgAAf2gABXsACI4AB4EAAn4AAIMABX4ACX8ACX8AAHQAAYMAB4UAAX8AAXgACZMAAX8AAn8AAH4ADHUAAn9/AAF8ABx4AAicAAp5AAV6AAB8
    AAZ9AAJ9AAJ/fwADcgASegABfwAHegADegAEkHYABH0AA3gABYEAAX4AAn8ABHoAA3sABaIADH8ACn4AAX4AAH8ABYcABISOAAN8AAp0AAB+AAB9AASHAA1/
    AAR5AAt/ewABfAAAfwAJfgAKfwAFfwABfwALhgANfwAGhQAAjgAJcwAGewALfgAAeQAMfwAAgZF9AAF/AAZ9fQARfwADfgABfQAAfQAMeAABdQAMgwAJewAM
    ewABfgADfQADfgAFgwACfQABfAAJfpwACnYABX0ABn8AAX8AAXsAEH0ABYkADHUACo0AAIGKfwAEigAEfQAUfgAAiwAAhQAffAACiX4AAYcABoUAB38AAnsA
    AX8AAX4AAH8ACXsAAXgAEH57AAGiAAKCAAp6AAN9hwAPfwAKgwAHjQABfgARfQAFhQAAfQACfAAFeQAMfgAEhH8AAX8ABX8AAnAABYEAJXoAA3wAC398AAJ/
    AAx/AAJ5AAB+fQADfQABfwAFfQAImQACfwABRQACh3kAAX8AAHsAA3oACXsAAX8AAnoAA38AAI5/AAx/AAKEewADdwABggAJfwABf3V8ABuKAAR8AAB9AA+B
    AACEAAZ/pwAPgQAOfQAFkAANfQAEhgANfAADgQAAewABfgACggAJjAAAi4cAB4h5AAB8AAZ9AAJ/AAF+AAR7AAJ+AAd3AAF/egAIegAHfwACgX4AB3sABZkA
    AXR/AAV+AAZ9AAN/ewAHlAAAiHsABH0ABnsAEH8AAH8ACY4ADX9+AAB+AAuBAACHAAKNABt9AAl/AAJ9AACDAA1/AAGFABFmAAN9AAGNAAN+AAx2AAV5ewAP
    iAABfwABfgAVfn0ADH8AAn0ABX0AB35zAAKVAAZ+AAF5AAKDAAF5AAl9AAN9AAJ+fQABdwAPfQAOfwAGfAADfwABeAADfwABfAAAowAAfgADiwAAfwABegAI
    kQAGfQAAegAEfgANhQAAfwACeQALfwADfwADf3sACH0ABYYAA4YAAHeJAAJ3fwAJfoUAB38AC38AAW8ABH8AC3x/fQADjgAEfXsABX8AC3sACXwAB34AC4gA
    AH0AAX8AAn5+AA2JewADgQACf34AA30ADXgAAIcAAHxwAAR+AAGCABJ4fwAKewABfAAEfQAFfX9/AAB/AAN/AB6CAAFxAA+EfgACjAAOfgABewANdQABhgAE
    ewAEfgAFewABhAAKgoMAAH8AAY0ABoMAAn8AEHwABYYACH6OiAAAfQAJeH0ABXsACXsAAH4AFJUAA3x+AANyAAGCAAaHAAB4AAJ/AAB+AAeBAAd9AAB4AACY
    AAR3AAZ+AAB8ABeLAAp/AAB1AAt7AA99AASNAAZ+gwAOeAAKewAEfwAAhgAFhQAAf4MABX4AAH4AB38AAHuOAAB7AAmPAAd8AAFxABGQAAN7AAB7ABl+AAp/
    AAt/AASKAASIAAB6AAGCAAOFAAR/AAxrAAmBfAAQbn8ABWoABKUABIEAK5wAC5AAAn4AA4oAA3MADn8AB48AAHsABH4AA3gAAXYADIcAAosAA4cAA6UAAoIA
    AIQABn0ABXwABocADX6IAAB/AACEAAN8ggACjAAAewABeQAAgnIAA4R/AAWBAAV8AAGBAAB/ABx9AAKBACh8AAOEAAKDAAJ6AAt9AAh+AAN9AAZ+AAN8AAt/
    AAR/AAx5lH8AA3wAA3sADn8AC4F8AAB+AAN/fwAGeAABfwAEjAALigAAfQAAkAABegAGfgAAfwAFhAAEbAADfgAGbwAEfQABggAAfwAIfwAAfgAadAACewAA
    f3MAAIwACH4AAH0ABoYABmwADngACX8ACHsACnsAAIwAFXkAAH8AAn4AC34AAnEAB4gAAJwAAH0ACJkAAX8ABXyLABR9AAR+AAF4AA58AACEAAGEAAKfAAB5
    AAWNAAB9AAV1AAN2AACGAA16AACNAAd1AAWZAAB6ABJ/AAB6iAAHfgAEfAAPfgAHfgABfwAFfgABdgAEfgASfXYABXp9AASKAAB+AAKCAACUAASGlQABhgAC
    en8AB38AAWR5AAuDAAeQABiLAAB+AAJ9AAB/AAJ8AAOOAAp/lgABcQAOegAFhAAHfX4AAH0ABIp3AAN6gQABfQADjAAFewABkH8ABX0ABpkADIUAE4dxAAB5
    AAGLAAx/AAZ8AAB8AAOBAAR6AAB6AAJ8fwAbbAAbcgANeQABf5oABX8ABn8AAYcAAH8ABIkAAYUAE3+DAAl9AAB9AAh/iQAEfn+MfwAjawADiQAAdAAGnAAK
    fgAXiAAAgQAAdQAEggAKhQABqwACfAAFggAGfAAEegAFfgACiAAWfwABgwASfgAEewALfAAGgQAFf38ABYQAB38AApgAAX8AAIMACmwABZ5/AAt9AAJ5AAZ8
    AAt+AASFAACDAAN/AAVyAAGBAAV9AAx+AAF+AA18AAZ/AAt7mAACfwAKfgAIf3gAA34AGXgAAn4AA34AAX2FABd7AAmXfwANdQAMfgAEfgAAfQABiAAAf38A
    BH8ABH0AC3sAAn4AC357AB9/AAp7AAF8AASKAAJ/AAB/AAJ+AAJ/fgABhgAHfgABfwAHlAAJhXwAA3oAAHYAAXV7ABt9AAV5AAOPAA2IAAV5AA9+fYIAAH90
    eo1+AAN+AAZ+AASEAABzAAZ7AAByAAN+AAaCAACBAARvAAmFigACfwAEegAHfQAMewAAhQAChn8AAZ4AAX19AAR/AAh3AAWHfgAAb4sADXuGAAWDABl/AAR8
    ABCKAAR4AAR8AAR+AAR7AAmJAA17mAAAfQADfAASfYJ+AAB+AASDAAN3AA+CAAF4AAF/AAZ+AAaEAAR/AAeEAAaBAAJnAAB9AAR9AA1+AAF5AAR/AAF/AAx6
    AAGJAAR+AAJ/AAF/AAN7AAB7AA50AASPAACgAAZ/AAh8ewAFfAAGfQADeAADfwADfQADfwAAfQAAfQAAegAAeAAFZ3kADHyCAAR/AAB9AAN/AAR/AAGGAAqy
    AAJ/AAR/AA1/AAJ/AAOCAACNAA6NAAJlAA6oAA58AACLAACHAAd8ABJ9AAF8AASOAACBAAR9AAN2AAN+oAAAfgAIggAEgwARfgADfQADfQACfwAFfQAFfwAB
    fgAhfQAAegACfgADjgAEeAAHfQACgQAAfgABhX8AAH0AAHcABHwABHEACIR+AAV9AA59AAN/AAOQAAJ7AAd/AAiDAAF8AAOFAAh9AAiLAA1/AAWDfgAIfQAC
    dQANjQACfQAEfAAGoQAMggAFigAJgwADfwAFeQADhgATowAPfwAJjgAEewAQfQAMfQABfwAGmgAAewAGfQAChQAHgQAEiAAShwAChgAAfwAPjgADegAGfwAK
    fgAEfgACgwAXdwAKYwAFg38AA34AA38AA3MAAn8AAocAC3sAAogAA18AB3wABHwAAosAAHsADX8AB34AAX17AA97AAGIAAF5AAB/AAGNAAl6AAN/AASMAASi
    AAd9AAh+AAB6AAGCABB9AAyNfgABlnMAB4p/AAN8AAB9AAZ5AAd/ABKjAAJ+AAKQAAN4AAWHAAV2AAF+i3sAAX8AAXsAAH0AA3MAAX8AAIEAAn8AHGwACXwA
    BX0ABXYAE3oACX8ABHsABX8AAYcAAIIAAoYAAI0ABnIAAIYAB38AA38AAn8ABI0AB3gAB3l9AAuMAAKcAAaCABNwAAh9AAGNABV+AAJ5AAZ9AAF/AAR8AAB5
    AAB7AAN9AAZ/AAGIfwABfQAFfwABfwAFeH8AAYd9AAl+gwAFfwADfwAEfQAPdwAAfAAAfAAAfwADfwAJfn0AAn5yAAF9fgAGgwACf30ABHiFAAB+AAZ+fwAJ
    fH9+AA5/AAJ9fwAIigAFegADfAADfnsACHwAE34AAm4AC5wAGIoAB3+EAAGEAAB7AA98AAZ5AAR/AAR5AAOCiAAQfQABfAAIfwAJfgAFin8AB3sAAZEADnEA
    AH4AEn5/AAGHAAB9AAV9AAB/AAN+AAh/AAV+AAp9ABCIAAt+AAF1AAN6ewAEfwARfoMAB34AA38ACHsABoUAA3cACH8ABHp8AAuBAAeCABF/AAZ7AASLAAiE
    AAyCAAB9AAN6AAh4AAF8AAODAASZAAB+AAB4AAR/fAAAfgAHfwABfgARf5AAEYkADYEAGWwAAH8AA32IfgAGfwAKen0AAnwAAJQABHd/AAakAAB3AA96AAB+
    AAx/AAGXAAJ9AAN9AAmEAAd/AAp/AAZ1AAN+AAN7ABN9AAV9AAeJAAB/AAd2jgAMfwABeQAEfQAKfgAEfQABfnkACIx+AAOHAAN+AASDAAhzAAqEABJ/hAAB
    ggACfwAJeQADgQARegABfQAKgQABfQAAfoEABoIAAn8AAm4ACooAC3sABn4AAHQAA3wABn8ACIUAFn4ACncACHgAAHsABYMACn4AAH8ABnoAHn4AD4IACX8A
    BZ0AAI8ACn4ADoEAAX8AAX56AAJ/AAl7AAiBAAGKAACBAAKEen8AA38ABHUADnsAApgAA34ACX4ADHgAAH4AEXoADX8AAX5+AAV/ABCdABluAAJ/AAN1AA9+
    AAB8AAelAAOBAAV9AASJAAR/AAZ/AAKEAAR9AAB+AAl4AAGVAA9/AAiCAAaCAAF6AAh8AAB6AAqCfwABgn8AAHwAAoIAAH8AAnwAAokABI0AAXsAAH4AAHkA
    En4ACX0AA38ABHkAFHoADIoADHsAEIR/AAV5jAABeQAEfQAHewALfwACeQALggAAewAOfgABjgAGfwAGfwALfwAEkQAAfgAFhQAHegABgQAMfQABiwAIfwAH
    fQAGewADkXoAAn8AAIEAAn8AAnqbAA98AAZ/AAh9dgAofwAJggACfwACgX8AAX9vAAt4fAAEfwABkAACcwAIfgAFfwAAbwAEfAAgjQAJfwABeQANegAHfQAB
    fgAGfwATfQAWen4ACH4AAX4ABX0AB5EAA3kAA4gAB3MABXoAC38AAXwAAHwAAYMACH0AIXgAAH0ABoihAAF4AAFyAACoAAF/AAh5AAB/AAF8AA19AAuRegAP
    ewAEfwAGfgAGfgANeAAAewADfwAJfgATeQABeQAKfn0AA38ACncAA4aGAAN8AAR8ABB1AAevAASOAAeJAAeKAAt8AAx/fgAAdH0AAYQAAn8AAH8AC4sAA3wA
    CYYAAYcAA4V9AAhxfgABfQAFfQABmwABfwAAhYMADI8AAnZ/gQAElAAFdwACjAAAfwAEeX8AAXkAB34AAHh5fgAEfwAAhAAKfgAHeQAJfwAJgQAFYgATiwAI
    dAAEfQABjgAHfQAHfQAOeQACfn8AAX0AAIkABIiRAAJ/AAZ0AAGQAAp1AAiBAAR8AAN7AAGBABV8AAJwAAB+AAt7AACGAAl/jAACf3MAAowAEH8AAYUAEXgA
    D35sAAt9AAB8dgABfQAMfwAOfQADgQAAggAIewAOeH8ACXlnAAR+AAKNAAR/AAqIAAqHAA98AAF/hQADfgACfgACeAAAfgAJhAAAfX0ABoUAAnsADXQADn99
    AAl/AAB8fwACdgADhQABfgANeAABggABnwAFkwAIfQAHfgACfAAPjgAGfwABfAAAfgALegAafQABfwABfAABhQAgfwAGgX8AD350AAKZAAR6AAh8AAJ/AAN/
    AAeHAAaJAAx2AAuCeQAAfAAAfn4AAn0AA3QABH8AEoJ+AA6MAAR/AAB/AAeMAAikAB5+ABSFABOMAAR8AAF9AAB/AAJ+AAWIpwAAfV0AAXgACn19AAeFAAKR
    hwALeAAEhAAMhgAHfwACfgAHfAABfwANfgAIdn4AAoIABn8AAZMAA34AAIt6AAB9AAGJAAB+fwAEgwADcgAKhn8AAY+OAAeSAASZAAGIAAp2AA1+AAZ5AAF3
    AAh8ABR/f3MAD4kACH8ABn8AC3oAD38AAH8ABY4AB38AFXcAA34AAnsAC38AHH4AB3kAC3oAB28ABIYABJUAAH0AFnsAE38AEH4AAX4ACHwAAosAAn0AEHcA
    AH8AC58ABH0AAn0AHYYAAmoAE3gABX4AAH2BAAqIAASDgwABhwAAgX0ABX8ABHx9AA19fwAVewAEiwAEf40ABH8ACIgAAZAABH4AAn4ACH94AAZ+AAV/ABJ5
    AAZ+fwACfQAJdwADfAAJhwAKe30AE5MAAHx7AAd7AAB/AAN+ABF/fXwABmkAA34AAl0AAn0AAn4AAnoACX0AAIF8dgACfAABjQABewAFdwABdwAIeAANhQAA
    ewAGfAAAhQAAf3Z/AAaIfgADfAAHf38ABn8AA39+AAB/AAePAAJ/AA58fAAAYgAKeAADfgAAe38AA3QAAX8ADpsAApEAAZIAAn4AAXsACn4AAH0AA30ABnQA
    BXhzABiQAAB7AAVwAAF/AAJyACWGAAN+AAJ+AAB+AA1+AAp/AAx6ABiHf4EADIYAAHsAAIKLAAiEAAGLAAOXAAF/kQABdwAFfQAFfQAEeQAEdgADgwAJmAAD
    fAAChAAGfwADfgAQfAABfwAAfwAAfgAAdwAPfAABhH4AAHQABnwAA4kABn8ABHoADIYAAXkAAHt/AAp/hwAJfYkACX8AAXwACH8AAH8AAG4AA3p/fAAJewAA
    egABggADdwABfwAEfgAEdQABewAGjQAIfAAQigAGfgAHfwADfwACfwAMgQAGfgACf4IAAn0AB48AAnwAA30AAoQAFH0AEX8AAH8AB3gABZAACXoABXsADnkA
    A4cAA34ADH8AGXkAA4MAA3oACHkADHoAEIQAAogAAHsABH4AA3+BAAB/AA18AAKBAAV0ggABhwAAfwALgn0ACX8ADIOIAAx7AAN5AAOMAAd/AB5sAA9yAAWO
    AAN/AAR7AAF/AACIAAZ6AAGFAAB9AAB/AAN/AAF7AAGUAAZ9AAJ/AAF/AAF5dgAFcgABnAAArQAHewAHewAFhQAEiYcAAnoAD3gAEIIADHMABX8AAXwAAn0A
    G30AA5d+lgAJfwAGiAAFg3sAA4EABH0AAYgABX8ACocAAYwABX4ACH8AAn8AAH8AAHsABHsAA4gAAXwAA48AAYwAAY12AAB7AAJ6AACPewABfQACfwAGdgAO
    eAADfQABnwABewALfwAChQACd30AAXsAEH4AAG8ABH0ADX4ABIcAAooADH4ABn4AA4MAAG0AAHwABX0AAX8ABn8ADn8AAoZ/AAJ8AAF7AAh/AAR6ABKBAAF4
    ABOLAAR/AAaIAAikAAV7AAd/fQANjgAKf38AIXwAB38AAn0AAG4AAXsABH8ACW0AA3kAA4Z5AAB8iQAOeAAQfm4ACnoACHwABX8AIIYAEH5/ABB6AAqSACB8
    AACFAAR/AAF9AAx/AAB8egAXfnwABn19AAJ/igALdV9+AAd+AAp8AAGTAAZ+fgAHfokAC3QAAH0AA44AAoEAAIgAB4MAAX+DAAB/iQAHegAAfYcAC38AAnkA
    AocAA3wABYEABZaHAAGvABJ/AAWIAAFtAAiFAAd9AAF+AAN+AAl9AAZ/AANxfwAAfwAAiAACggAAfgACfgAGfwAFnAABfwAAjAACjAABfAAGfwABjgACewAK
    ewAGfgAKawAGfQAGfQAPh3gAB34AA4p9ABJ/AAR8AAiGABKKAAx8AAl5AAN9AAl+ggAEfgABewAFigAIhQADfwAHeQABhgAIfwACewADfwACfgAImgAHfgAV
    ggABfwAafgASfgAAgQAFfwAAhgADiQAAjwADfQAMhgAEfQAFfQAAfwAPfQAAg38AA4QAAGgAAX4AA5QAAoYAAoQAAXcAAH4AAYQAAI+KAAh6AAt9AAx8AAOQ
    AAZ+dAAEggAAewAKfAAAfn4AGIePAAxxAAp/AAeRAAiEAAB/AARuAAaDAAB2AAF9AAF9AA1/AAN9AAt/AAt7AAJ4AAd/AAd6AACCAAJ/AA5/AAR2AAh6dgAH
    cwAUfwABfgAAhQAGfwAAdAACfX98AAh7fgAQnAADnwAFfwABmQAYhwAAkgAAeQAMfwAFfgAFewAIdgACfQAJfX8AC4wABod3AAmsAAt7AAKKAANyAAl8AAqS
    AAB7AAGCAAFvAA6MAASEAAp7AASBAAOEAAWDAAB/AAF+AASNAAZ/AAOXfwAAfn8AGIIAAW9/AAF2eX8AAJ8AAH0AB3kAAH0AAHAACIJ9AAB9AAR9AAB9AAd+
    fwAAeQATegAAewAKewAFfQADhnsAAX0ADYQAB38AAoQAA38AB4EAAnkAA4wAEX8AAHsAA3x9AASeAAd8lQAEfQARfAAMfQAEfYsAA3kAAp8AAX8AB35/fgAD
    gQAAegAUfgAMfwAgfgAAgQACdQADjgACfgAAfwANewADfAAOfgAEkAAFfgAGdQADfgALewAIfwAFfQAJegALfAAIhwAudAACewADegACfwADhX8ABX4ABnwA
    AYwABXgABnp9jwAJfQAGfAABfQAEfwADfQAAfwACeQAPhQASgQAJcAABiwAAfAASen57ho4AAXsAAnUAAXgABHsABHwAAH8AAYcAA3YAAYYAEIgAA3kAAn8A
    BXkAAoEACnsACIsAGIgABH0ABIIABHsAA34ACHsAGHsAD38AAH12AAOaAAF+AAB/fgADfwASfwAfegAEfgAKf34AAokACX4ADXoADKl8AAOgAA1zfwAHfgAA
    igAcfQADjQAHfAAFf40AAX9+fwAFfgAlfAAKfwACfwAHfQAFewACewALewAFiAADewALewADfAALhAAEfwAAhAATcXkAAX8ABH4AAG59AAF8AA16f3x+AA58
    AAR+AAB/fQAOewAGhAAJgQACfAAAfgAXjgADfwAGiAATfQAMgQADfwABfgAAfJYAAXAAAYYACHl+AAN+ABB8AAt2AAt7eQASfwAIfQABfAAQfXAABnIABH8A
    CJAAA4EABn8AA4QABYEACIoAAHIAAn4AB4EACn0ACH8ACncABncABHiBABR/AAB2AAN/AAd/AAF+AAN8AAV8ABJ8AAR+AAB7AAN6AAmDABORAAKBAABvAAB6
    AACrAAOHAAmLAA59AA1/AA97AAJ9AAF+AAF/ABCOgQADcwAAhgAChwAMfgAQfgAAgwAFiQALf34AC3cAAX0AAX4AB38ABHsACnkABX8AA34AAXwABn8AAH8A
    BX6FAABzAAV+fwADfgAGfQAIfgAGigAFhH4AAosAEHwAAIkAC34AAH0AAXQAAX5/AAqEAAeDAAN1AAV/egAKdgAAeQAElwADfAAHggALe38ABHdoAAV/dngA
    Bn8AD3kABH4AAGcACXUAAn8AAH4AAn4AAHwABXwABn+EAAp5AAOMAAB9AAN7AAR7AAKIAAB5ABB9AAh/AAqeegAEfgADfwAHdQACfgAAfgAHgQAFe38ABX0A
    BIoACX4AAfYADn4AA3sABn0ACn8AEIEAA4wAB30ABXwAE30AAn4AAXoAAXx/AACIAAWNACh8AAWHAAB+hAAFfQANfAACln4ABIQAAX+GAAB/AASFAAiIfgAD
    jQAccwAFfAAIfwAHewAJdQAAfQAShIoAAH8AFIkAAoMAArwAApMAAH8AAosABpUAC4N/ABV/AAh8egAAfwAHgwAFdgACfgAGlgACfAAMbwABjAAEmAAFgwAL
    fn8AD4QAAH4ADn4AAH4AAXsABX0AAoIAAn0AAGt6AAuBABF+AAB9AAdzAAqCAAp+fwAKeAAIeQAIfgAFfQADfgAHdgACfgAFgn8AB5UACoQACH8ABH8ACX5+
    AAx+AACcrQAMggADcQAFmgACfAACkgAFiAAGfnOCAAd9ABJ8AAh/ABKMAAV+AAN9AAvYfAAEfgAAfwADjQAAcgADewAAewAAfn0AC38AA3wACosAB30AA3AA
    EpUAAH17AAB+AAJ2AAN/AAx+AAF/AAF5AAJ/AAB+AAJoAAjXAAB+AAB9AAJ1AAN0AAV7AAJ5AAF+AAB5AAJ9AAaLfAAUfn8AAYgABnwADH8AAHd5AAKDAAh5
    fwAFfwAMfn8ADv9/AAJ+AACJAAB+AAd4AAF/AAZ+AAKKAA56AAJ/AAV+AAKBAAJ+AAR+AAKbAAGBAAaRAAF6AAOBAAJ+AAh9AAF/AAiHAABxABp+AAZ/fAAA
    fwABhAAKfgADiQAAjn8AAn4AAH0AC3wAAHYAAX+JAAd9AAd+AACJAAJ/AAF9ABB/AAV5fQALdnZ5AAB/AAB9ABJ/ABR9AAB/egAHjgAPfQAIfwABiwAKfQAL
    ggAEfgAEmIEAAn4ABn4AGIEABHsAAogADHsAE4YAAocAE34AAnkABYcAAncACH8AA3sAA34AAIUAA38ABpUAC3qDAAF6AAV5fAABewAKfgAQggAEYQADiAAJ
    iwAGjwAmfQAHhIQADo4ADXgAC3UABI4ABngACXsAA3wAAMMAAH4AAW0AO4IAAIgACIIAA3sADH4AAIYAAX0ABH0AAX8ABIQAGZwAGH8ACW8ACHoAAngACH8A
    B28ADn4ADX8AAYN/AAqQAASPAAWMAAt/AAWEAAFtAAR6AAOFAAh7AAt8fwACfwABegADeAABeQADdgAEWwAGfQAFhwABbX8ADX8AAn0ABXgADH4ABYcABHwA
    C3x+AAOWdwAAfwAKiQAAiAAIiQADfwALkwAJh34AAHwAAn8AAIcAAXwAAn0AAIIAAYYACH+CAAiQfgAIfwAGeAADfwAJfwAKfKIAC3kALn4ABHkAAH8AD34A
    AY8AAX8AAnwAA4QAA7IAAX8AAn8ACX4ADW19AAF7AAN/AAV+AAuBAAh0AAZ/AAGOAAZ/jwAFf38ABn8AEHEADI4AAX8AAn4AAH4AAYoAA4sAAncAA3wABn4A
    AZQAAHwABn51AAZ4AAB/AAR/AACDfnoABc0AAH0AAH8AA3wAEnoACoIAAncAAH8AAoIACngAAHwAB30AGJcABH0ACX0ABH4AA3UAA4oAB38AAn0AA3sAAYgA
    BH0AB3aDoQAbfQAJfAAKfAAAcwAEewATfgATdwACh38AAHwAAH99AAF8f38ABn4AAIMABX0AAYkADY5/fwAEjwACgQADggAEfwAcfQABkQAQfwADop8AC34A
    F30AA31+AAJuAAOMAAJ/AAV6AAt/AAB6AAx+AAGOAAR7AAd5AAyKAAR7AAOMAAh/AAWSAAKIAAiFAA2EAAd7AAN7fwACcAAKfwAIYX8AAHh5AAN6AAJ+AAaB
    AAKZAAKYAAOGfQAFdwADbgABfAAFkgAKgQAOfAAHewABgwACiJF/AAp5AAV/AAGCAAmBegACfgADdwAAcAAGeocAAn+HAAJ+AAKBAACRggABkgAEiQAAfwAA
    jwAEi4EABX8ABH27AAV+AAKEAAR8AAZ+AAd6AAR+AA1wfAABfwAhmQABfwAlfwAEfgAFfwABeQAEhgAUgQAIeAACjn0AAo0AA3IAAn4ACIsAAH8ABIUACn1+
    AAV+hwAEfgADhgAGfwAEfwACfgALewADfHwABXcADnEABYsAA3oADX8AAoQAArMAAX8AAIJ9AAGBAAacAAV7AA18AAeNAAGJfgAGhAAAnH0ABX8ACWUAAHEA
    EoEAEH8AAXsAAX4ABpF9kQAFfgAAd3cAAosAAYIACnQAAHgAAH8ABX0AE30AAIaCAAd9AACBAAJ3AAB7fQAHcQAMgQABfwATcAAFgQADfQAzngASdwAIfgAU
    dAAeeAAUfwAKngAEfwASbQAOfQADfwAFjQAHdwABfwAEkgAChQAAfAAChwABeAAHfAAHeQAaYwAOe5cAAogABH0AAHwAIHwAEZAAAnx+AAF+AASBAACRAAF8
    AAJ5AAB8AAF/fgAEfQAEiQADhAALfwAAfQAGeAAAcgADfAAHcAADZAAIjQACdn8AFH4AA3x8AAt8AAh+AAZ/AA1/AAlZAAl+AAR/AAN6AAWMAAt+AAN7ABeE
    AASFAAp/egAIfwADjwALcAAJfQAPf3sABm8AAIIABIQACW8AB3x6AAV9AAiQAAB8AAJ/ewAKe48AB30AB4cABH97AASHABB/AAVnAAB/AAV9AAGPAAd+AAR6
    AAGIAAx8SAADfAAIfQADfwACnQAQcQASigAAiwAYfgABfgADgQAFfQAFfwANfwAWdAAEcAAWewAKfAABgwACfgAbewAIhQAbhwALfAAIewAEegADfwAAhgAA
    h4EAD34ACGMAAYwAA3kAAHxxAAJ4ewAEgX0ABYoAA31/fAABf38AA38AAHUAA3UAC3wAAH8ABH9+AACDAAR8AAKNAAB+AAJ9ewACegALlH0AA3wAAYkAB3iM
    AASCAAB9AACQfAAAfgAAjAADfQAAfgAHfn8AApJ+AA9/AAl/ABN/gQAIfwAPeQAYfgARewAIggAEewAHjQABfAAVfQADiQAHfXsAAIIACH0AAXwAB4gACH8A
    BX4AA5EACHwAAX0AGH4AAYYAAXwAEXkAGX0ADXsAAIJ8AAV7AAN+AAV6AAZ8AA+GAAaXgQAHfwAEfgADfQADogACf3YAAX4AEHsAA4gAAn4AAH4AAXoAAIoA
    AYSLAA5+AAenAAFxmQAHfAACjQAWfgABhAAAagAGfAAFewALdAADigABcAACfQAFfwAFgQAAhAAVfgAAfQAGe4x8AAJ+AAF9AAF2AANzAAGJAAlwAAGLAAN/
    AASPmQACfwAChAAAfXaBAAh0AAKKAAB+AAWBAAF8AAF8gQARiJEACHoACH8AAnmJAAN9AAV9AAB9AASGAAOBAAVtAACBhwAAfAAJfAAEfwADegAKfwAJfQAM
    mQAFfwAKfAAChwABjQAHhwACewAMcgAGhQAcgwALfgATegABeAAIfAAFfgAAewAAdwAGewABfwAHfAADhAAAiwANgwAEfwABgwAEfwACfX8AAX8ABI6GAAV9
    AAp+AASDAAiLAAF9AAd/AAR8AAJ9fwAAfwAChQABdwAJdgAEf4x+AAKKAAR/fwAEcgAEfQAGlAABkX0ACn4AAooAA38ADHoAAn55AAJ/AARlAAN/AAeMfQAA
    jAADewADjH8AAHgABX8AAX99AACHAAyJfgAXdwAffwANfwACiAAAeQACewAEegALf38AB3EAAX4ABo8AEYgABH0ABnsABX15AAB9AAaJAACIAAB/AAR+AASD
    fwABiAAAhH8AA3d+AAR4AAN3AAN+AAFtlHsAAnUAAH9+AAZ3AAt9AB9/AASFAAGNAAOZAAGCiQAEfgAJfQABi4gAA4kAAX0AAIZ/ABB/AAB8AAV/AAOVAAKa
    AAN8AAd+AAB6AAB0AAN9AAV/AAl+AAF5AAacAAOLAAN/AAB6AAJ8AAx9AAF+AAd/ABN/fQAEcQAFhQAAfgAAcgADfwAAfQAFfwAGfAAGhHwABX8AAXoAHHAA
    AYkAAHwAA3MAA34AB3sAEYwAAXyHAAJ8AAeSAA+EAAyJABCaAAR+AAJ/AAR+ABN/AA96AAJ8AAOCAAF/AAd6AAp7AB5/AA1+e38AA4IAB30ABXwAAIIAAnp7
    AAJ9AAB/AAd8AAJ1AAp+AAuKAAh6AAd/AAl+AAOIAAR/AAB+AAd8ABV3AAR/AAB+fAAMeH4ACYEAAo4AA34ABIF/AAWFABJ/AAF4AAWGAACOAAB8AB59kgAJ
    kAAFfwAJggARfwABhgADewAGfgAFfwAEfwADfwACeQABgQALggALgwADfQAHqgAFfwABfQACi5YAEIYACn9/AAl+AAOLAAGOAAB+AAd7jQAAfgAXeQAAfwAA
    fQADeQAEoAAPiwAAfgAKfgACfwAEhwAEgwABhQAJfAAIaH0AAX4AB4oAE4kABHQAApKCAAJ8ABZ/f32VAAV8AAOCAAV/AAF+AAd9f3sAAYEAAHoABH8ABn0A
    AYQACHwADIUACH5/AAeDAAx/AAOIAA1+AAd9fwAFeQAOagAVlnsAAZAABH8AAX4ABo4AAn4AK3wAAHwAAXoAAnAAE30AAIIAAH4AD5B6AAl/AAOHAA56AB6B
    fQAEf3gABJAAAYgABoEAAIgAB4EAAX4ABnwABox7AACSAAZ+AAGJAAB6ABR/AAJ5AAGaewAJin0AAHkAAIsAEIkAAIkAD38AA38ABnwABX4AA4cAAX8AAbKE
    AAV/AAp8AAl9bQAHfwAJgQACegAKgQAAegAHfgABfwADe5YABn4AAnoACn8AEn4AA4YAAH99AAV9AAV8AAB+AAWHAAGEAAl/AAl1AAp1AAd6AAF+ggABfwAA
    fX0AAn0AAIMAD38AD5AAAXwABH4ABIIAD38ADX4ABIQAC3+BAAl5AAB/AAx+AA6NAAZ6AAN9AAR/AAB8AAB6AAOBAAB7AAJpAACEfAAKnAAEgQALfgAHfwAI
    fXwAAXoAC6R5AAV+AAJ/AAGEAAGCAAR/AAB+AAKCAAuCAA2JAAyBAAF7AAp9AASJAAN/AAKCewAGfwALkQAHfH0AAXkAAYwAAXwADZ0AA4MABH8ADX0AAW8A
    BX0ABXoAAH8AAH+NAAKHAAN9AAB6a34AAG8ACWoAA4YABH98ABd+AAl/AAyOAAh8AA+HAAdqfwAEiAAKfgABfwAFdH4ABYEABX54AAKGAAF4AAaIAAWCAAKG
    egAEfwACfwACe30AAHp/cAADf2sAAX8ADH4ACHoABH0AA5gAAn8AA30AAHsAEU0AAHoAAnyWAAGKAACcAAd9AAd/AAOHAAF/AAJ+AAN9AAdtAAOIAAB+AAN/
    AAB4AAR+AAF/AAF/AACBXgAAeAAmgQAJfQABkQAAeQAAfX8ABX5/AASBABt4AAKKABR+gwADcAAGdQACcwAJkYsABJsACoIAEIIAAnkADH5zAAB7ABl9AAZ5
    AAB9AAB+AA95AAp+AAR4AAt/AA55AAF8AAN8AAN6AACLAAKEAAN6AACWAAR4AAR9AAh6AAR9AAR+AAGIAAF8fgAAeAASeAAAfwABfwACXAACkwACigAOfwAL
    cwACfQAKdn8AAX8ABH0ABH0ABIMADn0AE4IAAIIAAod+AAp+AAZ1AAl7AAh+AAh4AAOhAASEfgAKjQAVigAAjQAGggAGfwABhwABfgAJfgADfYEAAXuBAAx/
    cAAMdwAehAAOfwAYfwABfwAFfwAffph+AAOKAAd9AAZ9AAF/AACBAAZ6AAR+ABR+AAp+AA94AAl7AAR6AAR8AAB/AAR9AAGHAAGJAANWAAV1AAF3m3cABH8A
    DX6OAAF4AAh/AAB+ABB8AAF+AACEAAqEAAl+fgAAfAALfAAQfQAGcAABhAADfwAGhAAGeQADhwAHiwAFfgACd4KFAAB+AANXAAF2AAWGAAN/ewAAfQAJeAAG
    hQAEfwACeQALfwADfQAAigAefwAAiwABiAAKfgAAfAAHfwAEfAADkAADfwABhQABfgANdwAEfQAMfQAIfwAAfwAGhAAEfgADfAABf38AAXIAAoF6AACLAAWB
    AAN+AAt0AAJ0AAl7eAABewAJfAAAfQAGggAAjQAJfwACfwAJj38AAn8ACIIABIgACH8AB3kAB3oAFHsAD39+AAJ9kQACjgAHfwABfgACdwACggADewABfQAJ
    hwACfwATen8AA38AB30AAn0ABHkABH9/AB9+AAN/AAJzAAN+AAWGAAJ/fgAIeQARfX4AA3aBgoIAB48ADnUAAIMAFX8AA3oABHwAA5AACXkAAIUAAIUAEH8A
    An6jAASDABR7AAeEAAN6AAR8AAJ/fwAQiQAIeQAJfwALfwAAfAABeAALfgAEfwADf38AAHl1AAWSAASCf38AAm8AAoUACGgAA3wACIMAB4QAAnsAA3qCAACE
    AAB/kn35eAAAfQAAfgAAfAABfH8ABo4ABo0ADHsABX0AA3p/ABmOABB/AAd+AAh+AACBAAGMAA55AAN8AASEAAF1AAB7AACXAASBAASKAAB6ABh9AAB9AAB/
    AABwAAGIAB57AAWPAAJ8ABJ/AAB/fgALeYcACH8AAH0ABHoAGn4AAH8ABHp+AAx3AA9/AAt9cAAGewADeQAWfgASjgALfwATmQAHc30AAG0AAX8AEn4AAXkA
    A3oAOH4ABHqGAAx9AAB7AA19AAWOAAF7ABiGABZzAAB0AAByAAN+AAJzABN/Z3h5AACUAAB+ABR7AAKaAAN+fwAIhQABeAAvdwACegAHfAABfQAJeAACfAAA
    fgANfwAFfwAGfwAAf3kAAH4ABYJ8AAeUAAx7AAp6AA+EAAN+AAR/ABRTAAZ9fgAGjQAHiwAGewACcwAEfQAGe3+HfAAQfGgACX4ACX8ABY4ABn4ABngADn0A
    Bn4AAH4AAHQAEY5/AAiKAAN/AB5/AAR5AAJ/AASHAAJ/AAR/eQAFggASfQALeQAQjwAAfQADcAAUjAABfwAAensACX5/AAOBAACGAAJ/AACCAAh+ewAEfwAG
    fwAHdwAHeAAAknwAAYoAGHkAA5UAFYEAAZcAA5kAA30AB38AA4QABZ4ABX8ALXsAAnwABXkAAHQAAX0AAZYAA4MABHgAAIIABo17docAAn8AB4QAAH0ABIp/
    AAB+ABN+AAN/AAV+AAWHAAR1kIQAAXwABIIAA38AC3AAAIMAA3QAEm4AAXwABHcAA38AAnwAAn0ABH4ABHkAAH8ADY4ABH4AB4kACIJ+AAR/AAFzAAKHAAR4
    AAKPAAR3AAN6AAN+AAh/AAJ+AACCAAN/AAGGAAx+AAWOAAFwAAp+ABF/AABwAAN/AAF8ABF9AAR/AAqSAACIhwAHfQABfQAFfwAFdn0AAHwAAIEAAngAAIF+
    AAB0AA5+agASkQAEhgAJfQARfAAUdAAAlgAFfwALfwACiQAEfAACfgAFfAAKewAIfAACewAQfgAFfgADhAAAlgAAfwALgwAHfX8ACX8ACX4AAZkACXoABoYA
    CXsAA38ACJd/iwAAfwAEfwASfAAAfgAEdQACdwABjAAOZwAIhgAGlQADigAGfgAPjH9xfwAAfwACgQABf3oABI4ACIoAAX8AB38ABoIABnkACoEABoMAAH4A
    EH8AAXwAAn0AAXoACnwABnkABWV+AAV/AAJxAAJ7AAWCABNyAAR6dgABjgAEegABdQAAgQAGfwAAfwAIfQAJfgAAhwAMfwABfAAOfgAGfQAPfgAJfH0AAHl/
    AAR+ewALfwACfwAAeQAZigABegAEfwACkH1/AAR/AAV2AASOfwAAfQADigACfwAFegAAeAAZfQAEnXwADX8ABn+FAAB6AAF8AAB9AAONABCDAA2HAAt8AASE
    AAeFAAF+AAB/AAF+lAACfwATlwAIcwARfwAKhgADgwAFiAADhwATggABhQAMgwAIfAADb38ABnwAAn2CAAR/e3wACoMAIX4ABXEABYgABH0AAYMAHXIAAmp/
    AAB/AAV+AAuBfX6EAAJ/AAB+AAB/AA58fQAIjAADbX8ABY0ABo8ACH0AD38ACH59fgACfwAFfwAdegAFiAACigABfQADeAAAkYMACH8ABIcABn4AAI4ABHgA
    BIwAE34AAH4AAIYAD3N9AAN9ABitAAB8AAl5AAqBAAh9AAGHeAAVeQABfgAHfXgACXwACHYABn4AAnwAAoQAB4IAFXoABH0AAX8AFn14AAJ/AAR8AA97AAeH
    AA2CAAN8AAB9AAd5gQAQdJqDf3wAAX0AC38AF3kAA5wAA3t+jwAJfwACcgAAhQADewABfwABiAAfewABfgAAfgADfgAPgQAFfAAGmAAJfgABewAGfn4AAH8A
    AH0ABoIAAnsABJAAAHKKAAN+ABJ6AAJ7AAB9AAZvAAt2ACp7AAKSfAABjAADfn4AAH59AAl6AAR+AAeFAAF7fn8AAowAAn4AAH0AAoYAC3gABn4AA38ABo8A
    AnUAB48ABX8AA4YADX0ACH0AAG8ABX8ABXgAE316dwABf3l8AAR/fwABfwADfgABfgAEdXpsAAF/AAR/AAaCAAB9cgAMdwABcgAEnwAVfwAEigADggAJhH8A
    AI0AA4EAA3oAA30AA3wAAn0ACIcACH4AAH8AAYUADX4AAn8ABH4AAX8ABoGCAAOTf3MACn0AAXwABnoAAnwAEoEAAHgAC3wADXt/AAN+fQAMfQANjAALigAN
    jgAFfgAIfgAGhwAFfwAFdgAShwAJcwADfQAHewADiIIAB38AD38AAHwADn8ABH2NgwAHe38ACoQAB3gAEXYADoEAAngAAHsAHHMAC3+JAAJ7fwAGggACfQAA
    fwAPc5cAA34AAX8AH4QABYUACHkACIUAHHwAFXwABn4ABnp/fgAAeAAFfwACiQAFfQADhAACiQAEdwAGewAZfG0AAH4ADH4ACX6FAAJ8AA6cAASMAAx0AAF8
    AAKhfwAUfQAChwAInAAHiAABfwABewALkQAjeQAEfgAFuQAEfQAhfQAIfgAAfwAHjHUAA3R+AASLAA1/AAR8gQASiQAAfwALeXQAAY1/AACJAAh7AAOVAAic
    AARrAAB9AAF/AAl4AB59AAF/fQAAdwACfQAAfAALfAAVdgAAgQAIg34AD3IAAX59AAl8AAZ+AACBfAAAfwABhwABcwALiQAEegABnXsADZsAAI4ABnAABH6R
    AAGxAAF9dwACgwAJfwAEeX4AC38AAHoAAXwABX4AC398AAZ+AAZ/ABxkggAFfAABhgAFfAABfgAAgnoACX0ABX0AFX4AEHkABHwAB38AA3gAAHsADn4ADHwA
    AHwAAX0ADHsAAn4ACH8AC31/AAV7fQAAhAAAfgABfwAJeQAHjAADfAAHdQAMiQACfYN0AAKOAAl7ABh6AAJ/AAN/AAF+ABOSAAN7AAtqAAd5AAKEAAV9fwAE
    fwACfAAAbQAFfAAGfwAPeAACnIIACnsAJHcACHkAAn0ABYp7dwAHfQAPfgACfwAAenOEdwANfgADiAAAiwAMfAAAjgAJfAAHhAALfwADf4KFen+LAACHABKH
    fgAKfAAGf34ACZgABX0ABX8AAX1/AAN8AAN+AB5/AA11AAB6AAB/ABOUAACCAAF/AAhoAAqPAAB4AAGRABR+AAJ+fwAcrwAAfwAAfgADf34AD3wACHcAG396
    ABKEABuLAAB6AAKeAAB8AAB8fwAKfwAAf38ABn+TAAB/AAN9AAB+ABd/AAx9jAAIegACkX4ABHUAAHkAAXd8AAd/AAd8ABl+fQAKegANfgABggAAfwALfAAI
    dwAQfgAJfwADfgACgQAHiQAHfAAMfgABf34AA3sACIIABX8ABn19AAaWAAaDAAR0AAZ/AAt+AAOBABN8AAF7AAyMAAR+ABB/AAR+AAZ7AAKKAAF+AA95ABCG
    AAh9AAR6AAJ/AAF4AAJ+AA1/AAF+AAR6AAB6AAx+AB2nfwAFewAFfQAFeQABj3sAAXEAAH8ABXwAF34AA39/AAV8AAKGAAB/AAB+AAN9AAV5AAB5AABzAAF9
    AAF7fwADewAClAAAfXoAAXYAEHoAA30AA34ADoMABH4ADoIAAYgAAn0AA3kAF30AE3sACXwAAn8AAXYABHkAGn0AAHmcAAF/AAV8AAx/AAB0AAV8AAuBAAl+
    AAF9AAyCAAB2f42EAAR/AAGIAAWMAB2CAAB/AAF9AAZ/AAyDAAFzABeBABB/AASLAAp/AAd/AAZ8AAp6AAJ6AAp4AAR+AAKZAA5+AAF+fgABlHwABHkACGoA
    A34AFX0AAoUAB4IACHwAA30AAn8ACX8ADnt9AAKBAAB9eQAAfX0AAnwAA2t/AACEAAJ0AAGEAA+GAAt+AAl6AAF9AACIAAiFegAEkQADfgAAiAAFfgAIhgAB
    ewALfwAAZgADYAAHfwABf34AE44AA6cACn4AA34AFIQAFoYABp2aAAONAAR/AAZ7hwAGhAAJfgAPfnMAAnsAAY4ABIJ4AAKMjgAKfAAGfgAJgwARewAEfwAR
    f48AA3h9AAd6AAB3AAJ+hgAAf3kABH19AAd/fwAbfwADjAACfoEAB30ACn8AB50AD30AAIIABH0AAIQAB34AAH4AA3Z5fQAFfwAAeAADigABhAAOfwABfH8A
    AH8ABHwAEYMABW4AAX4AA3cABogAJXwACH8AAX0AE38ABG4AAn0AAXwABYKPAAGEAAp+fHYAA4wABWsAAIx7AACWAAZ/AAV+AAB2AAN+cQAMegAJfwAAf38A
    GJUABIwAAH8AA4cABnp5AAB/ABefAAOLAAiCAAl/AAB5AACeAAt/AAaCAAd/AAF3AAybAAR+fQAAfQACfwADggAQdwAFfHUADIQAA3oAAX1+AAuBAA58AAB+
    AAN9AAZ+AAB+gQABfgAIewABfwAAf2cAAn8AAHZ+fAAFfgAReQAAeQABh5oAAYQAEowAEXsAFXwAFX4AAXYAE38ADn8AAIIAC34AAH8AAXYACHsAAXgAAYN6
    AAJxAAODAAd+AAx/AA9+AAZ/AAl7AAB9AAB1AAp7AANrAAJ9AASgAAB/AAZ1AAF+AAqLfHsABnwAHXYAA30ACn4AAH8AA6QAAXoADH8AFX8AAH0ADH0AAogA
    BIgAAXwAD36CAAuEAAF/AAKLAAyPAAN8AAZ/AASMAAd/AAJ5AAZ+AAd6AA19AA2FAAN8AAJ9AAKEAAKKAAJ7AAd8ggAAfQACf359hgARegAgfgAHfwAAewAD
    fQABewAChQACgQAAewACfwACfAAFfwAEg4YAAH8ABX2EAAN9AAKKAAB0AAV9AA95AAByAAGJAAl7AACLAAlmAACWAAOLAAB9ABF9AAV7AAKPABh9AAN8fwAE
    jQAPfwAIeAAHgQABggADfgABfgAHfXwAAZIAAHoAA3cACn8AA34AAXwABowAB30ABH8AAX8AEXoABnYAAH0ABH8ACH4ACn8AAXsABH4AAn4AAIUAAHwAHoIA
    BHwAA34ABYEABYYAAngAB30AA3gABoEAAH4AC38AAHt/AAl+AAKIAAGKAAB2fwAXggADfwALjIUADn8AEHUABX5/AAKLAAKJACN9AAF9AAN+AAF+jQAEfgAE
    qgAAjQAOfgAOfYNnAAWLAAN7AAF/AAR/AAV+AA9+ABF9AAJ+AASIAA+CAA5/AACCAACIAAiCAAV+AAx9AAqlAAZ+AA5+AAl/AAV8ACN9AAB6AAF5AAWTAASr
    AAN3AAV7AAB9AAV7egAGfAATeAAEgwADfAAFmgAAlgACgQAAfwALfgAAewAAewAGfgAGf5wACX0AA3+OAAJ4AAB+AAB9AAuDAAOZAAGIAAFzAAd7AAB9AAF8
    bwACfwAAf4MABF8AF395fwAHfQAIfAAAfAAJhQALf355AAp+AACCAAt+fXx9AAGDAAJ9AACFAAp9AAd/ABp8fn4AAH4ACIoAAIEAA3IABHgACoMAAnsABH4A
    BH53AASjAAB7AAF/AA1/AAB+AAp+e3t+fwADkgAHfQAHf38ABn8ACnpzABWHABFwnAAGgQAAfQADfwAFfwAAowAAfwAIfwAFfQADfQAQfwADhQACfwACfQAD
    lwAPmQABfwALdwADfwAGgwAAegAKfwACewAFhQAAjwAQewAOfwABfgADdAAHfwACfwAGf30AAnwAAHeQAACLAAR9AAJ5AAJ+ABF4AAd/AAmSAAF/AAt5AAB+
    AAR/AAh5AAB/fwABfwAIfgAIfgAFfgAMfwALfQAHdn4AAXgACIoABX8AAIkABo8ACn8AAIZ/AAd/AAR8ABl6AAOMAAGWhAADfwACdgAAfgAMlQAUfoIAFn8A
    AZMAAXsABXp/fwADfQAJggAIfwAEmQAIfwAGeAAGhwAAegABfwADhAAFfgAEggACeXgABH4AAXwAD30AFn4AAHsAAnwABWQAAnkACYIADnsAAHh4AAJ6ewAF
    gX0AAHoABokAAXYAEXMAB34AAX8AA38ABH0AEJEAA34AAHR4fAAAfwAAfQAGfgARgpsAAHkACn8AA3wAAnwAAoYACH8ACH8AAX0ACHwABH1/fwAAfwALf3gA
    AH0AAn8ABoIABYsAAn8AA3QABoMAAn4ACnJ/AAJ3AAx+hwADegAAfwAMeQALeH4AAX8AAIoAAIEACY0AAHoAAH0ABZoABH8ABpsABYR+AAJ5ABKcAAOHAA59
    AAJtAAF9fQAFfIMAAH0AB9IAC38AAH8AHX8ACXV+AAV9AAd5AAOOAAF+AAF/AAmcAAB/AAN4lAAYh3oABn0AFH8AAooAAn8AD3YAB4QAHH4AC4MAAH+IAAt7
    AAqPjQAFgQAWfwAGfwABiAACfwAQewADfAAAfQAIfwABgQAEkwAOggAMlgAHfwAEfwADanoAAm8AI38AB4aOAAN9AAF9fgASfwAEfgADggABfQAAggABdAAB
    nAAKiAAMnH8ADH4AAHh/AAODfQACfAABfYcAC356AAR9AAN8AAN/egAQfgAIhwAMfwAFfQACfwAPfwAAcwABfgAIewAAfwAAfgAFfgABb4oAAX4AAnUAAHoA
    AJF/AA5/AACPfgAHfwAAcgADhgAEfgAAfQADfQAFeQADcgAAggADewAFhQAFfgABjQADewABhQADigAHfQAAegAFggABiQAAfgAEmwADlgABfQAAfQABewAG
    fAADhwAGfAAMfQABfgABbwAUfQAGfQADgQABgQAgfwAIfwAAfwAEiIUAC5UABHwAAnAABYIAAH8AA4IAB3gACX0ABn8ABnwAFH0ACn4ABn4AA3oACKGCAAF/
    AACNAAd7ABh6AAd+AAF/AAGeAAODAAV+e4kABYQABHIACX9+egAHfwABcgAAggABfwAEfAABewACfwAEfQARfQAQeQAJfwAAfgAGfgACfQADfgAIewAUfwAA
    kAAAfQAGfAACf38AAH4AAX4AAIUAJncAA38AFH8AAIEAAXYAAXwADJsAA3cAAXoAAn8AAIIAAX0AA38AAIJ9AAh4AAV+AAOSAAh/f38AC4YABX0ACKcAAnoA
    CH58AAZ7AAB7AAN/AA6JAAd/fwAAfwALewAOkAAAfQALpwAGiwADfQAEpwAIg3wAAH8AD48ABH6OAASYAAB3AAp9AAF8AA+IAAl8AAF5AAmMAAF+fQAAfwAI
    eQAEgoYABW0AB4IACIwAAn4ADH8AFn4AGn+BAAJ9AASIAAB+AAR+ACWDAARpAAWKAASOAAt2AAF/AA1/AACUAAV9AASsAAN/AAGRfgAEfwAAmAAHeQACfgAP
    awAKbwAAfQAAb34AD3+DhwAgeZF+AAeOAAqBAB1+AAF6fwAPfH8AAX8AAX0ABX0AHIQADIEABH0AC3sAAnwAA34AC3wACn8AAn8AAn4AA34AAX99AAZyfwAC
    fwAGg30ABnkACX8AA3wACX4AA3YAAX0AAYMACX0AC30AEH8ABXoABXQAAH4ACX0ABH4ACGkADoMACHoAB3QAA4+FAAVyAAJziHsACH8ABHsAC3oAAmAAB38A
    AnkAB4YAAaAABn8ACHwAA4UAAH8ACnkABX4AA30AAH8AAIIADIMACYMAAnkAB34AAH0ADXMADn4ADoIAAYIABHgAAXgAAn8AAH8AEX8AAoV+AAN+hAABeAAE
    f34AAHoAAX4AE32JAAB9AAh7ABJ/AACBAAB4AAqGAA+HAASWAAF+gQAHcAAAcYN+fQAFfwADfwAShwABigADf38AEXAAAYYAALQAA355AAOEAAN/AAV7AA98
    hAAHfH4ACH8AEpAABax/AAF9AAN9AAKTAAN8AAZ8AAB/AAODAAd8AAJxAAStggAGegABhgAHewAEfwAAkQAHhwAHgQACggAKdwABdQAAfH4ABn8ACH8AB38A
    A3wAAXQAAn8AAH4AEIkAAYIACYIABnZ+AAmCAAJ/egACfwACjgABcgAAf34AAHgAA3t+iAABe34AA3wAAXUABH8AA3yDABOaAAmOAAJ9AAGHAABqAAuFegAK
    fQApfwAIewABewAAfQAGjgADjQAAggAHfQADhAAEmQAKewAGigABfwACfwADeQAZiwADfgAAewADfgADeH9xAB99AACBAAB5AAaBAAJ/bgAAhQACfgABfgAA
    iwAAjgAXfYgADn8AEncAH4IADH0AAIYAGX8AB35/eQAAfwAGdQAAe48AAH0AB4QAA38AA3oABHsAB4IABZ0ACG8AAYUABnsAAIIAAoQABpgAG3wAAIoAFX95
    dnUAA4EABH4AAoyUAAB/AAx8AAGHAAN7AAh9AACGAACQAA56AAaEAAB7iAADkgACWgAJewAjfAAAfwAAf40AFHwABIMAC34ABJAAAX8AAoYAAJYACJgACn4A
    AH8AAn8AC30AAX8AAIkAAXMAAXoAB3kAA30AAYcAA4UABn4AAI4AAn0AGnoAEogAB30AA34AAX4AAnp+ABB+ABGMfgAFgwABgX0AAXwAB4F/AAWFAAF/gQAD
    hAASewAGfgAGjQALfQABggAJfwABjAAFjHsAAIIAAYgACn8ABXkABX6BAACCAAZ/AAN3ewADiH4AAn8AAX8AAH12AAB+AAB6AAKFAAF5AAR/AAeaAAeEAAF+
    AAF8AAJ/AAl+AACBAAl/AAF/ewAMe38AAG4ACoYAAX+DAAh7ABF9AACLAAaRAAJ2AAF+AAuFAAJ+AAd9AAWDAAmZAAh+AAN/AAV/AAF9ADp6AAZ3AAmDAAh/
    hwACfgABfgAJfH0AAHwAAXwAAH4ACHoAFn4AAHYADGoACHt+AAaTAAJ+AACKAAWZABKYfwAGfAAGeX0AAX4AB38ABX4AAX96AAd4AAh/AAZ4AAJ8AAB5AAJ/
    AAR7AAN8AA16AAJ5AAR/AAhpfgAEfAAGhwACfwAFfwAAfgAHnAAIfgAChAABfQAKeW8ACX19ABeJAAN9AAGaAAB5AAp+fgAJfwAZewAFiwANfQABfwAKfgAD
    eAABfQADhgAEhgAGegAHfaF7AAJ/AAB/ABWJAAF9AAN5fAAKeAAHfQACgwAUlgACewABggAmhAAKfgACfwAUlQAFfQABfwABfwACfwAPewAHfAAEfAACeAAA
    e3oAAHkABn5+AASEAAp6AAR9AAJ/AAh7fQAAhQAOcAAFkn0AB358ewADgQAGewAHhAADhAAAewAAfwAAeAAAfQAFfQACfwASfAAFeAALfwADfQAJfAADeQAA
    eQAJfgAAiQACeQAHeAAKfQABfwAAiQAMfAAGfQAIfgAAdgAEfHsAAIQABIJ9AABtcwAPegABfwANfQADewAAdgABfwAEmgACegACfwANfgAGfAADiZt/ABx4
    AAJ9AACDAA1/AAJ/AA9/AAGLAAd/AAdvABd3fgACfgAGdgADfgAAfwAEewAHhgAKewAGhAAEeAAAfwAAhAAAfwAAewAAmgABkQAJfgADeQAHeAAAfwALfnsA
    AX8AGnx9AASuAAN4iQADiwAEfwAUhn4ABHt/AAB5AACGAAJ/fwAAiAADfwALiQAAfwAMfwAIgwAEfgAYiAACfwAFfAABfgABmAAhiAAAggAEhgALmaAAAH0A
    AYsAAH0AAX8AB3yYAAV+gQAKfwAJfwAEa6QAA39+AAWWiAAFeQAAfwAAi38AAZEAB38AA4YAAH8ACnsAAHh9AAGOAAF8AAF/fQAAfAACiQAHXAADfnMAA44A
    Do0AE24AGH4ABo0ABXgAAX0AD38ADnEABZAAGH8AAHcABH4ACX0ABHgACIcAA38AA4sADZIAB38AA3eDAAJ+tQAMfgAFfAABbQAFfgABfwAHfwABfwACfAAI
    jXl7AAOHAAljAAF/AAV4AAehAAd/AAh7AAF6AAWEAAaSAAJ7fgAKmQABegABfwAAewAEfH0ABIZ1AAN/AAV/hQAEeQAAfwAGiAAAegAEeHyUAAF9ACeLAAZ7
    AAV+AAN9pgAHegAHfAAIjXwAAH4AAG8AIYF5AAGEAACBAAZ/AAB5AAh/AAGIAACOAAJ1AACaAAN+fgACjgALfAACfgADfwAAdwAJfwABfgABfwAEfXwAA3wA
    ApAAAX8ABHwAA38AAoMAAIoAB38AAn8ABXQAAIoACHsAAIoADH8AAXYABnYABX8ACH8ABXUAAHpuAAFyAAOGAB9/AAN8AAF/ABeNAABorgAGdgAJqgANigAA
    fwAAewAAfwADfAAEfwADfwAAfgAAdwAUcgABggACf54AAH8AFX4AAX0AAX4ABX8ABYMAC3oAAn8AAH4ABHQAC3p+AAF/AAZ+AAJ9AAF/fQACigACjgABeAAK
    fgAEgQAAfQAHfQACjwACfgAAfwAAgQAEjQAEewACfQAFeQACewAFewAJfncACXkAEnx8AAd9AAWHAAt9AAJ4AAeZAAGGaH8AAHoAAod9AAeCAAiIAA12AAqJ
    AAR5ewALfwABfwAAVgADfQAAkgAGfXp9AAKEgQAJfwASfgAFewAGfwALeAAChQABeY0AA5IAA4sAAIMABHwAA38AA38AAH8ABX4AAH8AAH8ABFsAFYwAAY8A
    AH8ABH4AAJIAAX8ABXsAA38ABnkABX0AAowABX8AAX8ABIQAAX4ABH0ABI4ABX4AAn4ACJIABnwABXwAAX90fgAMmAACfAAIegAlfQAAfwACfgAHbgAAfgAE
    fQABkwACbgAFfwAAegAAegAEgwAOfQABeAAIfQANjgAGegAgfwAAfQABdwABfwADfgADdgAFfwAHeXgABH4AAXsAB30AAHuCAAGChwABfwANgwAEoAABfAAF
    eQAQgwAKfQAHjwAArgAZdwAEpgARfwAGbAAOgQAHf38AEnoABXkABYUACn8AEX4ACHcAA3wACH0ACnwAB4QACX0AAX8AAn8AA28AAosAA3iQAAGFgQAAhgAK
    e4kACX0AD4x/AAmHAAd9AAKJAAKHAAN8AAGFAAB+ABF4AAOEAA16AAB8AAB+AAF4AAZ/jQABgXsAA38ABHwABXoAAY0AAoQAAYkAD3wAAnkAA34ACn8ABnwA
    DYgAAn0AAH57AAh9AAGLAAl/AAR9AAp+AAWCAAyBAAN+eHsAAI4AEX9/AAeCAAKDfgAAfQAEjQAAqAAMfX0ABH0AAoYAAHEABHkAAH8AAod+AAiHAAKLhQAQ
    fAAXfgACfAADewAHfgAGeAAGgQANfAAEfwAZegAFdwAAdgANfgABigAEgwAAfwAFewACfQACeQADfgAAiwAHfwABfpUAA3QABYKPAAF+AACPAAaBAAR+AAB6
    AAF7AAJ8AA14fAADfwABfwACeAACcgAKbAAGiwADfwAAfwAHfgACfQAFfgAAigADfgACfwAAhgAJggAAeAAAfAAMfwAAigAUdQAEfwAFfwAAewANdgAGfQAA
    jQANe3Z+AAB3AAR+aQADgwACfAAIeAABfAAAhAAAfgACkH8ACnN/AAJ+AA6KAAF9ABh+ABZ/AAd+ABp/AAaJAAJ4kJSCfwAAfAAKigABfAADfwAZfwAAf3sA
    IHwAAHoABXkAAXEAA3sACYQADokAAXgAAnwABnwACZAADH4AC3sAAHwAAX4ABH8AB259AAt9AAGEAAZ/AAx4AAh7AAF6AAB/AAV6ABB/ABR3AAl7AAOTAACd
    ABOSAAZ7AAWKAAh5fwAFewAAgQABfQAEhgAAfQAGgwAEeAAEf5YAAIUAA3oABol/AAN/AAN/AAGDAA13ewAAfAALkgAPfgAAfQAAegAAegAEegAGfAABegAE
    fQAAhXUABH8ABowACmAAA4YAAnwAAJYAAH4AB38AAnx+AAl/AAaDAAR6AAR5AAB8AAN+AACHAAp1ABd/AAF+AAp/eQACewAGiQAIfAAIdX+DAAR6cAACiQAD
    ewAQkgAEfAAGggAYfgACfQAKeAAJgwACaQAHfwAJiAAHg2uJAAqBAAV+bgAAeXsAAZt7AA55AAWJAAh+AAt+AAB/AAKJAAR+AAB+AAqRAAB+AACMAAJ/AAF/
    AAJ7fAAIfwACjwADfoIACn4ACY0ABIEAA5cAAXgAAXgAAI8AA3cAG38AAX8AAX8AB3kABH4AAH6GAAB/AAp+AAJ9AAN9AAB/AAiDAAB7AANzAAl7ABB+fH93
    AAeQAAKHAAV/AAF+AAKIAAh7AAh1ABZ9AAl8AAN8gwACfwADeQAAeQAEen8AAX8ACYIAC31/AASCAAN6AAJ+AA5/AAB+AAR8AAN/AAR/AAV+AAN0AAB9ABmB
    gQACdoIAGX4AAXoABKgACXsAAoEAEoYAAJJ8AAZ3fgAMfwADfwAajpiCAAR/AAWBAAJYAAB/AAF+AAyNAAB0AACDAAmUAAB/AA5+AA5/AAt+AAp/AASGAAuH
    kQARfwAJfwAEfHwAFpoAAX8AA32QAAmEAAp7AAJxAAF7AAV2AAN5AACqAASNAAWQAAGcAAV6AAeJAAN7AAV+AAB/AAh9ABCKAAB4dQALfwACfwAEgQAHfQAB
    fAAQfgAAegAEigACcgACfwAAfgANfgANiAAAkI0AAKoABJF/AAl9AAR/AAB+AAKNfgACcwAAeQANfQAIfwACigAEfwAAfwABoAABfHsAAn4AAH8AAn8ACHsA
    BX8AAH4AHn4ACH8AA34ACn8AAn8AAX8AFJcAAWgABIwAAo4ACn4ABIsAAX4AAIMACI8AApAAAH8AC3kAA34ABZwABXUAA4MAAX8AE4oAAXwAAn0ABo0ABn4A
    DqsAF5YAE3oACngAC30AAH8AA30AAYUAAn18AAN+ABN9AAF9AA6FewAAdQAEfwASfQAIfgAJfwAAXgAGfgABiAAJfgALgQAAhwAAgX4AAoQAB38AAHwAC3d/
    AAJ+fAAAgQAAcn4ABH53ABF+AA9/AAJ9AAKaAApwAAp+AAF+AAR/AACLAAWCAAN/AAB+AAByAAh8AAB+AAV+AAx5AAeKAAB/ABjLAAt6ADV8ABV8AAB4AAN/
    AAqGABF4ABuMAAOMAAV9AACIAB5/ABZ9AAB9AAJ8iAADewAKfcQACH4AEn15ABp0AACZAAZ3AAV8AAR6AAp/AAF8AAZ7AAJ+fAAHfQAMf38ACIUACoYAA3wA
    AXoAC3YABH0ABX+BAAB/AAd8AAKDAAN9AA56AAeRAAaFAAB5AAOQAAp/AAN0AAZ+AAp+AAiCAAF6AAN9AAaFAA+EAAJ9fwAFhQABdQAFfQAHfnyGAAtuABV/
    AAmJggALggAJfwAChAABfwACfgAAfgAEdAAFewAEiwAae4gAAJ8AAaZzAAGHfgADfgAFfgABh3oAB3sAEoUACXoADnoADnwAEHYACHsABH4AFH98lAACeQAH
    gQADfwAWfwACfgAGeAAAfwAbegAAfwAEeQASb4ZiAAKVAAJ2AAp/AAJ/AAB+AAB4AAF7iQATfgADfAAKfwAHewAGegADfAACfwABgQALfgAJdwAEewAJjwAD
    ewAEfgACowAHewACfwAGfwABfwAFfgACfwAAfgAEfXoAA30AAX0AAX8AA4gABXwAB38AA38ABX8ABXsAAX0ABIMACIQAE4gACH0ACX4AC4h9AAR+AAOGAAl/
    fAAAhwAGfgAAfQAFeAACdgAGfwAAnwAEfgAAfwALZX8AA4IAAnUAB2wACnwADX4AAIQAAH8ABX8AAn4ABnwAAHQACX8ACokAE3sAA34AAG8ACX8ADnsABY8A
    AHkAA30AAH0AAHt+AAJ/AAZ0AA+UfwAAnAACjgARewACfQAFeYMAC30AAJCWABN3bgACkAADfwAGewABegADfwABfAABdAAMfgAUfQAJfgABeQAQhgACfwAC
    p4YAD48AA2sABX4AB4QAAXwACYIABH8AAX4AAowADoIAAXoAIn8AB3wACH4ADHsABX0AAHsABH4AA30AAnsAAoYAA38AAoQAAH91AAJ/iAAKmAABiAAHfwAF
    hQABbwAFegAAfQAFjgAGegADfQAlnwABiQABeAAEjAAEfgACfgABfwABfwAJdwAAeQABfwAAfQAEfAAAfwAReQAJfwACewAHewACe4wAAogADnx/fgAGlAAH
    eQAJfQASfwABiJMAAH0AA3l+AAd9AAB9AAN/AARyAAl/AACGAAaSAAWNAAF8gQAFjIh+AAGCAACMAACEfwABfgAPfgAEfgAMfwAGfAACeQALfwANfAADjgAD
    hH0AGH4AEHoACn8AAHyCAAJ+AAiGAACIAAN9AARxAAl/AAZ7ABN+AAB8AAVvAAd+AAyhAAh9AAeDAAZ/fAACfgABfgAJfgABfwAJfQAKfQACgXoAA3a4AACx
    AA+RegAcjQAdfgAPiwACfwAJfwAGjgADfAADiXcABm0ABHwAB38AAnwAAX4ACH8AF30ABYcAAn59AAV6AAZ4AAF8AACPAAB3ABd/hgAIfgABfgADfpCPAAai
    AAV/AAV/AAqCAAN7ABd/ACCIfwADgQABfQATdgAFfwADegACiAABeQAIeQAEogADhAADhQAKfQAMeAADfwAAhAAHewABfQAEewAEeH9/AAF/AA9+AACMAAF+
    AAN+AAhzAACZAASDAAZzAAGDfQAHfX0AAX8ACnsAAJ4ACYYAAHsAAXgACn8AAYUAA4IAA3kABX5wAAF8AASHAAF/AAF/AAOIAAh/fgAAfwAGfwAAfgAAiAAC
    fQADfgAIeQAGfnkAA4aHfgADfwALngAIfwABegAGlwAOfgAHho0ACn4AAH0ACX8AB4MAAHgABJgACX8ABIsAB5Z8bQAYfwALlgAMf34ABqsACZQABHwAB4x/
    ABJ/AAB/ABKBfgANfwABfgAEfgAffQACiwABfAAAfwADk38ABHgABG8AAn8AGXt+AAZ5AAuCAAB7nAAFfwAGtAACfZ19AAJ9AAB7AAlvAAl+AAl9AAh/AA97
    AAF/AAFxfwACfwACfgAWewAfjn0AFnUAAYgADoUAAHwABXsAA38ACpEAAX8ABHEABXwAAXQAAn8ACnsACn8AAX8AAXEABV4ACogAEH8AC34AAoQAAnUACZl/
    AAh7AAJ9AA19AAB+AAd+AAF+AAN5fgAYfgAAfwADgQAJqokABX0AFLMAAIUAB3kAAX8AA34AA5AAE4wAAHwAAnoAAYsABH8ACnUABH16AAuJAAJ/AAh7ABB4
    AAuCAAt8fwAEfwANigAAiQACfX0ACoEACX4AA38AA5QAAHYAOIGeAAN8AAd8AB+OAACDAAqDAASGAAF7AAJ+AAF8fgALewAFfQAJewABfwAHewAAlQAEhX8A
    An8AAIIAAYwABqYAEngAGXwAD34AAXsAAX9/AAqEABd9AAOQegADggAWgQADcQAFf4IAAn8AAYJ+AAF/eX8AAX4AA38AAH53AA5+AAR+AAGXfAADfAALegAj
    iQALhAAEfgAAfwAGiQAHfwAPfQABfX0AAYYABXoAD3+DAAF0ggAEenwAAoMAE38AAH8AAoQAAn0AAaoAA3+HAAV/AAGLAAGHAAiEAAB/AAKHAAqFfwAAfgAC
    ggAAfgAXeQABfwAmfAABjQAAgQACdAABjAAAfAAAiQAEcwADegABfwABfQAFggACiG9/AAB3AAFwAAiEAAl/AASEAAB/fQAFfgACfwAEg30AAn8AAIgAAH8A
    AX1/AAKGAAh/fQAGfgAAhAAKfAAAgwADfgAEeQACh4N9AAR/AAt/AAKCAAt/AA98AAJ/AACBAAt/AAB6AAF/AAB6AAFyAAF/AAJ+fAAEgQAEfwAAdwAImwAH
    hAAEfQAWggAEfwADfXV/AAFkAAd+AAGBAAJ8AACQAAl7fX4AGHEACI0AAXIAB34AA28ABXoAD34AA34ADnwADH8AA3gABHwAAIYABX0ABoYAA4MAAIMAAH4A
    C3wADZZ4AAp5AAB/AAV7AAt+AAZ7AAJ6fn0AAX0ABH0ABIgAAIIAAn5/AAZ+AAJ6AAKPAAGMfn4ABokADH8AB3kAAX0AAH0AAnsACn4ABH0ACH0AAn0AEYF5
    AAWHAAJ2AAKYAAJ3AAd/AACCAAB7AAZ2ewAChQAIfQACeAACf3l+AAB/AAh2AAB+AAF/AAV+AAt/fwADhgACbwAEewAFfwADf4MAAnwABnwAA34AAokAAX1/
    AAR/AAB7AAF9f3MAAngAAIgAC30AAHgAAH0AFX8AAoQAA3x/AAR+AAZ8AAF7AAKGAAR6AAN/AAOBAAV5AAR/AAJ8AAd+AAN4AAJ+AAV3AAF/AAJ/AAl9AAh9
    AACCAAF3AAVyfgAJigABfwAAkQAPgwALcwAAdQAHhXkADXsAC48AA30ABG8AAH8AEXwABJcAC4x8AAR2ABGGAAF4AAV6AAh8AAN6AACOAAB/AAKIABJ7AAN7
    gXcABH4AA4cAB38AFoMABH8AFIQAA34ACHMABHsAB34AA3wADX4AB3x6AA2qAAl+AASChgABkQAAeAACkAAJewATdgANe3+HAAF9AAF1AAR4AAOBAAV/ABKD
    AAF/AAF/AAB+ABaCAB1+AAt3AAR6eAAJfwAAf30ABH8AAX4AAXwAAHgAAH8AB30AAJAAEIYAFH8AAn4AAn4AAH4ABn4ABHkAA3t8AA1+AAN1AAF6AAF2AAJv
    ABx+AAGJAACBAAZ5AAR+AAJ+AAB9AAahABF+AAp/AAiDAAp+ugABfgAKkQAJfQAGggAIfgACdwABfwABfQAKkQAAhAADfQATln8ABXUAAXsACoEABn8AA38A
    BYgAC4IABX4AApQAAX8AFXoAA3wADYUACXZ/AACIfAASdAAHfwAAegANbQAJfAACfQAPfwAAfQAOfgACfwADfwAFewABfwAOf30ABH8ABn0AAHUAAXaBAAaE
    ABF8ggADeQAMfwAHfgACjQADhgAbeAACgQAHfwANhQAEfXYAB34AAX5+ABF/AAh/AAGOAAN5AACJAAF+AAqBAAh6AAFqAAGzAAx2AAx8AA16AAF/AAN7AAR3
    AAKGgwAAfwAEiQACfwAFhAADfX0ABnwACqAAC30ACn8AF38AFXgAC38ABZsABJkAAX8AAYoABHIABoMAEn4AAX8AAn8ACI4AEmsAAH8AAX0ACn8ABX4AAH+J
    AAu6AAJ/AAd/fwAEfAAHigAHdAAGegABf30ABYEAEX4AA30AAZIAAn5+AAB9AAR+AAiCfn8AAX8AA38AAX99cwAUewACfQAAfwAOiQAQigAHeAAFcQALfQAC
    eX4AC4QAAnoAA4IABI6IAAF3AAF/AACcABh+fwAGfAACfQABfQAAfAAAfwAAfn2BAAeTAAF9AASaAAaJAAKRABGyAB98AAOFf5EAAn8ABHgABH4AAod/fwAA
    hwACfAAgfQAEfQAEfgABewABfwABg32NAAF/AAN2ACWBAACCAASRAAWQAAJ8AAGGAAWHAAV7AAR+AA1+fQAFf38AAXkAAH4ABH4ACH8ABo0AAooAAXwAEn4A
    AH8AAH4AAHwAAoeNAAd8AA1/AAx+fwADjAATewANfwADfgADfwAMfQACeXgAAkh/ABKFAAF4AAOPAAB/AASIAAt2ABN7AAV6AAB/AAF5AAB/fwACgQAEfn8A
    A3sAAXwAAokAAH8AB24AAYR+AAZ9AAFrAAB/ABB7AASLABF/AAR/AAV6fX4AAHkAAIMAGZkACX8AAn0AAnkACXYACn8AAXoAAH8AAYGGAAmUAAB/AApyAACD
    ABN8AAB/AAyCAAV9f38AAn4AAIIABXkAAnoAA4UABX8AB3oAA5d1AAJ1AAGKABtyAAGLABV9AAJ/AAKaAAR3AAZ9AAB/gQAAhQADfGAAAnIAA4kABH8AC2wA
    C34AHYIABH8AAXyHAAeBAAKMAAB/AAJ6ABCEdgAFf38ABnUACXcADbkAAXYAAXoABX+LbgADewAHWQAAiAAJfYwAC34AA4cAC4d/AAF/AAqFAAKHABByAAhl
    AAR/AAl5AAl/ABV+fH8AAHJ/AAONAA92AAN/ABF7mgACfgABfAAEfQADfAABnAAKjAAKiQAAoAAAiAAEdQAIfgAKggARgwAAfQAKggAEiwAAfwAGfAAAe3MA
    AX8AAI93AAmVAAR7AAd/AAV4AAJ7fwACfQADiAAMfgACcQAAegACfgAChQAKfAABfwAAcQACfwACewACegAJigAGfwAElgACegAMfQAAggABiQACigABeAAA
    fAACfgAPm34AApkAAHsABH8ADnwAB5YABXkADoKDAAV9AAZyfwANggAEfgAEfwACfgAJfwAjfQAHj4wAAXwAA3wADXsAB354ABB/AAeMAAN6AAJ4AAqTAAx+
    AACDAANiAAd+AAN/AAl9AAJ1AAKGAAWPAAJ/AAV9AAd/AAKCAAp8AAR2AAF8AAaOfwAPggAAiwACfgAAegAEfwANfosADnd7AAl7AA1+fwAGfgAJfgALegAG
    kAABeQADjAAHfwAPigAReQATfgABewAEdAAAfwAAegAAgX0AAXgACn0AAHR+ABFwAAF/AAltAAB6AAR/AAOJhAADfQAAegACfgAGfgACfAAVcQABfwACfgAH
    fQAGfwAAigAGfwAEewAJkXl/AAt6ABx9AAt/AAl9AAF/AAp8AAF/AAOEAAB/AAB/AAR+fwAIj5cAD5EACJAAEogAA38AA38AJKQAArUAAXwAAH8AAX8ADX8A
    DH4AAX0AA34AA50AB3t8AAN+AACLAAR6AACDAAh8AAB/AAB/AAl+AAOOAAh/AAOYAAh/AAF/f5EAEH0ADn97AAR0fwAEbAADnQABgQAIiQAAf30AAn0AAZoA
    BIN3AAR5AAp7AAd/AAh5AA5/fAALfgACmAAElwAAgwAHfIIAAnwABX8AAn5+AAB/AAKIfwABfwAAgn0AGX9+AAF8ggASfaEACn0AAH8AAIN9AAB9iAAOewAC
    fgAGfgACfAABewAOfwAGZAARfQADfgABegABfgAAfwACfgAMegAEegAOjQAOfoQACn8AA4V+fwALfwACfwALmAACfwATfokAAXsAAH4ACYcAAXYABH8AAZUA
    A5x+AAN6AAB/AAVpAAZ9AAGRAAB9ABd8AAZxAAmBABCEfAAAkwAHjgADcgAmggABjgABfwAGfwABfwAIvXYAAX8AA4gAAX0ACXx/AAl/fwAHjgAIgQABiwAF
    bwAAiQAF0wAOfwAUewAEfQADfgABfgAEfQAFcAACen8AAH8AAH0ACn94AA57AAWBAAB+AAOKAAyZin4AA38AB3wAB4SqAAJ8AAh9AAF/AAZ6AAt/AAGMAASB
    AAV8fwAGfgAAfwACfQAAfgAAfwACfwAPfQAQfgAEfgAOdQACfwALeAABigABhHoACHQAA3p5AACGAAZ7AAl8AAuPAAeRAAaxjgAFZAAMfoIAAH4ABH0AAnkA
    AIcAALaEAAWDAAF+hQAVfwAGhwAJfQALfwAEewAEiQANeQAEfgABhAAAggADdwAGeAABjQAKfwADfwACf3UABn0AAoIABJAAAHUAAH8ABX8AFW4ABo8AAmcA
    A44ACH8AAn15fgADewAOcwAHewAKfwAAeQATfX5+AAWNAAKfAAV3AAp5AAGJAAF6fAADfwAhhQADfwADewAWfwABfAACfwACfAABjgAPdAAAeQAAfgAShXgA
    BXwAF3t+AAN8AAh+AAZ7AAZ+AAB5AAeJAAB/AAN/bwANfwAJcwAIeAAGfwADfwAJsAAAfwAOfQABfwAFf3sAA40AAIEABIMABGsAAHwABX0AD38ACoUAC3cA
    AoEADX8ABn4AAJwAA34AAHwAC3EAB4IADXoAAH8AAH8ADIMABHAAApMAA38AAX4AAX4ABH5/AAB8AAZ/AAR9AAN5ABmDAAGYAAeFABB9AAJ8cnoABYEAAHmG
    AAZkAAB/ABR9AAN7AAp/ABOBAAl+AAGJAAt9AAKSAAF/AAJ4ABWOfwAAewAAgQAWfAACfwABnQAEdn8AAVAAAHgAD4IAAH0ADncABnsAAn8AAYIAAIUAAXwA
    Cn8ABH4ABX+TAAF/AAF8AAF3AAB9AAyKAAV7cAAIewAMhAABfAADxwADegAAbwATjAABewACfwAAfwAAfgARgQAAfAABggACfwAQugADfgAEoYIAE20AA398
    AASOAAF8AAR/m4EAA3+sAAF7AAWMAAt9AAJ8AAWEAASEAAR+AAR9AAp9AAR/AAB8AAB7AAJ2AAd/ggAFf4oAAnkAAn0AC3sABIEAAH0ABn0ABIkAAn8AA5IA
    C34ABH0ACX0ABlh+iYIABIgACnsAAn1+AAeInAACfgAbhQABfwACfwAFoAACf3wAFn8AAXwACX0AAn8AI38AAHcAAH59AAN/fAAEfgADegAOfgAafAADsgAB
    fwAFdwAFgQAFfgAFfwABdwAMfwAFhwAIfwABiwAEgQAAlQAEfgABfgAAiAAEfQACfwAQgwAEe5EACH8AA4IAAYZ/AAeTf4EAAIcAAn4AAH8AAXkAAoUAAX4A
    AHgAHHwABnwAFnoABXoADH8ABI8ACH8AFHyDAAOUAAd/AAKQAAKCAAB1AA9+AAF/AAV4AAN7AAB8AAV8AAB+AAKDhHgABnsAGH8ADX8AAH5+AAR/AAt8AAF2
    AAeBAAB/AAJufQABfgAAfQAPfQABkwAAewAIeZEABH0AAHkAAYIABHYACn0AAEiEAAd8AAuHAACLABZ7fwAFioMAFn4ACH9+AAJ+AAqOAAZ/AA99AAN+AA1/
    AAF9AAZ/AAd8AAl9AAx+AAN5AAuJABK7AAuTAAWIAADxAAx/ABl4AAF8ABt2AA5/AAlcAASCAAGEABF9ggAGdAAIewAKhAAIfXMAC38ADHwABH8AAX1pABF/
    fwACfgAAfAAFiX0ACXoACn4AAH8AEn0AAoEAAXwAAYMAA38AAI0AAX4ABH4AAnoAAoIADH6CAAh7ABiBewAMfwAHcgANggAAfQADegABfQAFfwALfQABfn9/
    AAmCfAAIZwADdQAEagABfQADfAAIiQAKfwAGfQAFfwADipEAAIQAAH8AAnwAAH8AC3wAAn4AA40AB4YAAYIAAXsAAH8ACnoABX4AAY8AAncABHQAGHUACYx2
    AAyNcgAJfAABiX4AAXgAA38AAnx6AAZ+AAN9AAKFfgACegAAeQAAjwADfAAIfX8AAYcAB5AABX8AB3UAAXsABJQACn8AAI0AAngAA38AB38AAIYABH4AAXeK
    AAN0h30AA38AAH8ABH8AA38AD3sACIiJfQAEfwANfYUAAX8ADYkAAIUAAIQABox/AAR7AAprAANyfgAAdgAEfgAAfwANfgADeQABSwAEfgAEcAAKfgAJgQAK
    mQAKigAFfwAFfwAOfwAFdgANewAPfAAHfgAAhAABewABjgABfAAFfAADfwAAfwAIfwAEfQADigAUfQAIcQABggAGiAAChwADhgAdfwAAjAABewAOdAADfwAC
    fwAMfQAMfwAIewAAfgAAgQAbhAAEfQADh30AAn0ACn8ABYgAA30AAHkAAHkABHsAB3wAAn8ACn4ABXIADH4ACnwAAH4AB3sAGHwABHYAAIYABn8ADoIACH98
    AAB/AAKEAAd1eQAEfwAFdwABewABfwAKfQACewAFjgAInAARdX8ABHsABH8AFH0ABX9+AAF/ewACkwAAhAAEfwADigAEfgAEfAAHfwABcwABfgAAiQANnwAB
    ggADfAAMdgAEf3eJAAR8kQALeAADcAADfgACfwAAfH0ABnd/AAB8AAN9AAF/gQAAmQAHgQANdAAAgQABfQAFfAADfQAFe3wABX8ACX4AAXsAFYEABHMAFYcA
    DXsAAHsAAH+FAAB/AAZVAAF6AAeJAAJ+AAGMh32HABp/mgACfAAEnQAeiwABhAAFegADegAAe4EAA3oAAX0AAnkAAHcAAoUABnoACZR+AAKVAAd/AAdyegAo
    egABgwAGfAACkQANfwADfwAefAABfn4AAoF8AAN+fAACqAAGbAAFhAACiQAWfZMAAooAAX4AAH8ADH4AJYoAAnsABH95AACGAAB8ewASfQAEjAAQYgAHewAB
    fnMABY14AAF7AAeBAAB5AAV9AA5/AAl5AAB3AAB6AAByABd8AAR9AAF/AA94AAR0fQABf3x2AAV8AAN+AAN/ABB6AAqKAAN3fwAApAABqwACdwAEewAIfwAH
    fwAAfwAXcgACjAACfQANfQAJhgAEwwAEkwACdgAPfgAAfQAOkwALfwAJhn4AC3kADoYABJcABXcAAX4AB30AAHF8AAJ/AAGHAAZ7egAEhAAIfQABfgAPfXwA
    AnsAFY0ACX4ABoIABXIADH8AB30ABn0AA3h+AAJ/AAB6AAB5AAd+AAR/AAOEAAKXAACtfAAAf30ABnsACXgABX8AAXp9AAZ7AAeDfQAGfwADfwAAfAAAdwAW
    goUAAHgABXkABn0AEHsACXkAFHgAAIcAA5B8ewABegADfwADcAAAeAAHdHwABH4ABoGRAAGeAAZ8AA19AAJ/AASkfgADgwABjgAAdIQABH8AAG97AAWGAAB/
    AAJ/fwALlIYABod+AAJ8AAV9AAR9AAWBAAaWAAZ/AAGCAAGKAAp+AAt+AAOIABR1ABN6AAqJAAN8AAJ/AAqBAAB/AAZ6AAB5fwACggAEgwACjAAAhQAAegAL
    fwAEfgADhgAWfwABfQAAf4gAAX8AB4UABHYAAn4AAnoAA3sAAIt0fwASewAMigAEdAARfwACeAAPfQADeQABfwADeQABdQAFigAChwAGhAAOfgAViQAGgocA
    AX0AF38ACn0AA3YACXcAAIoABYcAAIQAA34ABHsAAH4AB3wAA3+KABN9hAAChgABdYEAB3sAAngADX8AAX4AAH5/AAN7fQACfAAOfQAAewAHewAEfnoAA30A
    AH8AAnYAA4EAA4IAFnwAAX4ABIUABXwAA2cAFYcAAXkAAnkAAWqJAAV+AAl+AAR9AAl0ABeHAByCAAZ3AAN/AAB3AAZ/AAx9AAd8fgAHfgACdn6PAACDAAJ9
    AAV2AAKBAAV9fgAFegADbwADhAAHewAGfwANf3oAA4kAA351AACFmAACcwAHeAAAmQAPdwAAegAGjH0AGn9/AAJ+AACLAAKQAAF7ABuGAAR9ABeRAAiUfwAR
    eAABfQAGhAADfwAEfwAGggADewAAfgAEfwAIfwAEfQAMkQAAg3sAA4iWfgAFfwACfHYAAnsAAH96AAF/AACCAA1+AAJ5ABiEAAl4AAB5AAJ7AAF8AAl9AAV7
    AAN/ABaHAAd9AAGJAAd/ABJ8fwAJggAGfX0ACP8AAH8ACKR5AAF8AAJ7ABN8AAB+AAefAAR+AAV/AAd4AAJ+ABV/hQAEfAAIeXUABH0AAH4AA39/AA1/AA2X
    cgAGewAEfwAIfgABfgAAegAEfwAAfgALfgAjfQACfwACfwAHfwAJeQAOcwAXfwAEfwABfQAHewABcQAWegAAfwAFdAAWfnoADX8ABnoAG30ABn99AAWKAAZ9
    AAVuAAZ9AAKKAAl8AAh6AAJ9AAF/AARxAAh+ACB/AAF+AACBAAR3ABWMhwAUfwAOewAAgwAAhXgAA3YAAH0ACH8ABX8AB38AAI0ABXwAA35/AA5/AAONAAVy
    AAV0ABB+AAWCAAd+AAN9AAd+AAR9AAGCAAN/AAV5d38AAX0ABYkAA4QACX4AEH8ACHYAAIMADHwAAocAEn5+AAN+AAF8AAJ6eQACfwACdXqKAAN8AAl6AAWL
    AAdtAA6kAAZ7AAd/ABBgAAd+fwATlwABen4AAn0ADHwAA3EAAoQAAG5/AAV9AAZ+AAh/AAOHegAAf3N7AAJtAAB/AAB8AAWFfgABhAAMagACfQAAfwACh3IA
    AYkAB3sAAYYAC4oACn8AAH4AAX4ABHcAAnwAAn4ABH8AA30AEH8ABogAApUAEIIAA30ADHwAB4oAAH8AAoIAEHcAA4wADHwAAX0AAnMAAHoAA30AAn0AAIIA
    AW0AB2YAFYp/ACR/AAF+AAF8AAF+i4MAAZIAAX0ACX4AA3UABn0AAH8AAn4AAHgADXMAGn8AA7gAA38AD3sAA38ABnsAA44ABH0AAIUABpAAGH8AEZEAAX8A
    BX4AAn4ABn8AB38AAH8AAH8ABHQAE34ABYkAFH4ACYIAAn8AA30AGX0ABKAAB4F4AAh/fAAKfgAIegAOegABfgAAgQAJbwANegAIfgABfgAHfgAkfgAGfwAD
    jQADoAAMfwADfwAAggANfwAQewAIfwAAfQAChQACcgACewAAegAGfAACf4QABH0ABH4AAYMAB36FABGFiAAFfwAAfgACe30AD3p9AAB5AASEAAmcAAuJAAOG
    AAh/AAd8AAB+ABp/AAF/AAiBACp9AAZ8ABJ7AAeKAAF5f6gACnsAE399AAh/AAl8AB+BAAd7AAV/AAZ9AAF+AAeGAAJ9AAWYAAl0AAJ+AAF9AAt9ABl/AAF/
    AAF7AAV9ABl0AAB+AAN+fwAAgQACfgAEfn0AAnsAFn0AAn0AAH8AA4EAA38ACX1+AACZABB/AAx1AAp7AAt/AAZ/AAt9AAF+AAWKABh2ABJzfwAZewAMfwAC
    eQAHkQAAmQANfgAAjAAGfwAHfAABfgABfwARhQAGdwAEeQAFcAAIfwAMiAAEgQACfwAGfXsABHcAAY0AAIcAA38ACX4AA44AApwAAH8AAH0AGnsAG5EAAH4A
    AX0ABn4AAoEABZ4AAJAACXwAAYEABW59gwAJfwABggAAfX8ADX8AAH8AAn8ABn8ACnsABYV6AAN9AAmNAAJ5AAmGAAF4AAaEAAp/AA1+AApligAAfwAIfH8A
    AZEAD38AB2sACn8ABncAAn0ACn8AAX8AAn4AFnAAAn4AAn8ABn4AAogAF3IAAn8ACXsABXkABZUAAXwAAnIAFnsAAH0AFpAAB4gABX4ABH4ABIMAAXcAAnoA
    Dn4ABXoABXwAAIp8AAN+AAR9AAN4AAt+AAOBAAR7AAV/lgAMfgAPfwAFf30AAYSRAAJ/AA2GAAx/igAEegACfgAFfwACiAAAfnoAAogAA48ACX8AC3p4AAOa
    AAqOfwAVdAADfwAAcwAKgwAPfwABiAARfgABeAABfwADegAHjAAEf38AAn4AC3ueAAx8AAB5AAR/AAKIAA15oAAAfAABhAAMe30AAn0AA3wAA38AD3oAAYMA
    AngAFIMAAX8AC3gAA5EADJUACXgABnp8ABF/AAqFAAWOAAd/AAN+fAAChwAPhwANewAGfQAAjwAQfAABfgAHfgABfAABfQAFhwAPfwAHewADfQANfgACdwAK
    gQAGfwAOfgADlAAEiQAAfwAFewAGfAACfwAFewADf399AAZ/AAB+AAaBAAx7AACDfgAAfwADdwAEf3wAAnwAAngAAH4ABYEAAnsAB5gAAH4AAX8AAXwAAn4A
    A4QACX0ABH1/AAV/AAp8AAV/eQAMfQADdYQABX8AA34ADn+PAACUAAR/fwAFfQADfQAGdgAIewAMfgALeQACfqEABIoAAXsABJAABX0AB38ACGwAAn8ABHYA
    DX4AAHMAAH8AAX8AEnMAAoUAAn0ABH2JAAl/AAJ8AAOLAAt+AAV9ABJ/AAJ+AAaEAAaZfwAEfwASfgABcwAEqQAAfgAAhgAEfwANhwAHfgAMfHoABoMAAnkA
    BXYAAnkAEIYABooAB4gAAIN/AAWCAA57AAJ6AAd7AAV9AA17AAV/iwACewASeX8AAH8ABIIABnsABXsAB44AE5qLAASCfwAFfgALdAAAfgAEmwADf38AAX8A
    CX8ACX4ABXwADoIAC4IADn8ADnsAAH4AC2kAEXoAAYUABHwACXsADn4AAn8AEH8ACH4ABH8ABooAA4oAA40ACnkAA4EAAXcABXkAAowACnsAAH4ACHwAFIMA
    C5Z5AAFvAAR6ewAKkwAAbwAAgQANdQAAeAAMggABggAMfwAEfAABdAACoQALdgAFgroAG4EAApgAA38ABn8ABXcADnwAFKEAAngAAH8AAX8ABX8ABoUAAoF/
    AAB6AAV5AAh9AAN8gwAEiwAHggAGiQACfQAOfAANdwAEfwAHcAABjQAJewAHgQADhgAZfH8AAYIAB3sAAXsABIIABH+BAAB8AAR8AA1/AAp9AAGsAAZuAAB5
    AAiCAAV9AAx/AA15AAKHAAR9AAd9AAh/AAN9AAV5fwAAlgADnQAAfwAOfwALfAAAegAVfwAQewAHfwAJhYkAAIF+AAB3AACLggALfgAIhAAOmgACggAYbwAP
    hQADgQAEfnkAA31vAAVuAAJ/ABJ/AAF/AAJ8AAV0AAKKAAeHfwAAfAABiAADfnkACH8AEH13fQASpQAEgQAFeAAJjAAEiQAVkAAAmAAAegAFf30ACXsAAowA
    E4d9ABWLABt6AA1/AAF5AAB/AAJ9AAJ/jwADfQANiQACegADjAAEigACfgAEcQANl38AEX97AAB+AAOBAAGGeQAGfwABhgADfwAMfAACngAJfwABfQAFfwAJ
    f34ACX8AAoEAFpEACn8AFX8AAH9/AAV0AA1/AAR+ABSLAAB/AAN/AB18AAuhAABzAACIAA5/AAx8AAd6AAJ1AAZwAAZ7fn0ABIIABXwAAJAACX4ACH0ACX4A
    An4ABXwABHt8AAR+AAl8eQADeAABiQAAjgADc38AA3yVAAF8AAR9AAJ5AAiKAAN/AAR9ABFrAByEAAR/AAB+AAF/AAB9AAV7AAN+AA9+AAd+fgAIdgAEjQAB
    fAAKfQAHjgAFfoEABX8AAn0AD4IACXMAAYEAAH8ADpB+AAh9AAauAAd/AAyVAAF3ABCHAAp+AAB/AAGCAAZ/fgADcwAQfnoAEokABHoAE4EAAX8AB38ACYMA
    B30AAX8AAn8AA30ABH0AAH8AA38AAY2HAAyHAAmMewAHfwACfwACfQABhwAKfAAOfwANfgACmwABewAAdwADmZ8AAngAB30AEX8AHX4AAX0ACH8AAHkAD30A
    BHkACX8AC30ADHwAALUADH4AAXx+AARxfQADfwAAcgACdYkABX4ACXoABpEAA3AACn8ABYYAAX8AA6t4AAF/AAx/ggAAfQAOfwABcAAAfwAHjgALfwAAhgAA
    iwAEfngADIgABn4ABX8AA38AAn96AAp+AAR/ggAQkwAJfgABfQADfQAWhwAAknoAAWsAD4MAAIYAB38AFHwACYgAAn8ABGsAAn4ABHB8AAF9AA1+AAt/AAN+
    AARvAA58AAl9AAR9AAF/AAaDAAWCAACBAAGOAAN8AAJ0AAB7AAB8AAZ+AAR+AAV9AAR/fwABfgAFegAMfwABfAAFfgABhwAEf3sAAXcABIIACoEAF30ABI8A
    B3IAAn0ACZEAAnoACXwAA3yPhwAAfgAFcwADfQAJfwADfAAAfQAEfH0ACX2LABOMfQADfAAPegABgQAVfwAEfwAEi3wACoR/AAB8AAp8AAKEAACDAAp7AA9/
    AAp+AAx9AAZ9AAx9AA1/AAp/AA5/AAtxAAd/gQAIhgAYcwAAmQABfgAEeQAQfwABjgAQfwAFfgANgwABfHYADYJ/fQAHewAAfwAFfwAAmgAFfwAHdmEABYcA
    AXsABn4AAXIAAH0ACHwACX8AC3cAB3R+AAaDAASKAAB8AAFpAAR+AAJ3AAN6AAd/sgAMfQADkAAEggAFlwACfgAcegACfwABfQAAfAAGcQAEfAACgnMADHaH
    AAV/eAADgwAUegACfAAGggAHngADegAAfgAAfQAAaAAFfwAKiAAFfgAAjgAAgwAAf34ABX8ADHYAAHwABI4ABI4AAH0AA399AAB/AAR+AABvAAJ5AAJ/fwAN
    fgADeX0AAH0ABn4AAn8ABH9+AAB8AAB8AAN4AAZ9AAB+AACBAAh/AAOPAAJdAAKCABJ+egAAhnwAB22DAAV/AAN3AAF9dwATdwAMfQAIfwAGf38AAp0ACIYA
    AH4ABZEAAnoAEZoAAHcACXxlAAF7AAGEAAN/AAGLAASRAAN/eQABfgACfwACggAKdgAJfAADhwAAngAEeQAAfAAEfQACf5B9gwABfAACdgAGgwACfAAFfgAF
    iQAJfAATfwASeQAGeAACfn8AAX12AAKEAAePAAB2AAN/AAd+AAh4AAF9AAJ+AAVyAAJ/AASKAAN/AAN4AAJ7fgADdQABkQA8fgAOvgAAfQAJigAAfwAHkQAU
    fgAThHp6AAKHAAmKAAaGAAB7AAOCAACqAAZ2AAF/AAF8eQAJewACfgADfwAOaQADfgAFfwACfwAOnQARfwACewABfwACfQAGfgABfAAFewABeYMAAnsACX0A
    CX0AA3oAEosABYEABnoAAn8AAYcAAogABYKBAAN6AACKfgAHfgAFkgADuwAAegAAjwAKgQAQfgABewAIewAAfwAGfAARg30AAn4AAnsAGnsABn8ADn4AAYoA
    AIGEAAJ6ABJ7AAJ8fQADpIwAAYUAA30AGX8AB38AFoQAHHsAAn8ABX8AAX4AA34AD38AA5MAAoEAAlgAEnkAEX0ACn0ABX8ACX4ABX4AAGx9AAl/AAmSAACE
    AAteAAZ8AAd5AAR/ABV5fQAAewABdgATgQADVwAAggACfgADgQAAggAAiwADfwAYfwAHggACh30AAZGDAAd/AAd/AAB/AAJ4AAB+AAN3AAR5fXgAC3wAAImT
    AA59AAOXAAGEAAF+AAB+AAl+AAOFAAx8AAh/AAF/AAR9AAZ6AASGAAdxAAB+AAF/ABJ8fAAJfwATfXkAA34AAn4AAo2CAAt+AAF9AAZ6ABR6AAZ9AAJ+fwAE
    lAAGfQAIfgAAiAAAjQABewACfwACfgACfQAElwACjgAAdgAHmAAEggAGfwALjAACfwADfgADgQABfAAPbwABfwADkAAFfAACcX4ACoYAAosACJIAB38AAoYA
    AYiuAAV8AAqmAAeCfgAJfwACfwANegABfAAIgwAKf3x+AAh7fQAAfgAAfQAAcQAcegAHe3wAAn4AAX4AEot/AAR6fwAAfgASfgABcAAOmwAJfgAFpgAMfAAE
    f30ABnsAAIwAEX8AA4QAAH8AAnwACJV4AAB+fwAFiwAMfn4AAnp+AAl8AAB6AAN8AAZ/AAh+AAh8AA5+AAF+AAF7iwAAfwAEfAAAfwACewAXfwACfwAMfH8A
    CIsAFn0ABH98AAqBewABgYoAAH4AAXcAEH4AAY5/AAJ+AACHAAx9AAuRAAV8AAR/AAaZABBzfQACfwAIfwAIfQAHfwACewANgXwAB4IADYwAC3YABHsAA34A
    A3oABH4AC3wABpAACHmLfwACfQAGfwAChAACfQAFeX8ABJ0ABX4AAHQAAo0ADJ4AAH0AAHp9AAN/AAB8AAqfAAOJAAxpAAiCAAJ/AAV+AAJ6AAh9fwACewAG
    fAAAgQAOfwAIegABeHsABHIACnUAAX19AAF/AAd+AAl/AAKIAAGGADSOAAF9AAB+AACEAAN/AAJ1ABR7eQAKfwAIfAAAfQABggAAfwADcn93AAKVAAF+AACF
    AAl/AAZ+AAR/AACGAAOJAAB2AAqNfgABdAABhHsABXUAAI4ADIcAAn4AAnsAAHMAAoIACI0ABn8AF34AAH0AB30AA4N/AAJ7AACMgwACfwAqfwAAfwAGlgAV
    fQAAfQAPfgAFhQAJfwADfQALfgABfwABfQABfQAAeQADfwAQewAAfQAAfwAMfwAAjgAJfQAFfwAPh34AAoQABIEABH8ACoIAA38ACHx+AAJ8fAAGfgAIlQAL
    fwAYegAQewACfQAAfwAHfAADi34AAXwACG0AAX5/AAxxAAOIAAJ/ewADfgACiQALfAAJjgAJfgAAfQACeQAAeX0AHHkACn0ABYEABIN+f34ABnwAAX0AAncA
    A4oACIZ4AAOEABt/AAJ3AAd+AAx5AAV6AAB/AB6PAAB4AAOFAAaGAAJ2AAJ8AAOKAAKCAAKDAAaYfQAFf4cAAH8ABn4ACX8AFX0AAHwAAHsAAnwAAn4AAoQA
    Cn8AAnsAAH99AAV/c54AAYgAAn8ABYEABIN8AAB+AAV+AAJ/AAWPf38ACISCAAF/f3uUkAAAfwAAegAFfAAMggAQfwACegAdfgAHhQAAgn0AFm4AAn4AFIoA
    DnEAA6B4AAJ7AAR3AAh9AAR+AA96AAKkAAmLADh9AAx4fYwAAX4AA4wAB2YAAYeBAAJ+AAB+AAF9fgAKfwACf4sADYoADHwACX4AAW8AA4UAGX6CegACggAJ
    fQAFdwADgXoABX4AAH4ABH8AAngADHoAAIh9fwAFfAADeQAKfQAChn8AAX4ABHwABn98AAGXAAJ1AA1+AAF9AAiFAAR7dwAIgQABfwABgQABggADdXp+AAp6
    AA58AAB/fQAHfgABcQALfAAFdQAAeI8AA38ACHoACooAAX8AAYV5AAB9AAOIfAAGfwAHint8AAiQAAN6AAh4fAAFfoMAAn0AB3qHhwABhwAAegABfAAVigAJ
    e38AA40AAnoAAXyEAAx8AA1/fwALfIMAAn8ACokAAH9/AAiFAA6CAAB+AAd/AAF9AAl8AAF/AAuIAAV/AADIAACCAAaKAAeRAAd3AAN8AA58AAd9AAeFAAFz
    AAd2AAF5fwAHjQADgQACfwAOewAOfgAUfn4AA38ACH8AAp8AAXoAFn0AAHx/fwAAqQAItwAGeAADfwADfX8ADHcAAoIACX8AAIQAAXoAAX8AEX4AAHwAA30A
    D3oADZ8AAYIAAX9+AAZ+AASJegAagwAMfgABgwAJfwACkQAUdKwACnYAAXMABX4ACIQAAXwABXUAEngAAn4AAX0ACX4ABI8ADn8ABX8AFH4AAXwAAH8ADX8A
    D30AAnIABoEABn4AAYF/AAV9AAZ7AAZ+AACBAAZ8AAR+AASOAAONAAF7AASMAA5+AAB/AAGNAAR+ABN4jgABfQAAgwAAewACfwADiAADkgAEfAANf5EAAJcA
    AokABH8AJmoAA38AAIl5AAWIAACSAAmFAAt5AAuKAAJ6AAWMAAd/AACLABaKAAR8fwAFjQAAggAEfAABfQAGdAAWfwAcewAddwAIiH8AApAADXwACnwAAIMA
    A5YAA34AApB/AACEfgACen8AAnkAAn4ACX4AAXgADX8AAoMAAH8AAn4AAn99AAJ/jAABewAEj4EAAYwACI0AB390AAB5AAODAAODAAB9AAR/ABx6eHiNAAN5
    AAB8AAd9AASEAAd7AAF9AAiCAASDAA1/AAh/AAabAAWKAAJ/ABF/AAB+AACEAAV4AAKEAAl/AAR4AAaDABx/AAGBfAAEfwABfn8ABH8AC44AAIkAAn4ADn0A
    CI4ADX0AAXwAA34ACHwAAHwAAnwACX4AB4QACoMABn0AAIF/AAl4AAF7AAJ7ACCRAAqcAAR+AAp6AAJ/AASDAAN8eAADfgAQfwAMggAJf3uMAAWEABF/fAAH
    fgAFfwAIiAAAiAAKfgAEKAABegAEegABfwABfgALiQAAgQANewACgQATewAKfQAEegACfgAAfAAJfwABhwACeQAhdAAHfQAAfwACegABhwACeQABhQABhgAI
    fgAEfgACewAFf3oAA34AB38AAHEAJX5/AARyABuEAAqJAAF8ACF7ABCFAAp8AACDAAF5AAyRAAd+AARtAAF/AAeGAACfAAt7AAB5AAaFABR9AAx8fQADfgAF
    fQAEfQAJfgAGmgADfwAAfgACggALdAAAgX8ACH0AAX4AFn8AAoEAA34ABXcAA4wAA30AHZgAA4EAAnAAA4cAA3oABn4AAH4ACXsAAHYAAHwAAHoAAnoACXYA
    AHgAAPV+AAh/fwALfgAIngAKgQADfgAGfn8ABHwAAYwABnoAAoUAA3x7AAB8AA9+AA1+AAB/AAZ/AACJAAZ/AAN8dAAAfwACfQAQfXoAB3wAAH4AApwAAn4A
    An0ABH8AAIR7AABzAAN+fwABigAAhwABewAIfwANfgAFfAACfwAEgQABggABfwACggAAfgACfAADfAAFhAAAkQALhQAGfAAOfgAAkQAHfgACf399AAd6AAt7
    AAF+AAJ/ABCIAAF/egACjAADjAALfgAEfwAIeQACdgAFeQAFjwACiQAAfn8ABGYAA4gAAIMAD3oAEX8AAn8AAH8AB6AAAoIADn+MlAAIgwAPegAEg38ADH8A
    AHp7AAR8AAN+AAmIAAiHAAB8fAACbYEADHsAA1Z8AAXKeQAJfgAHf28AA6gAGpMADYwAAnwAAHsAAHwAAod+AA5/AACCABCEAACCAAGBAAGEABWPAAB9AAl8
    AAB/AAB5AAN+ABiFAAKYAAd5ABl9AAGKAAJ+cgAJfwAJfwABfZt8AAKBAAN5AAN3AAF+AAB8AAWCAAp8hn8AC30ADX0ABIkAAngAAH4AGH8AENIAGHUAIH4A
    AY4ADH8AAX8ADHkACYV7AAB1AACZAAeKAAFyABh/AAyLAAB/AAF9AAF+ABB6AACUAAN2fAAAcwAAfgADewABd38AAH8AGY8AAoUABX9+AAF+AAh8AAt9AAF7
    AAR7AAV/AAF8ewABogABf34AAnwAA3oABnkABH0ACoQAAX4ACoWFABZ8AASNAAF+AAR+AA10AAGJAByEAAeVAAF9AAN+AAR6AAB2AAyEAAKCfgAAfwAG0gAA
    fQASiQAAl4oACXgAA4EACX8ABHsAFXB9AAmLAAKMAB+LAAqHAAN6AAOBAAOCAAqCfgAWfm0AAH8AB5MAAnx+AAR/AAB/fAABf38ACn0AAI0AA30AAosAA44A
    AXJ6AACUAACFAAp7AAN8fwAAfgACfgAIfgANf3oACn17AAd/hwASfAAEegADgQAHdwACdwAFdHwABH8ABH8AH3uMAASZAA5+AACJhQAPfwAQf34AAXoAAYMA
    A4EABnYAA4MABnsAB3gACH4AAIQACXgAAI4AFH8AB4IAB3gAAH9yjQAGbQATfwALewAIfwABfwACfwAHfwADfQAAegABcwAKiwAEfwAFlAAMfAABkQAOjQAD
    cgAUfwAAiQAEfQABewACgn8AAXwABH4AB4gAAaMAEX4ACocAA30AAn0ACH8ACH4ABH8ABY0ACX8AA7MAAH4AAHt8AAR/AAF7AAp7AA5/AAh8AAp/AAiDhQAS
    f38ABIIAAHsAC38AA4N/AAJ+AAV4AAB7AAd/AACCAAZ/AAl/AAJ3AAV+AAB5AAF+AAZ9AAKDAAB/AAhyABZ/fwAEf4wAB3oABX8ABHoAEX0AAXwADH8AFX8A
    AH4ACnEABH8ACn0ABosAFX8ABX8AA3QABX0ACX19AAR6AAR8AAR+AAqWAAF/AASbAA5+AAB/AAV6AAJ/AAeEAASGAAB9AAGlAAZ8AAB/AAt3AAd+fAAFi3kA
    An0AAH4ACX4ACH1+AAJ+AAOEgX0ABn8ABX0AAXcAC3sAHXqDfQAOgo5+AAB/AAB/AAN+AAR/AAOLAAB+AAV/ABB/eAARf5YAD4QAC38ADoIAGH4AAHoAD3MA
    Fn8AA4QADYMABYIAA3UACYZ8ggABfAAKfwAAj38ABH8AAH8AB34AAWsABIEAAHoAAHEAAX4AAH4ACH4AApMAAX8AAHIAAn4ACn1/AABzAA9/AANrfAABfgAC
    fJp8AASJAAZ+AAN7mgAEf4MAAX4ABHkAAIcAFXmBAAd9AAF9AAGFAABzAAORAAV9hAABfwABjAAGfwAAiAAFkwAHfwAJggAChQARewAFhgAGfwACfn4ABncA
    C5MABH8AEZYACH+IhAABmgAIfwAGfwABdAAAcQAFfQAJkgACfQAAjQAIewAHin9+fwALgQAFggABhAAMeQAFfgADdwACfgAAfXwAAnt9AA1/AAZ7AAJ+AAF8
    AAV/AAB5AAOcfwADhwACgwAAfwAHfgAHfwAMgwABegAJfgAAfAAEfwARegAGeAAGeQAEiAADfwALfgADhZYAAH8AAYF+AAOHAAB6jAADfgAGfQAGfQABiQAS
    f3wAAX4AA5sAAX4AEIgAAngAA3gACH0AAn8ACYkAAHoAAn4AAH8ABnsABH98AAN7AAJ8AAd9igABewABfwAcjwALkgABjAAMhn4AAnsACYMAAH4AAHIADocA
    BHUACH8AA30ABH8ABn8AAJIABZMAD3sABXqZAAmCAAyCAAB+AAN8AAJ7ABZ+AACMABR6AAh8AAN8AAN6oQAJfQAAfwAAiwAAgQAGeQADiAACd8AAEn0AA3oA
    AIYABJYAB38AA4wACH8AC30ACYQAD38ABGcACZUABn0AAn8ABX8AB4UAAHkAAooAAZwAAX0ACWIAAX4AA358egACjwAAfwAQhgAFdgAFqQABfwAGiQABiAAE
    iQADwAAMewABeQAApwAIewAHjQAGfQADlQARoQABggABgQAEf38ADIoACnAABJYAAIIACH+FAAF7AAF/ABR/AAN8AAx/AAh/AAF+AAR/AAOHegAAcQAKfQAC
    iAAHfQAGgQAHfQADfwAEfQAAeQAHgn8AGIx/AAJ+AACKAAx+AAOHAAd+AAl/AAx4AAF7AAZ6AAB/AAV/AACRABiDABLZfn8ABHwAB30AAnMAEY4ABn6OAACC
    AACUggACdAAAfgABfAADTAAEfQABimoAAXIABp4AAX8ABncAEH4AA4YAA34AEH18AAJ+ABZ9AAV/AAB0AACMAAV7fwAGfQAEh38ACJN9AAJ8jAAAeXsAAocA
    BX9/AAV/fwAJfgAEfgAKfgAIeQADfQATeQACfgAAfwAKgQAaeAAEfgABfwAAfgACfwAEe3l7AAh/AAF+AAh1AA5/AAh9AAx4cQAHfwAAfAATbYcAAHcAAIcA
    Bn4AD4IAB34AApUAAoYABneJfwABhAABfXYABYUAAHqNAAh/AAOEfwAAf4IABHwAE30ACX4AAmoAAIYABIUAAn8AA38ADZkACI0ACYYAEmYAAXkAE4EAAYwA
    BH9+ABN6AAJnAACIAAGDAAp/AACGABh/AAh9AASjfwAKfgAAcQAGbwAFewAGkQAPfwAAggAJfAABfwAHfgAPfgALfQABigAHdwABfwAZfwAKfQACfAADfX8A
    AIYACX0ACH8AD319ewAHfwAGeAAPkXwAA38ACn4ADJwAAX8AA30ABnkAAHUAAYIAAX5+AAJ/AAt/AAh8AACDAAaIABmFAAR6ABB/AAR+fgACfwACmwAQfwAI
    fAAFf44ADXsAB38AA3QABHsAA4oAAX0ABX0AAW1/AAB4gwAMfgAAfQAKewAFeH0AAXwAC4QAAXwAAoIAAYsAAHwAB38AAH0ACYQAAo8AAHsACn4ACYgABJkA
    Cn90AAaJAAB2ABOWAAN6fwAAfwAMi30AAX8ABocACXEAB3wAAX8ACX4AA3wADH4AAIcAC3OeAAGEAAJ/AASOAAN9fwAKgwAEgQAFfgABfQAAewAPdgADjwAD
    ewAHfwANdQABfwAAfwABiwAEfn8ABn8AAI8AF5IAAooABWwACHYAAHsAAY8ABngABH8AAIEADncAAIRzAAB+AAt9AAt/AAd9AAJ+AAV/AASHAAV/AAV/AAN9
    AAJ2AAN6AAGCAA6YAAZ3gQADfwAGfwABfwAAcQABfwADfnsAB3wAAXUAAoEAAGsAAn8ACn4ABLR/cQABVgAAfwABiQAAlAAGigAEiwAHewABs38ABn8ABX8A
    An8ABH4AAHwABHcADXwACnwAAn56fQAJhwACggAIkgAEfgAGdwAEfAAFewAAxAAGfQAPegAFfgAEfnkAAZsAAn9+AAB+fwAQfgAEgQAJdQAHkAAAfwAAfAAD
    fAADfwAKfgABaQAAeQADfY0ACosAEH9/AA2JABV+AAN7AASQfwADewAEbgAMbQAdewAOensABX8ABX8ABocAAX8ABXh/AAZ/AAN+AAF/AAF1fwABfgADfQAQ
    eQABfQAEegADiAAJcAAJfQAJiAACegAPjQAReHYAB38ABX4ABH8AB5AAA3oAAH0AAZAABYEAAH8ACX8AAXAABIIADa8AB34AA4eJAAJ/fo2CAAZ+AAJ3fwAE
    hHYADH4AEXsABHcAE4MAAX8ACXUAAXx9AAOIAAJ8AAJ+AAB5gX0ABYEADHx+egABf4KHAAmBAAJ+AAF/en0AAn8AA3QAA3gAAYcAAGgAA9YACYp7AANvAAJ2
    AAuEAA98AAF3AAB/ewAAfgAMfwAKfwAbhAAMfgAOeAAEfgACkQAKg38AAYIAAH8ABX8AAXgAAHkAAIYACH8ABnx+AAh/AAKOAAF9AAJ9ewACpgACkQAAfwAA
    pQAXewAFfgAEfYN6AAd/AAuDAAZ/AAPVAAN/fQADin8ABoQAAX8ABnoAB30AAXUACHwAAHwABXcABoYAD34ACYcACn0ABXsAAIkAAXUABYQAAHx+AAB8AAF7
    AAOFACF/AAZ/AAB/ABaoAAF/AAZ+ABCGAAF6h311AAd0AAZ7ABF+AAJ4AAR9AAaFAAB9AAeQAAFqAAZ+AAOBAAZ/ABp7AAB8AAd6AAaLAAV4AAJ+AAZ/AAKK
    AAd6jQACewADewAAgQAMc30AAX8AC38ADH4ACX4AAX6QAAV+AA99AAV+AAV5AB59fgAHfwAAlQAAdwAGfot8AAZ/AAJdAAV7jAAGeAABggAHfAACfAAIfQAH
    ewADhQAAkwABdgABeAAAhHcACn0AEp0ABHwABHoABIIAAH6FhwAFfwAAfQAdfwADfwAAeQALe3YAAD15AAh7AAN9AAqcAB1pAAiJAAR5AAt/ABl/AASvAAB/
    AAl+AAGNAAJ3fgAFfn8ACI4AAYEAAn0ACH0AB4sAGHGdAAR/AAp2AASNAAB/AAF/fwABiowAAHd5iQALfwAFogAOf4QAAX0AAX8AAn4AFX8AA4EAAIIABH8A
    DHoAA38AA4cAA38AA3EACnqBAAR5AAR8AAiTegABjgAJfn8ACH4AAJh8AA1/AAB5AAaGAACqAAGHAAt+AAC5egAKeQACf4IABYcABX0AAZMAAHp9AAeZAAmC
    AAJyAAB/ggAEhgAEhgAPfAAFgwAGfwAAewAAcgAKkgAAfAAIfgAEjgAHfgABdgAPfX0ABn8AB3sABI4AAH8AAnkABaoAAn1/fAAJegANf38AIV8AAHoACXwA
    AX0AAX0AAH8AAYMAD4V8AAB+AAh+AAh6AAF4AACCAAB4AAhwAAd9AAJ+AACNAAd8AAGHAAGEAAKCAAF8AAB+AA2HfAAAfwAAcQAYfwANewAHfIIAAYMABHUA
    Bn14AAd4igAMbgAKeAADgQAAfQADggAPfwAAfwAAfAACfwAAgQACfwAEfgAHfQAEjwADfwADfgAAeAABfgAAjAABhwAOfwABiwARlwABfwADlwAAfwAGdwAE
    fQABdgAAewAAfgAIjAABf3kABH4ADn59kQAFfX8ACXx9AB18ABd2AAt/AAJ+ABd8AAKDAAZoAAR+AAB0AAR2AAN/AAl9ABKlAA6RAAJ/AAecAASFAAh6AAN+
    AAGGegAAgwADhgABeAAAfgAFpgADmgAIfgAFhQAFeQAHfwAOfwAHjwACewALgQACfYEAAo0AAX4ABXoAA34ACX8AAn8ADIUABoJ+fwAakgAJeQAHiQAgdQAF
    d3t6AAGqAAR/AASDAAB9AAN9AAl9AAGMAAJ+AAB8AAeafogAD3MAD34ABZIACnQAB9cAAX4AA3wAAH8AB34AAI4AC3MAB38AAXUAEIQADH8AEX8AAX0AAn0A
    FocAAH8AAnwAEX0ADYcAAn6dAAN7AA13ewALfQANfQABfgAEfAAEe4aHAAd+AAR/AAF/cQAAfwANdwADkAAOfwAJgQARfgAKfn8AAn4AA6iYAASPAAp7fHIA
    C3wABn8AAnwAAH0ABH4ABXAAAHMAAoEAA48ABnwAA3EAA4QAAYkAAX8AAZYABn4AAYQAAoQAAXgAAn8AHH8AAHyRABx8AAF9ABx8AAV/AACLAAZ5AA9/AA6C
    AAl/AAB3AAt/AASPAAB6AAJ/AAN8ABeJAAV/AAB/fwAAfwABfwACfQAAhgAHfQAMfgAMfQAHjgAOfAAFjX8ADH0ACXMAAHsABXx9AAF/ABGGAAGDAAx3AACL
    AAxxAAeJAAN/AAx/ABR+AAiOAAB/AAF6AAB/AAegAAF/fn0AAH0AAXwAAoMABH0ABX8ABnaEfAACewAQfAAAfgACfgAAgwAMogAQfAAAdgAAgQAFawADiwAL
    fQAEfQABfQADdAAHggAAf4F0iQAAkQAAiAAAfwACiAACdQAEfgABin8AEXkABm4AB3wABIcAAYUACoIAC39+AAN/AAV8ACN/ABWCAAeMAAJ/AAZ/AAB5AAKK
    fgAFfAAGewACgQAAhAAAfgAPf4QACYh/AAJ6AAB1AAB+foYAAH4AA3wABXsAAX9/AAF1AAGYAA6xAAh/AAx+ABF/AAB8fn8AEIYAC34AAXoACHoAA3EABY0A
    NIcAAIJ/AAVGAAF/ABJ+egASggAGhwAAgn8AAXqLAAmGAAGEgQAIewAGfQATiAAdiAAGegAHewAWfQAIewABcAAJfwAEegABhwAEfAADfQAGggAEfAAGfQAC
    fwAAfAAEgYwAAnwAAn0ACHkAAH0ADYEAAHkAEH4AAYEABH8ADH4AEoJ8hAADeQAAewAFcQABhwADkgACewAIgn8AAG4ABH4ABn0AAnIAAHsAAH8ABX+FAAF5
    ABZ7AAuUAAV9AAJ+AAt+AAV0ABp6AAB4AAN/fwAHfQAAfwAdeAAIfwADfQACfQAHfgApkwADfwACeAAAiwAKwAACiX8ACX0AAYwACH4AAn8AAn8ABXwABHsA
    CnwAAH8AAHgAAIoABp0AAX8AA3oABJx+AAJ3AAB9AASMeH0ACH8AAX0ABXcAAIWIAAJ/AAJ/AAV6AAaqAAR+AAJ+dQAAewARdgAAen5+AB15AAKHAAd/fQAO
    gQAElYUABH0AFH0AAXgABXsACH8AEHwAAoh+AAJwABZ/AAJ8AAF/AAKVACl7AAWafwAJewAHfwALgwAGeAAFewACewALfQAGgQABfgAAfX4ADX8AA3wAAYGH
    AASMAAJ9AAh9ggAEen+JAACPAAp9AAt+AAB+hAAEeIIAAoJ8fwAGjgAAfwAHfwABfgAHhqkABIMAAYMAEH99AAd5AACGAAd/AAN6AAF9AAN4AAR5AAB+AAZ/
    AAV9AAqFAA2CAAd1AAF7ACGFAAFxAAfJAAd4AAB/AAN/AA99AAt+ABF8AAR8AAt7AAJ/AAaCAAR/AAt/AAOKAAWBdAAHigABeQAOfQAEfgAKcgAOhQAPfQAF
    fQAAggADhAAFhgAAjYEADnx+ABCDABGcABeOmQAEfXoAAnsAAnyPAAGDAAt+AAV7AAF/ABeGAA1+AAKdAAZtAAJ9AAJ8AAd9AAJ9AAN+AAp9fwACfQADfwAK
    fgABfAABfwADcwAFfgAAXAAMfYeKAAF/eHwABn8ABHoAAnwAAXuIdwAAgQACfQABjgAGf4UADZMAAX4ABYIADZYABmsAA3sADYMAB30ACHQAAH8AC4MABIUA
    A38ACH4AAHsABocAC3wAApEAAXl/AA2IAAh5AAl5AA5/AAF9AAOHAAKGAAN6AAd5AAV7AAd/AAKFAACPAAOFAAh6iAALfAAJggAHjAAHfQAPfQAAkQADfQAA
    fwAMsgAcegADhQANgQALdgACewAJfn8ACZAACH4AAH0AAH8AAYkAAXoAA4QAB39/AAF7AAF7AAF/AAN5AAKJfgAAlgAVhnsAApIAF4sAA34ABH4ACHoAB38A
    An4AAH8AAIgAB38AAH4AB34AAXgABHQABH8AAn92AAR+AAdzhn4ABn4ACH8ABYMAA3x/AAOBAAN/AAx/AAl+AAF+fgABfgAKfn4AAY0AAX0ABIIAAH4AB38A
    BnsAAoJ8AAF8fwAHfQAEbwAFfwAAi38ACX8ACX8AB5AABn4ADXgAAX0ACH0AA2sAAnIAB6YAAX8AB3kAAnwABYcAFn8AAoEAAY0ACX8AB3wAAYVzAAd/AAiH
    AAN5dwAFfAAEhgAJfQAChXgAAX8ABX8ADn+SAAl+AAB+fwACfAAAgQACfwAKdwAJewABegAEiAABfwABfAACjwACewACfwAEhAAHdwAAmgADggAAgwAKegAD
    fmp4fAAPVwABggADfQAWgQABfwAFeH0ABXwAAX0AA3EAAHsAA3wAA5gAAH4AAIEABoUABHsABHwAAX+CAASRAAR/AA5tAAF/AAB8ABSEABl+AASKAAV9AAR/
    AACDfAACgQABewABeQALfgABfwAMfAAKfwAGfwABfwAKfHySAAp9AA1/AAR4AAN+AABtAAJ/AAN8ABJ+AAF3ABBuABJ/AAB/AAV+f3+HAAN8AAF1AAR2AAiF
    AAh4AAp/AAR9AAd+AAC4AAV8AAV8AAeLAAp7AAGMAAB7AAR4AAJ+AAF+AAJ2AAqCAAOCAAaMAAJ2fAACfwAMjQADfgACfgAFewAChAABfn0AAYYAAH0AAn+R
    AACMAARgACGGAAJ6fQAHegABfQAAeAAFewALZgAUkgACfwADhAADcgABggABhwAAgwAEcwACjQACkwAIfwAEfAAAdgABkAADigANfgAAf4F3AAmDAAF/AAWM
    ABx8AAR/AAJxAAJ0AAR/AA6NAAmIAAWSAAB/AAN/AA9/fwAKkoIAAXkABnmDAAN/AB5/AACHAAF/dAAEfwAAfAAOfwAEegACfwADfgADfQAMfAABfwAGeQAG
    fwABgQAJgwAAfwAAfgAHrwABeAAKf3t/AAiYAAB6AACIAAZ9AAGIABOHAAWEAAJ6AAF+AAB7AAJ+AAN/AAF/AAB8AAmmdgAAjAACfAAAbAAEewANewAAewAS
    hgADiAABe5wAAIUAAn56AAWBAAqQAAGBAAF/AAJ1AAF9AAF7AAGCAAB/fAAClgADfQABfQABcH8AAXoAMZEAAXkABIkABYIAAHgAB399AAh0AAV9AAB/AAKI
    hAAcgQAJhn0ABIMAIW98AAx/ABF+AAh/AAh5AANwcAABf4UAC4MAAH9+AAVzAAB1AAN+AAScAABwAAR/AAF6AA19fn8AAGoACIgAA38AA3p9AAKCAAF/AAKO
    fgAXfwACjQAEegABcgAGeAABeQAAfgANfwANfwACeH1/AAKLAAOGAAKGAAt/AAR8AAB+AAR8AAB9AAB/AAJ0AAJ+AAmBAACBAAl/AAOEAAaGAAF4ABCHAAN8
    AAl7AAF+AACmAAGEAAB9ABGOABOBAAV/fwAAfwACggANewARfwAdfwAGkQAKegAGdgADgQAFfAAHiQALowABfXoABn4AD5EAAXwABH8AAXwADnoACn8ADnwA
    C38ABH4AC4UAA357AAR/AARnAAyLAAOBAAJ/dQACdwAMfwAEen8ADnsABoYAC3EAAH8ABX8AAn8ADoEAAqMAAW4AB34AEn0AAn8AAHoAA38AC3MABZkAAXsA
    BHIABHsAAY+GAACTAAN9ABV8AACBeAAEnAAEdwAFegAXfnoAEnx+AACNfAAFf3sABHR2AAN5AAR8ABJxAAF3AAV/AAaWAAaMAAB5AACYgXwAAYEAB38AAX8A
    EYYABIIAA3gAAX4AAYgACYcAAIF+AAGIAAF9AAZ/AAp+AAJ7AAB/AAZlAAN/AAh+AACYjQAEfQAAfQACeAAZdQASfwABjnsAAYN5AACCAAF/AAmBADB/AAZ4
    AACNAAZ8AAx9AA58AACUAAx/AAt+AAB7AAV/AAt9AAd8AAFmAAaEABp5AAZ+ABGJAAB8AAOGAAV+AAN5fwAJg3aEgwALegATfgAAegAOdgAGfgAFfwAIfgAL
    hwAJewACbwAIfgAJfgADgQAFjgAGfgABfgAHm4oAAX17AAJ/ABB/AAJ/AAB/AAN4AAB/fn0AAIMAB38AAHgACH8AAHyGABR8AAB+AAdzAAKBAAB9AAB/AACP
    AAlyAAKDAAaHAAF7AAJ6AAt3AAJ/AACCAAd0AAR/AAuOAACWAAF7AAJ8AASDAAJ/AAiOAAd+AACEAAJ+hQAFewAHewALf393ACx/AAd+AAKCAAd/AAJ2AAN/
    AAqHAA6OAAF9AAF8ABJ/fwADfAAAfgACd30AB3IAAX51AAB7iQAAjgAGd3wAAn8AB30ABHwAAXx9AAB0fgAOhQAAf3sACnIABYwAG3oAAI4AAIgAA3iEAAeL
    AACEAAp8AAKPAAR/AAt/AA9+AAN4AAp5AACEfgAHeQADlwAKhwAFfQACfwACjwAEgot9AApyAAdvAACBABF/fQADfAAAfwAFegABfwAUeQAUdQAAfHwAA3EA
    BYgAAH8ABIWEAA5+AAJ/ABF8AAF+AACBAAJ9AAKCAAuHAA2FAAqRAAF7AAN9AANgAAZ7gQAFfwAAeAAAdQADfwATfwADc4EAA4wAB3sAAX8AA3kAB3oACHt+
    AAl9AAl+AAKKAAV2AAJ/AAJ9AAV+jwACegADfwAIfwAFiQACfwAFkAAUfQABeQACdwAPfgACdwAAa3sAAIIAA30ABoYACn8AAH4AAYkAAX0ADHwADnoAAnoA
    G3kACX8ADH8AAJEAA3cABX8AA351AAKLAAiUAAaBAAB4AAV+ABSIAAB+AAynAANyAAJ/AA1/AAF9dgAAfn4AAn8AAH0AAX4AA38AAIsAB34AB3sACpMAAn4A
    BlIAAH8ACYMABX0ACIgACYQABYJ+AAB+AAd6AAKBAAB+AAV+AASBAACCAAx9AAJ8AAR/AAd9AAF5ggAFfwABfgABeAAAfwADfwAAaQAZgwABfwAOfwAYfAAC
    ggAAjgAEjwAAfgAAdgAEfAAHfwADh4YAA3sAAIF6AAWFAAV9ABZ9fwAGfwAKegAEfAAAeAATjgAEegAIggABfwALfgABfAAFewAAgQAEeQAEiwACfgAFewAA
    f3gAAJAAD3MAAn8AAn4AA3sAAH8AAH8AAIEAB3wABX8AC3t9kAAIewABf30AAX0AA4MACX4AEn8AEoYAAH8ACmEAAIwAA3gAAHl+AAN/AABnAAB3AAOFhX8A
    Bn4ACH59AAl9ABGOAAp/AAp7AAJ+AAB+ACJvAAt/iAANjAAFfwAFfQABfwABfgABe38AAosAAHwADXF6AAR3AAJ9AAp7AAKuAAJ+AAl9AA16AAB7AANvAA18
    AAN+ABOIAAGBAAt8AAGFAAF8AAKCAAN9AAt9fwAEfwAEgX0AAY2JAAyDAAZ0fAACfwABfwADfgAOfAAJhQACkwAQeAAAiAADfgABfwABfAABkQAAhwAVdAAA
    fAAGdwAKegAHgnsAB50AGXsADX0AAIEAJIsAAHsAD34ACIYABn0AAn8AAIcACHwABX8ADpZ1AAiNAAN/bQABeI0ADX4ABnwAAH4AA5IAAXt7AAV/jgACfwAG
    fX8AAn8AAn19AAt/fgAAkgAKfAADewAQfwAEeQAAi30AC38AB4gADngAAH4AA34ADnwAAXIAAIYAAnoAA35+fwAFhQAFfwAShQAEegAAfQALewAIfwAQggAJ
    fwAAkQAHegAHewABewAIewAKhH8ADIoAEIEADHsAB38ABHhuAAN+AAh9f4EAAXMAAHsAAIQAB38AAXkAAX8AB34AA4QAD4EAAX0ABHoAAH0AAXkAAX8AC3kA
    AX4AAnwABZ0AAXoABX8AAn8ABX9+AAV/jAABfwADfwAEmAAFf38AAH4ABHoAC34AAoYACXwAAYMACn8AA4IAAX98AARtAARzABF/AAJ/AAR5AANwAACWAAF9
    AACLcgAFiAADf38AC3R/AAGPfgAIgwAGlQAMf3t+AAF+AAx9AA94AASIeQAHiQAAfwAGgQABigADgQACfAAHf4EAA38ACI+CAAR+AAh/AAd+AAGFADB8AAab
    AACGAAOdAAyNiwAAfQAPfAAEfgAIeYEAAoIABH19AAF7AAJ9AAqFAAZ9AAV9AA1/AAmNAA+PAAF/AAp5AAGIABB5AAJ7AAF8iQAAeAAUkAAAfwACfoYACX0A
    AX4AAX1+fgABfgAAfgAAfwAEfQADeAAKiHgAAn0AFXoABoJ7AAV+ABB/AAV6AAB+AAB/AAKJfAABgQAbfwAFfgAFgXwAA34AM3AAAXUAAo4AAn8AA3gAC3wA
    AHgAB34AA3cAAn0ABn8AE28AFX4AA34ABn54AAl5fAAChAADfwADjgAAigABcgAfcgABfwAAfQAAgYMAA34AAH4AHH8AAH8AA3oAEn8ABnwAA5wAB38AAYYA
    B3gAA38AAn4ABn8AAYEABYYADHkAAZwAApAAC3gABn0AAYYABH8AAn4ACnl9AAJ7AAd/AAKQAAJ+AAl/AAB6AAF/fQAAngAVfwAAewAOdYsAAHoAAYIABX0A
    A0wACHwADpAAAXoAA4gAAYMADXEADIYAAnMAAn4AAnwAB398AAR9AAN/AABXABN/AA98egABf3oAAn+EAAN6AAGSAAJ7AAKNAAuDABaGfwAAfnoAAXkAAX0A
    BYh+AAaYAAF+bAAAfwAAfwADhAABjI56AA9/AAeIAAKIAAJ+ABB6AAB4AAR/AAl/AASDAAJ9AAN+AAeBAAV8AAF7AAB+AASdAAF/eQACfgABf5wAAW9/ABJ7
    ABR9AAN8AAFoAAx7AAGgABp/AAB2AA57gQABiQACgwAJfQAFfAALfgAGgQAEeQACiQAAkAALdgAPeQADggACfwALlAAAhAATfwAEfwAAfgAEfQAGfwAFfwAC
    fgACewALfwAHfwADeX18AAl/AAKMAAl3eAABjn4ABIIABn4AAI8AFH8AGn5/AAl+AAB8AAKGAAZzAAR/AAN9AA1/AAF6ABmIABB/AAN+ABiGAAZ6AAWKkgAF
    aQAAewASfwAAigADfIeJAAGJAA95jgAHmAADfQAFnAAIfgAYfwAFlQARZwACfgABfgAJeAAIfwASfQAMiwAAdn8ADH8AC3AAAn8AAHsADH8AG4IAAI98AAJ9
    AAF/AAaRAAecAAB8AAB5AAZ/AAOCAA+BAAd9AAR5AAB6AAmBfQACewABiwADewAEdwAAhAAAfgAGdgAAfwAWggABfQAAiAABhQAIewANegAEfwAEfwAAdQAG
    ewAAfgABfQABfgACeAABfwAAfgAJfQARgQACbH0ABHoABJwADXEAAX4AAHoAE44AE5B7jAAGfwABpwAAdo0AAHsABn4AAncABH8ABXcABH8AA30AAH4ACXkA
    EocAA3+GAAp5AAaGAA9/AAV+AAN/AAt5ABB/AA9/iQAAhAAHegAFfQAIgQAdhAAEgwAAhpZ+egAEfwABeQAAegAJmAAAfAAEegAEeG8AAHkAB4cAAJkAA38A
    FIh/AAWUAAF9AAt+AAaDAAF8AAl9AA9/AAGVAAF+fgAAeX0ABXoACH8AAnoAAoUACo8AB3gAA34AB39/AA11fgASfwAQewAFewAAhH8AAH8AEH8ABX2FAAJ/
    AAKTAAd/gwAEfwABhgAVggAAewABhwAIfwACfwACiH0AAn4AAoqBABR/AAZ9AAmBAAWEAAJ9AAyFAAV/AAGBeQAJf4sACH1/AAJ7egADfwAMZwABf30ABn8A
    Bn8ABYIAA38ABX8AD30AB34AAH4AAH4AAH8AAX8AAH8ABX4ABJF4AA17AAR/AAF+AACJfQALfQADfwALXgAEfwATfQABfAAZfQABfgARfQACj39+AAB+ABKD
    AAB6AAeGAAh+AAN9AAR/AAuCAAF/cgAHeWwAAHoAAn8AAn8AAHkABI4AAHl7eAAFeQAkgwAIfwABgQAFfwAAdgACagAEfwABfX0AAH4AAJEAAH8AF3kABnUA
    BXkADooAAYd8AAV/AAN8AAR/AACGAAZzAAd9ABN6fgADfAABhwANhAANjwADfAADnwACfAABjgABgQAIfAAJhQABdwAAkAAJhQABegAFeAABfQABiwAAf4UA
    AnsABn5/AAR+AAd+AAF6AAN/AAV/AAV/AAGBAAR+AAF9AAN7AAB8AAV/AALNAAB2AAOTAAR8fwAGfX8AAIMAA58ABIh/AAN+AAR+AAeCAAR/AAJeABOCAAJ+
    kAAFjgAJlAAGfAACigAMfgAEewAEfwAHggACfnx+AAN7hQACewAEiAAJlQANewAChIwAAH4ABXqVABF+jgACegAGdAAAggADsQAIfwAGggAKgQAJfwARfAAB
    iwAIiwABfn59AAB7AAN/AAZ5AAB+ABB/AAB3AAWOAAN+AAF/AAKCABWGABB+AAB7AAOHAAmHd3l/AAV4AA2RABGNAAB/ABWLAAl/AAp9AAqGAAR9AAR+AAOS
    AAN/AAaJAA1/AAd/AAJ+AAN9ABd0AACXfnkAKnwAAIEAA3sAAHdoAAF/AAF6AAZ/AAB6AByCAAZ8AAB5AAF5AAV6AAB8AAB9AAuMAASCABF0AAB9AAaWAAF/
    AAN9fX4AN6UAAH0AAX0AGXoAAH9+AAF/AAZ7AAB7AAB/AAF/AAt5AAB+AAd7AACEAAh3AAV/AAp/AAN8AA1/AAh/AAGGf3sAAn0AD5AAC38AB38AAIgACo4A
    AXoABX4AA4QACn4ABnsAC3oAFnp+AAB+AAJjAAKMAB18AAN9AA1+AA19AAGFAASPAAp6AAF5fwAEgQAFegAAdgACfgAAfgAHkgACkAABfQAAfwADfgABfAAE
    eQACagAAfQABfAAXjQALfQAAfwAAhwANfQAObAADhQAKfwABf3IAAnYAA30AAnwAAIx6AAKBAAd+fwAEiQAAewAKeQAMjwAFiAAFfgAEkH4AA3UABH4ACH4A
    C3gAAH0ADHkACoUADHYAAo0AHXp9AARyAAB2AAWOegAAfgAHfwAIhQALeAALfQADfwAOfn8ACn0ABocAD34ACncABn8ACYIADHd7fgAHfX4ABnoAD34ABnoA
    A3cAAYQAAX4AAGgABosABXcABHsAE3wAAX8ABHl8eAAAfQACfAACfgAMhHsAD38AAIMAB4Z9AAd/AAB/AAN8ABB7AAaBAAiDAAB4AAKBAAZ7AACBAABXAAN/
    AAF9AAWUAAV7AAN+ABl+AAWDAAZ7AAtxABx3AAV7AAF5ABN/AACqAAaGAAd7hAALfocAA3kAAnaJAAN/AAB9AAB7AAF9AAGCAASRAAORf4gAB3kABHwAA4EA
    AIQAEXuCfgACfgASfoMACnx/AAKCfHoAAXQAAIEABn8AA30ADUoAB3cAAYwAAJYAAIEAAH8ACX8AAn0AAn8AAX4AD3oABH8AAXoADnsAAn8AA3x+AAF9AACP
    AAt+AA2IAAGJAAp8AA2EAAV+AAh8AAeCAAaFAAB4fgAAfwAIe4wAA38ACH4AAJEABIF/AA+GAAF+fwAAfwAGfwAGggAPmAABfHsAAoMAE3IAAIwAA38AAHkA
    A30ABIsACH8AAngAFXwABn0ABn8AAnQAAnoAAH0AAn4AAngABH0ABXx/fwADnHwAA4YACn0ACn8AEYoABH4ADIwACG4AAnsAApsAAZ4AB30AAnkAAX8ACnYA
    An8AH48ABoIAAngADX8AEHwAAn0ADIoABH8AAH0ADH4AAn4ABHp8AAZ3AAF9AAF/AAF/fgAAkwAEfAABgwADfQAFfgAhfgAFgQABfgACb32OABF7AACQjAAI
    fQADencAAnAACX0AAZMAAmUAAIt9AASPAAmTAAZ/ewAFigADfwAAfwABfgACfwAAggAHfwAMfgAEfwAFhX9/ABSBfoEAAXsACn4AAXsAB4gAAG0ABXl1AACR
    AAR+AAB7AAJ9AAJ8AAF+AAuIAAR/ABN/AAZ7AAJ7AAR+AAOQAAZ/ABR7AAB/AAB8AAN9AAF5ABB8AA5+AAh9ABKEAAB+AAB+AAR9AAJ9fwATeAAGfgAAfQAU
    hgAHfwAJcYZ6AAN6ABSHAAWEAAF+AAaBAAJ+AAx7AAF8kAADfwAKfgAIiAABfAAIfAAAggAXfAAQfgAPhQAAeQAEfAAEfn6BjAAFfQAAfwACfwAFiQAEfwAC
    fAABcQADf36HAAB6AAB7ABh9AAZ9AAV/AAJ6AA94AAKVABB7AAx1AAJ6AAKQfAAEgXgAAX8AA35xAAiEAAF/AAF8AAx+AAV7AA6CACl8AAN1AAl9AAGBAAd+
    AAKkAAl/AA1/ZQAAfAANewAAfwAKiXoAAJwABH9sAAuBAAh9AAZ9AAKcAAh4kQADfwADjgACggAVkAAShQAAfwADcQADfgAGfwACeHkAAX8AA3wABnsAAH8A
    CJEAB30AB30ABXmHgQANfwAAhAAHeQAIfgABfX8AAn8AA38ADHoAEHgAA3sAA4YABX8ACH8AAH6JAAB6fQAPlgAEfQAQcQAFhQAMfQANgwACdAABfgAIfgAI
    fwAJfwAFhX8AA34ABHwAEYcAG30AAGoAB3wADXkAAX8AAI8ACH8AAHwACHwABXkAEH8ADIwABYMAAX8AEXl+AAiNAAV9AAR/AAJ5AAF5lX4AAHoAA34AAX0A
    BX+TAAmRAA+JAAxzAAOJAAJ1AAGDAAV9AAV+AAR3AAN/fwAFfAALcgALewADfgABdQABfwANfwAKgod+AAB/AAp5AAJ+AAV6AAyCAAF3AAN/AAB7AAGUAAWH
    AAOPAAuBAAGCAAN+AAqEAAN7AAd8AACcAAB+fn8ABXsAHn0AFH0ABJgABH8AC3oACIkACYUABnkAC4IAB34AA38ABH1fAASUewABlwALcn4ABI8AAZAAA44A
    AXwAAn4AAIh/AAV/AAF8AACCAAScAAF9pAAJfgAcfwAPfwAbewARfQAJfgAKcwAJfAABfwAAfAASiQACfwAGdwABeQAGkwADdQAGfgAFc3V/AAN+AAKDAA16
    hwAAfwAAiQABfAAAdgADdwABfwAGfQAFfQABhAAEkgAHfwAIhwAHrwAFfgAAigABf4YABH8ABJEABX8ABX8AAJoABn8AA30AB4cADoEAAXybAASJAAS2AAyO
    AA1/AAh/AAR9AAB/AAJ9AAR7AAV/AAmGAAd6AAV8AAJ+fgAGfgAUfgABfY59AA99fgAFeIIAA3sAAX0AGoQABn4ACHgAA38ADnsAAsgAAn4ABYkAAHkACYIA
    C38AC4KOAACSAAZ+AAJ8fAABfgAAcwACfQAZfgADfAABj2sAFH4ABX4AAX1/AASDfwAAiQAFfwAFfAAGfAAJe38ACYoAAHsAAYp8AAKIAAN7AAV4AAeJAA6K
    AAJ6AAN+AAV9ABh/AAqDAAZ/AAaSAAGeABJtAAJ/AAB9AAV/AAJ5AAR2AACSfQAAiwACfwABfQAGdQABiwADkAABfJMAAYYAE34AAH8AAHsAC4cAA5B/AAp7
    AAWJAAl/AAV7AA+FAAF+AAR/AAt/egACfQADfnwADYYABn8ACIsADX4ACYQACX4AA4UAHZQAB38AEHsAA30AGYRwAAV9AAt8AAB5AAJ7AAOFfQABfgADfwAB
    gwACdQACjgABfQACfwAGewANeQAJe495AAN/AAF6AACPAAGMAAl/AAJ9AAKKAAR8fwALiAAEfwAFggAIeQADewAEeAAAdgAGiwACfAADfgACmQAFfwAFdwAH
    fAAMiwABigACgQAHfQAEbAABfAADdgADfAABfwAGigAIfwAHfgADfwAEuAABeZMAAoMAB3kAAX1/AAt/AA9zAAN+AAB7AA5/AAaGAASNAAqMggACiwAAfQAB
    f4EAAXMAAIQABnwAAn8ABHkACYEAB3wADn4ACn8ACXIAAH0ABI+IgQAA
    table pieces 0.0057122386 914
    ABp9ABR3AAhfAAB+AAqFAACLAAd/AAh8AAt/AAd9gQAAf38ADY0AFH4AFowACYuHAAV+AAeJAAioAAZ/ewADfQAKfQAKjQAGfwABfgALgQALfgAAfgAAewAE
    gQAEegABfwAHfwACggAAfwAOhgAJhQAIgQAAfYIAAHsACH8AAH0ADXx/ABR6AAB+AAF+AAJ9AAl9AAR+AAx+AAJ+AAJ/AA98AAmSAAZ/AAJ/fIQABX0ABXcA
    Bn0AC4wABHB/AAGgAAaEAAp9AAd/AAh8jQAVcAABfwAEfgAMfwAbhwABfwAJfYMAAIEABX8ABn8AHIIAAXkABH8AFIp/AAaDAAiJAAKEAAB/AAqNAAB9AAB+
    AAJ6AA6fAAaPlwAKfwAWfgACgwABewAFe7gAA38AC4UACHuIAAGEAAB5AA1+AA9/AAZ5ABORAACBABWHAAOBAACLAAF/AAdzAACCAApwAAJ/AAJ9AAN0AAaH
    AB18AAJ/AAJ/AAJ+AACUAAeCAAB4gQABfwABfgARhwAAigADgQAIhQATfHsAAH8AB38AA34AB39+AAp9fwAAfwADlgAAfQAbh4EAAIIAB34ADXIAE38AE30A
    F3d8AAl+AAN4AAVxbgALfgAHeAADhgAbfwALfXoAA4kAAn8AEnYAAogAAn0ADn8ABIIAE4IADIUAB4cAA3oAAX0AB3EABIQACXsACH0ABnQAA3MAAn8ABX4A
    A34ACX4AAH8AEIIAC30AAn0AAoIAAH8ABYEACnsAA4QABHBiAAGGAAN3AAuZAAiQAARyAAB/ABR+AAh6AAd5fwAGfQAGeAADewAHToSCAAN+AAd/AAB4AAB+
    ABN4ggAJfwAAhwACfwAEggACfgADfwAFiAASewAOgwATfQACfQAGfgATfAAEjwAIfQABfH4AC34AAoYAL3oAAZ0ADH8ABIgAC38ABH4AAHIADoEAB4YACn4A
    BHsAAWx8AAt/AA6NABV+AAaBfQABegAOewAFfwABegAMfAAFfwACfwAVcgAGfAABfAADfgAJfwAEfwATfgACiQAQfwAKfgALfwAXfwAJfAAAfgACgwAFiwAR
    fQAAfYYAAn8AAX8AAoIAAYMABoQAAowABYQAAnwACYsAB38AAH4AAX0ACWAAAYkAA38AF4IABHMABX4AAXwABocABn8AAH0AFX0AAHcADYcAD3kAA4sABH8A
    Cn8ABKIAAnAAAo+QAAiLAAWDAAqHAAt/AAF9ABV3AAGCAAh8AAl4AAR9AAd/AACBABaBfwABggAGfQASewAAiAAEgQAOfAAEgXsAEHsABXYABn4AD38ACIEA
    CH6HAAV7AAGDAAWCABV/AAGHAAKBAAp1AAB9ABJ8AAp+AAB8AAN+AAl4AAKJAANyAAV6AARzAAGSAAWIAAN+AAyBAAR9eQABggABfwABfgAIdwAKhQAZhAAK
    ewABfgAFfgACfAADfQAOiAAAf393AAB/AACEAAp/ngAJfQABhwACfQACgwALiQAOfgAGdgAhgQAEfgAGiwAAhY8ABn0AG4gAAH19AAZpABCBAB97AAF/ABqB
    ABNsAAB/AAl2AAV9ZwACfgAChgACfgAGhAAheQAZhQAGf3YAIYcAAKAAAIp+AAF9AAV/AAR7eQALfQAReQABhwAIoQAAeQAEeAAFfQAXmH8AA3wAC4EACngA
    CYIAH4QAAX0AF38ACHx/AAWHAA58AAJ9AAF/iQAofwAFeQADfoEAFKAAJn0AB4gABIIAA4gAAIEAAYqIAA95AAWFAABOAAR+AAGBAAh6ABCEewAAepIAEKgA
    BHuBhAABfQAKiQAHfgADdwABiAAEfXwABX8AAokACHgAD3oAAYQAFXkACokAAHgAIXoAAn4AC3IAAX0AAXx7ABmKAAuSAAZ8AAJ/AAF7AAB/AACEAABxAAp8
    AA6ZADV1AAF9AB2OAAJ8AAl/AAp6AAN+AAN7fQABiQAIfgAQhwADfQACggAAfQADcwABfQAOfgAEfgAChwANfAAAlAAAfgAAlwAHfQAieHwABXh/AACSAAZ2
    AAB/AAmIAAd/ABOJAAONAAx3AAl8AAh9AAJ/AAKDfwAPgQAkfwAAfAADfgAgfgABfQAFhgAGhwAgggALfH8AAXoAH34ACIgAAIF/AAV9AAqIAAihAACPAAR9
    AAR1ABF+AAd9AAZ/AAiEAAB6AAR+AAt+gQABjQAYdwADhAABfwAIf7AACXkAAocACYIAAn8AAYIADYIABH8ABZ4AA4MADmUAAn8ABIUAB34AAHoACoIAIIQA
    AIsABYMAB38AB3MABX0AA3h8AAh7ggAAfQAJfwAOiQAAfQARfwAHhAAGfgANfgAMdgAGhwANiwAIfQALhAABagAOfgAKfX4AAoQACX+FAAN7AAZ/AAd9gn0A
    DHoAFZMABXoADIEACH4AAYwAEnwAAogAAoIAJH8ACoF+AAGFAAF/AAF8egAyfQAFfgAIfQABgwACfQADfwAChwAEg5kAA4EAAoQAAnoACoZfAASBAACCAAF/
    AAKBjAAKggAFfQALegAGfwAGjwAIjQA0f30AEn8AAo4ABH8AAHoAEnoACXoADH0ACX8AAHwABn4AB30ACoEAFH4ABX+NAAGKAAB/ABN9AAN5AAWBAAt3AAF/
    AAN6AAV6AAZ+mQABgwAngwABeQABggANeQAAkAAChQAAiAAChYUADYkAFHsAB4MAA3oABH0ABXwAB30AEX8ABnIABX8ABYIAC4UAA7AAC38AA38AAXgAGH4A
    B4cADoF/ABmGAASOAAOJAAZklQAEfQAHfQASegAEe30AF3MAAXsAAH8ACnoAAnkADXkAAH1/AAF+AAOBABF/AAR8AAxzAAB/AAd/ABKRAAJ7AAWGAAaFACeW
    AAB2AACBABx7ABB+AAh3AAV8AAB2AApzAAB6AANzfgAEfwAMegAAfwAIfwAAfwAJeXkAB359AA1/ABt9AARsAAiGADh/AAR+AARzAASDAAaDAAKBAAB/AB6L
    AAN/AACSAAiFAAh+fwAKiwAxjAANfQADfAAAewABfwAQcAAAewAGfwALfQALfgAAhgABjQAHfXwABn8ACH4ACX4ABnoAEn8AG38ABIEACmwAFH0AA3sAAHkA
    AXV3AAOKAAGKAAKEAAeJABSHAAV/ABh+AAJ/AAF/AAB5fQAgfQAEjAABf30AA3wABZEAAn0AAnQABXoAAH4AAJMACHcAApYAGoGMAAd8AAp1AAp6AAd/AAOF
    fQAF+AAHfwAJgQANfwABegAGgQABfwACfQABhwAAfgACggAEegARfAABhIUAGVQACYsAAH8AB4EABpIAEX8AA4gAAIZ/AAN8AAx1AASBfo0ACXwAAX8ADHYA
    AH4ABn8AC34AC4J/AAN+hQACfgALiQAJfAAciAABeAAWbwAGeX8AAZIAA4QAB4J6AAd/eQADkgAGfgATfQAEfAAAiwAEgQAKhAAEfwAEhoMAAIQAAoYACYQA
    AoUAAX8ACH8AAH4ABIQABocABosAFIoADn0ABIEAC4YAA3cAEn0ABm4AGHYAAX0ADn8AAH0ABnwAB38AAn8AAKgABXsAAJkAEX0AB3YABnwAAX8ACYEAAX8A
    Bn4AEo0AC4EACZIAAIEABZIAAnEACn8AC4MAI3x0ABmRABGJigABfQAScgAHigABfn8AFnwABH8AAogAInYAA34ACXsAAX8AAH0AFXkABnsAAn0ACHUAAIQA
    LX4AAH0AAn0AAXx+AAB9AAF9AAGDAAR7AAB/gQADewADfwAAfgAGmJN/lAAIfwAAcwAGfwAIfX0ABYgABn8AAYKOfQABfAAEfAAAhwAFfwAMegAIeQAEhwAL
    qAAddgAGyQAAfQAAfwAFfgACfwADfQAZYgALhpwAAXsABHwADH8ABHgAD2sAFX8ACX4ABngAA4kACHsAA38AD5AABHEADn4AAn8ADnwAAX8AAn98AAh/AAJy
    ABeFAAZ4AAGUABF1fQAXiwAFfgARfAADkAAEgQAJegAKegAHgnsACYIAA30ADH4AA38ADIEAAIIACn0AA3kADn4ADYEABXkAAHoAAHsABX8AEHkABHx+ABaD
    ABWMAAl9hgAafgAXfgAJfQACfwABkwAIfAAHewACfwABfwAHjXoAAH0AA3sABIIAAocABoF9ABSLABBpACd/AAV7AAyQnAAEfgAAfgADfwAPfQAddwAOVwAF
    egAQfAAQgwAScAACfwAFhQAAfgAEZwAFfwALhwACfgANfwAMdgAAfQACfwABfgAKfgAFfwAFfQAKfQAHewAWfgAClAADhAAXawAShQAHgQAFgn4AA4UAAZF/
    AAF7AAt9AAl+AAN9iwAJgXcAAYYAE30ADX8ACYUAAoIAAI8AEn0ADH8AAHsAAZwABnIAAoYADYMABIEAAIQACX8AB34AAXpveAAAfwAbfAAMfgAdbQADggAD
    fgAAfwABfwAQfgAHeQADfAADfQAGfwAAgwAGgQAFggAAiwAHkQAPfwACdwAAfwAalwABfwACfQAVggAKgQADfAABgQAJf38AAX0AAnt/AA9/AAyEAAp7AAOE
    AACDAASJAAF/AAB1AAF9AAFzAARgAAJ/iQAJfIR+ABV5AAB5AAuMABR1AAF/AAdwAAGGABB8AAmJAACKABR8AAB9AAF4eIkAA34AEnkABH0AAH4AA3p9AAx/
    AAl8AAOYAAOJAAOGAAN9AAZ3AAh9ABJ+AAycAACGABR+ABJ+AAB9AAN/AAJ/AAF6AASOAAB/AAZ8ABN8AASCAAF6AAaUfwAHfwAGewAEegABdAAEfQAGfwAM
    fQAAfIMAAaB/ABZ1AAB/AASVAA1/ABiFABJpAAN/AAOBAAGIAApzABt9AAV/AAB/hwAIfQAAfgACfAACewAGfX4AA30AAIIAAXsAAoEACn4AAZ58AAN8AAR/
    AA1/AAJ2AAd7AACCABZ+fwATdQAIawAOfgADjQAAeQADfgAJfQASjgAAhgAchAARewAJggACcgAAgQAFg30AEZoAAnYACYcAA3oAAn4AAH8AAH8ACIF+AABt
    AA2JAAJoAAOIAAJ+AASFABuIAAB9AA58AASBABp6AAB5AAF+AA54AAZuAAJ+AAJ8AABzAAF/AAN8AAZ6AAF/AAV/AAp7AAJ8AAFxAByRABV7AAOQAAt/AAF4
    AAJ/AAOCAA14ABGEABJ8AAZ+AAN/AAt+iAAQf38AAn8ACX95AAV9AAt9AAt9AAWGAAB/fYIAGHsAAIIACI0AAn6GAAKOAAF0AAR2AAB7AAOGAAd/AAJ/AAx9
    AAV+ABGNAASLAAF/AAx/AACVAAOEAAGElwADfgABiQABfwAEfwADfwACggALhQABfgAgkAAGgwAbdgAPfgAEhwAGfQACfgAGfpoAE3wAAH8AB20AAH8ADH0A
    CH8ADn+CAAmBAA58AAGNAACIABltAASCAAN8AAF+AACUABd/AAN4AA2HfwAHq34ABoQABH8ACX0AAX8ACYQAAocAAXgADnoAA48ABIcAEpR9AANrAAN+AAuL
    AAJ/AAR5AA2IAACFAAx5AAh/AAJ+AAB7AAB7AAB/AA9/ABx9ABh3AAB1AAOBAAB+AAWaAAR/AAiTfwABggAJfwAIcwADfgAAewADWgAEfwADegADfwABfwAH
    cwAPfgAAhAAEfwAAhQADfwAAcgAGfHEADXoABJYAAKp/AAl9AAZ9AAaNAAF+ewAKfQANhgAOfwAVggASfQAVmXwAAnoAEnkAA3MABXYAGoMAA4UAAnwAAnwA
    BYUACHwAGYwAAoMACYUAAX0AD4EADIgAEH8ABoEAAYQABH4AEn8AAX4ABYkADH0AA40AAH8AG38ABH8AAXUAD3wABIUAAYYABHuBAAZtfAAHfQAIfgAFfAAK
    ggAEgwAFjwAZfwACbn8ADsAAAX4ABIcAAIcAAH4ACn9wAAB2ABCGAAx2AAKBAAJ+AAR3ABt4AAJ1fQACegAEhQAJbgADfwAHjQAGfAAFfAAEhwAAegANfwAE
    ggAFfQAXhQABfAAPiQAAiwAEiQALbwACkAAFegACfQADfgAAfQAPjgAFegABaAAMfgAPhwAAfQAXfQAAfQAOfn8AAoUAAJSDdwAHf34ACHoAAoGEAACGAAl4
    AAmoABSBfQAKfAAElAAAfwAIbgAHegAAfgATfgAHfwAAgQAKdwAffHwACYEAAX8ABYgAA3MACH8AGX8ACX0AK34ABIUAAnoACX4ACnkABnsAAYaQAA98AASM
    AAN4AAN9AAR/AAhuAA11ggAFfgADiAAHjgAKV48AAXkAIZEAIH0AAHwADnwAD38AAIUAAX8AA3cAA40ABI0AAH4AAoYAA4UABIIAAX8AAogAEn8ACH4ABn96
    ABGKAAJ4AAZ+ggAJgQACfwAJf38AA4EABXwAA3oAAX0ACYUAAoJ/gQASfAAFfwABfwALfgAJfwARfQACggAFfAADhwAHgwAEfQAFf34AE30AEocAAHwAAY8A
    CoOCAAGNADN+ABh7AAR+AAeLfwAChQAAfwACfgAIjAABfWYAAn8AD38AAH4AA3sACX8ABIQADo0AAn8ABX8ABHQAAFcAE397AAh9AAJ/AAB+AAF9AAaOAAN6
    AAp4AAKFAAF/AA5+AARPAAl/AAiEAAF6AAB+cgADiAADggAAbQAJdwAMe4V/AAB+AAGEAAR6AAB7AAt/AAOOAAZ/AA56AAV7AAaGAAR+AAJyAA18AACIAAF+
    iAAEmgAEgn0ABn0ABYR9AAGLAAGCAARwAABzggAFfwAAenkAAHoAFHsACJMABoIAAZQAAoYAAH4ABH4AAH8ACn4AA3wADH8AApUABX0ADX0AEHkAA38AAXoA
    DH5+ABd9jAACfAAJhwALjAAGfwADegAUggANkQAWhQACgXwAHIgAA4sAApAAA38AAYMABX18AAB9AAN7AAR/AAhzAAZ9AAB9AAJ9AAKGAAV7AAOFAAd+AAd/
    AAZ/AB9yAAWBAAd/AACgABt7hAABfwABewAFfQAIfXkABn0ADX0AG48AC4cAAIYAA4wAE30ACH8AAX53eQABgQAEf3wABWoAAoSXAAB/AAB1AAJ/AASMABd/
    egATfQAAfQAGfwAEiAAUfAABegACiQACfQAHfQAShAAKfwABggAAkwAKkQAClH0AAH8AAYQADHUAAHkAAoQAAZAAD39/AAR9jgASjgAAjgACfwAAfgATfQAG
    cAAGeIgABX0AAHwAB44AAIIABn0AAX0AA35+en0AH42MAA9/AAR9AA5+AAJ5AAN/AAOSABZgAAl/AAB/AAt4AAZ8AA9/AAuBAAKUAAV4AACHAAaIAAB+AAd/
    AA1+AAOqAAt+AASKAAN8AAZ+fQAUfgAKdAABfAAWfwAElAARhwAKigAJfgAHfgACggAFjAAAhAAEfQADeQABhH8AAH0AAaMADHgAA38AAnkAFpIACooAAn8A
    AHoAA4cAAoIADYUAAnQAB30AFqMAA3h/AA1/jAAHhgABewAHjAAEfAAChgAHiYUAA4cACIsAAX8ABYQABaEADZAAAIQAB30AAXwAAYMAAn8AJHsAHX4ACX0A
    Ao4ACH4AA34ABngABIoACn4AA4cABXwAAHkAAX0AAXh9AAd/ACB/AAJ7AAt6AACSAAd+AAJ9AAB8AAR/ABl9AAJ9AANjAAB+AAV9AAN8AAB7AANwjYgAFXgA
    AW4AFH8AAHt9AAKSAAR+AAR+AACCAAt+ACF/AAF/AAWDAAB+eAABfgAKfAAKeYQABn0ACH8ABX4ABHgACX0ACmwAF30AF3MACYIAEIcACHkAE3kAAYcAH3wA
    B3x+AAN0AAt/ewABeQAJfwACfgACfwAJegADfn8AA3oAAH4AEHYAAHUADHd6iQAGgQADdQAHfAADgX0AAnsAB34AAYgAAn8ABXgABnYAEoIAEnwAGX0AAYIA
    A4UABnR8AASBAAKdAAB3AAN/ABSIAAeHAAh9AACJAAKKigABfQAIkwACbAANfwAHfQAAhgAafgAFfQAMcn4AA38ACH8AD48ABYUABH4AHZgAHpCBAAF8dAAH
    dAAHcgAEfwAEeAACewABkgACegAJZn4ACHMAA34ADnwAA38AAn0ABn8AFHcAB4gAGXoACY8AF4YAAXUAAISEABJ1ABZ/AAl8AAN+igABfoEABH8ADYgADnl/
    AAB4AAiDAAB7ABGDAAF1AAl7AAKQAAqJABB/ABFkAACBAAx+AAGHAAd7AAJ+iAAAfwADfQABfgAAfQAOewALfQAEkgALggAFhQAIfgABngACfQAAgwAhfgAC
    fwAAhgADegAFeQAIhgAAeAALfwAHggAFegFwAAJ0AAmJABR+ACqCAAh7hgAGhAAIfQAJfgADdwAQcokAAX8ABHkADXd+AAJ3ABKKABV+fgABfwAGeQAAgwAC
    fgADdQAHfwAWdXsAAoIABnMAB34AB5EAB3YAAXYADH0AAoEACn4ABX4AEnwADXwAEX0AHJwACX4AA38ABWgACHsABHkADoQAC4MAB4cADn4AFYsAAH4ABH0A
    AHAABn8ACYQAAnNzfAAMgwALfQAFfQAFgQACgQACfQABfQAAdwAJfgAEgwALfAAbkAACfwAQgX0AAmx+AAJ/AAF+AAKEhQAEeAAChwAcd5MAB30ABnwAAIkA
    AoIAAn8ACX94AAJ9AAF/AAOBAAZ+AAN+AAZ8AAGJAAOFAAF/AAV9AA99fwAWfQAMfQARhwAPfgAMfQAKgQAAfgACfwADfn0AAYUABXsAAH4AAX0AAn0AB3wA
    EX0AIIQAAYMAEXx8AAh/AAyBABp+AAB+AAJ2AAV2AAyEAC6EABeEAANzAA59AACqAAZ+AAJ8AAZ0AA9/AAF7AAt7f3UABH4ACn0ADn8AAH8ABoUABXyNeAAI
    fwADYgAJcwAafgAKggAGfgAcjX0ACp8AGYsADX0AAn4AAH8AB4oAAo0ACH56AAd+AAJ+cwALhAAHhQAhfQABfQAhfwANfwAGfwAFfX0AG38AEX8AFn98AAF8
    AAJ9AAR3egACigAEfAAJfnkAB34AAMmBAAF4AA+LAAV/AA1/AAV8ABB+ABl+AAF9AASBAAaEAAOEAAGIAAF6AAB/AAiCAAF+AAR9AAB7AAJ/AAdsAAp/AAt2
    AAeDdQALfgAAewAAfQAXfwAAewAGe4IAAogAAn8AA30AKX8ADXUABYYABoEAAYUAAYQAFH8ACoYAAXAAEn8AAHQAAXh0ABKFAACGAAN3AAF6ABdzfQACewAN
    hHMAA5gAA34ACW4AAH8AAHwAA30AAH0AAXgACIUADnwAEYQACHwAAnwACn4AEnkABIUABH8ADYoAApYACXkAAH0ADn0AC30AAncAA3oAAH98AAF9AAGEAAF+
    AAqpAA9/AAV9AAR/fgAGfgAAgQAAfwABfQAAfwAAqAAChwAAf38ACXgAB34AHI4AAn9+AAJ+AAd9ACF/AA98AAOIAAV+AAR9AAJ/AASDAAN+AAd8AAl/AAx7
    fnwAAYYABnsADH8AAn4ABn4AD34AEH4ACZUAAXkAAIEAEIcAEn8AAX4ABI0AAX0AAncAAHkABoOEAC6HAAJ9AAWLAAOHACOFABuLAAt/AACFAAR/fwACegAb
    fwAFgwAEbQAAfgABhAAIfQANewADeAARfQAEiQANewADenmCAAV2AAN3AAJyAAmCAAl9AASIAAyUACKHAAh8igAAfwAIhwABfgANfgAGeQAChwAFfAAafn8A
    D38AA38ACXwACoIAAHoABIEACIEADn8AAHUABYIAD3l/AAV/AAJ/AAt9AAWDfgAOeAARoQAMhQAEdQAIewACfwAKfAAJfQAHhAAEigABfQADfJcABH8ADH0A
    A4MAAH4AB3wAAH4ACpAAA38ABpQAEY4AAX4AA3cAEn4ADFAAA5IAAJAABXoAAn8ABXkAB34AAoIAGIEABZAAAJQADn0ABH8ADnsABIIAA30AEHkAAJcAEncA
    B3sACIMAC30ABnAAAngABX4AAHYACYIADIIAAHkACYoACX0AAX8AAncAB38AAYEAA34AC3sABIQAAH4ABXoAFnsAMXcABnWBAAl/AAh4AAKeAACMADCHAAWt
    AAOTAAB/AAGDAAGBAAt/AAF/gQAZiQACe3kAA38AB28ABHYABHwAA3t/AAGPABV/AACGAACFABx6AAJ8AAh8AAF/AAB/ABeOAAt9AAF+AA+FAAd9AAOFAAZ8
    AAB+AAGCAAKHAAFtAAB9AAGPAAF6AASHAAB/ACZ9AA1+AAyDAAZkAAWdAAJ7ABJ+fAAFi44ACHsAB30ABoIAD3cACH4AB38ACYEABH4AB30AB34ACX8ADX4A
    BYMAAHwACIcAB3gABaIACIoAA34AAWsAG4IAAZAAAX4ACZAABnkABYeJAAR9ACOwAAB9AACIAAN/ggAVgwAKkAAEfAAJjHlzAA1/AAd+AAGDAAB+AA1xeQAF
    fwANfQACfgABfwACfwABigANfgACfQAIfwAGfQAKiAAAj30AAX8AB4EAAn0AAYYABn4AAKoACn0ABoIABX0ABH0AKH8ADIgAE3wABnwAFYEABIMAAYEAC3cA
    D4MAAn0ABoN+ABZyAAGOAAB+AAF/AAR/AAJ8AAOCABV3AAB8gQABfQAUfgACfwAGjQAEjAAIhwACfwAZfwABhQAEgwASjgAFfAAWgQADegAAmwADfgAKfQAQ
    fwAhfgAAegACfQADfwAGdQAPfQAJfwAMiQAAgwAIdgAAewABZwAEegAGfwARfwACfgAGewAKdgAGeQACfQAhfAACfwABenMAAnsAB34AEX0AHmcAAYoAEogA
    A2cAAZMABX8AAX4ABH4ABH8AFnQAA30ACIwADn4ACn8ADHAACH8AAnYACoEAJHF5AAF6AAF5AAd/AAFxAAB5AAdzAACCAAuPcQADfQAAdwAAggAUiQADYQAO
    fZMABH8AA38AF3EAAHsAAHoAC4kAAXwABX0ADncADXcABk8ABX4AAnsAD34AHXZxAAGLAANxAAmNhwAUgWeHAAOLAAiMAAeDAACJAACFewAGfwAGkwADnwAB
    fYkACHcACHoAAX8AA31+AAl8ABSZAA56ABF9AAlvAASOAACFAAJxAACBAAF/AAduAAd6ABJ1AAB+AA6Bqo4ADH8ADI0ADWoAAIMAAXgAFn4ACYp9AA+BAAF/
    AAJ2AAqQAAR9AAV+AAZ9AACbABSJAAR9AAJuAACHAAp/fwAQhAAAhQAFdgAFhIIAB34AAn0ADH8AIX0ABn+VAA16hgAXdwADfwAChwACjQAFfwAGggALfwAC
    cAAPmYYAB4R0AAV+AA95AAB9ABaEAAt6hgAFe30AAH8AA30AD4IAAowAA30AAX8ABngAFX8AEnsAAH4AA3oAC14ADIEAHX8ABXkABH0AEH8ACX4ACYMAG4QA
    AHkAB5AAAnYAB30AAXgABX8AA4gACpIAAH9/AAV6AAh6fQADewAIegADfQAGegAEZAAUhAAAhQAFhwAGfAAOfgAAgQAHfwABfwAEfgADiwAFeAADf397AAaP
    AAZ/AAd+AAOJiAAOfn0AAHIAAHsAI38ACX8ABH1+AAV/ABCKAAuhAAd8AAeDAA93AAF6ABR+AAqHAAB3ABGMAAB/AACJAAd/AAWLABuFfwAAawADf5AAAH9/
    AAOMAAd5AAR7AAR/AAaIfwAEaQAGegAJfQANf38ACX0AAIIABI8ABH8ABIkACowAAXYAAGmLAAKTABOJAAWfABJ5AAKHAAF6dwABfwAQfAAVWgACdAABfwAE
    fQADfwACiQARfwAhhQAEhgABfQAIiAAJjAAGc358AAWVAAeQABh8AAV/AA59AAN5ABd4AAV+AAaEABV9AAaFAAN8AAB8ABt5AAp9AAN1AAKJAAJ8AAyBAAF9
    ABJ6AAN+AAKBABNydgABegAffwAAhQABfAAChgAKdgAIfgAOeQACfwASf3sAA38AD30AHoGDAAZ+AA2eAAp8AAd+fwAHewABjQAEeX6cAAd/AAh8AAmBAAaI
    AAt/AAqFAARsAAF1AAV/AAFrABJ3AAaIfgAdfAAKgwALfQAHewAIewAVfgAKeQADgwAAfQAahQACeAAUeAAHggAFeQAXcAAEjgAPewABfgAAiAAKkwAUfgAE
    gQAMfAALfQADfwABdgAafQAEhAADcAABfX8AApkADIIABnoAAH4AAIoACX0AA38AA30ADHgAEIcAAX4ADH8AEX0AB3kABXwAAIQADoYAAIEAEYMAAIYADX8A
    EXgABHQAA38AB38ABndwAAp/ABR9AAl/AAJ/AAh8AAN+fAAEfAACdQABhgAMf3t4AAJ+AAd7AAJ9fAADe3wAFIcAAYgABYYACnUAAXQAAH0AAn8ABHqGAAV+
    AACDABONAAR/AAGPAAB5AAeCAAB+AAp6AAKBAAF+ABJ/ABiDAAB9AAV9AAKBAAWCAAKBAAp6AAF7AAN+AA54AAh4AAN+AAF4ACt/ABp/AAJ/AA96AAR+AAKG
    AAd+AASFAAN/AAyCAAKCABGOAAt3AAl+AAONAAGBAAN3AA+FAAt8AAKGAAGPjQAAfAAAfwAJegADfwAAeHsAB38AAYYAB3wAHHuHAA9/AACCABaRAAV/AAR3
    AASFABF/AAp6ABF/AAaEAA19AAB/AAOHAA13AAWHAAiCAAOGAAd+AAR3AAF3AAt/AAF8AAJ/cAABfQACe34AAX8AA4oAA3gAB30ABIcAC4sABX0AAn8AAJAA
    AHwADH4AAoUAEX8AEGsAEYQABIEABIIAAZ4AAJwABYUAAX8ABYkAC3sADYZ9AAp9AAumABt9AAF+AAx8AACMAAx7AAR+AAKBAANrAAN4AAqHAAeVABR9AAGD
    AACIAACMAAJ+AAx/AAF/fwAEhgAAf30AAnUAAo0AAHsAC34AAHIAAnMAAIEACIUAFX8ABoYAII4AD30ABnwAAn0ACIEAEX4AA3d+AAJ9AAxoAACIABF2AAB+
    AAKBAAJ/AAGFAAV9AAF7AAJ9AACDABh/AASMAAF6AAWMAAB/ABJ/AAJ/AAB5egAHfAABhH9+AAh+AAt+ABp7ACiVjAAAewAJewAFfQAHjQAFhgAQfQAKewAF
    kAAOhgAOegABggAAgoEABH8ABYQAAYUAAX4ACIMAAowAAYh8AACPgwAEfwADfAAOhgAHlwAPfQANfYoABYIAA34ANH4AE3wAAIIAFoGEfQAPf30AB38ACn8A
    B34ABX0AAGgABYkAA30AFH8ABX54AAN6AAt3fgAYfnsAA40AAXwAAH0AEn8ACYEAA38AAI8AAX4AAXsADH8ACHsADH8AA5UABH0AEIEABX0ACHwAAHYAA3sA
    DXwAAJ8ABn8AA4UACX8AD4kAC3oAAIYAB4UAAX4ABYQAAYEABIgABIsACYMAAHoACngABH4AD38AAX8ADX0AA3UAKqEAAYoAA34AAXkAB30ABXcAB3oADn8A
    AYsAAn8AC48ABYYAA3+FAAR9fgAGggAMfwABeX8AAnoACXsAA4cACn8AC38ACX4AB3wAAY4AA31/AA6QAAB/AAV0AA1oAAZ6AAR6AASHfgABfwAFf30ADoGI
    AAF0ABl7ewAFhwADfwAIhQAEjgAPhnsABH4AGHcAEX8ADIcAA3wAA4gAA3wACHwAAn0ABXoACn0ACH8ABn8ABH0AA34AB4gAAHh1AA2BAA5/AAd+AAGNAAqD
    AAF8AAx/AAB3ABiGAAV/AAh8AAN/AASLAAt/ABhsAAaIAACCkAAAjgAUfgAdrgAEggABdwAEqAAAfwAAfAAGeQACfwAAewAPhAABfAAIfQAWgwAKh319fQAH
    fQAahQACkQAQgwAOjgASg3VyAAh+AAB6AAB9AAJ2AAh4AA19AAp+hwAJgwAEewAXkwAZfwAdfAAXfH+DAAt/ABF/ABl9AACKAAWJABGDAAaCAAORABqBAAF/
    ACKKABV/AAl/ABSDAAl+fwABRgAAegACfgANqAAHdAAKfQABfn4AEHwAAoZ9AAeMAAKDAAB4AA98AAKHAB1+AASIAAx/AA5+AAN3AA6BAAh/AAZ/fAACfwAN
    fwAAewAAegAAfwAUfgAHfAANiAAOeAAHgQAEfgAVmgABgwAYfwAFiAAWhQAffnYAAn9/hAAKegANigAnewAUe4gAAH4ACZIAFYsABHoABYQAAn8AAoYAGoEA
    HYEAEn4AAYUAB4EADXsADnuHAAyKAASHAAV0AAB+egAHfwABiH4AA30AAYMAAYMAA4IAHH8ADo0ABXoAB4cAB30AEJMADX8ABIcAAH8AAoYABn4ADHQACH4A
    CX8AAH8AC3kAC2aFACCCAAB/fgAAfQAPewAAiAABawABeH8AA4IACIYAD3cAAX8AGIsAAnQAAH8AAoYAAoeFAAGIAAN9AA1/AAeBAAWDAAp/AAKBAACBABd9
    AA18fwAJfwAFfwAAdAAOfgAHmgATfgABnAAEfgAOgQADewAHfAAIfwAAjQAJgQACdgAYfn18AAB+AAR0AAmen30AA38AAnqBAAF6iAALiwAChQACeQAFhwAB
    dgABfngAEX4AFYUAA4cAA38AAIgACX8ADX4ACHoAAn4AAHoAAX4AEncAAJAABn8AAH8AB4yPjQAWk40AAnsAFX0AAoQADHkABH8AAX8AC3wAAX0ADX8AAoEA
    KH4AAIEAAY0AC38AAKEAFnsAAX4ACX8AAH4AA38ACnwABHoACoQAA3EABn8AAIUABn0AAJQAAYqKAACQAAB8ABCFAAWDAA17AA5uAAR8AA9/fwAAZAAJjn4A
    C4sAAX98AAJ/AAR9ACd/AACvABeBfwAjrgAIhQAFfAAJeQAXfwABkAAAfQABjwAFfIUAE3wAA3UAAHsAAYUAA34ADX0ADn4AAocAA3p6AA2BiXEABYIAAX94
    ACeKAAeVABiJAAB+AB5/AAB8AAR+AAB6AAOEAACUABGCAAd8AASDfAAAhwAJdwACiAAFfwASgQAAfgANdgAEggALfQAAfn99ABqNAAR+ABSDAAN7AAR+ABJ9
    AAWNAAF4AAB+AAJ/AAt7AAWEAAB9AAB6AAF/ACV4AAp4AAF/ABZwABaHAASCAAZ6AAN9AAKKAAl+AARvAA19AAt7AA+CABN4AAR7AAF7ABF9AAtyAAJxAAaB
    AANzAAaHAA18ACCUfQADgYUAAHYABH8ABH0AAH4AE38AC3sACocABm0AFIwAAHcABIwACX8AA4cADH+DAAeEAAKNABJ/AAx8AAF9AAt/jAAOfQABfQANfwAA
    cAAEfwAafwAFegAKgQAGfwAIgX8ACHwACXsAFosAC157AAF9AAx5AAiBlKsABn+FAAx4AA5/AAiwAAR8AAOGAA9+AAB9AAB/AASHAAB+AAN+ABV+AACGAAJz
    AAF8AAl/AAB8AAR/AA1+AAt8AAx3AAeCAAF6AACIAApnAAmJAASKAAl8AAGGACaFAAGQAAZ+AAB/AAiHAAJ9e3sAA34ABX4AIn4AIHsAA3yCAACDAAh/AByG
    AAGuAAJzABR/AAKCAAl8AAd/AAl/AAmCAAh+AAB8ABZ/AAl+AABafwAFewAGhgACewAAfgAEhgAJhQAHewABjgAFeQAOfgACgn0ABoIABn96AAeBAAKrhAAW
    fgAJfwAIfwABlwABZwABkgAAhQAHfgAVkH4AC38ADG8AEnsAAoYAEokACn8ACo4AI4MACqoAC4EAAH0AB4cACHwAAoYABJMACXYAAXwAA4oABnt+AAp/fQAB
    kwAGfwADfgALcQADigAVfwAAhQAPfAAFkgACfgAAhwASgwAEgQABhQAHjQAJfQAAiwADfwAIfwAOfwAIfgAEfwAIeAAMfQAifgAFegAMfwAAlX99ABF/AAJ/
    AAl8AAB4AAB5AA6IAAJ/AAZ+ABx/AAR/ABSDAAB7AAt9AAJ/AAuEAAZ/ABGCfAAFeQAEe4Z+AAh+dwAwfgAFkwAAfAAFhH4AEIQACIYAAHwAAHUAAJAAA3UA
    BHUADIcAAIGNfQAGiwAPfQACcgAdkAAEfwABeQAChQAChn4ACH8ACXsAAX0AA3cABH0ABX0AAnkABn4AAH0AAH4AA3oAAXt/AACHAAp8fQAKfgAGfQAJfwAD
    iAAPfwAEfQAKhQAffwACdQAFegADgQAiigADhAAHmQACqIV1bAACfAAFfwAEegADcIsAC38ACnoAA4sADIcAB30AAX8AAnMAA3wAA38ACXsAB30AAHUAEIJ7
    AAVqAAF+ABOCigADfwAEewAEfwAMegAGeQARfgAAjgAicwARfgAEfwALfAAFfQAGkwAAfAACf3wAIX0AAY4AAHwAD34ABH8ABIR+AA2GAAeCfwAAhAAEfQAA
    ggANfwABfgABjAAAhwACcgAHmwAEggAPcgAbfQAOgW8AD3wAFIEAA3+DAAWBAA5/AAF+AAF4AAZ6AAB/AAyBAAGCAAmMAAKPAACHAAF9AACDAAt/AAONAAR/
    AAN0AAd8AAN+AAKcAAN/AABrABF9AACDAAJ/AA2QAAGLAA+BAAB+AAF8AAdxAAJ9AAFvAAOBAASDAA+QAAJ/AAFyAAuBAAWHAAOBAAx+AA6NAAN+ABmEAAR+
    AAF+jAANnQABggACfwABewADdQANggAEjwACjAAYhwAHiAABegADfAABkAACfgAJfwAeewAAfgADfwAhfgABfwADigATkQAEhoQAA34ACIR9AAKTAASTABGa
    AAN9fAANfwAMfQAEngAJggATewAHigAKfwABfgAEegABgQAcfwANiwAIfI8ABXcAAH16AAN3AAB8AAp9AAR/AAZ4AAJ/fQADfgAKeQABfAAHhAADjgADfAAF
    iAAKiX4AAaEAI3oAD31/fwAAigABfwAUhgAHfwAWfQAKfwACgQAGfwAAewADewAOfAAAewASfgAGiwAGfwAKnAAAZwALigAMgQAYjAARggADiAAGfwAOhoIA
    AIcAD3kAAHwADHYABH4AAH8AA34ADH0AAoIAFX0AAocAAK4AB3oAFX8AH4R6AAOCfgAUeQASfgAEhgAAjQAGegANgwAVdgAWfQAJdwAEfQABfQANfQARfwAD
    owACfQAMfwATewABfgABfYEAF34ABoMAAH8AH38AH38ADn4AAn0ADHmJAA58AAGbAAGCfn4ABocACIYAAoUABogAInwAA38ACJEACnIACX8AB34AJH0AAl0A
    BZkAEH0AApUAAoIAA3sAAIEACZAAB38ADXoAAnkABXgABH8ADogABXoAAn8AC4UAAYUACHcAAogABYgABXZzawADcQAEhwABeAAIgwADjwAEfwABdwASgwAB
    fAAIegAHfwAEfQABmAANfQABgwAMfQAFfgAWhX4AHoMAAX0ADosAFYcAAXwACHwAA39/AAZzAAd/ABV/AAV/AAV/ABp8AAWDAAR8AAR9AAJ9AAB5f4kACmoA
    A3UABnoAAoEAAH4AAnkABoIABH8AAH4AAmEAAnYACnwAEX8AFX8ACX8ACX4AAYoADH4AAHx4AAWEAAiHAAqCAAB/AAJ1AACzAAl+AAR+AAGzAAB/AAh/AACD
    AAGIAAF9ABJ5ACd9ABd8ABRffQADfwADhYF3AACbAAF/AAJ+AAeEAAGOAABpAACaAAB/AAB/AACQABF9AAKEAASFAACCAACBAAR8ABt9AAZ9ABGHAAR2AAd9
    AA9/AAR0AAKBfwAJfgAKfQAElAAbcwACfQAKewAIfwACe3sAAHsAI38AA38AAX0AA4MAAYEAAoMACH8ADY4AGIkAE3wAB4sABnwAC4gAAIwAC4mCAA6JABN9
    eXgAAoUABn8ACnYABYIAB34ABn8AA3cAAH8AAn5+ABN7AAJ8AAB5AA2CAAKOAAB+AAd5AAaGABRzAAB+AAGEAA9+eAAGfgADgQABeAACggAKf38ADX0AFXoA
    BXEAB5YAAX+EAC5+AAF/AAmBAAOFAAR/ACORAByBAAp8AAF+AAF3AAZ9AAKJAAR6AAZ+fgAEeAAHhAAbnAAWfwAGhAAChAAEfYIACFwAEHkAAX4AAZYACn8A
    M3oADpAABH8ABHN7AAR8AAyCAAN7ABV+AAV4AAZ/AAKCAAJwAANwAAR2AAZ7AAqPACJtAA9uAA1+AAKLAACEAAN7AAN/ABR9AAaUAAOBAAB+AC9/AAp/ABh+
    AAR9hgAdjX8AKn59AAF7AAeCAAB6fwACfgAWdQAUcAAHfAAFfwAIhAARf3t/AAF2AAmDAAOEAAF8AAFrAAJ+AAN+AA5/AAF2AAd/AAB+AAJ7AA99AAB6ABRy
    AByIAA9/AAl+AD99ABN9AAx/kwAafwACcwAJfQADhQAJegALfnoAAXYAEH4AAnIADH8AA38AAYQAAHwAAH4AFn8AAIsABnoAEIUACn8AA44AAIF/AAx7fwAD
    fQAJegAEmwAeegAJbgAFpHEACX4ABG8ABnUAAn8AFH8AAYEAFXQACH4ACX8AAZEABH4AEn8ACIUAAH8ANX0AB30AAXwAH38AC4UABn93AAF1AAh/AAqBAAGD
    AA9+AAyNAAV/AAN6ABN+AAKUAAx0AACQAAF2AAJ9AASMAAuLAAZ7fwATfwAAhwAafQALfgAAfwABhAAVfQAAfQAVfQADdgALhwAAfwAIfoEACH+IABaVAA1+
    ABWEAAR7hAARfAACfwABfgAImwAKfH4ADm4AAX4AAoEAAoUAA359AA2KiwAChAAPjAACgwAEYAAReAAFeXwABnsABoMAAn2CAAB7AAh3ABmBkAAFd4EAFn8A
    FYN9AAGGmAAEjQABi10AEIcAEHkAD4YABnIAA3UAC4oAA4EAA34AAXsADHR+AAmZAA59AA5+AAmDAEx/ABuPAAV1AAh/AAWdAAp4AAB+AAN9AAR/AAKNAAB/
    ABl7AAd/AAV/AAF+AAVnABV7ABqGABR8AAp/AAKEAAOIAAp9AAOHAAR/dwAHkAAAfgAGf4MAAHwAA3x/AAN8fgAKfAAqdQABewAFfwAFfQAIfn4AB30AAH8A
    An59c4wABH4AEn0AAX8ABX8ABYEAAX0ACoYAA3cADH4AAH8AEYoACGoADn0AAXYAAYIAAn0AGYwAAJIAAoEABoMABooAA38AAZAADH4ACYwAA4sABYoAGH4A
    DH4AC39+AAt/ABWQAAh/AAKNAAPNAAd1ACJ+AACFABV/AAeJAAZ+AACDeoYABX0AAJAABn1/AAl/ACWBAAR/AAZ/AAWBAAZ9ABd4AAiNAAF/AAh/egALi38A
    BHgADaQAAX0AA38AA24ABX8AGIYAA6GBfQAGfwANiQAOnwAHfQAEfwANggAGtAAHdwAAfwADegAHhwAEfgAHhgAHfgALcwAGhgAHfQAEdAAQdAABfgAEfgAI
    fQAAfgAAfwACfG0AEoEABH8ABIEAB34AEH0AAn8AAn6YAAuDABJ9hwACfncABXcAGHwABYMAJn4ACJIACY0AAX4AAnsAGIoAB34ABX8ABXwAB30AH35+f3sA
    Cn0ACW0AAYEAAF8AFH4AB30AAYQAD38AA5sAB3l9AAN/AAuHAAJ9AAN9AAGEAA1/AAJzAAqCAAB/AAx8fwAJjwAhggALiAAEjAAHfwAOoAAEfnyIAAyCAAN5
    AANhAASDAAV+AAGBACB+AAF7AAJ7AAF/AAd8ACaVAC59AAF4AAR2AAKGAAN/AAuKkAAAcwAAeQAAYXcAAH8AAH0AAowACH0ACJAAAH0ABo8ABYgABn8AAH4A
    DYQAAX54egABhwAHhwABfQADbQACfQAIf4UACYqGAAp1AAp9AAB+AAODAA19ABB/AAx9AAN1ABmeAABqAANyAAR9AAB5AAZ/AAV7AAl9AACCAAOCAAx/fwAK
    eAAVkgACYn8ADHwAAHNzAAGLAAR+AAV+AAp/AAGCAAJvfgAVkAABcAAajoEAC38AA3gAAHoAIYWGAAKDfwAQfAABfAAAfAAAfAAAiwASfQABiH+LAAeqAAt5
    AAJ8AAeOAAeCAAV5AAN+AASBAAWFAAaIAAB+AAl9AApqAAx/AAN7AAOHABuBAAZ+AAV3ewAHfwAIfwAAdAAIfAAFbgABjgAMfwAZfQADiAACfwAIfgAPfwAI
    fwAAen15AAR/AAB7AAeKAAN/fwALfQABfwAIlAAQeAANfAABlXoAC30AEo8AAHIABZ9sAA6BAAiGAAWMAAV/AAZ/AAd8AAl9AAGBAAKJABSBABN6ABaIAAF7
    AAWIiAAAdwAFlQADfXcACHwAAXgACI4AHn5/AAd4ABt+AAKHAAd/AAF7AAaFAAmMABN/AAp/AAB7AAiBAAN4AAV2AAl+AA99AAR/AAuIABaMAAZ3ABqWAA+U
    AAuRAAp9AAR+ABB3AAF8ho4ABHwAGH4AC30AAoEABnsAAHUAAnKCAAF/AACPAAd9AAd9AAKCAAN3ABV/AAV9AAdtAAR8ABN0AAuBAA19AAl/AAp8AAl7hQAW
    fQAPhAAaf3sAAn8ABX4AEH6CABOBAAOBggAJegAXfQAOewABdwAEinsAAn0AAHYAA4UAC30AHn4ACH0AAod8AAWCABR/AAKyAAGCAAh+AAR/AAR5AAh9AAR9
    AAmBfwAHeAAFiQAAewAGhQAEd30AB4kAAXsAA4QAFoEABH8ABYoAAn0ACX4AFXsAAn0AA3IAAn+JAAB/AAN/mQAFgwAEfgAOfQAJsgANegAHeQABjwADnwAE
    jQABdwAAfQADeQAAdAAZfQAFfQAGaQAKfQAVfncAAGgAAowAAX8ADH15AAN8AAJ7AAV+fQADeQAEgwAOfwAEfAAFhQAHfQAEfgABfgAYhAANfAACiAACcwAA
    fQAAfgADfgACfwAYegABj5AAEnoAD38AD3YAEXsADn0ACH8AA3sACH8AAoIAE319hwAYfwADfQAAggAKfQAFhwAAf3QAAYEAA3wACIEABIIADYQAA2kABGsA
    D54AAYQABH4AHpsAAIiHABJuAAV4fAABfXwAAoIABH8ABH0AAX4AEI8AAX5/AA+EAAeEABl8AAGbAAh9AASLAAF+AAF1AA56AA57AAB4AAB8fgADfgANkgAD
    fwAGgwAGfwASmQABfgAHfgACkAAamwASg4EABH8AB38AE34AAX0AAX8AF5kAAH4ABJF/AA6LAAR/AAR8AAJ/AAp6AACFABWLAACBAAh/AAF6egAQgwAHhgAS
    cgAMdQABggAHfwABfwAAjwAAggAJf5AAHW4AD2kAAX0AC3wADn8AEH8AAncAA3ZxdAAEfwACfH4AB3cACH0AAHkAAYYAAYkAA4cABJkADIsAA38AAXoAA4gA
    DWsACqgAEX8AA38AAHJ/AAt8AAKDAAKIAAF+AAGHAAKTfwALfIIAA30AHnsABHgAAn8ABHkACY8AAJAABG8ADoUAAH8ADX8ACocAFn8ABod/AAWEABCQAAB/
    AAZ/AAN+AAGEAAKCABR+AAqNABB6AAR+AAJ/AAB5AAB7AANqAANxAAyVAAKYAAN+AACHAAR/AAScAAZ+ABmCAA2CfAApfwANgn0AA3+GfQABfQAEfwAGfgAH
    ggAGfQAAggAIhAADiXAABZwAAX8AB30ABJCFegALigACiwAMfAAVawAGkAAFfgAVfwACewABgQAEfgAFfAAAgnwABH4ABn6rAAZ7AAJ/AAJ+fwAHfAAAfgAH
    fgAPfgAHiwAHkAAEkgAIegAEhwAIjwAZfAABgQAMeQAGcnsABn0ABX8AAHgAGosABIMABG8AGX0AEX4AA30ABYEAAHUAE30AB30ADH8ABXkADLcADncAAH8A
    B396AAJ0AASCAA16AAZ/AAp+AACThYwAAmoAAXsAKX8AAXwABHUAC3sAA3wACnwABH8AFn8ABIIAAI8AEn+DAAl5AAF9AAB7gQARewAFfgAJfwANfwADigAO
    fwALfwAFgQAZfQAAfgAYfAAFhgAAfAAOfwAOfwAKfwAAfwAIeQAIggACdAAUnAAMfQARfgAShgABgQAMiwAChQAEgwALlwAdeAADiwAafgAJgoMAAH4AF31/
    AAZ+AAB7AACQAACcAAeEAA18ABB5ABeOAAl2ggALfwADfQABfX4AAnEAFXEAAX4ACY0AAYIAB4wAA4gAAZEAD4oAE3sAD3oAAoUABIgAA4IADH8ABH4AAX8A
    HX0ACH8AAHoAAn2DAAl2hgACkAABiYIAFYYAAYF/AAl9AAJ+ABJ+AAePAAZ+AA5/AAZ/AAV/AAOFAAd5AAZ1AARwAAJ8AC1/ABF6ABB+AA5vAAJ9AAR/AAp9
    ABSMAAZ7AAZ/AA9zAAaLfwABkAAfdgAEfAAAfgADfwAKbAABhX0ABoQAA38AAn0ACX8AInMAAH2cAAh8AAqGAAN5hwAAfQACfQASfQAGfwAUYQAGiQAFfX8A
    Fn4ADX8ABn0ACH4AEX0ABX0ACnh4AAN6ABN8AAGHfgAKhAAVh3UAAXwACocAA34ACX8AA34AAX8ABHsAA3oACosAB3sACIxqABh7AA+BAAd+AAiBABt9fwAE
    fgAIdgACdoMAAHwAFKEAFHQABXkAHX8AAHp/AAtrAAOVAAWUAAh9AA9/AAB9AAB/AAaBfQAAf4EAAKAAA4x+AAd9AAR/AAR/AAN/AACJAAmBAAJ5AAGRAAN+
    AAl9egAAfwADhAAOgQAEdQAIfwAAdgAChwAEfwAMdAAgsgAFiAAFfAAPhQACfgABewAHfwAKiAAgfgAFfwAQZwAQegAPeQAHgQAGhnoAA38AAYkAF3kADX8A
    EHoABXoABHoAAn4AAH8AA38AAH0ABnoAAn19AAR/AAN+AAJ/AAJ8AAOEAAR+AAp7AAN9ADl/fwAKfAABdwAHfwAwfAALgQAGggACgwADfwAQhQAFfQAGfgAK
    ggAEfwAChAAJfgAJdwABcAAGeH4ADngAB30AAXwADX8AAnoAAnsAB4EACIUAAn0AAoIAB4kADH8ADIEAC3gAAn4AD4cAAWRsAAR/AAF8fH5/AAV/AAB3AANr
    hoIAFmUAB30ABJMAAmF9AAh7AAR9ACZ+fgAOfwAShAAQiAAXfwABiYsADncACn4AAn0ACH8ABH0AD30ACYIAAIV/AAd9AAJ8AAN8ABZ9ABd9AAF/fgAEfQAH
    fAAKfn8AAHwAAH+TAAd9ABZ/AAB/AAGcABOGAAJuAAOYAAx/AAODAAGSAAN/AAB8AAeLAAp8AAx2AA+HdwAGfgADeQAFgQANcwAPhpMADn0AAX0AB44ADX+B
    AAR/AAN/AAOSAAZ9AA+KAAZ6AAF7AAWDAAB/AA6IAAeCAAx2ABGGAAh+AAN/AAV+ABR/AAB1AAGVAAV/AAOQAAB8AAJ/iAABhAADfwABkAABhgAFint2AAWC
    AAGTAAt9ABV8AA11AAJ/AAFxfgADfgAXeAAIfwAdgQAQfH4AA5KCAAx/AAqOAAOCawAGhwAJigADhAAJegAThQAAfQADfwATfwAUi38ABEwAAYUAApiIAAR0
    AAF5AAJ8ABd7AACFAAt+ABp+AACLAAZ8AA6BAAF8fwAdkAACfwAGfQAEfwAEgQANegAYewAJfH8AE3oAA3wAAY8AAn8AB34ACn4AAIEAB2gADHgAB1oAD4sA
    CG4ADnYAGn8ADW4AA30ABmYABXsABIcACYgAEn0AAn8ABK8AAXQAAJAAAYQABH8AIngADHwABoQACHoAAH5+AAp+AAF/AAR7AASTAAN9ABJ8ABh8AAiDABOG
    AAJ7cgACewATfwACfQAAi31/AAF+eQACfwAAegABf3UAAX8ABI4ADH9kABNxAAyahqJ/AAF7ACx/AAGMAAd/AAWBAAN9ABN9AAF8AA58AAd8ABuEAAp+fIIA
    BWoAC4EAAH4AFZEAAnoAAHwAAn0AAHgAB38AC38AB4UABo8AB30AAHYABH8ABnoAAIgABn8AF4QAKH8AA38AA4EAB34ADH8AAX8ADH8AAYGejAAYgQACf3YA
    An+LAAGCAAx5AAt+AAB+fQAAh4YAC4EAIXsABHkABkoABYoADpQACHkAGn0AAXwAAocAAHsAE30AA35/AAZ9AAB9fwABhQAFewAAewAJgQAAdQAEhgABhwAB
    fX8ACH8AC3sABI8AAV4AFH8ABH4ABHoACI8ADn8ACoQAFIoAAogAAn4ABH+HAAZtAA1/AAd/AAN7AAV6fwAIfwADgwAUfwABf34ACH0AEH8AAn8ABn8AAn8A
    AHwADHkAB4l/AAOKAARvAB+HAAOaABV6AAt/AAV0ABJ9AA1+g30ABIMAAX8ADIiCAAOQfQAAeQAqdgASfwAOgQAljwASfgAHfgACfwAAgo6GAAR0AA59AAN9
    AAJ+AACPwwAZdAAKeQACdwATfgACf4EAC4IAEoYAA44ABHwAA30AAHYAB3UAA38AAbIADn9/AAqCABaTABV7AAK1AAGOAB+UAAV/fwAQfwAefAAVlAAZfwAB
    lgAQhAAblQAAiwAHjAAMdAAFfwABfXwAAocAAG19AAV+AAB/AB19AAR7egADgQANfQAEfwAOfAAKawABfAAEfAAbgQADfQATegAFhAAJfQAAfgAEiwAGfYoA
    BnkAA4cACX0AAIQAA38AAX8ABH0ACH4AEH0ADXgADHwAA38ACXsAA4wAD3+DewACfQAJggACfgAAfgAKfQAGfgAAfQABgYMAA34AC3sAAoIAA4MAKYMAC3kA
    CGQABYMAC4QACYcACHYAAX99AAl/AAhnABh8AACXAAJ8AAh/ABV8AAtzAAl6fwAPfgABf3oAB30AAoEACn15AAl9AAF9AAB/AAyBAASKAAl+AAp3AAZ/AAZ2
    gwApfwACjgAIgQAFfwAGdwALewANiAAAegADfwADewAFfwABfwAEf40ABo0ACoQABIsAFHEACYIADHsAA38ABXsAAHwAC30ADncAJo0AAFcAAIFwAA56ACF2
    ABV9AACBgQAJdgAIfXEAAn0AEXoABHwABHwAHH0AA4IAAn4AGHsAC3cAIX8ABH8ACn8AA3oAB3kABH8ABX8AD3gAA34AAn4AB4MABH0ABH0AAmAAA34ADYMA
    B5pcAAOFAAB+AAqbigABcQAAiQAFfwAAiAAGc3sAAXwAAHkAFGEABYMAAHcAAXcAAHwAB4t/AAB4AAB+AAt6ABB/AAR3AACCAABvAAB/AAqGAAKGAAB9AAqG
    AA2JAAV+AAB/AB59cgAAfQAYjwABfYSOAAF9AAF/AAV6AAN+AAF9AAh7AAF/AABdAAB9AAN0AAh6AAJqfwAKhAAEgX8AE4YAEpN/AA6BAAJ+fwADfgABggAP
    fwAqgQADf3wADX2NAAB3ABh8AAx6AAOKAAR/AAR6jX0AA3YAAXwABXIAB38AAX8AAn4ABn4AA3cABH4ACn56AAd5ABBuAA15AAeUAAODfQAFhwASdQACagAe
    fwAHqwABdgAHfQAFfQADdgADkgAFfgAWgQADgQAKiQANfgAKfwAGdgAFfQAlcAAAfwANgQAAgQAEfwAMhgAvcgAShgADfwAGfwAOfwAWYAADfAAAfwAEfwAC
    dAAOjoMAAoEACH8ACHgAA3EAAn0AIKwAGJF7fAACf38ABoEABHwAB32IACZ+AAR+AAeEAAF9AAVsAACRAASBAAZ8ABJ9AAlrAB9/AAh3ACFwABeUABBwAAd0
    AAZ/ewAEawAVhwALjgABdQALfwAEfwAQfwACfwADhAACfwAGmQAPfwADfwATbgAEdQAGfgAGeY0ABHsACHkAEX0AJn8ACXwAA30AAbcAAnUAA4YAGHYAC457
    AA+JABx9ACV9fgANfQAThAAPiwAJfXwAB34ADX8AAnYAA4cAAGYAJIYABH4ADJMADJAACHsADngABYMABHYAB3sADHsADn0AAXwAA4cADn2EAAB7AAh/AAR5
    AAqKAAd+fgAAfgAWfQAJkgAOjAAAfwAFfwABfAABegACjAABfwADjgAEfQAGbwAGfQADg38ACYwABn8ABXQACH8ADIsAE3wACIUADn4AAH54AAeHAAF/AAJ7
    AAFtAAiKACh8ABJ2AAOBAAB/AAN/AAKFAA2KAAiKAAqCAAKHAAF9ABJ+ABCJAAN6ABZ9AAmMAAJ6AAh+AA9+AAh5AAmFAAJ9AAaPAAt/AAR9ABZ7AAp+ABSG
    AAJ+AAR9AAOMAAl7AAGFAAOGABl4ABN/ABd8AAl8fQAHfX0AFn4ABH0ADXkABn4AAHsAAHwAA4oACIMAGnEAD3wAA38AEIIABpMAAI0AA3sABqZ9AA17mQAF
    fwAFfQABgwAEewABegADfwAKfAAEfYgAAYMAAH9+ewACfoN/AAN4AAR+AAGHAAV/AAB5ACOMAASDAA18ABBuAA9/ABCFAAp9ABR6AAxlABqNeGx7AAF8AAqJ
    AAF9AAOBAAaXAAB9AAR8AAh9AAN/ABBoABZ9AACFAAGLAAeEAA6BfQACggAInAAIiQAOegAAggADggApfQAFfQAIfgADggAAhQAAkwAOf3YAAHEABnUABoIA
    Clp8AAVqACB/AAF/AAV+AAJ9AA1+AAF8AAt8AAN/kAABfwAEiAAbgwAFiwADeQAAfQADmnsAAX0ADH15ABB6ACJ+AAiEAASJAAJ/AA18AAB0AAB8ABGdACaE
    AAV/AAGTABN7AA+MAAGQABN9AAFzAACDAAyBAAJ9AAmRAAJ7AAGCAAp9AAaGAAqmABuDAAh9ACd8AAh9AAR4ABF9AACBAA1/AA1+AAN9AAZ8AAJ+gQAVfgAK
    ewAJfwAGfQAMigAAegAHhQAJggAFTX4AGGYABn8AAXYABX1+ABJ9AAV7AAeCAAKDAAWBAAiFAAN1fwAEfQAChgAKgQACfn4ABYt/AAZ7AAF9AAZ+AAZ7AAGN
    AAKDAAx6AAF6AAaBAAh2AAF6AAF/AA96AAJ/AAOIhn0AA39/AAh5AAGQAAl9AAOMAAaMABKKAAR/AAV+ACGJAACDAAZzAAN8ABR8fQAGfwABewADfwAkfQAC
    dwAAeAACewACfQAKfQAAen8ABHwABYaRAAJ8AAN7AA+EABiFAAWBABJ/AACIAAuDAAV+AAB+ABCcAAd7AAyBAAaIAA1+ACZpggAMfgAAfQAGhQANhQAKfXQA
    AY0AEX4AAn4ABIwAF4IAFHoAAX8ACn0AAn4AB4N+AASDAAGFAAN2AAmKABh/AASFAAZ9AAZ8AA99AAJ3AARrAAF/AAqQAAN8AARpAAyBAAd9AAB9AAh+AAiO
    fAABfwALfQABggAHhwAIkwAQcwADfgAUfwAEhgAAfwAAfwAEjwAGfQACeQANfwAAewABgQADbAABdAADdH4ABn0AA5MADn4AGIt8ABGGABN9AAR3AASCACV+
    ABKBhgABiAAGfwAUgwADhQAAfHwAAX0AAH0AA3kAEHQAA3cABWkABH8AEYUACoIAA34AAX4AH4IACn8ACHsAAnsAEZZ+AAN+ABl2AAuLegAAfwAQfAADf3sA
    An8AFH0AEHmQABiSAAZ9AAp/AAB1AAiGAAV4AA1/AA9uAAR+AAF+AAl2AAB/AAJ/AAd9jwABfwAKhwAHhgADhAAGfwAGgQAIdAAGhQAGfgABfwAEeQADiAAA
    fwADhgAKkAAAewAGjgApfQAGfwANdn8AIX59AAF9AAB/AAh/AAuDAA6SAAOXAAl/ABZ/AASHAAp7AAJ/AAh/AAJ/fAAAfQAKfgAMfQABfwAVoAAEfgAHgwAA
    fAAAeAABggAPfwATggAShwAdfAAFf4MAE5oAAHwAAX8ABH0AAH0ACHoAA3+NACB+AAFvABV/AByJmwALhQADigABkQALeAAPfgABmQAAfQAgbwAWfgAHdgAD
    fwAAgQABhAAEkQAFfnwACoJ/AAKBABaEfwAGfAAIhgAAcQAafgABfwAJfgAIfwAKigADhQASfgAAewAIfQAAfwABj3wAFn8ADX0AAn9/AAuEABF9AAF9AA54
    ABGBAAd7ABF2AAF9AAaVfwAAgQAJhQAFfQALewACfAATngACewAEfHQAEIYACX8AFn8ABH98AAJ+AAR9ABF3AAV7AA18AAB7AAB9ABCBAAN/AAF/AAB8AAp9
    AAB6j30AGH4AAXwAAnsACn0ABI8AAGl+AAKJfgABfgADewAiiwAJgwAMfwAAgwAFfwAXgwADjwABZwAPfwABfgAPcQAHfwAFf38AAYYAAIEADIcABHyEAAh7
    AAd+AAd8AAWCAAGFAAJ/AAWVAAyHAAF/fwABeQAFdgAAeQABigAAfQAJfQAFegAOcAASewAQfgADfwALfwAAbAAFfgAUdwAGiQABewACgQAFfgAAjwABlwAK
    fgANiwAMfX8ACWUAC4wABn19ABqSAC2BAAF6ABqLAAGTAAuBAAN9AACOAAF+AASFeAACfgAHggAHbAAXfAAJgQABagAGfwAAdQAIfwAQfQABeAALfoIAFX8A
    AX8AG38AAX0ABH4ACY0ABH4AAn0AEX94fYMAB31+AAZ9AAB+AAJ+AAd6AAGOABV8AAFtAAR9AAF6AAJ/AAJ9AA2GABKTAASIAAB7AAN5fQAXfwAKgXYAAH58
    AAx9AAiCAAR/ABaFAAJ8AAuEcAAMewAGiQAIegABfQAKogABfgAFfwADfQAChAACiQADgQABfwAEfgACeQAAXwAAdgAPgQAcgwAKfwADtQACiAAOeH4ABX8A
    AnwABH4AHYUAEH8AAooAFX0AAn0ADYEAAX4ABX8ABoEACHwAB30ACIgAAIwAD4QAAH8AE38ADZmMfwAefgAVfgAPfwAMfQAEgQAafwABjAAFfQAKhwABggAO
    fQABhAANfQAMdAAXlQAKhgABlgAAhgALlAACcQAdnAAPeQAbfwALgQAMfwANegAJegAJfgAJgwAEfgAIegARfAADfAAIfwAAgQADfgANegAmfwADbosABIEA
    AHkAAH8AA34ABX4ABX0AA3oAD38AA38ABnkABX0AIn0ACYgAGIIAEYQAF4R3AAp9ABl9AAB/AAOEABB8AAV6AAJ6ACN/AA1zAA93AASIjwACegAIfgAWfAAF
    fwACfwAafwAFfgAEhwAWf34AAoMAKXcAAHkAH4EABH4AAH8ABHl/AAl9AAF6AAd+AAKHAA9mAAB7kn8AEX4ACGkABHMADYgAAH99AAF/AAN9AAd9AAV9AAB9
    AAaBAAuEAAqBABV+AAR/AAN2AAN+AAiEAACEAAB9AAB9AASLAACEAAh9AAyFABB+AAV/ABGIAAWJAACJACuOAAJ/AAF/AAVvAAGCAAOIAACGAAiQAAJ/AAx7
    AApoACl/AAF9AAx9AAuFAAp7ABR9AAaCAAR4AAB6AAh/f4cABn4AAoYABn8AAYsABXwABngAFJYACYYAD38ABI4AAYIABX9/AAB/AAZ/AACJABF4AAKTAAZ+
    fwABfQACfgACfgARkwAFfwANfwAXfAAJggAOfQABfgAHfQALmQAAeQAAhX0AAniFAAGSAAJ/AAR2AAp0AA56hQACcwAKdwAGgwAGfAASfQAKhAACfgAPcX0A
    CH8AEnMAB5AABIUAAX4AB30ADo8ACX4AAX0ABX8AG3p+AAR+AACBAAx+AAh+AAV6AAJ/ABxuAAN+AAWQAAd/fnpuAAOBAAB8AB17AAB+AAl+AA2DABKCAAB+
    ABCFhQAAcgAChAAOfwAOfAAIiQAGeAADdXwAGH0AA30ABX8AA5WFAAJ9AASBAAN+AAB/AAJoAA96AAeIAAF8AAp7fwAijwAEegAAqwAFfQABf34ABH8AFXYA
    Bn8AA24AFH4ADXsAB30AC68AEHwAC30AAX0ACXUABH4AAX8ABn0AAHqBewADfgAGgwAChAABfwAIfQAGfYEABX+HAAF/AAF/AAd9AA6BfwANfgAQhgAEcQAE
    egAofwAUfwAAfwASggAMfQACfAABVgACfAAThQAPfwAHkgAAiQADdwALf34AAnwAAIkAA34AApIAHngAAZIADokABH8ABnAAFX0AFoMAJoUAB3gAAXcAB3wA
    DYUAB2B7AAd+AAR+AAGHABCEggAAfwACbQANgwAGfwAPhQAIegADfAAAfgAEhQADggAKfngAAXsADosAFX8AAH0ACXoABXsABn4AAn8ACnsAEIN6AAF/AAGD
    ABiOAAl4ACR7fAAAdAAHfn4AFXt/AAB7AAJ/AAB+ACx/AAl+AAB/AAaGAACCAAKQAAp9AACRAAWBAAF+AAOMAA96AAd/AAOJAAp+fH4AAX8AAnwAFX4AAIYA
    AX0ACIcAAn0AA38AAoYAC3kAE4sAAn5+AAKOAAuIAAeJAA2CfwAPfgAAdAAKjAAIkQABhwAAnAAPfwAGbQAFfgABfgAicgAAhgANkwAAnwATfgAGmwATgQAH
    gwAIfwAAggAAfwAEewASdAADfgASgQABfwABhgACpgAHhwAPfQAAhAABkAAMagAifAADfAAXeAAJiQAIfwADgQAAfgADjAADfwACfwADfAAFfwAAcwAFjgAC
    c5sACHsAAnmQAB18AA6HABNyABR+ABd/AAZ9AAB9ABOJAAd3ABp0AAZ4AAJ1AACHAACKAAR9AAF/ABB9AAR/AAJ8AAl3ABmBenMAAH8ABoMADn4ABngAB30A
    AoN/AAp7ACB9hQAIbQAAfwABewALggALhQADewAJiwACen8AA4YAFnsAA38AAYcAAXgAAHoAAIR+AACBAAV1AAt6AAp/AAd6igARfgAQkAAEfQANfgAHcQAQ
    fgAAeAABfgAHeQANfwAFf30ABJQABoJ+ABGCfgALewACeQABfwAHggAKewAKggADfQAEjwALVAAPjn4AAn8ABX8AAYQAEHgABXwAAIIACH8AB4EACH9qfwAC
    hgAMfQAKjwAPewAIfn4ABUsABYEABXUADI0AEH8ABX0ABYgABnwAAZAAAoh/ABx7AAh/AAF+AAOFAAd/AAB7AAJ5AAh9AAiDAAR/ABB/AAB/AAx6AAGDjQAC
    eAAAjQADfAADcgADfQACfgANfwAFhwACqX4AAn0AAIsAAoYAAYUADH92AA99AAt/AANvAAqEAAOCAAGJAAl8AAx/kwAPf34AAJgAEHwAA3gAAoIAAIwAEYN8
    fgABfnyDAAGEAAKCAA1yAAR9AAl/AAyCAAd+AAN6AAKDAAGPAAB+ABN7AAF5AAZ8AAGOAAWBAAWCAAd/AAd1AAB9AA+CAAh0ABV9AA51fgAAfgAYfQAZewAE
    fwABjgADgwADfwADgwAJeAACfQACgQAAdnwAAX8ABnwADHoACH0ABn4AFn4AAX1+dXUAEH0ABnx+hgAFfgAKeAAEhwATeAACfgAMcwALiAAHdwAKfwAAfwAD
    gQAfdAAQfAABfwAGfgACfQAEgQALfAAPfQAKfwARewAFewASkwADewABdQAQfgAAiAAVfwAGeAAAjQANhAAHfQAAgwAIfgABfAABiQAKfwAQegABfAAJqQAJ
    ewAEeAAFjAAdggAJfwAGd3yCAClzAAeaAAd6AAN8AAl6AAN3AACFAAB9AAiQACaEhgAHfwAVfQASewAPlZIAAX8ADH4ABX2JABR9ABZ/AAWEAAd8AAV8AAh/
    AAV3AAl8AAN6AAiCfAAGfwABhwADeQAImwAIaQABiQAAeAAFmAABhYUAEX4ABHJ9ABOGAA2FABN8AAl5AABwfwAAfgAAfAAFfwAHf3MAAHYAAH8AJHMABIIA
    A4IAAn8ADIMAE3UABIUAEX4AB30AC4cADHh9AAZ1AAB8AAl4AAONAASFAAZ6AAp/AAF4AAKUAAl9AAGDAAOBAB59AAyJjAABfQADfQAEewATgwACfQAIf5AA
    BXAABI0AA4UAAm0AEHwACY4AEX4ABHsAA30AAH4AAW0ADYgADXEACnQAB30AAnkAAWAAA3wAEHMAAZsAAIl+ABN/AA2FAAd6AAN/AAl+ABd+fwAihQADiAAc
    eQAGmH8AA3EAAXsAAn8ACH4AAogABX8AHoEAB3oAA38ACH4ABX4AAVh2fAACfwABfQAGfAAQlAADf30AAX8AFnoAA2QAC4MAEH8AFoQAAX0AEooAIHwAAoR/
    ACl/AAF6AAd1fwAfhwAAdwAKeAAMfYYAAYoAAJEADX97ABR7AA6HAAl/AARxAAt/kAAGfgAHm3sACH8ADmwAA3wABIQABYkADn0AEoUABYEAAH4AAosAB4gA
    CHsAAHkAA5F+ABZ/AAuEfgAAfQAWfgABfwAQiQAIfwAEhZMACJAAEX8AA3cAEYGIAAB/AAdyABTOAACKAAJ/fwAKlH8AAIwAAnx6hwACiQABeIEADJwAC3sA
    AH8AA3MAAH+IAAh9AA1/AANzAA58AAR1AAGKAAF/AAh/fgALen8ABXp/AAp/AB9YAA59AA5/AAKWAAOBAAJ3AA5/hwAAfgAEegAMhnYAAXQABX4AAKwAAH0A
    Bn8ABX0AEX8ABHwABX8AEnsAC3cAAIEABHkACnB+AAZ8ABp+fZIADHcADH4AFH4ABGl4AAltACF8AAWOAAiGAAh+AAWIAAN9AAB7AAB8AAF+AAR/AA54AB9+
    AASGAAh9AAB3AAB+AASpegAGfgACdAANfwAMgQADdQACoQABngAEewAGeAAWfwAQdAADfgAQeQABfwADfpAAAX4AB3sAJYMABH94AAGBABGCAAZ7AAx8AAN/
    AAB/AAl+AAV+ABN+AAl0ABd6AAJ+AAd5AAR/iAABiAAHfQAQfAABfAACfpEACn4AAGcAA4gAAYoADoN1fAAMfwAAegAJfAACfQAAewAKmQAOegAFfwAVhwAB
    fQAAfgABjgAHiwAvf34AAnwAAX4ABX8ACIYACX0ACXQAC4cAAX5/fwALZgACfwAHhAAHigAffwAAgwAJfQAWcQAejwADegAHeQAGfgACaAAbfgAOfX8AEHoA
    Bn8AAX4AAHSMAAV9AAR6fgAAewAGfwADhAAHfAABdIEAEHoABHsAB34ACowABIkAA30AAXwAGnUAEYEAAnsAFXp5AAV+ABCKhAAIfQAahAAPfwABf4EAAnkA
    FYkAB30ACYYABXsAFH4ACooABHQAAX+CAAh9hwAbegAGfgAJggACfwA1fQACfwABWgAAfwAFhgAIfQALeQAHjgAFgQAJhgAEhAALfQABdQACfwAOjwALfgAB
    cgAEeAAFfwACdgADfQADeQADewACjwADfwALcwAEkAANewAHhQABfQAchAAEiwAAfIMABH8AA4d6AAB/AAZ+AAh+AAV/AAV/AAOlAAuFAAN9AAh+AAGIAAB/
    AA+CAAOZAAB/AAN5AA1/AAJ5AASIAAp9AAN+AAGLAAF6AAudAAp/AAd+AA6EAAN+AAV8AA5wAB5/AAN+ABB8AAN6AAZ/AAB8fAAAen8AAHUAFX4ABH8ABnQA
    Enp/AAKKAAV5AAeBAA58AAJ8AAF9AAR/AAF+AAh2AAh/AAh6AA6RAACBAAp8AACtACaNAAB/AB59AAh/fwARowAAjgACfgAIfn4ABX0AAn4AAn8ABYEAAn4A
    AIYACH0AKnAAAokAEIUAD34ACH8AC34ADX96AAJ8AAp+AAt/AAeZAAODAAp8AAl9ewAKfgAFcAAAfQACnwAXgQAFfwACfQAUfgAKf4sAG4gAEnwABoIAEIMA
    MYEABH9/ABR+AAB4AAWBAAiWAAF/AASFAAaCf30ADYsAEG0AAn4AAnsACnkAGoZ/AAeIACN/AAaKABaEAAB6AAF+AAWFAA1/hQASeAAJgQADegADcAAEfwAD
    egAGkgAPeQAAigARkAAAfQALegADfgAKggAJfQAOegABcAAKcwAFewACegABewAAfwASpwAEfQAGgQAKgwAEeQAAjwABfwANfAABkAAOfwAAc5CGAAF0AAiU
    AAp/AAiZAAV8AAx/AAx/AAd/AAF/ewAAiQAHggAGfQAFfwAdfQAAiAAGfwAFhQAHfQACfwANfwAehAAAfgACaQAFfAADdQADfgABdQAUegAAigAEgwABdn6L
    AAF1AA10AAx6AAiGAAOCAAR7AAl5eQADg4sABXsAGYIAAocAAYVxAAF/ABOGAA+GewABhoUACn4AAoIAAn8AG3cADYgAEX8ACHgAAYoACHQAAn4ADXIAEn0A
    CnUABYcABn8AEYcAD3oABnkAA4IACX8ABHwAAX8AEZUAAo0ADG4AFYEABoEAA4IAEn0ADHwABH58AAx/AAKTAAt/AAF0ABB6AAN9AAV0AAV+AAd+AAV9jQAg
    fAAmfwAEmAAJewABegADegAAcwAMewAJegADiAABf3UAAYgAI3sAFH9+AAR+AAd5AAp3ewAHgQABfwAJfwAKgQACfQACe3gAAoYAAYQAA2wABXkAAn0AAIEA
    AYMABIcABX4AEIUAAnx8AAWPfgAHegALgX4AEIcAAngAA34ABX0AAIIADIoACH17AA6IAAF8AAaCAAOMAAF6gwAJlAAJhQACfQAFdwAAf30AA3wAAYKQAAR9
    cgBMjoEAAH8ABn8AA3kADXgAEnwAD34AFoIAIIwABnsAAH8AAoEABH0ACoQAAXUAAqsAAXwAEn8AAH0AGX8ACHwABX8ADn0ABH0AAYV1AACIAAB7AAF2fnwA
    E34AAH+aAAGQAAZ9AAOCAAZ6AAt9AAWPAAV7AAF+AAN/AAeDAACBAAN7egAHfAAMfncAAH6TAAeSAAd+AAaHAAmCABF/AAN6AAGNABR6AACKAAl9AAh+AAZ/
    AAaEAAGCAAh9AAF/AAWDAAN7fwACfAAHgwACcQACfwAHZgAMigABkAAIegALkgAdfQAFfwALjAACf30AAXsAB4IAA3yCAB97AAR/ABCMd4EAE4oAA4sAC4YA
    AH0AAn4ADH8AALcAAH8AAHsAAX4AFn6CAAR+AACIAA59AAGCAACBAAd+AASVAAl9AAB/AAB/AA58AAp/AA2NAAt/AAJ5AAJ/ABV9ABGSABJ+AAB/AAp+AAF+
    ABN/AAx8AAGGAAV/AAZ+AAmEAAiBAAd+AAV9ABJ9AA5/iX4ABHwAA3oAC5AABYYACn0ABn8AAH8ACnIAAH0AAX0AAY4AAXkAAHwABYcABH4AAMEAAH0ABIkA
    AX4AAHoAAYd+fgADfwAEiQABfwALfAALggAJfAAEeAAGhAAGfwAJgX8AG4EAL34ADYEAFH8AAn8AEXQABX0AA40AEoQAAX8AAoMAFJoACX8ABIcAAoQACoMA
    BHkABH0ABX19AAF8AAJ/AAWDgQAHgwACgQACf3oAAn8AAn8AEX8AA39/ABh/hQABfwAMggAJfQAOfQAFe4gADIKWAAp9AAJ9ABGBAAWNAAF9ABJ3AACHAAh9
    AAF1AAd+AAZqABJ/fgAFfQAEfQAZkQAHggACfwAOfAAGkQACewABkAADfgAYdAAAiwAMewANfAAMfgAEhwANggAHfgAGfQAHfwAAqAAKeAAAgwAGfJAAD38A
    EYoAA38AEmx9AAJ/ggACgQAAfQAGjQAFf34ACX0ABXwAAIEAA4QABX8AAHcAAH8AAoUABn0AFo4ABX4AAH4AC3sAAIEAEZN+AAB9AAWGAAB+AAR/AAp9AAR9
    AAd+AAaGAAB4AAN5AAZ8ABN/AAR9AAJ/AAF2ABN5AAZ/ABt/AAlyAAZ6AAiQAA6IABBoAAqEAAB9AAR9fwAPdgAChQAHfAABlQAIeQAGfAAAfgAEiAAJfgAB
    fgAOfwAFfwABdQACf3qafwACfQASfgAAfwAEgQAAcgAFfQAGfgABf3+RAACEAAB/ADOFABVyAAR+AA55AAWRAAd9AAWCAAV7AAmCAAh+AA57ABajAAF7AACD
    eAAAeQAIfwAMgQALgQANgwAMfgAJlAAEfgAafgA2eQAHhQAEfgAAhAAOdIMAB4UAB38ABXwAJn4AAJMABoQAA35+AA59bgAAgwABj38AB38ACX8ABH99AAN+
    AAB7ABR+AAN+ABCDAAuGAAN8AAt/AA1/AApvAACBAAOGAAGJABZ+AAF9ABCBAAGDABx/AAKGAAl9fwARfX8AAoYABH8AD3sAAX8AAXMABn4ABIcAAYYADnUA
    BYMAEn8AAX4AAmZzAAB/AAOPAA19ABKCAACCAAl4AACYAAh9hQAAbQAAgX4AAHEAAX8AAYwAIngADn0ABnoABH4AAYMABoUACXMAJ4QAAH54ABqDABB+AAGF
    in0AE38ACY8AF311fwAHfgACmAATfwAAkwABfgAKfQABfQABfAAMggAUfgAHdQAAjgAEfgABkYQABYcABpMACIEACI0AAZAADX9+ABKhAAp9AAh/AAyTAAV6
    AAGHAAN/fQABiQAHggANfwAFfgAQjwAOfwANlAARjAAAeW8ABW0ABH0AIH+MAACHAAR8AAB+AAh9AAR6AAl6AAaLAAx2fwADfwAAeQANf30ABoEABH8ADHwA
    A34AAH0AAX8AAXYABIUAAYkAAHwAAG4ABH4ACnx8AAB4AAJ/AAGNAAV9AAd1AAF9AACGAAR1AB1+AAt4AAJ+AAuDAACFAAN9AA5/ABR/AAR6hAAFgQABiX8A
    D3oAB3UADH6DABF+AAB+ewAmggAIggAFhQAAkIp+AAaEABOTABJ+AAp3AASBAAh6AAJ9ABR/AA19ABuCAA58AAmGAAp/eQAOfwAAeAAghgAQhQAciAAAfgAC
    fwACfgAGfnsAC3d+fQAFgn4AAH0AAX8ABnZ/AAqcAAh+AAR9gQAKf30AIH4AHK4AAIJ9AACCAAxsAAGNAAN2AAd/iAAMfwACZwABfgAMfwAPfAAEeQAEhXEA
    CHgAJX8AAn8AAoMAE38ADHEADX0ABX8ABH4ABocAAYIABocAAXyHAAF/AAZ/AAR/AAJQAAGCAAF6fgADhwABfQASjgAYfQAJewAAfwAAhAAKhQAGfQAEfgAB
    eAANgQAHfgACfwADfQAAfgAUfgAQfH4AAH8ACXwAAYUAAX8AFGuDAACBfgAKggADggAAgwAEdwADjwAOeQAHfwAVfwAWgQAFgYIAFoSuAA9yACl7AAiDAAGW
    AAVyAAB/AAWIAAF4AAVuAAF6AAGCABZ/AA2PAAV8AAh6AARqAAN9AAJ+AAuEAAaCAAF/AAJ2dwAFfgAOfAAGewAJfQACcgAEcgAIfQARfgASeQAMfwAUiG0A
    BHcAF3cAAn8ACXwAAHsAAYoAAYUAAH8AAHgABX8AAn4AM3sAB4MACG8AHIMAB38AAXsABrQAFI0AAH8AGH4AA4UAAXwACoMABHp9AAB+AA+cAAF8AAVxAAZ+
    ACB3AAx9AAR6AAF0AAN+ABB9AAGJAAt/AAJ/ABCFAAiQAAN/AAV8AAF8ABF7AAF/AAF/AAeHAAuBAAR7ABmOAAWDABGJAAyCAASBAAaDAAKDAAF+AAN5AAZ/
    AAl+AAF/AAN+AAN7ABN+AAR/ABZ+ABR+AA2DAACHAAJ1AACGAAJ9AAF9AAJ8AAB8AAZ+AA2GAAF6AABvAAl8AACEAASKAAKDAAR+AA56AAKDAAB/AAR5fQAO
    fYIAB4IAAHYAAn8ABJYACHoACoIAEX0ABomKAA1/ABh9AAF8AAF+g3l+AAmBAAiRAAZ/AAF/AAWFAAB/ABV8AAGTABKBAAGLAAN+AAWQAAaBAAyDAAqGAAJ9
    AAt/AAJ/kwADeQAIfwAgfwADfwAWb4V5AARsAAR/AAN4AAOJAAB8AAKEAAZ/AAaMABd7ABGHABJ+AAR9AAB9AAWPAAuOAACBABhiAAV/AAOGAAJ/ABF8AAh/
    AAB+AAGFAAaOAAB7AAp9AAh/AAJ/AAR/AAR8AAiIAAB/AAWCAAF7AAd9AAJ6hoEABY+CAAJ9ABR+hAAIfAADfQAJengADH4AB358AAJ7AAt6AAKCAAKJAAWC
    AB52AAGaAAJ5AASDAAtuiwAMfwAHeAABdwAHfnwAAYEADYEAC34ABH4AC38AAosABn4AAX8AAX0AIX0AGXt+AAN5AAR8AAR+AAJ+AACGAAN/AACDfwACfgAK
    dgAJfgAAfgABgQAMfwAHcAAUhAAAcwAGfgACcwAPegAQbgAImgACfwACfwAFewARhAAOf3sAAn4ABH8ADnsAC4MABHsADXUABH4AFIEAAXwADn4ABnwABX0A
    BH1/AAaBcwAHgQADfAAGhwAKfQACfwAefwAJhgACiX8AAIkABnkABKAAB4YABXkAAoF3AAViAAh/AAB6AAeBAAd8AAKBAAh8fnsACYMACoEADYgACYQAA38A
    DnoAAYF7AAeZAAN+AAB/AAJ4ABp6ABOCAAd9AAV/AAV+ABV+ACN/AAx8AAp+AAR8AA1+AAN8AACEAAh/AA5/kAAbdAANfwABeQAAjwAsiAAOfwAKfQAMhgAE
    fQAAcwAJiAAHfAAAeQACcwACewAQewAfhwACcAALfwAGeHwAAYeCAAN/ACZ7AAl+ABZ+AAZ/iQADegADcgANfgAIfo16AAKQAA54ABB7AAmBegAGgwABfwAG
    hAAGiAAOfgAAfAAEjAALqQALg38AB357AAJ+AAiGf3AAP4QAA4EAA38ABXwAAX4AA2oAAX4ABIEABYMAAo8AHn8AFJKEAAGBAAJ+ABF9ABqQAAF+AAx/ABR+
    AASNAACHABSCABCVABJ+AASCAAGGAA1+AAaFAAF9AAR+AA9+AAB/ABGJABV7hwAAeGYACJEAAoeKAACGAAV3AAZwAAiuAAF9AAqDAAmEAA9+ABR7AAF/ABZ8
    AAB+lAAIegAAgQAJfAABmwAHeAAPfwABeQALfwAEhAASgQAJrgAEfQAAiwALfZQAEn8AA4QACH0AA68AC38AAHwAC4QAAH8ABXcACo0AFoEAC5IAAH4ADX4A
    BGsABHoABnkAFZIAAWcABYQAIXUABH0ABH8ABXoAAH4AD34ABIkAAXoAAHMAAH0ABYUAA38ABnsAEXsAB38AFXYAAX8ACn4ACn4AAo4ABogAD38ABn8AAowA
    C358AAWBAAFyAAx/kgACjwAPiQAHegAEfwADfgAThAACfwACewABcAAHdgAPdwAJfwAGhgAAf34AD5UAAn9/AAibAAl0AAqNAAB/ABN8fQAFcwAJfIMADH0A
    AH8AHnsADHoAE4sAB3sADYYABIgABIF1AAGLAAB6AAWKggAZfgAAlAANfwAAegAEeQANfgABgwAIfwABq38AAYYAB30AB34ABX8AEGYACIwAF30ACnkAFocA
    Cn4AF3wABKQAC4cACX8AAIF+AAx/AAuBjgADfwAEdwABfwAIfwAMfwAHZwAMfAAOfAATdnsAHHqEAAF+igAMcAAGfAACXgADnQAGfgAOfQANggAYegAEfgAF
    fgAHfAAAkAAHfAAFfX8ACp0ABYgAD4YABn0ADJ4AA3oABnoADHt5k38ADo8ACX0ADnsABn4ABH2FAAqBAAN+AB1/ABJ+AAx/AA+BAAOuAAt/AAV/AAR8AAKF
    AA6LAAZ9fgACzwAQfwAAewABfwAAhgADdQAJfGIAFHcAClMAA38ABoIADo8AJnsAGH4AA30AAX4ABH0AAH0ACHYAB3iEbgAXgnwAA4IABooAB3YAE4wAAoUA
    Bn8AA4QAAnoAAnsAAXgAEY0AEoIAAYQACGYADn0ABnkAA4IACoQACngAAn8AA3cAAH0AB4UAA38ACn8ACXx+AAp4AAWLABKCAAB9AAeGAAiUAAF9AAd0AAJ/
    AAJ+AAJ9ABt0fwATrQAAfwAAiAABlwAKfwAAfwAGfAAChQADfgAPf4UAAn8AEHVzAAF/AAh/AAZ8fAANeQAnewAXfwAVfQALfgAFeQAHcAAGfQAaiAALfwAC
    fQAVdwAAfgADfQAHfwABfwAJiH5zegACnAALggAGiQAAfwApfwAEggASeG0AA3kAE4cABHYAJIEADIQAAn5/AAOBAAh9AAV6AAiDAAB5AA5/AAGCAAR/AAN+
    f3wAEn8AAn4AGHwABXsAAX8ABn8ABH4AB48AC3YADX8AAH8AAXkACH1/AAKBAAB+AAJ+AAR+AAx/AAZ/AAh/AAV0AAJ+AANxAAd8AAeIAAd+AACDAAV+AACG
    AAZ+AAWDgQAVeQAPfQAEfwAGjwATcAAAhAABgQABegALfX99AAeUABV/fAAAlAAAhgASc4gAA34ACYwACYUADIUABH4ABX8AD4UAC4kABnoAAH8AFIgABX0A
    DH4AB4IAAn8ACHcABoIABn4AAX4AAogACYd8AAB4ABJ9fgAEkQAfegAEhgACiwAIeQAHkAAMhgAKgX8ACH8ABX8AGn4ADXwAE48ACX18fAACfQACfgAAfAAD
    fAAPfQAOeAAChAABfgAGfwAUggACmwAFgQADjAADfQAJdwABcwABiAALfAAFjwAGiAAIfwAEfgAGlgAFhgAZfAABhQAHewAOfwABkAABewASiQAFfgAIhQAH
    aAANfgABfn4AAH8AHH0AEH4AD4KSAA2FAAGRAAB+AASBAAx9AAB0AAKQAASEAAN/AAN/AAd/AAWNcQABiQAKbgABfwACm5UAN30ADG8ACXYAAo8AC38AEn4A
    D4MAApsAA3wAEYcAAXkAEIIAA4kABKQAAn8ACH0ACnsABIUACX8ADYoADGR6AAd/ABJ6AAV9AAB7AAJ+AAV7fQAcfwAJfAAafQAGhAAHhwAZhn4AAX4ABI8A
    AHoAAJsAAH4AAoGNAACQAAF9ABR7AAJ3AAKPAAF/AAR+AACCAAKHAAF+cQABfwAAiAAEeQAAhgAAfgAEdwAHfgAIeQAIewADigADfgAPiQAAf4EAAoIADYsA
    EnIACXwACHwAC6IAD38AAn8ABn0AAXwABH0ABowACpEAAnJ/AAGBkQAGf38AAnwAEn0ADJCWAASEAAGKAAV+fwAGfQAGfwAAfgABjAAHiwADfwAVfQAAdwAC
    fAAXfgAUcAABfQAMggABhQAbhwALjQAdfQAHfH8ABrV6ACZ7AA16AAOHAAJ+AACiAAd/ABKFfgAGiAACfQAEggAChQAFhAACeAAFfoUAGX0AAYUADngAAn8A
    E3sADX4AAX0AGY0AC4EAB3wAEoEAAHsABYQAA34AA38AJXQAA35/AAh9ACeKf30ACH4AB3wACYEAAn8ACH8ACY0AAmCEAAd9AAh8AA6DABCIAAuIfQAAggAO
    fwADiAACfJ4ACH4ADX8AAX8AAYsAAH58ACt+ABh9AAF4AA99AAV9ABh1AAB8AAumAAV/AAB8AAKFAAZ8AAZ/AAB/AA1/AAaIABmIACCHAAt/h3+JABd/ABiK
    AAN7AAV8AACLAB1/AAl/AAR9AAF5AAF1AAJ8AApwAA2GAAGKeX4AAH8AAHUAApAAB34ABX5zAAh8AAeJAAOIAA1/AAd9AAB+AA5/ABF+hQAYjwAPfQAEioEA
    FH0AAnYAB4wAEoEAA2AACXwAAoYAFnwACH8AAqWKAAl7AAJ+ngADf5oABIEADX8AC6oAEIQABYQACXIAAX4ACH+JAAp5AA2FAAmQAAd9AAN/AAiKAAZ5AAmC
    AA57AAGNABKHAAp4dAABeQAZfX6DAAN/AAx9AAN+AAKCAAN/AAiIAAZ4AAKBAAF/AAp+ABt+AAJ9AAl9AAB+AAd1AAmUfwAIlAAGhAAHeAAIfAABfQANfwAA
    gQAAfwAHYAAAggAJpwACln8AB34ADoEAAHEABnsAGXsADnsAGn0ABo8ABn98ABF6AAN5ABB6AAJ+AA2DABCKfwABdQAVeAAMfwAHbAADbwACggAHegAGfAAB
    fwAFhnwAAIMAEoYAA4QAD30AAnwAAXkACHx7AAOIAA13AAKFAA6CewAAfwAEmwAGnwABbAAPkwAEfwADgnoAEH8AD3YAAowAA00AA34AAX8AD3gABXl3AAR7
    AAjYAAJ/fQAFewACfwAMfQAgcgATfgAGfQANfgACjQADgn8AA4EAAYUAAYEADXp+AAJ/iQAEggAIfgAHkgAFkgACgQAEfgAJnAAGlgAHhAAEfYgAAYUAAn6B
    nwABhAAXfQAbgQAFbQACgwAPiAABhwABiYIACXwAGnkABXgAE4gAAH8AAH8AAH8ACI8AAXwAAYUABn0AA34ABXtzAAOGAACeAA14ACJ/AAJ+ABJ/AASDAAB+
    ABeBiosABpAAAZ8ACXwACX8AA30ADH0AAYwAFoEACYwABH8AApkABn4AAH4ACoQAAY8ACIIACn0ADH8AAoF8AAN6fwABfQADdAAgfAACegAKegAMfwAJfwAJ
    fn0AB3wAAHcADIEAAnUAAIsAB34AA3B3AAF+AAeOAAl7AAF6ABB7AAl9AARuAAuSABp5AAx9AAV9AASTAAF9AAF9AAWEAAB+AAB8AAZ3ABt+AAd8ABGFAAV8
    AAGQAAN8AAJ7fgAYgwACmgARdgARfgABhQAFfwABewAHhwAfbQANfwAAfwADhYMACn0ACX9/AAh/AAl9ABaDAA58AASCAAh9AAZ+AAiRAAl3AAZ/AAd3fQAE
    gQADewAHfwANfgAWfwACfQAGe4EAB40AA4gAAIIAGVIADX+LAAyMAAF+AA6FAAN+AAd/AAyEAASGfwACfwACdQACjAAgfAAlfAAAewALhAAHfQAGfQABfQAE
    ewAEgwAQfgADfgAFhQAAhQAHfQANfwAQegAAfQAFhAAEcQABewAffQAAeQAAfgAEegABdQABfAAFaAAAfwAFfgAChAAIgQAEfwAPegAUdQAEfgAMhZ4AB5AA
    BYkAB4YAAH2FAACCAAF6fwAKewAKfQADfAAGlQAEhQADfAACgQABdwAAfwADfwADfAAAfQAEfQAfhAALfwABf30AAn0AB3wAEJEAAIUAFn4ABY8AAH8AAXsA
    AW8ABH4ABn8AAY0ABqoAAIIAAIMAGKsABX8ACX4AAKAAC30ACnwABYsAEH4AAH8ABHwAAn8AA4QAAH4AAXwAAnwABYIACXsAAX8ABH8AC3oAEYMAI4kABHcA
    CZUADn4ABH0AAX8AE4J6AAF4fXwABH4ABIUAD4QAApQAA38AAX8ABH8AB41+AAR/AAF4AAeCAA6MAAGBAAZ9AAt/AAh/AAOBAARrAAKBAAd/AAN9AA96AACJ
    AAB/AAaBAAhqAAN7AAB6AAaIABN/AAF/AAWEAAN/AAF1ABB/fwAMh3wACpkACX4AIX4AEoUAAX4AAIQAAn8ABX4ABHmEAA9/AAeHAAl8AAd8AAeCfwAAfgAM
    jQACfQADfQAIfQAFggAPfwAKeAAbdQAIggAWkwAFfwAFfgAHdwAQfAADhwANeQAKfwAargACgwADfwAEgwAXfgAFfAAFfQAKfQAMfwABfgAFf4gAEH8AC3sA
    A3MAAngAAn8AAX0AAH8ACn9/ABR/AAN+ABJ2AAWUgwAHfwABfgASeQAIewAAfwAIf4IAFX8ADnUAB5QADosAEIUAAJ2QAAV+AACBAAF/dwAOfgAEfQACfwAE
    gQADggAPoAADfgAAdwABhAAUgQAkfgAAggACegAKfX4ACpoACIJ9AAN9AAN/AANwAAN9AAyDAAWFAAKRAAB8AAh+AAB9AAN/AAqHfAAFfgAEfwABfgAJfgAJ
    dAAFjAACfQAHfQAAfQAHegAAfgAFiwAPeYQAAYV7AACPhwAYfwAKf38ABIgAAXwAC44AAHwACX8ABH8ACIgAAHsAAn8AAZgAA5AABZUAB34ABaOJAAGGAAKJ
    ABN2AACBAASLAAB4cAAChAAPfgAAfosACX4AA30AC3wAA3gAG31/dAAJgQAHfQAOfQAIigATewABhAACggABewAUfgAOfQANfwABiIN/AAF/AAF/AAB+AAyE
    AAiCAAaGAA5/en4AC3cADH8AB38ADH0ABHt/AA6GAAJ7AAeDAAWNggABf38ABXUABIFwAAh8AAFrAAN/ACZ5AAF/AAV8AASBAAd8AAFvAAV/AAJfAAt9AAB4
    AAR+eQACewAIfAAJfgAFbgAMfAAGfwALgQAIdwADfgAJggADfIF9AAV+AAF/AAJ+AAV/ACOGABh9AAh/AAd4ABeFAACBAAGJABaBACCCAASLAAOXABJ/AAaE
    AAF8AAN5AAB8AAN/AAt/AAV5ACp+fgADZgAMiAAAdQAAeAAPfwAbgwAIhgAAfAAAeAAPfwAGfAARfwAAewAKiAAEmgABfgAJfngAAXsABX+MAACSjwAOfQAH
    fn+ufwADeAAGf3sACHoAEYgAC30AAZ0ABH0ABIIAB4YAAn0ABXoAAHwAFH0AAHoAAH8AAY8AB34AC0wAAn+HAAx9AAiBAAGhAAR7AAB0AAB/AAGQAAl/AAF9
    AAp9AA99AA5/AA5/fgAIeAADcgAFfgAIegAifwABigAIigAdfQAHfQABfQABdwALewAFqnYAAXd9AAF8ABF5AAl6AASUAAB9AA5+AAt7AASEABaKAAR/AAWf
    ABF7AAh8ABqBABmLAAJ8AA6GAAeBAAV8AAB/AAGHAAd3AAZ/AAB+AASCAAFyAAJ/AA5/AACPAAB3AARxABR9AAh7h39+AAWGAAF+AAp/AAJ8ewAPfQAEfoEA
    CH8ABn8AF4gABX8AAoIAAJ4AG316AAV+AAd9AAdxAAF/fwAAfwAAfgAUfwACiAACfwACfwAkfgAThAAWdAAIfgADfwAEfwAIfQAAfAAFfQAFhQAFggAMfQAG
    hgADfwAAgX8AEG0ACH8AAn8AD3oAAZAAAX8AAooACH8AAYcAGX0AHn4AE5IAAXgADokAF4dxAAmIAAJ8AAV1AASKAChwAA6HAABqAAB1AAJoAAyGfwAZggAd
    gQAScwAPgwACewACiAAPfgAlnAANiQAJewACc38AA30AJ3wACpkADIcAA4+ElQAAfwADewALfwABfQANhAADfwAIfQAAfQAQdwADbQAPfwACjAALhAAKjAAM
    fwAGfAAIeAAEfwABfgAGfwAAhwARhAABn3IAAYEADYIAAYYAFXsAB3t+AAR/AAJ6AAB+iJYAAX8AAH0ACX4AAnwAAHoAAX0AC4IAAHUACHUAAX8AAH4AEYkA
    EpUADogADYEACn8ADn4AEo4AFH4AAG5/AAd+AAJ/AAB7AAV+AAV8AAh9AAKOAAmVAACQAAuGAACHAAGFfgACmwAEeQAFhgADfQABeQAvfgAHfAACfQANfwAM
    hgAGggAtdwAOfwAFbwAFkAAAfQABhAAAfwAQfgAYhAAIfwADfAABdQAAfgAGfQABfwAZiQABigAJjAADiwAEfAAdfwAAeZIAAX4AAngACX0AAYwAAnx8ABx+
    AAGBABl9AAV+AAR7AAtOAAB/hQAIeQABfAAKjQABdwAOdgASd5oAAXwAD3wAE3MAAIIAA4UAAXcAAH4AAX4AA38AAH4ABm4AEHgADX4ABokAG3kABXwADHsA
    DIoAB3wABX8ABol0AAWHAACBAAF3AAd/AAl8AAF/AAh+AASOAAF/AAJ9AAd8AAF7AAB+AAOJAA5/AA59AAKHAAd9AAN8AAd/AAN+AACXABWXAAZ7AAeDAAd+
    ABF8AAN/AAWBAAOUAAR3AA9+ewAAfwAFhwAeeAABjQAChgAAkAAjfQAIewACiAAFjQAKfwAIkAAKfwAas3oABH4AAHYAAXsAA3yKAAKMAAF9AAZ5AAN7AARx
    ABV7AA6PAAeRAAWqAAF8AAF8AA90hAADhgAAggAGfgAMeAARjQAHfAAFjgAAlgAZfgABgQAEeH8ABoUAAIQAAH4AAX8AAXoAB3sAA38AAn8ABXsABIIAAn4A
    A30ABH4ADn8AA30AA3cABXsAAH0AFn0ABX8AA4cALH8ABXsAA5gACXYAAn0AH3cABnsACHWRAAV1AAR9fwABe39/ABmDAA14AAR+fgAAiQADfQADggAAhQAB
    fQADhAABdmwAAn8AAH8AEH+JAAiKAAR3ABJ8AAWPAAV/AAaHABZ/AAF9ABBvAAxxAAV3AASDAAB+AAd9fwAAfwAAeAAJfwAQgQAJfAAAggABfgADhwALdAAB
    awAZiAADgQAAkAAFfAAAdwAMeQAAdAAYgQARb4h+gQAAcAAFcgANeAAJeAAPfgAQfgACfQAEfnQAAoYAAYQABqMAAZEAA3x9AA58AAF9AAB9AAyOACF7AAF8
    AAeXAAF/AB1/AA52ACCCAAlgAACTABCLAAGMiwAFiQADgwAAfgALfgAMogANiQAAhgApiAAHewAGewAAfYUACXYAAoQACH4AA5gAEX8AAnWCAACCAAh7AAN6
    ewAPfgADkHwAAIUAB3QABH8AA30AAosAA3kACpEAD3wAAIYABX4ACYEAA38AAIEABH0ACn0AAooAB3EAAIsAC4kAF3wACH4ABXp7ABJ3egAFigAFfAAGfQAK
    dQABfwAAfAADfwALfnwAEH0AEYYAB3AAAIIAFXwAC4QADHsAB4cAEn0ACoUABIQAA4IAC5AABoF9AAiFAASBAAJ8ACZ+h30ACXsABH0AAnIAFn8ACn+FAASH
    AAR+AAB9AAB2AAaBAAJ1AAd9AAh/AAN/fgAAfoIABIkAFHsAAX0AAn4AE3gAGn4AA4gALHgAEnsAAHwABH8AAH4ADXQABpAAEogAAYMAHH0AAH8ACIwACn0A
    I3QAAH4ACXgABX0AA30ABXAAAX8AJIGMegAIgX4ACH8AJaIAAoIAA3gAGHsAEZMADIgABXMADYQAAH+lACl/eQAMgQAEfQAMjgAGfwASgoIAB30AAXwAAX4A
    AXwAF30AKX4ACIMAAHwAAX8ADXQABngAB38ACpYAB38ABH8ADncACoIADn8AA34ACHwACHeFABp9AAR3dAADggAWf4MACX4ACHgABHwABn8AAoEABXEACqoA
    CYwAB4EADH8AJ5EAC4QADH4ADHkAAnkAAnwAC31/AAN/AAZ8ABRyAACIAAB7AAB6AAiBAABgAAZ/AAJ+AAZ7AANefwACfwACkYUAAH8ABH0AAYEAB30ADH4A
    A4EABYgAFH0ABIEABogAAn0AB3YACXkACn0AD34ADX8AA4QAAYEAAJEAA34ACX6IAAB9AANvbgANfwANfH0AAH0AHnl/ABR7AA9/AAx7ABF/AAd9AAF+AAx8
    AAJ+AAF/egADhYKBAAGDAAF/ABOEfwABfwAIfgABhAAChwABfQAdawACdQAPeAAAewAPewABfpYAAYEABn8ACIIABn4AHX8ABHpqAACFAAd+AAp1AAF9AAJ/
    fgAGfQAQfQADdwAEfAAAkgAKfgALlQAAjAAbdgANfwAGn4oAC30AAXsAA4F/AAZ+ABF/nwAJeoYAC3kADHgAAn0ABIEAG14AAH0AAX0AFIUAAX8AA3wAAHsA
    BYcAAX8ABJEACH0ACX4ACYd+AAuHAAGJABh/AACEAAOIAAh8AAF6ACSEAA2PAAWIAAZ9bQACfHUAF30ABIsADnoABH0AApwAAXcAAIR/AAN/ggAGegAGgwAB
    gQAFkgAOfQABegANhQAFf4oAAIEABI8ABH8ADZUAAHIABX8AA3sABoMAKIoAAoIACnwAAXoAAHkABncAC38ABHkAJYcACH0ACn4ACXuHAAZ3AAF/ABR/AAJ2
    AAiBggACgQACUwADfgACfIMAA4EAAX0AC4SdAASwAAB+AAh/dwAGfwATqAACeAACfgAFfQARfgAChX4AEnsAGX8AAn8ABqoAAH4AAX8ABn6OAAiEAAZ+dQAA
    fgAEfwAEjgAFgwAFfAABhgAPfQAAfwAChAADeQAAggAOfQANewAIhgADmwAEfwABfgAEewACfQAAiAAGfAADbwANfgAIeQAFbwAIewAHfQAfpQAInAABfwAK
    egAJUH4AAX8AC34AB30AAHeFAAN/AAx1gwAAfAAAfn0ABGgAFX0AFHUACoEABYl3AAqJAAB7AAKCcHcAB30AGm5/AAZ9AAiGAAJ8AAV/AAeEAAGBAAN1AASH
    ACKKAAmEhwAPfQADhgABfQAAjAADeQAIeX8ABn8AEn0AAn8ACnSCAA18AA1/AAB/AAiBAAF+AAR4AAx9AAaHAAR+AByfAB99AAKZAAF+AAKFf34ACH8AA38A
    CXcADn8AAnt8AAKQfgABcXMAJ3sAAXwACokACagAAYIAD58AB4cAC34ABIkAC3oAD4UABHgADXkADYQAAnkAAIEAAXsAB38ABHcAB3wAAX8ABXUAJnwAD4wA
    BnkABJoAA4oAAHwAB4wAFX4AAn5/AAV8AA1/AAeBAAOGABeIAAl9AA59AACHAAiKAAl/AAN5AAJ4AAR6AAB/AAuBAAF8ABKfAAF/AACgjwAFfgALfwAAcgAY
    fQAKfgAJfgALg3Z+AAmBACeGABORAC+MAAB8AAGFAApuAA2GjosAA38ABX4ACYkADpMAAYgAAXwAMXkABXEAB4gAB4EABXsAAX4ABYEABosAAH0ABH99AAF/
    AAGGfwABhgAAiwAAfwAPf4MABn4AAngAF30ADJ+IfAAAkwAAbn57AAaBegAAigABdgACegAChQABewAAiAABfgAEfQAEhQASfX8AAH8AAX4ADX4AAYcAAoIA
    BpcABW8ADngAAX0AAngAA38AAoeNfwACfgAAfQACfQAJfgAUfIePAAx/AAN7AAOBAAqcAB5+AAd7AAB/ABeVAAGBdwAHfwAEfQABiQA0fwANfwA3fAAOa34A
    AHwAGXsAF3wAA4wAB4UAAWcACIR1fnoADoUACI8ACH8AApp/AAF+AAJ4AAFsAAN+eQAAewACfwABdAAIjgAEfwAFeAAAgQAAfnoAE3sADZGJAACSAAWDAAF1
    AAZ3AAVzAACCAAGBABB/AAF9AACUAAqEAAKCAAR9cAAGfQABjQAAiAAIfAABfwAAf38ABHkABX2HAAN+fgAogQABfwAKhQAFngAAfAADagABhgABfwAAfAAA
    f30AB3wAHX4AEngABIYACn8AFn8ABIIAA4sAAnwAC4IAAIEAAYcABH8AAn0AEX4AAn8AA4EABn0ADIIABHwAA3YADn4ABH1/AAehhAAGfwAKegAoiAAKhQAO
    fQAKhgACfgAcgQADfgACcAAOggAeiH8AA5MAC4l+fwAHfwACfX4AAYODAA2aAAJ+AABfAAJ8AAp+fQAPiQAGf4IADIsAC4IAAIUABIEAB3kABX8AHHUACH4A
    EmsABYIAAH8ABn4AAn4ABn0ABJIAAH0AAoIAAH4ACHwAAXkAA4EAD3wAEH4ABYEAA30AAXoABH8AAXgACH4AFX8AAIQAAHkAD4kACoF+AACNAAV+AAd9AAV9
    AA5/AACBABp+ABB6ABJ/AAB5AAOBAACKAAF+ACCGiAACvgABfwACfwANfQASgwAHfgAGfgABfX4AA38ABXUAFH4AAHUAAIMAEnMAAn8AAXgAB38ACnwACn4A
    AW0AAYYACoEAApAAAX8AAX8AAX8AAn8AA3+KABGCAAN3AAV1AAB/ABCIAAB5AAR/ABx4AAN4AAmcAAl+AAh9AB9/AA15AAOQAAF7AAeGAAJ8AAN9AAWIAAZ9
    fgACaAAZfwAIhAAdhwACegABfgANfwACeQADfgAAiwAGfAABfH0AAHsAA38AA6IACX4ADn8AAn4AAYUAAnp9AAuGAAN9AAN+AAR4AAJ/AAeYAAqDAAJ/AACC
    AAOSAACJAAxoAAOBdwABdwACcgAAkgAGfAAIfQAFjwABiAAFfAAFfwAJgQAPagAFfwAOkwADfgAEeAAIfAAIhgAef3gAA38AAX8AAHYAB4MACn4AB4kAC4cA
    A4wAAHoADX5/AAN9AACDAAWEAA2IAACDAAJ/AA1/AAN/AAJwAAaBAAZ/iH8AAXt+AAB5AAJ3AAd+AAB7AAR8AA17ABJ/AAGDAAB2AAl+AAeEAASMABJ4AAB/
    AACCAAd9AAd/ABiJAAGCAAKRAAB9AASPAASDAAN/ABl5AACzABSEABSQAAB5AAd+AAN9AAp/AACBAACKAAd/AAOQAA55AByJAAN9ABl3AAJ+AAR3AAN+AAF9
    AAV0AAR/AAF+AAR5AAyGAAaqABiCAACPAAORABt+AAGNAAFrAAF7AAyHAACIAAF+AAZ+AAByAAOTAAJ+AACaAAp6ABZ3ABl+ACt/AA/KAAmHABF/AAR2AAqB
    fgAAeQAFjwAHfXwAF3UABX0AAH4ABIwABH8ACH4AAIcAA34AEYUAH5AAB3AAFn0ACIEABH8AAXsADX18AAZ/AAJ+AAV7AAh8AAR8AAN8AAB9AAaKAAF2AAp9
    AAGGhwAKfgAgfgAQcAAFiQADkAAGggANfZYAD358eX0AAX8ABYsAAnYAAYMAG34AB38AEIIAAX8AA3sAAIQACooAGooAEooABH4ABn8ABXsAEYEADH8AAX0A
    DX0AAYcABHsAB399AAR8AAh+AAqCABiEABSNgwAFhwAHggAFfQADfwAMfAAAhQACgX+CABKTAAJ7AAx7AAJzAAd9fQAAfwAPgn8AAHEAA5MAAoMADn0AAHwA
    GYMACH4AB44AEH4ACH+GAAF0fgAOegATfgACkgAKfwAbYgAKhgAAfwABfgABgQAGfwAKggADin99AAWvAASCAAZ7AAV+AAV7cwADfY8AAn8AAXkACH4ACXoA
    KnIABn4ADIUABH8AC3sACHUABIIABY0ABn4AB4oAAX8AAnwAAHsAA3oABn8ABn5+AAOGAAWQggAJfgALfwAIkgAAdQACin8AA4kACY8AD4QABH8AAoIAEoN+
    ACR9AACXAAiHADN8ABd6ABKGAAF+AARkAAN7AAJ/AAV6AAR+AA57AAODAAuFAAB8AAV+AAB/ABN+AAV+ABOHAAKDAAZ/fwAEmAAJfwAGlAAFf4IAAGoABYEA
    AoUAAn0AA4+BAA6CAACOABiHAAuGAAl7h30AB3IABIMAAHoACXBiAAh+ABF9ABJ7AAF7ABuKAAN7AAZ5ABRpABqFeQALfgACkgAAhAAAZgAGfwAAfn4AAIgA
    K4kADXsAAIQAAIEAAHYAAoEACIcAA3x7AAJ+dAACigAHgQAFiH0AAn4ACHgAAn8ACVt+fQADfgAEfgADegABfwAGgQABdwAAfAAIeAACeQAQfwAehwALfwAA
    bAAAgYkAD3UAAHoAAoEABX8AEHN2ABaKACp/AAJ2ABKMAAZZABaHAAd+AA6NAAagAAN+AAd6AAR/fQACfwABfwAPjQAIkAALhgANf3wACnwAAoEABndqAAGP
    AA2RAAZ/AAd/AAR8AAZ+AA9/AAOHAAB9AAt5AAB+bAAkewACegADbgAGgQABkHUABH0AC4EACH8AC34AAoYAA399fwACjgABegAIgQASfQAAfwAHfgAAiQAF
    gQANf4EAAHMABYwAHH2cAAR6AAN8ABF+ABSDAAJ/AAZ1fwACggAAe30ADYsACX9/AAd7ABZ+AAGMABOFAAeLhgARfQAEbQADogAAeQABfQAJfgACfwABigAD
    f3oABXUABHkABYgAB3+MAA9+AAR8AAV4jAADmosAAn8AEYQAJX4AB359fAANfX8AB38AAYUACYYAAX4ACHyFAAF9AAB9AAB2AAyFAA6FAAVxdQAGfQAEfgAM
    fwAFfQAIfwAAg30ADYQAAYkAA44AAX4AAYwACnsADXkAAH0AA3MAAGsADH0AFn4AAXAAFX8AF34AAX4AA4oACX8AAXkACHoAAX4AAX8AB24AAowAIX4AEXYA
    EpAAAn8AAX0AAYkAAHYABX0AB5QAAnwAGXsAAH8AB30AB356AAKQADOGABB/hAASfwABfX8ABX5vfQAUfQAGfwAChwAChwACfwADfwADgQAQewACfAAIfQAF
    fgADdgAIiQACcAACiwAKgn4ABX8AAX0AAoEACH8ABnoAAIh2AAOBAAJ8AACFhQAUfQADlwADgwADigADfAAHggAFhwAAeQACfX8AFoMAAqIAA38ACYgAAIUA
    CHZ9ABB0AAWEAB5+AAN9ABF/AA93AA5/AAZ8AAOGABF/AA9klQABl4UAB4QABncAA38AAHoAB34ACGoACZh2AAl+AAJ5eQAIfQANfAAAdQAOfgAAfAASfHoA
    Bn4AAoIAEn8ADH4AA4MADHcAAIcABpsAC34AAX0ABnoAGnZ3AA58AAB/AAB3AACBfgAFgQAHhQACfwAZkgAFhgAIhAABTwABgQAJkwAVfQABfgAJfgACfH0A
    CH0ABH4ACIkAAnYAAnwABHgAFnyEABJ/AACZAAR/AAV9AAl+AAuFAAJ/AAWFAAN9AA+bAAOHiQAFfwAGhwASfwACegAAfQAbfwAAfgANfwAAfgAbhwAAewAD
    fQABfwAMfXUACpUACn8AAXwAC38AAYgAAJYAAX4AD5UABn0ACIgAAHoAAYEAAH4ABH8ABYgAAHwAAYMABH4ABmwAAXoAA34ABX0ACX8ADZgACXcACH8AAXsA
    IJsAAXgACYEAE4UACnwABX4AAnybAACFAAR8AAeCAAZ+AA+PAAF+AAOEAAh2AAN/AAZtAAB6AAt0AASHABV9ABmCAAB/AASCAAJ+ABR/AAN/ABN/AAZ6AAl9
    ABh6AAuEAAF9ABB9AAB+AA6LAAF5fwACfwAAfQALfgABfAAEfwAKgXUABIIABIIAAH0AHYYAAnsAAXgAAoQAC38ACXoAAIEAIXp8AAOOAAZ+AAx/AAR+AAd9
    AAGLAAmFAASKAACIAAx6AAx/AAh/AAR/AAJ/AAGSABt+AA17AAKRfQAAggAQkwACfgACfwAJfgADcwABfwAQiwAFaAAAiAAUkAARhgABfgAJdY8AAn8AH3sA
    AIIAAHeTAAx/AA58AAF9AAaFAAGHABiKAAV+AA9wAA94ABB8AAF1AAt/AAR+AA2DAAV/iQAAfwAGegAFjAAHfwAFoQAJqwAKfwABkQAJfwAOgwABowAVfwAJ
    fwAPfgAehnsAAn8AAXsAAn4AAnwAAHh9AAJ/AA5/ABB+AAF/f4d+AAmhAAF2hQATfwAWfYEAAoQAAX4AAH8AAH0ADHQABn4AB3gAB38ABYIAAngAAXoAAaYA
    Dq0ABosABIKCAAB8AAGHAAp+AA2FAAWZAAeGegADjgAGiwAHi38ADIoAAngAAJwAG38AE4MAAYQAFZIABXoAAHwADHoACYkAAXydAAF8AAF8AAKdAAp/ABF/
    AABlAAKOAAR+AAWDAAKCAAODAAl/AASBAAV5ABKHZAAIgQAKfgABdQAGfQAKggARmwAFeooAA3IAEHIAB4YAAYIAAn8ADn8ACX4AAX8AAIEAAnIAHn8ABX0A
    BIF/AAB3AAF+AAB/AAJ9hAAIfgAPfAAAfgADiwAFgwAAgwAJewAAewAChgASfwADiAASegAKfQABbgAAfAAKhQATfgACfQANeQABeAACfAAEhgAEfwACfgAn
    fwADfwAAawABiAAIggADewAPfQAJcgASgwAGfwAadQABcAADfAADfgAApwAQfgALggABjgAJfokAAIoAAH0AEX8AAH8ABIgAHn4AGnuDAAp+fQAAkgAHfgAF
    kwAIeHIAAn2DAARsACB+mQAbfQAcfnwAAIQAAH9/AAJhAAp/AAaBAAGEAA59AAR8AAR/AAB/AAF/AAaMiwAFgQARYgAAfn8ACH4AEHsAB30AApcACHMABX4A
    AnwABX4ABnsACnoAC34AFH8ADHcAE30AAYgABH8AAH8ADoEAAX4ACX8AAHgAAH0AAn8ADXAAFXoACH8AAH8ADX0AAHYAEnwABIQABH4AAHwAA311AAR8AASZ
    AAqPAA13AAh/AAN8ABJ/AAB+ACZ5AAGHAAV/ABZ9AAOFABB2AApzAAdzAAZ+AAidAAt8ABiBdoKCABWcAAJzAAZ6AAF8AAt/AAF7AAx+AAF/AAeDABJ/ABp7
    AAd/ABB8fgAAfAAFqAAAggAAjAAPrwAPhAAAhgAKlgANewAJgQACjAAAfAAIiAAOfQA6ewACjwAAhwABbgAGggACigAAfwAAfwADfQAJgQADngAGfH4ACoIA
    DX8ABH4AAH4AFn8AA3sACX6FAACCAAN+AAN6ACR8AAZ+AA1/AA6FAAF+AAp+AAJ8AAGOAAF+AANvABB/AAR6AAV/AAWEAAV+AAd8AAB/fwAEegAAkwAKhAAB
    f38AEYEABJAAAn4AAI+BAAR0AA1/AAaHAAJxAAh/eAAAiAAMggABggAggQAAfgAAgQApeQAlfgAFfAAReAAEeQABegAff5AACH4AB4IAAX4AAIQAAn4ABH0A
    AH93AACLAAV5AAWFAAB/jgACfQABhAAOfgAAfgAKfH59AACNAAJ+AByCegAIeQAAigABkAAIkAANdXsAF2sAIXwAAIcAGn54AAx9AAGCgXsABY4AB3Z/ABd2
    AARyACuGAAJ9ABF/AAiDAAZ+AAV4AAB7AAZ9AAN7ewADeQACf5EABHMAGHsAB3oAGJQABXcAAH8AAH8AD30ACXsABngAF4QAIH4AHn8AEnQABH0AAId7ABpn
    AAx9AAJ/ABR8AAB/AA2KAA2JAAKTAByEAACUAAKFAAJ5ACSCABiIAAd9AAx/AAWGAAV6AAp9AA97AACNAA9/AAN+AAuTAAWmAAV4ggAMfAAifAAGewAMiAAK
    fwALfgAFfwANhgAIfwATfwACegADdgAGfXkAAXgACX0ABV4ABn4AC34AAX8ADZEABYMAA4R/AA+dABxyAA9/AAGHAAl+AAB+AAF6AAJsAAV9ABKCAAaCAAN/
    AAOCAAF+AAB+AAl+AAh+AAd/AAOcAAN9AAV9AA5/AAF6AAZ8AAKOdAACfwALYaoAAKUAAn8AAIYAAn8ADJF+fQAPigABeQACdAACfwAMegABbwAUkAAIeAAH
    dwABewABfwAPfAACfQAFlwAQfwABeAACggAHfQAQhgAZggAEfQADfQAAfwAJfgACfwADfwAAfQAAlQAGfwAFh314AAB8gwACfH0ACH4ABnsACXoAAXuMAA2H
    AAV9AAF4AB1/ABmfAApoAACWhgAOfAANegABfAAAfwAMewABggALegAAjwAIeAABegAFbgABnwAFfgAAfgADfgALjwABfwABfYIAA4IAEYMAG4EACHsAEogA
    AnsAGYQACXQAAXkAAnYAD44AAIcAA4MAA3wAAn8ABIEAB3UACqYAA38ABYYAAYUAB3kAAIQAAX0ACHd+AAaQAA15AAGWAAlvAACOAA6GAACIAAOHAAJ5AAt/
    AAN/AAyCAAqLABmaAAClAAR8AAR6AAF+AAaNAAGBAAt1AAF7AAR9AAF7AA15AAShAAB9iwALeIIAB4kAEnkABnwAF44AAb0ABoMACXR+AAOMABCCAAx9AAiN
    AAKBAAZ/ABFxAAOHAAJ7ABGongAJfwAOfgAIfwAEfgAPewAKlAAJdwABfwACewAKgQAFlAACfgAHfgAAfwAAgwADhgAHgQABfAAHgQAKegAGfAABlAAAfH4A
    BKkACX0AAH0AA5wAIpgAMHkAE5IAA4sAKYIACX9nAAFwAACbAAGYAAp8ACp+AANyAAaFAA13AAh7ABV/AAV/AAV9AAB/AAJ/AAKKABduAAGBAAR7AAJwAAl+
    AAV+ABx+fgACiwAEfwAIhAASfgACeQADmwAIfW8AAXMAAnQAE4gAAHYACIIABZF/AAV8AAVpewAAkgAEhAAPXQAJgQAHfwANfQATfgABeAAMf34AAH0AAX8A
    A36EABd3AApwAAF9AAt9AASGABmBAACIAAh/AAKaAA50AAh/fQAJfAAJfgAEfAAAfwADewAFfQAIe3MAA34AEn4AE2oAA5AABH4AC34AApEAAH4AAX4AEn4A
    CIgAAHcACn8AEIqGABt/AAB+AAKTAAx+AANoAAd/ABB7AACCAAWDAAB4AAp4AAt9fwARgwANhAAGfwAFdAADewAHhXoABI0AAHkAGJEAEnwAA3wAD34ABIYA
    AX4AApAADX4ACHAAAHMAAYWCAAF/AAeEAAGHACJ+AAx7jwAFbgARiwALhAAFfwAAf2kAIn8ACIMAFnwACpIAAo4ADXgAB34AAX4AB4F5AAaOAAd8ABt5AAp8
    f3wABoQAAX4AB34ABokABH4ACH0AD4cABnUAA4KJAACDAAWCAAZ+ABKGAAJ9AAZ6ACKBAAKGAAx/ABKYAAh+AA+EAACCAAJ8ABKGAACiABh+AAt/AAKBAACJ
    AAp6AAF+AAl6AAyOAAJoAAZ+AAB6AAmKfwALfwABfwACewAEfQADfgADfwAIeAAFhgANfgADfwAEfwAEeQARhwADdQAReQAKVwALfAAKgwADmwACkAARdwAA
    fgAffwACfwAHfQAEggAAfQAFfwANfgAEdgAViAADfwALfQARfQAQfgACfQAAfwAEeQARiAATgQAIggANhgAHj4h/AAKVAB58AAeNAAiCAAx+AAaEAAV8AAB2
    AAlzAACJi3J2AAWBAAN9AAaUAAOdAASDACOHAAuNAAKIABRxkQACfQAEigAAgwAAhgAHeQABeQACcwADfAACeXoAAX8ADHF+AAJ2AAF9AAt5AAp7fgAEeH0A
    BYIAC3kACHUAB457AAt/ABloAAZtAACCAACNABR9fAAEiQADfQAFfwAufgAWfXkAB3p+AAB4AAd/ABOHAAKGAAN7fgAAlQACfwABjgAGggAxsgANfgAAiAAI
    dgAgcHgABngACX4AA38AA3wABWsACHuoAAF/AAuLAA56AAKIAA59AAB5AAl+AAdxAAt8ABB5AAOBAAR9AAR7AAF+AAt9pZwACH8ACX8AC39/AAB/AAJ9AACC
    AAZ/AAl/AAl9AAKJAAR6AAhqAAiGAB59ABh9AASGAAODAAt5ABHOAAOJAAOIABV2AAl/AAF+gQAOiAAAe30AAoIAAIoAB3gADnMADX0AGX4ADH4AB4kAAX0A
    Dm4AMnp+AAKBhgAHdwAMcQAIfwAGcQAGcgADfgALfgAFfgAGeAAJjgAUawAAfwAFgQAFdAAbigAAjwADgQAKf5IAFH0AAX8AHYcABoUAAH8AAnsABHwACX0A
    AX4AAX9/AACDAAKIACuPfwAXfwATgQAAfwABewACfgAFgQABhgACfQAHfQAWdgAPfwALf3sADH8ADG0AB4YABXwAAH4AAYMAAoEABIsABXkACX8AAYgAB3QA
    AoEAAYIAFYMAAnoAD318AAl+AAJ/AAOFAASTABaKfwAAhQADegAEfn0AAn8ABn0AB2wABoYADX8ADn0ABXoAHHwAEI8AAXqDAAR+AACDAAB8AAWJAAV/AAF/
    AAV/ABF1ABx2fwACdwAKhgANfgAJfn4AFk4ABX4AAnYACXwAAoEAAXUACn0AAn4AD38AAH4ABHwAKn8AAaEAD30AH3IAAXUAAHsAAooAAXwAAH4ABnwABX8A
    CX0AGH4ABYcACH0AC4EAGHoAEIN9AAV6RQABggAQfAAHfQARggAkkQADfAADfQAGfAAKfQAAfwAFfgAAfQARqAABhgADfAACfwAFgwAFhZYACn8AEH4AAJoA
    An4AAHAAEn0AAYYAEX4ACXsAFYIADX8ADX4ACYYACX4AA30AA3QAAoeGABO6AAl/ABF/AAh4AAOEAAODABKXAAKQABN7AA6IfQAJggADfQABhwAHfgACgwAC
    hgACfgAAf4cAB4EACIF5dgABfgANfAADeAABgQABegAEkAABfwABfwARfwABfQASeQACgQAFeAAAiwADfwAChwACgwAAfgABfAAFfgALfwALfQAGfAAHfwAH
    ewABgQABfwAEcAAWf3oAEnIAH3wAFHsAAGwAEX8AAYgAA3QAAH8ABot9AAd4fQANcAABhQAFewAAfwAGgQAJdwAPfwAGewAHfQAmjAAUegAdfwAJfAASfQAE
    ggAKfAAJfQAdggASfX8AAXx+AAZ9AAeMAAB+AAB0AAZ0AAV9AA5+AAF+AAR+AAV9AAV8AAB+AAN8AAObAAx0AAJ9ABZ2AB6BAAp+AAV5AAWCAB+BewAIiQAG
    ewABmQAChQABfwABfQAGowAEggABewATfQAAenYAB3sAAX0AAH8AC30AAowAAX4AIn8ACn4AAXIAAJgAI3sAAZAAAH8ACYkAD4UAIXYABn0AEHwAA44ABpkA
    CGkADnkACHwAEH4AAWl9hwANhgAIfAAAiQAFfwAJgwAEfQAKgQALfQAKdgAHgoUABoMAF5IACH4AE30ADJAADX0AD5F9AAp+AAKGAAR/AAF+AAWGAAB9AAN8
    AAB7AAN/AAZ8AAGRABVqiQAFfwAIfwAMewAPiAAKkgAHfoEAAG4AAZIAA5oAA38AAHkAAYgAAYIABn8AG34ACH15AAF/AAZ5AAN+gQAHggAIfAABgQAIfgAF
    fQAFf4gAAnwAAn0AAX6CAAKEAAKBfQAwhQAAdQAIfAAVfwASfAAEfgADfwAGfQARgwAIfwALfQACfgAXfgAGhgABfwAGf4ibADd9ABh+AAN/AAJ4ABpyAAqG
    AAR6AA1/AAWCAAB+ABKQAAF9hX4ABX0AGIkAGHwAB392AA2BfwAEfgAFfwAAewAMf34AAX4ABHoAAoIAAn4AAXsACG0AD34AGIEAC4EACn4ACIQABIoABG8A
    An8ABX4AD30AEW4AA4kABI0AApgAAX0AAGkAAnQAGn8ADmoADXoABo0ADn8ACHkAAnx4AAmTAAaRACB/AAV/AAudAAJ9AAKRAANZAAeDAAJ7AAKCAA5/AAuF
    AAR/AAV4ABCvAAp7AAV6AARyAAKKABWbAAZ+AAd2AAV+AAF/AAF9ABV/AA5vAAl/AAp+AA59hX8AAnsAAX+DABJ8AAZ7ABCCAB9/AAJ4AAOWAAGIACCHAAKW
    fgAEgQADrgAGgQAOiAAHfwADggABeAAQfQAIfAABiQARfIMAEX0AEn8ADn+kAAaGAAh7kH8ACoF+AAR/AAqSAB15AAh/AAR/jAADfQADegAIggAHhAABfgAG
    ZAABfQAFfX8ABXwAAXIAAncACoEAAn8AGocABZkAEH4AFHsACoN7AAqPAAGOAAWTfnIAAH8AAH8AG38AEoUABH0AAYQABHwAAn8ACn0ACHwAAXwABXwAA4IA
    DYYAAIMAAn4ACIQAAY8ABHB8ABF+AA17iAADewAAaQAEcwAIfgAJYHwAAn8AAooAE30AAHsAAIYAA4QABHgAAHYACH8AA5AAB5UADZYAAn8AAn8AC3AABXgA
    AIYAD38ADIUAGIkAAoMAE4QABX0AAn4AAHEAA30ACnsAAX8AAn8AAn0ADoYAAW4ABn4ACXp/AAGQABF5AAR5ABqdAA99AAWQAAd/AA+EAAunAAJ/ABRdAAN9
    AAR+AAN2AAd8ABV/AAGDAAJ/AAF9AAR+hAAIfQAbggAChgAJfwAagwABfwAFkAAAfYEABYIAAXAACHt8gnsAEn8AAX8AAYMAC38AAH8AA4V4AAGEABmWAAOQ
    AAd7ABh8AAd7igAFhgANhwAKjwADfQASkAAHf3sABXYABn4AAX4ABoEAEH4AAHwABoMAAYEAA4oAA4ZlAAaEAAB8iAAEgQABf4cAFn4AEH4AAX0ACX8AB3oA
    AHwAE34AAH0AFn8AAHl8AA2DAAR6ABGEAAd2AAJ9eAADhAAIfAABewAAewAEfgAggQAAfAAGdQALgQADgQAEdgAFnAAAegAEfwAAiAABfQAGfwAJewARfAAS
    bAAQfpQABH4AC4MAB4IACX4AAJQADIkABnwAA38AAZEADnwAEpIAAX17AAd/AA1zAASEAAF6AAB/ABV/AAaGABh9ACJ9AAWLABeBAACOeAAOhX8ACnwAAH8A
    AH8ABqIACH5zABN7AAV+ABGFAAB/AAGBAAB/AADLAAZ8AAOVAAF8ABqGAAt/fgAOgQAWfwACeAAChgAHfwAIggAEfAASfgADfgABfAAFgQAIfwAKiAAHewAH
    fgABfwAFigAIfwANfgAKiQABfoMAGXUAA34ABH99AAGCAAh/AA6UACJ9AAF/AAaKABB/AA9+lAAQkwABfgAEfwAG5wA6fwAHfX54eIUAB4EAC4QAAIOHAAqC
    AAiKAAaLAAF9AAmBAAGJAACBAAJ+AAV4AACEAAF/ABp6AAV9AAd+ABF5AAF/AAt+AAJ+AAJ9AAKCAAR7hwAIfgAKfwADegACfQAJf4IAC4UACn59AAx+AAN4
    fQABigAGfQAAfwALhwAMewADdgASkQAIfXtqAByGAAF/AAN/AAF5AAOKAAt7AAiIABd7egABhgAZfQATjQAEcQAGdQAGiHQAFIQAAaQAGH9/fwAKfwAPfgAA
    egABfwAHfQAGeQAAgwAKfYcABH4ACoQAAokACowAAYgAAXkAAW4AEHsAFH0AGIUAA4QAB38AA5IABnN+AAaCAAKNAA99AAVwAAF+AA1/AAN8AAl/AAN/AASI
    AAB9AA93AAl9ABSHAAh/AAGGAAh/AAKPAAR9AAt8AAh+AAODAAN+fwAEZAAsjwADfQALgQABfwAVigABggACfwANfQAJhQAFcAAEawAFe4YAB3wAC38AIX4A
    AH8ACH4AAIN/AAuJAAp+AASDAAF8AAlvAABxAAN+AA2cAACBAAR8eokADH0ABqAABoEAAHsAD4YABn0ABJMACIcAHHMAAHsADH8AAn8AFpkAE38ALZkAAn8A
    DH8AAYYAAncABXYAA42BAAuMAAd3AAl/AASBACd3AA5+AAV/AAV7AABwABR/AAx/AAJ9AAt/eAAFegAFfwAQfwABhAADfQAAfQAPfwACfAALdwACfAANfQAL
    ewAEfwAIfwADfnwAB3wABH8ABHd7AAGcAAqCAAh+ABR/AAKBAAZ8AAKCAA1/AAJ/e5gAHH8AA2sAAX8ABnkAAHoAAWYACn8ABH8ACn4ABIIACn4ADHEAAH4A
    CHsAAHd6AAN8AACaAAd9AAh+AAN/ABF9AAR9fwAuhwAZf4EAApUACn4AAY8AAH0AAXwAAH8AAqYAGIIAA30AAX1+AAWWAAB6AACCAAB/ABR+AAJ7ACSEAAR/
    AA9+AAV/AAh8AAN8AAFuABJ4AAF/AAR9ABOJAAeCAAuHAAB2AAC4AAN7AAp4fwACfQACgQAFeX4AE30ABKYAAJEADH4AEn8AAHkAAYgAA4GRAAGCAAB8AAWU
    AAh/AAJ+AAF9AAWNAAB/AAF8AAt/AAOBAAJ/AAB2AAaDAAt+AA1/ABaKAAF8fAADgQAKhgAAiwADcXsAAJB/AAJ9AAt/AAdYAAGJAAh7AAB+AAR9AAZ6AAR/
    AAF1fgAFcgAfhQAGiQADdAAIgQAPfQALfAABf28ABHkAAXoAFX4ADogAB38ABIYAAHsABH0ABIoAAJAACIkAB30ABIQACIEAFokAB4YACnsAAKkABH4AA30A
    E4oAC3wAA3wAIHkAA10AAHsAFX8AA38AA3YAAHcAC30AAn8AAX4AIXUABIIABH4ACX8AOJoAAHwAB38ACHoABY8AC5QABIgAEXcABYgAAX8ACYcAB3cADn4A
    BbAAFH8ACX0AFowAAmwADYgAB3QAAH0AAHoAEncAB4EAAIgAB34AAH8AAoYAEo9/fH0AAoWBAAyBAAh/AACJAAV9AAyCAAF9AAN9AAp8fwAAo4gAGIgAA38A
    DYEABn4ABXwAB34AGHkAAnkACnUAAIMAEnkAA4KDAAd8AAV8AAF7ABB9AAGCAAB+egABgwATfgADhI8ADX8ADHwAM31/AAR/hwANlQAeaHwAEH8AA34ADH8A
    CX8AAYEAAoV2ADN/AAl8AACHAAB/hH4AEH8AA3RxAAS2ABN4AAGQAA1nAAGGABByAAJ8ABR6AAV9AAV+AAR9cgAAfgAHgwARfQABfQALhAABfwACfAAGioUA
    AX4ACH8AGIkAC39+AAKDAAB8AABpAAGFfQACigALjgAYgQALuHoADH8AA3wABYEACacAAX2CABJ/AAGLAAB2awAHhH8AAH0ADY4AB4EADYYAAngAAXwAAoEA
    CH17AAuObQAPfgADdwAEdAABdgAEdnwAC3N8ABp6AAFZAAOJfgABeAAPfgACjn4AB38AA3QACoIABIcABoEADXwAAH8AEX19AAN2AAV/AAGNAAh+AAB/AAF/
    ACeBAAGCAAh7hXwABHcACIIABHsAAm0AAncABIgAC4sAB4kABX0ABXwABn8ABnoABXcACn4AA4J/AAJ/AAJ/AASaAAd7AAKGAAaFAAmxAAN7fgAOfwADfAAK
    fwAGfAABfgAFgQAHfwAHdgAGj88AAXgAHIYACHgACXwAGnMAAZMADZQAB38ABJ0ABn6LAAJ7AAp/ABB/AACFAAuLAAp7AAB6ABacAAR/AAx6AAd4AAN+AAWS
    jQACfgAGigAJggANcYMAAYQAApEAEIQADX+HAA6DAApuAA6LAAOVAAR8ABKNAAGNAANyen59ABGIABCTAAF8AAR8AAN/AAGFegAAeAADhwAGlXwAAHwABHwA
    A39+AAGJAAGUAAV/AA2CABGGABmGAAmTAAd9AAN8AAB/AAR8AAF7AAd9AAZ9AAN2AAR+AAR8AACNABp9AANwfwAAfAAQjQABfJIAAX8AA38AC34ACYEAA38A
    DX+IcgAHegAKfQACcwAFfgAOf3kAD39+dQABfgAEhwALfAAJggAJfwAZfQAEfwAQencACXoADH6CAAV8AAJ1AAR6AAqGABiXABJ3ABVyAA2JAAiHAAR/AAd/
    AAB8AAN/AAV/AAWFACWQAAF/AAB8AAp8egAPfn0AC3gACmwAAXsAEH4ABnYABY8ABH4ABIgAAH4ABX8ABH8ABpgACXsAB4QAAoIAAoEAAn8ADHwAAKoAAoMA
    A30AFH8ADaYABH0ADoEAAIoAHnIAA3sAAH4AAJAAFpAAAXIAAnwAAnsAB3wACH4AHHwADIsABXyJAA99AAF/AAB/AA+DAAB/AAeCAAB/ABKFAAGnAAKQAAF+
    AAOSAACDAAB8AAZ/AAd+AAOBAAGIABWHAAmCABVYAAR/AAJ/ABF9AAOVABF+AAJ+AAR2egAEdwABh4cAAnUACIEACYkAAIYAA34ACHsALmh6AA1/AA14AAJ2
    ADR/AAt6AAJ3AAFvAAB9AAB9AAePAAOLAAB+AAGCAARwAAWTAAGQAAB/AASCAAeDAAZ+AAmGigAEfAANfwABggAAeQALcAABdgAFfn4AEX8AAY4AAn8AAY8A
    CX4AKYEAAH8AEH8AAXcAAoOJfwAejAAIeAAEjYYADHoAAH0AA38AA4QAJoUAA3sADH8AE30AAX8ABH8AAoQAAot+AAB+AAd9AAl9gQATeAALdgAUfQABggAG
    ggACawADfwACfgATeQAEfwACfAACfgAFewACogACawARhYIAB4IACn4ABH8AEn4AG4kADHkABngABIIADIZ/AAR+AA58ABF6AAyDAAiGAAJyfQAKhgAGfnwA
    CXaOAAyEAAF1AAh3fwAAigAUjwAGjQADhwAAgWl2fgAYfwACiwABfwADfgADjAAJfwAAjoMAEXsAD38AAIgACI4AAn+JAAiCAA5/AAaEAAJ9AAGvAAGFfQAC
    fAARfAAGggAPbwABkAAmfQAEfgAQgwAEhgAMdwALfwAIhAAGggAAgQAEfwAIfgAAiAADjwAHggAIbgAaeQABfAAFfQAFcAADcgABhAADggANfQABUHAAA34A
    EYQAAX8ACJWiAAF/AAh/ACOBACN5AAZ3AAd/ABGBABKIfgACfwASfAADhwADjwABggAhfwAEnAABfAADd3sACXsACpIAAHkADnUAAIIAA20AAYoABI4ADIIA
    FH4ACYMACIIADHYAAn4AEH1zAAB+AApuAAB/AAqEAAiGAAuIAAt+AAh6AA15AANzAAN+AAd8AAB+AA58AA6HAAGOfQAEgwADdAAHfgAKfQAFfwAEeQAWdQAM
    ggATiwANfooACHsADX8AAH4AAn0ABHkADJEAClsACH0AD3UABYIAA4V/AAONAA5+AACPAAGRAB50AAB9ABB/AAV4AAWMAAV/AACKAACHAAWNAAd/AAKEABGJ
    AAuHAAmbAAuGAACQAACIAASMgwAGewACegAAhAAJfAABfgAEfwAAfgAEfQAeeAABfgAAgQArfwABkAAFewAAfgAYfH4ABIYAAHwABn8ADHsABH4AKH4AGn57
    AAV9AAh8AAh7AAJ/AAh/fQAGfQAAfgADfQACewALfgAEewANfwAGfgAPfgAHnAAHfgAEhIEAAX4ACXoABYMAAXYACpYADIYAFn2EAAGBAAh1AAKBAAJ3AACC
    pQACfgABfQAFgQAAfwABdgAAfwAJfgAPfQAFhwAAfgABegACen8AAH1/AAOFAAB0AAJ/AACSAAh7AAB6AB6LAAN/AANvggAEiAACdgAEdgADfQATgwABfgAB
    eQAQfAAQdAADfAAJfwALfwAHfAALe5EABIwAB3gAD34AD2kADn0ABIwABXsAAn0AFn8AAIEAAX4AAX0AD4QADYoACYMAApQAFoMACIMAAX2HAAh5ABd+AAR+
    cQAFewADf3sABYMAAYQAA3wAAnZ+AAB/AAF+AAB3AAR/hQAObgAFegACfQAAggAIhwAHfQADfwAGfwABfgAUhAAPfgABhAACfAAGfn8AEZAAAnwAGrqBfQAB
    fQACpwABegACfQAUdAATegAMfwABdQAAiAASiAAAhwABkAAFfgAGewAMgQAQiwACkAAbdgAOfwAEfgALfAAQhwACf4YABHsADXN7AAV/AA1/AAOCAAbBAAB8
    AAV+AA9tABB5AA1/AAF/AAGTfwAJfQACfgAAfQABgX4AA38AAX0ADH0AAosAAH4AAXsAAX0AAXUAApKBAAZwAAB9AAFdAAp7AAF+AA57jwACggATfAAUfgAC
    fAASfQAAgQAHlAABfQAGhQAKeH8ACXsAAn0AA34AAngAFXIAB3IABn9/ABWEABN4AAuQAAx/gQALfgAefwAOfgAChQAAfgAHdwAFhQABeH4AAIQABHcAAH4A
    B38ACn0AAXsAAH4AB34ADX58AAKBAAeKAAJ+AA+KfAAKfwAHegABfwAAlgATfgAFg38AAn99AAN7AAx7AAaCAANyABt/AA18AAR/AAJ/AAeDAAl0AAOQAAKH
    AAF9fAAGeAAJhAAFggAGfwADfgADf30AB38AC38ABH8ADH0AAHsADX1/AAqGAAh5AAh4AAx/AA5xAAB/AAF8ABGNAA+HAAV/ABN+fgACewADeAAEfwAGfwAA
    iQABfwAFfAABfQAMeAAJiwAQggABfwAOjHwAAn97dgAJfgAAfwACfwAAggAPigAQkAAIfwANkQAEiQAOfgACfAAAfwABhwAAfQAAfAAChgArgQACfQAAfkEA
    GX0ABHEADngAG4YAA3UAAIgAFIEABX8ACoEAB34AHH4ACHsABH8AA4QADn8AD4YAB3oACYWGAAF+ABB5AAB+AAaQAAWJAASLfgABiAABewAEfQALcwAGfgAT
    fQABfgAJhwAZewAFfgAHjAALfQACfgALggAAfAABfwANfQADewABegACnAADiZ0ABYQABY8AAI8ACocACY4AAm4AA38AAnwADooAEooABH8ACHoAAnQAGIwA
    B3oACYwAC3oAGnUABnwAAHsAG4cAFX4ABn8AAYMABnIABX8ABHcABomEiH4ABX8ABX8AEIwAA34ADX8ABJUABX4AGYEAC4wACnwAAX4ACXsAAH9/ABZ+ABB8
    AAx9AA5/AAB/AAiIAAOLAAmCAAOPAAV/ewABfgAAeQAHcgAPfgAJfQAHjgAGewAEiwAHhQABiAALfgAVewAAcgANegAFfQABfwAIfwAMewADf30AA30ABY8A
    BIIADGkAAYkABox7AAV9AAV6AAKNABJ+AAeLAAF8AAR9AAGHABKeAAmBAAB9fgABfwAFfwANfgAShwAAfwANcgAEfH8ADH4AFH4ABn8ABnl+AAB3AAqNAAt9
    AAN/hwANegAHfQABlQABegAAfHQABX1/AA95ABJ+AAF9AAGGAAB9AAJ+AA9/AAWCABBtAA97AAN/swAJg4QAAY8AF3sABHAAEn4ACH0AAHp6AAaDfgAFfwAF
    fwAChQAAfAABcwAGfwAMf5AAAHwABX0AApSOAAJ+AAZ8fwAChQAChgANkgAIfgALgwAMfwALjAAQggAofAAAcgADf4gAGX4AD3kAD4IAA3wABngAAX9+AAl9
    AAF/AAGBAAHOAASPAAOPfQAPfAABewAGfgACfQATgQACigABdQACqAAHfQADfwAEgwADhwABcwAKfgAVeAAGfgADfwACfwACcAAUfgAEfQARegADboIAAX8A
    BX8ADYEACYYADI24AAd9AAF9AAF+AAJlAAt/AAF7AAF/ABGNAAV+AAl8AACSAAV/AAV4iIIAA38ABn0AB3wAGX8AAH57AARfAASCAAB+AAWSAAV/AAB/ABF9
    AAF+AAV/ABJ/ADR8AAaQAAiHfgABggAQfAAEfQAAdwAEfgAgfwAYhwAOhwABfwAAlAARfgAIf3SBAAB/ewAFfQAJf5QACn4AJn8AAHkAAn4ABn5/AAt+AAN/
    AAh9AAB2AACBAAl/AAN+AAR7AAWKAAV9AAuGAAFyfgAFiH5+AABoAAl/ABt+AAmSAAB/ABx1AAt+fwAIfwAiiAACcgAHjQAFfQARfwABggATfgAIhAACfgAA
    fZkABHwAAX8AAZUACYN+AAiGfAADfwAQjQAPfwADgQANfwABgQAOhX8ABYIABIEAFYoABJgAEX0AAYYAB5sABpAAAHyCAAB+AA6HAAV+egAAdAABfgABgQAQ
    hgADfwAWfQALfAAUgnoABnAACX0ABH8AAJ4AG4IAB34ACn4AB34AC3wAAIMADHMAAX4ABn8AA20AAWwAEJkAAoYAE4kAJnwAAX8ABn0ABn4AF38AFHkABnsA
    An0AHoEACYUABHgAAIR8AAGRAAl+AAB/AAN6AAqUAACEAAyBAAptAAJ/AApzAAF9AAFpAAR+AAtyABF6AAeFAAh/AAJ5AANsWAAeeAADfAACkAAChAAAhAAA
    gwABgwAHegAFfQADigAFfQAKegABfQARfgAAegAYiwAAfQACdgAAhwABfQAEawASjAADgwAVegAPfQAgmwAHiXsACX0ACIIAJ38ACn4ACHoADXuCAAeMABB8
    AAOCAACKAA5/AApzAAmdAAV/AAV9AAV7AANlAACZAAB/AA96AAiEAA9/AAB9AAGIAAV/AAN5AAh+AA9+AAWBAAF+fgADiAAHgwAFgn4ABoaEAA1+f3oABX4A
    AYEABHoADXYAEHwADn4AAH4AC4YAAYgAB5MAAoYAAYkAB4wAA35+AB9/AAd3AA2SAAqDAAJ/AAN7AAN8AA6HAAdeAB2ChQACjgABfwAMfwAAdwAAcwABhgAB
    gQAEfQAFkgAFhgAAfQAAiHoAAHsABIcAAn5+AAF+AAV9jAAFeQAAfAAKfgAFfwAAgQAMfwAVhAAHfQAEgQAAiwACfgAEeQATfQAHe40ADH4AAIYADYYAAH4A
    AH8ABnwAAX0ACn8AA3YACYYAAH0ADZIAEp8AAncADJAABH8AAHoAAH8AAYN+AAJ+AASBAAV/AAB+ABJ5fQAOdQAkdgAAdgAQewAHiQADfQAQfQAUiQAAlwAI
    fQATfgAJcQAGegAEkwADfgAEfwABfwAIiQAEfwADjQAFfwAAkXwAHXoAAHYACH8AFnsAA4QAAngABXl7AAyNAAB7AAx3AAx9AAeUAAaFAAeHAAGPAAR/ABZ8
    ABeHAAJ/AA5+AAF+AA9pAAJ+AACOAAd9AAaCAAR7AAF7AAR5ABGEAAxYAAx/AAN7AAF1AAB/ABx5AAN+AASPiAAFewAHfQAPfAACfQABdgADkgABjAAAiQAI
    fQAAfQACc4QAAogAAoIAAX4AAnsADHYACH8AAHsAC4cACX4ABXcAAXcABH8AH44AFokAAIIADncAFXgAAYoAEH8AJaqTAAR+AANwAAB2ABd/ABFyAAtlAAJ/
    AA2Cin4ABXcABH8ABI8AAn8AEIQABn4AEZQAAoQAAoIAAogAAH8ADIQABngADpkAE3F8egANfwAZfwACfQAFbgADfwAOfwADggADgwAAfAADnAACfwAXfwAB
    f34AKn4AAHsABYUAAX4ADosAAn0AAH0ACX0AAn4AAnwAAYEAB3kABIwABZUABG4AAqkAAmMADHgABH4AA30AB48AFXgABnsAAnwADnp4AACGAAGFAAt9AAF+
    AA+EAAJ1ABt/AAR/ABB+AAp/AAWNABN/fgAKfQANdwAOfgAMfgAEeAAIfwAJkgADmQAKcAAJfAABhQAJfwAGegADfowAAn8AB3oAB5sAAYgAAH8ABogACn4A
    BXsAAH0ABlgABH8ABn4ABIoAAIGDAAh+AAJ+AAuUAAF+fwAKfwAPdwAChQAHgwAWc4kABYoAAo4AEHcAAJEAAX19AAd/AAGfAAF+AAJ6AASCAAGGAAKBAAJ+
    AAB7AAVvAAR9AAGEAAF8AAKVABF+AAd/AB6GAAh/AAGHAAiCABR8AAl5AAJ7AAN/ADGOAAeJAA+IABt9AAd2fgAOggAIegASfwAHiQAAgwAAnQACfwAGgQAF
    fQAFdgADgQACfwAWjwABjAABf5UABn8AAX8AD5AAAX0AE38ABIIACX5zAAOBAAF7cgAJfQADhwAKgwAMggAHfQACkwAGfwAKfwAEfgAAfAACgQABfQAeiQAE
    fwAIfwAMqQAHewABfAAWfgA0awAKfwAAewAAewAGfQABfwASegACfQAHfAAJfgACbn0AAIgAA6YAC20AAIUAAnkAA3x6AAJ1ABadAACEABl8fAANf34AGH6G
    AAl9AAGBAAKzAAl+ABlrAAB0AAZ7AACEABh/ABB/AAJ+AASHAAJ+AAF6ABN+dHwAAHgACIMAEnwACn4AAJMAJn2HAAN6AAqBAAqCAAJ0AAh/AA15AAGEAAaI
    AAmSAAGGmQABdgACcwABhgAHbgAEfn4AAHYAAH8ABoN9ACN/AA1/AAF4agALdgACfwAKhn8ABHgACIEABI0AJosAB3J7AAx/AAJ+AAd8AAV+AAB1AAp+AARt
    AAp4AAZ/fXcAAH4AA34AFH0ABn9yAACGjwAUggAKgQAIgQANfQAFjQAPcAADfwA1fQAAagADeAAAfQAFgwAMfwAGggAHeAAHfAAHfwAOgwAAfwADfwAPfwAF
    fwACegABiAAVgQADgQAAagABfAABfwAKfAAGcwACfAABiQAGewACfABJfYEABZkAD4d7AAKOAAKFAAF/AAJ+AAKCAAXGAB1/AAyEAACFAAFqAAiHAAaDABR8
    fAAcggAVhAADnAAHfQAZgQAEeQAAhAAffgAIlwAChQABeH4ACnwABX4AAX4AF5MACXkACYMADYEADXwAA2AABX0ARJQABYUAAH0AB38AHn8AC399ACOSAAR/
    AACIAAV/AAB/ACN5AAB5AAZ/AAF/AAZ/AAybAA6CACF/AA54ABWCAAB+AAJ+ACCHAAmRAAJ9AAGCAAZ6AAOOAAFwAAJ/AA1+AAGHAA5/AA18AAR+fwAEiAAM
    fQAGggAGewAPfwAPfAAEfwABmAADdQALfwALgQAJjgAUjgAOowAFf4oAAHgADHwACoUABX1wfwAIewADegABZwALfwAAfAADbXwAI44ABYgABX4AB30AGIUA
    FoIAA4QAAH0AD3+HAAl5AAN9AAJ/AAJ9AAt2AACGAAVjAAGfAAp+AASBAAh+AB1/fQAAggAHgwAMfgAJhQAAgwABbgAJdwAGdQAFfQAYfQAGggAXfYsAAn4A
    AocAAI1hAA5+AAl+ABJ+fn8ABH8ACX8AGH8AAH8AA30ADmcAAX4AAHwAAH8ACnsAA48AGokAAXMAC30AAW4ACH0AAYEAAX0AGIMAAY0AAnoAFHh1AAV1AACU
    AAB/AAOVAAuBf3wAA4IAAoMABoIAA34AAIUAAHkACHkAAIJ9jgADewAIfQAAkAAIewAPkwAAeoEABnoAAY0AC4oAAYkAEH4ADn0AAHEABX4AB3sAGHgAAZAA
    AoMACH8ACXMABHwAFHwAD38AAnxzAA1xAAV7AASIAAV7ABR9AAWCABd7AAaDAA+FAAV7kwAFfwABawADfwAHfgACfwAFkAAHfH4AA30AAYEAEIQAAH0ABXV/
    iwABegAJewAHgQAGfwAFinwACn4AAo8AAn8AAX8AA5EAAYgABYOQAAGFAAOEAAV5AAd3AA5+AASJAAd8AARvAAB8AAd/AAGsAAeFAA19ABh+AAN6AAOKAB+I
    hwAIfwAIfAABfgAKWwAEeQAGhAAHfQABfgAHfwADfn0ABH4AApUAA38AAH8ABXt9AAF/AAZ/AAB6AAp+AA17ABd/AAd4AAB9AAmCAAKHAA18ABd+ABd9AARz
    AA98AAx5AAeYAAh+AAF8AA19AASCAAqCAAZ9AAF+AAJ7AAGJAB6JAASNAAR1AAuCABR8AAt5AAF+AAR+AAF8AB2BAA6CAAB9ABF8AAN/AAmNAAB+AAB/gQAF
    ZQALewANeAAVdwAOhwAMewAGWAAJgwAGeQAAfgAOdAAHfgAKewALggABfogABn0ACZoAAIEABn4ACn8AEH96AAl8AAR+AAl/fwAClokACoEAEn4ACn0AFH8A
    BH4AEH0ACIMAB4IAC3oABnwAA3wAB3wAEncABIcADn8ABnwAG34ABXgABH4ACXoAA38ABIIABZEACH4ABX8ACIwAAVd/jgAAewAbegANiQASjXQADZaKf4IA
    A30AEJkADocABHt7AAR/AAN1AAB0AAd/AAR+AAuKf3wAAJsAAIYAAH8ADHwAApMABowAEXsAFoV+AACGAAOIAAFzAAqcAAiPAAyFABGLAAuPAAR9ACKdAAJv
    AAd/ABN/AAWMAAZ/AAF9AAGVAAWCAAJ9AAF8AACCAAB/AAV4AANvAACOAAKMAAN9ABl9fgABegANeQASfgARfwAAhAANfwAMegACdwAEdgAafQACggACegAW
    fwAGgwAAfwABfwAPfQAJgQACdAARfwANnAAIfQAEfQABfAADeAACewAQiQACiAAKmYcAA4oAC4UAA5cAC3oAAoEABJIAA34ABHoAAH8ADHMAEn0AAnMABYIA
    BYQABH4ACY8ACX8AOoJ2AAV2AAh/AB2EAAJ/hYQAAH4AAn5iAAB9AAd/egATjgAChgANgn8AA44ABYoALYMAE3oAAXsAApcADoWHAAh5AAx/hwADen8AAYEA
    B38AA4cAAn8ADZMAAIgAD18AAH9uABF3AACJAAaGACqXAAp9ABd/fYMAAHkAA5AAAn0ABX8AAn4ABH8AA4YAA4FzAAV6AAeFAA5/ABB1AAV+AAGNAAB8AA57
    AAJrAACCAAp9AAeXAA+JAAV9AASZAAJ8AAl+AASIAAeRAAB+AASFAAeCAAJ/AAaHAAygAB13dgADfwATfQAJfwACfwAFfAAAfAAGfAAAjHwAAHwADn8AAngA
    BX4ACXoAA38AA4YAD38AA3oAEH4AAIgAApt/AACIAAx+ABp8ABWGABmMAAx/AAR/fgAAgwACewAAhAAFhAAgjQACfwAQiox9pHx/AABzAAx+AAB/AAaNAAl6
    AAJ/AAGHfwAAmQANiQAGfwAefgAEfwABjAAKfgAWe24ACn0ABoMAGI8AAIYABIGCAAN+AAF2AAKHABd8AAh0AAR3ABmBAAF6AACFAACMABp/AAGLAA2XAAZ8
    AAV+AAyTABGNAAJ/AAF/AAaBAAh+AA9/fgARgX8AB4gAAn8AAH8AEH0AAH0AAn4ABn8ABYoAB4sABZgADoEAAnEACHsAAIoACIR/AACBewAOfwAAhwAJeQAA
    fgAAiwANfgAFkQADjXgAAYkACYIABIUAAYgAAX4ABHoACX4AAIEAH34ACpQABY0AAYcADH4ABncABocAC3YADY2yfoYABH8AAX15AAB+AAF9AAGEAAqdAAJ/
    AAd4ABV6fgAGgn0AAYMAAoIAA4cAEn4ACn8ABnoACHYABn0AAH8ACWGDAA19AAV8AAp8AAh8AAB/AAF6AAd/AAFyAA5+AAB3AAaDAAl9AAaCAACEAAOQAAF9
    AAKDAAOKAAR/AAB7ABB4AAuaAAJ3AAZwAA6BAAFwfwAMegANlwAJggAHfgANewARcAAAbAAGfgAAfQAFfgAIfQAOiQAmggAIfH0AAIQAAH8AB4d9AAR/ABp9
    ABF/AAl+ABt8ABN/gwACiQAChHgAD34AD38AAX4ADX8AA3oADn8AAX0AAX6JAAh/AAOLAAl9AACIAAWMAAF9AAB+AAG2AAeDABZ9AAJ/fn8AAHUAAn8ABYMA
    A34AAW0AC3gAJX8ACn4AEnkAA38AFL0AAJB8fwAMenkAA6EAC30AB4EABloABn8AA6QAA0AAAXsAAHcAA30ABqEABn0ADIsAB3kAAmUABnEAA34ABn4AAIUA
    C3hrAAd4AA5+AAuEACqQAAErABuIAAB7AAF1AAJuAAR/AAF/AAOHAAp9AAF9AAJ6eQAifwAAigAAfAACfgAQggADeQACfgAEfQAAggAZeAABfwAHewABfQAN
    iQABf34AAKIAAIQABHsAG34AAIUAAYMAAZsABH8AD3sAAIgAFH0ABIEABG8ACmsABXcAFXYABXkABYkAAXUAA4kAC4oABYUABX8AKXwAA34ACoMAFH8ACIJ9
    AAeDAAd+AAB/AAN+AAqVAAx9AAp+fwAAfAAfiwAEfAABhQAMcwACcwAAhgAAgQABen0AA30ACHoAAnwAAX0AAn8ACH8AAHoACX0ABHwADHwACHoAB38AA5oA
    FX8AEX9xAAl3fwANhQAffQAKhQAEfwATeQACfwADcwAHggAFfQADeAAMin0AC4MACH4ADJoACIEABIQACX8AB4cABoIACn4AHYMACIEAEXYADYIAD5UAAZt5
    AAl9AAODAAN7AAF+ABaVAAt9ABJ+AAx2ABJ/ABF3AAGEAAV/AAJ/AAKGlQAUfwAdjwATgwAMiAAKfAAOmQAAfYcAA619AAN/AAN9AACNfwAjhwAAgQABeQAI
    fQADfQAEfgAFfgAGfwAahQAPfQABf3gAC4WFAAF7AAV5AAF/AA98iAAIhwAWhQAgeAAAfHUABmgAA5MAKXwABoIABX0AB30ACH0AB3kAF3x7AAR9ACanAAB4
    ewADnwAPfgABdQACfQAHfgAGeQAGcwAJigAeegACfwAAfQAEgQACkAAAfwATlYUAIn8AAXx7AAGEABaCAAd/AAx7AAl7AAyDAAdxAAp6AAd+AA6CAAGMAAZ4
    AAd5AAh8ABBYAAJ6AAqFABSDAAd+AA5/AAGWfgACgwADeQAfmYEAB4YAFX0ACoIAAn8ABX4AA5EABX4AAH8ABH4AA38AEn99fwACewAJcQAIegAJigAGvQAO
    kXoAD3gAAn8AC34ACn4ACncAAYIAB3QAAoEAAn0AG2kAAoUADXwABYcABH0AEH0AApwAA44AAX8AB30AA30AAYwAAW0ADH8AA3wACooAA38ACYQAFnyHAAKD
    AAB8AAB7AAR6AA1/AAptACOHAAWEABGHAAF7AAKKAACEAAGBAAl/AAOIAAKDfgAFfwAVhgAeigAGfgACfQAEegAAfAABfQAIfwADigAEfQAHfQAEgwADggAA
    jgANfwABlH8AAIIAGnoAEn0AA34AAGkABIwAAX93AAB8AAl9ADR+ABaHAAh6AAV/gwAAeQAAf20AH38AEH0AAX4ABHgABnIAA38AA38ABH4AAnwAAH4ABIEA
    CHsAB38AAn0AAIWHAAtsAASBAAaFAACJAA5+AA+BAA+GAACBfgATigAFi39eAA51ABx+AAF+AAKBAAGDAAaFAABvAACEAAF/AAx9AAV/AA5/AAt8AAR+fgAF
    fgAJfIMACXgABo8AAH0ACHQADYoAC3cAD1AAAX8AAHQAA3uCAAB/AA1/cAAKfwAAdwAFlgASfAAAgwAOfwABfgAIfwAdfgABhwAMiAABcwAAfAAQfQAIgwAK
    fAABfwACfgAOnAARfgALfgAOfHwAB5WFABqkAAWDcQAChn8ABJIAAHsACH8AAX0AF4IAApUACIoABnkAE4wAJn8AAH4AFX8AAH8AAn0AAX0AB4EACX8AB394
    AA19AAp6ABB+AABtAACChQAFdwADfgAYfAAAgZIAAX9/AAd9AAV8AAV9AAN9AA2EAAOJAAl1kAAHhgAHfgAIjgAPfwACfXoAAX4ABJSEAAR/AAKDACCHAASB
    AAJ7AAFyAAGPAAOIAAh/AACEAAyJAAKJAAh+ABB4AAJ+AASHAAF+AAB9ABWCAAGBAAh/AAh/AAV/AAR2AAB6AAJ8AAt+AAR+AAN6AA6JAAt+AAnBAAJtfgAH
    fwAIgX91AA6GAASNAACCAAB/AAZuAAZyAA97AAF6AAN9AAJ+AAV9AAiHAAGPAAN+ABJ/AAKSAAqMABN7AAd7AAB+hQABfgAEfwAHjH4AAoEADXwAAHUAAH8A
    AX4ACn8ACn2SAAN/AAhhAAqOfQAIkAASfwABdgAPewAGbQAMh2AABX4AAn98AAFpAAl/AAiKAAB8AAd0AAeOAAKHgQAhfwAFlAAEfwAFeQADfgAAfwANgX8A
    AHkAHX15AAd5AA2HAAJ/AAJ/AASGAAd/AAGNAAGWAAt9AAaZAAR+ACJ/AAJ+AAZ+AA19AAh+AASCAAaQABp/AAZ3AAdwAAGEAAqHABZ+AAtgAAB9fgAtfgAA
    fAAafgAYfQADfQAFbgAFeAAIoAADfAAdggALfgASbgAPdQABagAAmAAFfgAQfWx8AAN7AAh+AAGEAAKKpgAVowAKfQAFgwALhn8AAH8AApB9AASWAAF/AAKL
    pAATiAACfgABkgAWgwAGjAANeQAPfwAFfgABfoYAEncAAH8AGn8ABH4AA40ABX8AEYJ/AAF+AAOcABZ+ABB/AACNfgAGfwAIlQADfQAHhgAEgwAJewAFe34A
    AnsAB4cAAXwABH9/AAZfAAd+ABt4AAaHAAd8eQAAhgAFfwAVhQAYegAGg3gAA315AAZ/AAB/AAh4ACV/AAh+AAR7AAqJAAKTABh9AB99ABCCABKOAAl/AAt4
    iQABeQAAfwAEiAACggAGfwAFggAPmQABfgABggAPfwABjAANewAGfgARewAJfgAXZwABhAASfQABinEABoMACI0AA34ABH0AJIwAA4sACnsACH0AAX4AAn0A
    BH4ACH8AJX0AAGMAAY4AApEADHkAEooAFH18AB1/AAF6AAN7AAB/AAZ+fgAAfwATfgAWewAEhAABfQACfQAFfQAKeQABiAAFfngAB3QAAHQAEHsAE2cAAH4A
    AoEACXgAD3oAA4wAC3oABnYAD4EABn57AAWPAAB/AAB4AAF/ABGDAAOGABd+AAOBiAArggAFfwAHeQAMfgALfwAAvgACqQADhQAFlAADfwAFfwABen8AHHx/
    AA1/AAV2AAF7AA1+AAV/AA16AAV9AAR9gQAKfgAVbQAAfgAffn0ABoYAA4gAAoUABIoAAIQAEIoAAY0AGaYAFH0ACpkAAbmEAAR0AAN/AAqIAAN0AAOFAAyW
    AAZ9fAAUewAAbwAAfQAFfwAAiAAEdAANeQAIfwAFdQAEfX4AAIsAE30AApAAB5IAAYQAEH8AAHwAFoUAB4YABIcAAI8ACIoACoQACIIADY8ADYV+ABSCABiN
    ABZzAAB/ABSHAAd8ABl0AA98AAV8AAV+ABd9ABV/AABpAAl8fwABfwAMfAARfQAIfgABfQAAegADgQAJfQAGfwAAdwACfgAAfwAHewAGfgAGnQACbwACdQAC
    fwAKiwABiAADfQAQeQABfwABgwAAewACfQAQewAWfwAIcAAHlgAAewAEiAAVfAAKgQAQdAAjfQAAfAABfAALfgABfAAEfgAGZgABewAAfgAAfAAFfgADkAAN
    jwAMnHcAA34ACn2JAAB8bgAAbQAFfwALcYYACHIABJAAAX4AAIUAA38ACX4AAX4AA41/AAF8AAyIAAB6hAACfwAKf30AAX4AAIYACncAC4QAE3wAB3YAAHgA
    BZcADmwABXp/AAp/ABmDfQAaf3p9AAF/AAGDAAF9AACDAACFAAd6AAGQfQABhwADfgAFfgAKfwABfQAHhgACgX8ABYoAE30AAXsACnsAAXwAIX98AAV8AAeC
    AAR8gQAEmAACf4YAAm0AAoEAAH4ADIEAA4gACJQAFJQAFXIAA3gAAI4ABHoAB4UAA4MAAH4ACokABW0ACIEABnZ8AAGCfAABfwAIfwADnAAKfgAFfgADfwAA
    hAATfAAbfoMAAoEABocACn8AAIcAFYcABH4AB38AAIx/ACp9AAGDAAV9AAV6AA1/ACSKAAN6AAqKAAd6AAh+AABzAAeGAAGCAAGJAAqGABB9AAh+AAN8AAuN
    ABWChnGDAAN5ABOMAAZ+AAJ/AAZ/AAF9AAmgfAAFhAABfX8ABH8AC4YABokAAn6IigAAbQAMnQABdQAEgwABlgAIiAABfAAFfgANgQAGiwADoAAIfAACgQAA
    ewAOfAAAfgAQfQAEfwAGfQALfwAIkAALfgAIcwAJgQAGfwAFggAnggAIgwAEen0AJZ0ABH0AF4EAC34AFncABH6TeAABe38AAH8AF3sAA38ABX4AAHsAA4oA
    AXoAGocAEYEAAYEAFX4AB3sAFHsAAoJ/AAB8AAJ3AAZ/ABt+AAeFAAp8AAJ7fH0AA4J/ABGLAAGIAAp9AAJ/AAOEAAR+engACH8ABH8AD3sABH0ABH4AHXYA
    GJcADH8AEX8AFHwABoIADn0AEYYAAXoAAn4AKYIAAJkAAYsAEn8AAn4AAnoABnwAAqCMAB5+AACEAAuIAAB8AAZ/AAaLAAh9ABl8AAGHAAt5ABR6AAJ8AAR/
    iwAPdgACfwAGiQATewAUgwACfAADdwAJfQACfAATl3YAAHkABH0AGop/AAB9AAB8AAObAAKDABCIABRxABh/AACEAAeBAAF7ABSEAAlzAAt/AAeXABV/AAh+
    AAd/AAF+AAN8ABGEAACVAAd9AAWIAACBABF/AA91AAOIAAySAAOLAB5/AAeDfQAGiAAOkQARtgAKfgACeQABiAAOaZoAAX8AAHYABYcAA4IAB3YACn8AAn0A
    An0AFoeBfgABewAFgQAFfQAIeQACbQAMcQAIgXEAKnQAE4gAEZGHAAB1fgAKfQAEfgARfAAGfQAdegANdgADfwAOfgAEfwAUfQAniQAHeQAHfgAGgX4ABIkA
    AXoAAH4AAn4ABXsACJwAAXYACn0ABogAEnYAAIcADnsAAYIAA355AAd9ABaRAAOBAAB7ABGEAAB/AAt+AAGBAAB2AAWOAAttAAZ4AAZvAAB9hQACfwACggAC
    fwAGfwABhQAUfgACfgACfwAIfgAZfAANfwADewAAawAEeAAKkAAZfwABb4gAAI4AA3oADoiEAAF4AAB/AAF6fgAQewAAfgAQeAAefgAGggAHhQAFewADfQAI
    kAAGfgALewAIfwAJoY0AAHkAAJUAAX8AAnwACHsADn0AA3gAGo4AAXsAAH4ABH57AAB/AAJ/AAN9AAGJAAKD4QABfQAJfQAEfQAAeQAElAAFdwAIhQAOdgAI
    fgANfAAHlgAbgQAFegABfwAEjwABfwACkgAbfwADgYYABn0AEoMAAn4ACn4ABm4ADXQAE4YABH0ABn4ABHoACVoABHwAGn4ADX0ACH8AAlYAF3wAC4kADn0A
    AnyMAAWFAAmBewADagADgQABfgAUiAAYfwARkHkAE4EAHIIAAocAD34ADYMAAYEAF3wACo0AAYMAA38ABYcAA3cAAIMAC3sADnwABIcACX9/AAiBABOuAACX
    AAx/AAV2AAVyAAWGAA2IAAp+AAJ+AAN9AASPAA2FAAB/ABCGfgAGfQACgQABiQAJfwACfgABiAAKewACggABe36FAAKJAA2DAAN/AAeHAAiDAAhSAAN7AAB9
    AAB/AAd9AAF/AAN8fQAAfgA1ewAffwAAfQANkAABcAABewAGfwAOewAKcQAIeAACewATdwAAfgACegAAf38AAH5/AAJ9ABR1AAGDAAyBfQALfgAAeQAIigAH
    hgACfgAAdAAMeQAEfgAGfQAIfwAAgwAAbwACfgAHewAJfX8AC3wAD3IAF30AAniEAAZ/AAB9kgADfgACdgACewAFfwAIfwAJfgARZwAGcgAQiIQAAnMAAWwA
    AokAAX8ADHZ9iQANi3oABHsAAIsABn4AAn0AIXsAC4gAIYEAAnYABZEAJH18ABiBAAR5AAyIAAV8AAaHAAGUAAydABB/AAGIAAJ9AA9+AAl7AAeCAAJ6AAB/
    AAR7ABufAAF7AAiCAAJ2AACOAAR+ABl+AAeMABJ6AAV5AAF9AAx/AAh/gwADfQAFigALaAAAfgAMfnp9fQABewADfAACen8AAXwACY0ABX0AAn+NAAR9AAGL
    AAB/AAuIAAVzAAOOAAqLAAB/AAR9AANuAAKFAAV+AACIAAmOAAt9AA17AAOIAAp+AAF9AAGBAA9+ADB8ABuOAAR3ABF+AAB3AAd9AAJ7AAR+AAd9AAN2AAx+
    AAl+hAAGdQABcgAAfwAJfQACfgAMfwAJe2B6YX8ACn5uAAJ9AAR8foMAA38AB3sAAX4AAnsABn8ACX4AAXwACn8AAYQACH4ABbQABYgAAXsAEpmNAAV+AAJ9
    AAJ/ABJ/fgAKfwAJfQAGfAADewAOlAANfwADi4YAAI0ABHcAAH0AHauVeQAFfgAAe4YAAHYAB32NABF6AAF+AAR4AAN2gwAKfAABjAABfAACkwABiwAJfwAG
    hwAAggAHggARf3oAAJQABX+GAAF6AA93ACF9AACCAAd+ABh1AAd/fQABewADfAAChQACfgADfQAFdgAAeAAUqAAAiH4AFYQAAooAAX96AAqJeQAufAAIeAAR
    fgACfQADegAGfnoABH+IABB8AAZ8AAeQAAR8fAAUfAAAfgADfgATbAAEfgAIfwABeQAAegACfgAGfAAKgwABfgAAf3sAC38ABJKEgQAJewAGcAARiQAGaAAA
    fgASdAAGfAAAgQAIgwAikQADfwAIdgAEfQACfQAMhAAAfwABggADfXkAA34AAn0ADX0AAYEAD4kABn8AAYIAHnoABoYADoMABXwAAXoAAoIABISHAACEAAN/
    AAF/AAaHAAB/AAV/AAV9AAiUAB+ZAAt/AAN/AAySfwAJfgARhAACeAAAdQADfwAShAAgfwACqgAJfgAEegAGfwAEfwARe4IACnwAAn8AJn8AA3oAAIEAAX8A
    D38AA6gALX4AAXMAAngACnx2AAN8AAB7AA+KAAF/fwAVfgAIfwAKgwAChgAHfgAeagAcgQACfAAIigABiQAFfgAEfwALggACkgARewAEfgAGfAAd2nkAAH4A
    AIsACH4AAn4AAIEAGXsABI8AAn8AGIEAGH8ACYoABpMACn4AHHsABIJ/ABGVAAKEAAiGAApyfQAIfQAAdgASdwADaAADfgABeQABewAIin8ABH0AAn4AAXwA
    CncAG28AEH8AM38AFIMAAn4AAn0ABZNyAARdAC98AAF+AAV+AAJ9AAmJAAF8AAB8ABx9AAR9AAR3AAB/AAZ9AASCABh/AApUAAF+hAAIhAACfwABcgAGfQAL
    nAAOigAIiAAGhAANfwAEfgABgwACfAAJfQAIiAAMfAAPfQARhXcACIQADI+JAAmDAAd+fwABewAAfQAEfwAAhgAdfQACfgAAfwACgwASlAAAf4WWABd8AAZ/
    AAaDAAN4AAZ+AAmmAA6VAAh+AAx/AAB+AA1/hAAEoQAAi3+EAAiIAAV8AAF+AAKIAAF7AAmQAACBAAh+AA6TAB1/AAR4ABVnAAN2AA5+ABKCAACPAAGDAASN
    eQAEgQACfgAPiAAAiAAEfW5/AACMAAGQAACHgQABfwAMfwAAfwARfgAEggAImQAAegAAfQAKzX8ADoF6AAh/ABt+ABJ+fgAPfAADfQAAnQAOf3kAE34AD38A
    FpQAFn4AAYQAAn0ABYUAAHoAD3YAAH4AAH8ACIIAFoR4AAF/AAd/AAJ9AAF7AAN/AAt+AB2RAACCAAR+AAB8AAViAAN/AAB9AAduAACOAAN/AAZ+zQABfgAH
    jAATfgADiAAFfwANfgAWegAKdAAEkAAIfQAEbwAUfgADdQADgQA5fgADgQALfgANhwACgQAMcwAOdgAAgwACkgAHfgAJgQAMfAAAgQAHfwAFfAAifwADfgAB
    fQAEfwAIiAATfwADfwAHggAFfwAHdgAEdwAAiwAIjwAQfgAHgQAAlAAMfwABeAACmgAFfwAFgwAQgwAFfwAZfwAJhYEACYUAAYwACYUAA30AAH0ABa4ABZp+
    AAp9ABWLAAGCAA17AASDAAuBABRyAAh3AAB9AAaBAAF5ABWFAAmLAAx+AAp9AAN9AAF9AAGFeAAKfwAMdAAMgQAIgQAZegAVigAFfwANfn0ACHkAAH57AAJ5
    AAB6jwAHggAEfgAIfwABf4QADYUAAIMABn2NABF8iAAEfQAAiAAChgAPewAgeQAEcgANfgAFfAAJeAAHiwAJenqbAAN9AAaOAAWfAAl5jAAKfwADegADjAAK
    eAAEdgALgQAqewAEewABaAABeQALjwAEewACfgAFewAMfwAEaQAOcgADjQAVfwAHewADdAAAewAAgwAnfAABfAAifgACf4QAEH8AAXoAAXsACHUAAH0AAXsA
    AnqKAAB6AAB4AAmIe38ACnl9AACCAAZ/AAR/AAh+kwAGfAAFjAABfQAHfAASfwAZfwALhAADfgAGfQAKfwAXfgAIfgAHfwAMggASfowAA39/AByRAB99AA99
    AA+GABB3AAqJAAFxAAJ+AAl9fAAHcgANfgAAeQAAgwAFeAAEfwAJfQAPfwAJfH0ABXwABIwAA3wAA4IAAoMABX0ABn0AAIsAIXgAAn4ABX8ADZF8AAqBfgAB
    dnEAAXwABn8ACoUAB395AAJ/AAdjAAKRAAB3AAh/AA1/AAV/AAF/AAJ+ABx8AAurAAB9AA5/AAKFABCLAAR9AAF+AA+MfooABH8ACXh9AAF2AAaIAAF/AA+C
    AAt+AACOAAB+AAN/AAJ+AAd6AAaQAAKKAAp+ABN5AA1/ABd+jAAPfwACfgAAfwAJfwAGfQACfQAGfgAJgoUAAIMABYsAAI4AA3wAA3oAD3sAAX0AE4sACnsA
    BnwABW8ACYcAAn1/AAGBhQABfwAAeQAEiwACiwAAfwAEfwANegACdwAEhQAhegABkgABdwAJhQAGfwALhQAAh3yPAA96AA+FAAF3fgABhQAKggAJfgAJiAAz
    kAACfwAghAAMkAAKfQAMjQACpAAEfwACe38ABnkAA3IAAIEABXwAA3wABXIABpAAAHN9ABd8AAiBAAWKfQALkQACggAAhwANhgABeAABe30ABX8ABnuDAAuS
    AAt3AAl7AAV+AAR/AAt7AAd/AAKGAAKJABKSAAJ/AAF5ABCUAAeFAAR9AAxvAAFuAAh/AAd5AAV+AAGZAAZ9AAl7AAt3AAGIABSDAAaSAAB3fQABcQALeAAE
    fgACfwAKeX8AAHwADHkAAHsAAn1/AAeJAAKDACGIAAZwAAB+AAl1AAmFAAd+AACCAAN/AAlfAAd/AAZ5ABV+ABiBAAKCABV+AAF4AAh/ggANfAAGfQAHfwAJ
    fgAEhX0AGn4AGHwAAoIAAn4AD3gAAZQACYYAAYcAA40AF4QAA3YAAn8AAXwABIgAAH0AApYADH8ACZAACIcACn0AAIEAAHsAAJkAEn8ABnwABIUABIcAHZQA
    JnwAAH8AAoEAH38AAIEAAoSKfgAJewAAhQAJegAIfQACfAAAewAHdgAUfgADiQABnAAKhQACgQAAfwAwkwAPfgAHgwAHfgAOewABiAALf4EAAn4AB34ABX0A
    ApJ/iwAFfQAAfwACgQACfQAJfgAFf38AA4kAAI0AC4IAAXwAAn8ADHyBAAZ6ABJ7AAF9AAlycgACh4EABn8AAIsAB3kAAH0ABocACH8ABH0AAH8ABHMAAXEA
    DIsADXsAA3oAAn8ADHUABX8AAIQAAXgABXYADH8ABIIAA4MAGXsADXd4AAqDAAGDAABqAAiCAAF1AAOEAAGCAAaCACBuABZ5AACMAACDAAKHAAR/AAlvAAdZ
    AAGcABBzjgAEh5AAD3sAA4UACH6FAAF/AB16AAGBAAGFAAR/AAd9AAF9AAR8AAJ+AAJ6fgAAeQAUfgARbgAAhAAKgwAEdgAdeQAAfAAAdAAKeAAHfwAAfgAJ
    fwAQfwACggACeQAShgABfQAEfAALcgAGgQAmhAANewADfwANfgAKewABj3oACaYAFn0AEkkACYMAHn8AAYUADYQAAngAA3YABH8AAJMABoUAAHcAHIwABH8A
    D3kAA2gAAnoAC39wAAJ/AAmBAAaMAAOHAAF7ABh8fH8AF3oADHd4AAGFAAB+AAqKfwAMfwAAfn0AB4cAAX8AAZMAB38AGn0AAX4AAZiBAAh/AAGJAAR/ABp0
    AAJ/AAmDjAABaAAGegASfwACewAGhwAHeQAJeQACggAKfgABfgAMeAADfwACggAIhgACf4EAF3cADX+GAAGMAAN+AAaEAAWEABByeAAAiQAEfAAEfAABfQAH
    lQAEfQAEpwACfwAYfwANegABfQAAfwAFfwAcfgApfwALiAACdQABfgAJfQABfwAEkgA2fAAUgQACcwAUjAAAjQAJhgAIdQAMkQABeAAGfXqBAAt+AAOBABd/
    AACGAAh6ACJ+AAOKABqbAAOEAASiAAGwAAF/AAtxAAd+AAqHABR/AAufAAuCAAJ7eQAMfgABfQASfQAOfgAGdgAQfn6TAAB2AAN/AAl+AAiKAAh/AAh2AAR5
    AACQAAl5AAl/AACCAAKGAAZ7AABrAB2BABWLAAJ8fwAJggAFfwABggAMfwAAhn4AF48ABXoADn0AKHwAGX4ABooAAoQAB3sACXt7AAp9AACbAAd8AAF6AAWQ
    AAJ+AAF/AAB7gQAEfQACfwALfgAefQAOfgADfwAffgASfwADcAAWln96hAAAgwAMfQAKeAAEf4kADoEAAH4ABnYAA38ABHoADH0AC3cABX4AAYsABXoAAXMA
    BX4AA4OsAAB3AASfAAN9AAJ6AAN/ABR9AAF6ACN5AAB5ABCVAACCAA5+AAKHAAN8AAKFABuGAAF/AAB+AA6CigABbAADlAAAbgADfwAGfQAdgQABfAAAeAAM
    hAAAhmMAAn8AEYUABIMAAX8AGHsAAH5+AAt/AAl9AAJ/AAN/AAd6AAN+ABx8ABaWAAB+AAuIAA19AAN9AAx5AAF8AAF8AAB7AB98dgAFf4QABIkABH8AAXcA
    CngAAn99AAl5AB9/bQAEhAATp40AEXkAAH8ABH4ACH4AApx/AAB+AAt+AAB/iAAqdgAEfIoAEX4ABngAEH0AB34ACoKCAASHABJ+AAWRAACLABiGkQAAiAAb
    fQACmwAGeX0ACX0ADH0ADH+hAB6BAAR6fAAAkocAB3l/AAN2AAGKAA9/fAAAfwASggAJfQADf30AAoYAAnwADoYACXkAAH0AAH4AAX0ACIEAEn4AJXgAAnUA
    BIYACHoACXgAAH4AEXAAA4IAA38ABH8ABn4AApAABHEAAX8ADH0AAH8ABEQABnsADXwAAXwABoQACXgAFn0AAn8AA38ABH0AA38AA3oABHMAA3sAAH8ADoEA
    AX4ADIEADIcAAXwAAIIAAIEAB30AAH8ADqAABWkAAJAAAH8AE4oAI34AFYwABIIACH4AAXwACY0ADH0AAYGJhAAKfwAEeAACigACegAFfwAHfwAOfgACegAd
    kAABfAABdgAGdgAEgQADfQAAfQAOgQAEfgAZfQAIfgAJewAChQAGfooADH8ABXoAAX8AFowAA30ABogACYQABH0AAn0AAnuLAAB/AA6HewABiH8ADX8AC4MA
    BokADn0AB31+AAWThgABd34AAbEAA5AADJAAAHkADIKSAAuCAAx/ABF8AAx7AAF+ABCHAAp+ABl8AAN+AAGLAAJtAAt+AAOGAAl+ABVtAAB6AASPAA1/AA+H
    fwAIfQAffQAQgQAIfAAHewAudwADfgAFiQAHfAAFfwALfwAUbQAQdQAOfQACiQASfQADrnUAAH0ABIEACHwABH0ABH8AAIsAAH8AA34AC4QABH8ACX4AAH4A
    AH8AB34AAYEAAX0AAH4AG38AAZUAGn9/AAqDABB/AAx/AACHAAl+AAJ9AASBABZ4AAB7AAl/iQACfgAIhAADfAATewAPiAACggABjQAPegASfgAOkgALfAAB
    fAAMpAAViQACfQAKjIMAA3YAAn4AB3kABn8AAIoACYoAAH0AEYYACH0AAX0AA4sABn8AAG8AAXwAEIcAAIoADWR9AAV/AAh9ABd/AAt9AAGWAAN2AAF9AAB+
    AAOMAB5+AAB+AA2EAAOFABdnAAN9AAGUABF+iHoAAHR9AAV9ABWPAAORAAWIfgACdQABeAADewAAhQAIggABgQANfwABfgAFdwABfwABcgAAkQAVdQAFfQAB
    fgALoQAKeQAGh30AA4IAAnwAA38AAn0AAHYACHcAAYEABo0AA3t/AAx9AAR1dwAAfgAFeAAKkAABgQACaQABhAAAfgACfwADfYkAC4wAC5EABX8ABYgABIYA
    AJR+AAF+AAaIAAB8AAZ6ABN9AAN6AAJ9AAl+AAt9ABV9AA15AAJvAA6MABF+AASBAAN/fQAEfwAFewASkgAQdAABfgACggAMfwAMfwAAfAAUfIgADH8AEYIA
    DosAC38AGH8AAYGIAAmHAAF/k38AA3IAAYQABH4ACn5+AAF6ABmEAAmPABFxAAJ8AAN8AAesowAAgQAOfQAIfVYAGH8AB31eAAmucwAOfwApewADem0ABH4A
    A38AA3kAAoGHegARjQAFgQAHfXMADH0ABoMAAo6cAAF9AAB/AAB8AAd/AAiEAAptAAKGAAKWAAl/AAB8AAlsAAN/AAN+AAGUAAJ5AAF+AA18agADfwACfAAR
    f3sACYgAC4EAAIMAAX8ADXwAAX8AAoMABXIAGX8AB4wAA3UAEX0AA3wAAX8ADYcACYIAF4oAA3gAAmqBAARuAAB/AAp9AAiFAAp7AAqIfwAChQAdewAAfwAB
    fwAIfwADfQAJgQACgX8AAX8ABn8ADX0ABH0AAn2FAAGHAAB9AAiKAARzgQACfgAAkwANhAAOfgAIfgAFnKAADH0AAH4ACHwABn8ABogABHt8AAFzAAmKAACi
    fwAIgQAMigASfowAAnkACH4AB34AA3p+AAV9AAp5AAJ+AAKBAAZ9AAOEAAiPAAJ/ABB/AAF9XwAFewACiwAGcgABe4GMAAJ/AAF9AAl1AAKCAAaGAAt9AAF/
    ABJ8AAmNfQACfQAGhwAOfgAAnAADiQACfgAAhAAGgQABhAAUfQAFe4QAC34ADH8ABnCTABOEAACTAAqHfgAFfQABeQAAfwAddwAAfgABhQAFf7cABZEAA38A
    EW0ABnpGAAB/AAx8AASPAAN7fZ4ABod/AAF+AA15AAiBAAN8AAd/AAN/ABN8AAlyAAZ/AAmFAAF8AAJ8AAKIAAd/eAABfgAPfwAYeQABggARfQAAfgAEfQAC
    dQALhAAdggAMgwACeYKTABR8AAJlAAiEAAN/AAKFAAB4AAWbAB1/AAJ6AAaDAAF9AAJ8AAd6cwAMxQAEjAAYfAAEgwARXAAHdAAZgQAleQAPewABfgAHfn8A
    FX4AHH4AAnkABH0AH3sAAXcAAYN+AAN5AAZ7AAeDAAF+AASEAAJwAAKIAAV/AAF8ACh9AAB/AAF/fgARfwAAfwAVfAAVhngAC6IAA4MAAXsAA30AC34ABHwA
    DnEAAn4ABHkAAJEAAH4AAH4ADHwABXGDAAt8hwABfX8AC40AAIYAAH9/AAR+AAp/AAGEAAp6gwADggAKfwAAewAEe38AD4sAAH4AAX9+AAd+hAAIpAAAcwAD
    fwAAggAJhwAHgwAAfQAEfwAIhAAAfAAEfwABfwAHfwAKeQALh38AA3oAAoYABX4AA3x/AAWDAACDABVyAAZ/AAaBAAB8AAJpAAmBAAd9AAOpAAR/AAuFAAaM
    AB1+AAd/AAF7AAF+AAp8AAZ8nwABfAAUdAACfwAYenkAAYsAA44AIXd/AAR3ABN/AAODAAV9ACGWAAZ8fwAhfwADfQAGggAVfgALfAAKhAAQcAAghwAefwAa
    dgAAgwADfwAEiAABgwACggAEfAAFfAADfQAUhAADhAAEgwAadQAJfQACfwAAeAADgQACigAIfQABfwAMcgABeAAffQAFlQASiwAChQAEdgAHfAABcQAHewAC
    mwAAggAEfwAbngABewASdwAFgQAXf34ACH4AIHl5ABCGfQADkAAIdQAUcAAAgwACfAABfwADfwAAhwAOiAAIiAALhAAJhAAbh30ADnwAGXsAAn4ABnkAAmNz
    hAABfZ4AFX0AFYUABYEAEJEADIwACIIAAboACXgAAn4AA38AD3YAAnQAErEACYgAE4oADnt6ABh8AAuPAASMAAeFAAN3AAKIgn0ABH4AGY8ACXqEAACGhgAD
    fwAEfwABewAbfwALiAAIfwAjf3oAA5MABYl9ABaBAB+LAACOAAWDAAKFAAN9AA2BAASJAAB7AAF/AAV/ABJ9AAiCAAR9fQACfQAIfQAGfwABagAAfwAAfwAJ
    fQABkgAJsQACfAAGgwAKhIcAAG4ABX0AFHwABYQACH0ABnwABIIAEYoAB30AA4YACXoAA3sABIoAB38AAH8AE4UAFH0ADHkACX9/AACBAAF5AAOEAACIABd5
    fQABfQAGcQACgQAGdAAJfwAAbQAAggAVcQAEfQAMfAABfAAKfwAGhwAEeQAEfAABfQAdhQAffgAAgwABfpIAB38ABl4AAHsAAH8ABH4AG4EAAbkAB34AFn4A
    A38AG30AB3p+fgACkQADfgAHf20ACX0ABX4AEHsAAn4AB4gACn4ABXMAC34AD38AB4iHAAl8fgAGfn0AE4oAAH6BAAN+ABp3AAB7AAZ6AAZ9eX8AB30ADH4A
    BnIABH0AIX1zfwACeQAIewARfwACfQADh4IAA4gACn19AAqBAAKIAAN9AAmTABB4AA2KAAenAAp+AAV+AAVzAAN/AAF/fQAAfQAGfwACgQADWwAEfQAUegAS
    en8AAnoAD4QABYEAAH0ABoUAAI4AAo8ADH4ABH8AA312AAF+AAJ0ABt+AAZ+AB5+AAuCAAR0AAF+AAV8AAl/AAJ3AAx1AAF/hAAChAALf34AIXwADpQACHwA
    An4ABX0AAX8AAXYAA4MAAH8AFn4AAX4ACnkAA4sAEH8ABXwABX8AIYl7AAB5fwAJjwAFfwADfwAIhAARfwAAhgALeQAMfgADiAAIfn4ABX4ADoUAA3wAAX0A
    AI8ACH4ABoYACHwACooAFIMABH8AAn0ACHwAB3cAB4MABncABYcAEG4ADoQAB3oAKJAAAHsABH4AEoEAA3wAAHgAAn4AB4IABH8AAoIAAXMABHyNAASBAAl/
    AAR/AACGAAB9AAF9ABCNAAF9ABRwABOOAA5+AAaMAAB8AAR8AAt7ACGEABF9AAp9ABN/AAF9ABJ6AAiBAAWGAAmBAARuggAFdwACfwABeQAAhQAAdwAMfQAH
    fQAdfX8ADpIAEHwAEGEABnIAD4wAB38ABJsAA3wAAn8ADH8AHnoAAIIACIwAAn0AEKd+gQAAfQAMhwAMrgAAeQADfgABhgAHfwAAiXJ1AAuPAA55AA58fgAk
    rQALfQAbfwAIewAShAAIdQAEewANmX8ABnwAInoACWcACX4ABH4ABX4ABIEADXwAC3oAE34ABoQABoQABnUABoMABYEAAX8AD3gACXEABIUAAn59AA16AACN
    ABuEAAWIhwAJgQAJfwAJfQABgwAFuQAAiQAAhgAOfQAFgQASfAAIfwABjgALfgALeQAGigALigAbhAABiQABfAACeAANkgAJfwApfwADfwAKdAAIjgAEgQAA
    tgAAWoIACX4AAXgAAH8ACHkAALsACYoACn8ABIMAAIsAAH9+AAF+AA2MAAN6AAl7AAR+AAFvAAR0AAOFAAl/AAF7eQADhAAHfAAIjAAFfAABWwADfgASfQAI
    onqXAAZ3ABJ9AAF9ABSBfAAAjwANkgABewAAeAAGiAAPegAPewADe3+EeAABgQAGfAABfwADhAAPiQAbgQAEhQADfHkABaYACYEAAoUABHwAB5IAC38AE34A
    B3gACH4ABX4AAn4AFn8AE3oAB4cAAI0AAoYAAHgAFoEAB5EABYIAAH8AA38ACXwAA38ABoQAEnsAAYiDAAN+AAx7AAZ7AAB/AAd/AA9+AAh+ABlwAAd8AAp/
    AA9/AAt9AAN/AAh/AAh2AAh/AAqBABR5ABKQAAN+AAZ+fwAZjQAUeH8AGH8AF4IAA4IACX4ACX4ABoMAD3SLABCkABB6AAJ7AAN/AAF9ABVuAAJ2hAAAfAAE
    fgAAfgANfwAAagACfwAGhQAHfgABfgAIgQADfwAQdQAEkAAIfQAGggAAiQAkfQABfwAAfwANjgACggAHhwAChQAFagAEgQAAfwADjQAKfgACeQAQfH8AAXwA
    B34ADHZ/g4QADHoADJAACX8AA30ACIN+AAZ8AACDABF7AAKIAAKFAAF/AASPAAFzAAJ+AAN7ABOHAAR8ABV8AAZ+fAADkwANkwAKgwAFeIgACX8AIX0ABHyG
    AAJ8AAKFAAOCABN/AACHAAJ/bgABfgABfQAAfwAIfwABf4GCACd/ABl/AA6EAAWDAACIAAKDfwAIiQAGenkABH0AAmwAAn8ABn8AAH8AEHwAAIgABG4AAG0A
    EHyDd34AAHsAGHwAA30ADH4ABHwAE4MAMn8AAHEADXQAAH8AIZAABIMABn4AIIEABH4AAYIAGHsABHoABXgAA4oAAoEAAYIAAn4ACXsAE4IADHuEAAd+eAAD
    ggAXfwAPgQAAogAieQAFewAGfgAJfo0AAn96AAR+AAqFAAh9ABJ6AB+GAASIAAZ9AA6CAAyDAAFyAAF8AAB9AAJ7AAR/ABJSABx+iAAJcgAkhgAQjwAFfwAF
    hgAFfgADgQABdgAFf4cAAngAAXYAAH4AAo8AAIEAD3IAD4cAKIgABYMACnoABJQAHX1/fgAIfwABe1kAC3wAFYEAAoEAEniZAAB/AAV/AANmAAN+AAGMAAJ9
    AAVuAACBAAV8AAWIAAlufwARfwAiXQAEfAAIbwAAfwAAbnwAAH4ADX4ABXwACoQABGkAAIkADHYADH0AK4sAAnsAB34AKGgAHn4ACYaQAAR5AAR6ABWDAAB/
    AAZyfwAAcgApfQANkgALfQAFfwAEjwAEfAAAiY8ACoMAPHcAAX9+ABN/AAh/ABF9AAqCjAACfQAFfwAXigAHhgAHeoEABYYAB34AHn4ADn0AA3t1ABOBAAF/
    AAmDAAp2hwALhgAQfQAUhgACfwAHegAJfwAEcwAAfAABfgAAgQAffAAXfwAJkQAOkAAcdgABkwAAfgAKfwAdpwAFeQALfQASjQAMfQAGf4gAAngAAJQABYEA
    B5kAAIUABH8AAXwABnwAGIgAAHwABH8ADH8AAH0ABn0AApsAAHsAB38ACX4AJH0ABn8AAoQAAoZ8iAAbfQAAfwACiAAEfQADfQAtdgAFdwAJegAFjwAEeZQA
    CH4ADX4AB3uUAAK8AAt4AAJ6ABh+AAOXfAAmfQAEkQAJfQAAnQAGfAAAiAAAfQAXe38ACn8ABoEACH0ACIcAE48ABnwABXIAAHEAAXsAC4wAC34AB4kABIoA
    B34ACn4ABIcABX4ACH4ADXcAB38AA38ACX8ACH0AEoEAAHt8AA6BAAd0AAJ/AAKFAAOBABN8AAClAAF8AAh9AAt8fQAaf3cAAncACX4AAnwABnoAAnYABZUA
    A5UAEnwAAW4ABXsAFnoAAn0AAJgABH0AAX0AAYcABX0AFXwAD4IAB4cABGgAAXYAAH+WAAiNAAN5AAGQAAV+AAh+AAJ2AAR+AAl9AAOIAAJ9jQAGlwABewAM
    fgAEhAAAhgAAfwAIbwAFjgAGkYSNAAV+AAV+AAF/fH0AAXMADYcABYIAB4p/AAORAAB/ACRvAAGPAAKIfQAAcgAHmgAFc30AHJUACX4AAYEABX8AA5JzAACL
    AAN9AAOFAA1/AASChQAFgQAGfwABdgAFegAGfgALgwAGgX8ACI0AAn0AAoSHegABfQACnwAPfwAJgQAEdwADfwAFf4YAAXwAA3x9ACh+AARrfgABfwAAkAAG
    gwAFggAClQAEgQABggAFiwAEfAAGen8AC30AAH4AA3IAAHYAJnwAApEABoMADX8AAn0ADpQADX0AC3UAAX95AAl/ABJ9AAN+lAABfAAEewAQfQAMjgAEfAAB
    fQANfQABfwADhQAAgQACfwAOhaIAAn8ABX0AAX8ABX0ADXoAA34ACYUAAH58AAGIABCIAAKEfoIAA38ADHgAEH0ABnsAAn0ABXwAGW9/AASCAAh/ABOHAAN9
    AAF6AAFiAA95AAmEAA2KABN9AAR8AACIAA18AAB9AASaAANxAAeIAAZ/AAB5AAavAB1zABd/AAF/ABF+AACCAAF3f34ADm4AAY0AAsMABpAAC4QAAJ8ABnkA
    BH4ACaAAAncAFXkAD3oABnsAA38AF38AEn8ABX0ADn0AAXd6AAB+AAF7AAOTAAiPAAJ/AAN8AAtzAA+GAAJ8AA57fwADYwABkAAVewANdQAIf4sABnsACH0A
    AIIAC5UACHoAAIR/AAaHAAZ+AAKIAAV3fwABgn0ADX8ACZ0ABn4AAH8ACX4AAXxyAAN5AAmCAAN/AAV3fgAFfQAAenwAAXZ/AAJ+AAJ/egAAjwAIhgABfAAC
    fQAAeQAHf3sADnwABHwACHsAAZQAEYQACX8AB4cACX8AAGwAEIQACGQAB38ADH5/gwADkwAEewASdAAXfwABfwASewAWegADfQABggADcQACin4AAXwACn1/
    AACLAAOEAAV9AA5+AA2MABd+AAp7ggAEegABfYcAAZsAAn8AF4MAFnoAAn8ABpIADnwAC30AAH8AAHIAAnYAC3wACX4AAn0ACHQABn4ADXoAA30AAn4AAX8A
    HYcABoIAGXMAAH4ACY0ABYIABH8AAH4ACH8AAHwAAH8AD4UAA4oAAX0AAH8ABX8AAYIACpsAAHQADXoAAIEAD3IADnsABH6DAAJ/AAORAAB3AA1+ABaOAAF9
    ABR+AANgABSDAAR8AABzAB9/AAF/AAd/AAqGAAeBAAl5fwABhAACfQARfAAJcAAHfQAGggAGkQABfwAAfAABf34AAoEACYMAAH8AA3YAAXoAHX4ABIIABXoA
    AoIAAnYAD3wAF2UACYsAAn4AAIUACnwAAYUAB4cACYgAAn4ADoYAAY4ABH0AD34AFn8AF3kAFX0AA38AA4kAJHt8AAZohAAFcmQAEHsACYUACoMACX0AAX8A
    AX4AEIdzewANfwAJfAACfQAMhwAJfwABhwABhwANiQAJfQAFfwACfQABfgABfQACepAAAX+dAAF5AACaABuBAAV9AAKNAA1/AA58AAaBAAF/AAKBAAR+fQAT
    fwABfwAJdwABhAABeAAdewAFgwAOfAAafwARfwAXkQABfwABigAIf38ACHYAKnsAAH0ABHwACn4AEn8AGX8AAH8ACYGHAA+PAAN/AAJ/AAV+AAJ8AASMAB1/
    AAl8AAKBfgAEgQAGfgACfQAIigAAdAABfgAGZHsAAYR/AACQAA19AAWWAAZ6ABd9AACHAAV6AB96ABB+AAh2AAZ8AAR/ABJ+AAKHABR9AA5/AAR2AAyCAAWH
    ABB7AABvhAAQhAABfnZ/AAd6AAF5AAR/AAGMAAKKAA6LAACEAAGEABR8ABF9AAByAAGCAAGTAAN8AACFAA18ABOHAAhrAAJoAAt+AAJ+AA2BAA57ABiUAAmH
    AAB6ABF8ABqSAAZ9AACBABB/AA15AASVAAp+fAAYhAADgwASfgAAdwABjwABnHsAA3kAC4oAAn2VAAKOAAN/ABaCAAh+AAJ+AAx/AAN/AAGFeQATfwACfQAC
    fQAHeAAJh3EACXsAAn4AC5EAAooAOoEADn4AAoEAAIEABYQACn0ABX2CAA6HfgAOegABkAADfX59ABB8AAyGAAqDABJ+fgALfgAPlAABegAPg30AAX8AFX0A
    A4IABX4AE3sAAoEAAn8AAHYABX8AAH8AD4oABX8ABn0AA3wAA4EAAosABHwAIXsAAnoAAH4ADnoAAn0AA5kAAX4ABIEAAoMAF34ABYMACZIABX8ABooAEIYA
    BX0ACHwAHn8ABIEADX4AA34AAJcAAYUAAYMABX4AAIcACX4AAX8ABn8AApIABoQABHoAJH98AASIAAF/AAGFggADc38AD4MAGnwABIcAEn8AB3QAGoYAJIoA
    HX4ADHwAJn95AAJ/ADR+AAN7ABF/AByJAAN3ABF/AAGXfwAJfgAcjgABdwAOfn8ADn+NAAZ8AAh+AAB9AAN/AAB7AA2BAAh/ACd3AAV+ABN8AAl8AAVsAAJz
    ABh4AAN1AAN5AAuPAAOMAAJ4AAGCAAF9AAR/AAJzAAKCAAF7ABJ/AAh8AACEAAWEAAV6ABN+i3+CABWCAAh+AAB7AAF/ABR+AAd9AAZ+AACDAAp/AAB/AAGR
    AAWHAAF2AA1+AA6HAAdyAAyFzAACeAAAfgAEfQABfgAVjgAGfgAIj38AA3wAC4sAAHgABHsAHnwAA3oADH0AEn0ADHOWAAd2AAKOAAZ/AAGIAAF/AAJ/AAWT
    AAZ/AAVbAAp/AAp+AAaFAAagAAJ8AAGJAAGGAA5/AAB7fwADfwAUegACewAViwABfwALfQAIcAAAhQADgQAMkAAAfAAJfQAAfQAImQARmQALjXwAAn4ABpEA
    AbsACH8AC40ACGwAAnsAB4R9AAx8AAB5AAJ6AAJ9AAiQkgABfQAMegAIhAADfwABfgATfwAsfwAAdgABhQACfQAJfQANfwAJegAPhwAGgQAHfnUAB4EAA4UA
    AYoACnkAF3kAAHp/AA2cAAVfAAJ/ABR/AAJ9AAOBg2gAAX0ACXwABH4AIX0AA4UAAXYAAnR/AAZ/AAJ9AAKCAA99AA5/ABZ7AAiIAAaEAAx/AAd1AA19AAB8
    ABx3ABJ/ewAJdQAIegAAfYgAD34ADXcAAYt8fgAHewADgQAHjQADeAAJfwACdgAKfAABewACewAUdgALfQATdgACewAAf38AF4IAAIUACokABnoACH8AA38A
    AJAAB5kAAoEABXeiAAWCAAZ/AASJAAOEABWKAAZ+AAF7AAiCAA6BAAV8AAl+AAF/AAB+AAN/AAKBAASBABOFfXsACH8AB54AA3YABH8AAn4AHIYAAneOfwAE
    hHylfwADlgAIenQADX8AGHoAAXwABX8AAHgAEIUAAH8ABnoABn8ABIQACHN8AAF5AAeqAAV/AAh/AACCfgACigATfwABfgAAfwAEiAAFewAEegADhAAEfIQA
    AH8ABIEAAH4AA4UAA3sAEn8ACn8AAn8ACYMACYEAC3sAA5QAApgAAn4AEHYACnsAAYIAAHwADoMAEXYAGn9/AAOHAAN+AA19AAFtAAl3AAJ9AAKPAASGAAGB
    AAOIAABsAAaUAAKPAAOBfQAHfQAAfQAHegABhQAKewAAiQAAiQABcwANewAHewAJeQACfwAHfAADfwABf3cAH38AF40AIX0AA34AAn8ABmYAC7kADIKPAAN6
    AAN/ABGEAAJ9AAB9AACFABaBAAZ+AAKJAAJ2ABV7AAV/AAd+AAJ/AAx7AAB+ADZ+AA1+ABB+AAJ5AAJ9fAADewANfgAAiwADgoWCAAV8hgADiX99AAB8AAmE
    AAechoMABoh/AAVNABCGAAZ9igADfgADfgARgpAABH8AAn4AAn8ADnsAD4MABH8AAX4AGoMADH1/ACWEAACQAAWFAAl+AAN3ggAChQAYfQAAfAAXdgACegAQ
    fwAEhwAEjgAjrgADfgAGfQAXgQAEfAAQfwABhgAJdwAAewANfAAAeAAJagAIlwAAhwAFhgAdfQASdwAHewAMkAAYkGyGAAF+AAx+AAKBAA5wAA9+AARxAAB/
    AAuJAAt/AA+eAAJ/AAd8AAh/AAF/AAR+AAt+AAZ3eQAAeAAmfQACegACfX4ACXyUAAeNAAV+AAaIAAF/AAB6AAR9AAWGAAKBAAJ8AA9+AAGYAAB4AAKEAAB6
    AAl/AAmFAAF5AA9+ADF/AAB+ABWNAAZ/AA96AAWMAAJ/AAF2ACF6AACFAA5/ABF9AA1+AAiHAAGFAAN/AAF+AAJ9ABKGhgALfwAFfAADeQABegAFb3IAA34A
    En8AEYZyAAKKAABtAAF5AAZ/AAJyAAx/AAl+AAB9AAuSAAZ2AACBAAGEAA18AAd+AAh8AAp+AAF6fWYAFn8AC38AC34AAYQADnwAAH0AA4QAB4gAB3sAAX96
    AAGGAACQAA13AA5/AAeEAAF/AAZ8AAFwAAp+ACCLcgADfQAKfQAFeAAFkAAWfQAMjwAHfQAAfQAFiQAChHYAAn0AFGoADHWMAAt8AAKBAACMABB6ABh/AACJ
    AAl4AAGEAAR2ACd4ADiDAACDAAiDAAmDAAifAAajAA1+AAGJAAJ/ABSCfQAlfAACfgAIfgAUcY0AEn8AA3oAAn0ABn4AAnoAAoYAAYEAA3kAGX4ABH4ADH0A
    AH0AD38ABoIABXIAAIEAD3wACHUAE38ACX1+AAF+f4EAEYV1AAWFAA17AACBAAt7AASEAAV8cQAJg34AA3qBAAF2AAJ6ABZ/AAF7AAeNAAZ7hAAZfgAAfQAA
    eAAFdwAHf4wABH4AA30ACn8AA3gAAn8ADIoABogAFX4AAHwABbMAAIQAAYEADoEAAoEAAnoAEo8ABX8AE4EAAX8ADn4AEn4AAnYAFX4ACpMACn8ABXoAFHUA
    AX0AB6QAEHkAAl4AA3sAApEADYsAD3cAAocAAoYACHkACpoAC5J3ADWBAA+BAACBAA6KAAh+AAWEAAqCAAR/AAODAAZ+AAJ6AAZ+AAWHAAt5ABN+AASCAACf
    eQALfQAAfgABfwANf3UAB4MAEIQAA3kABn8ACIUADH8AAnsADX8ADHoADnYAAYIAAn8AA4gAAJOTAA+XAAN9AAZ9AAB/fgANfwADfgAOfAADfwABhAADiwAe
    fgAHknsAAH9qfm8ABoZ8AAh2AAt5AAt9ABF3AAt/gwABkwAJfQAFegAFfgAHfAAgfAAAhgAHewABcwABfQAIfZAABnQAAYsAAoaBAACUAAR+AAZ0AAOIewAV
    hQAIfIEACn8AAIcAEXwAAH4ACZkABHAAAIJ/AA1/AAx/ABaDAAKEiQAUfAAEhAACfwAKegAJfgACfgABjQAKfgAJdgAEfH4AAoQAKoMADn8AAoEAC5UAAHwA
    Cn9/AAh6AAOOAAGJAAV/AACJAAB/ABCQAABvAASDAAGCAAR+AANjAAB/AAF/AAF6eHkABn8AAHsAAHMAAXkAB498AA95AAV+AAx9AAlsAAB8AAJ+AACGAAF9
    AAF+AAuFAASSAAyDAAF4AAKFAASSAAJ8AAd+AAt/fgAAfgACggATjQAXiQAOgwAOfQAQZgAGhXUACo4ADnQACXwAGJ4AB3gAAIEAAH4ACHcAAHyHAAJ8AAJ/
    AB18AAJ/AAJ+AAGHABGKAAWHAA1+AAJ+AB2aABd1AAF/AAeEAACGAAR/AA5xAAF8fwACfQAGiIkACH1/AAeJAAZ+AAJ8AAV+AAp/AASJABZ5AAJ/AAN8AANw
    AAx+ABF6ABl4fwAFigAHiQAAfgAIfQAGfAAgfXwAAH5/AAGFAAp8AAGEAAJxABh9AAd+AAB8AAJrAAl/ABB4AAJ5AA17AAOBAAJ8ABVyAARsABV9AAx8AAWN
    ABWKAAN6AAl3AAKEABF9AAp/AAJ9AAF9AA9+AAF/AAZ+ABB6AAt+AAZ+AANvAAGXABSEAAN9AAB/AAR9AACBAAB2AAN9AASBY30AC4MABIUAG38AAHgADZQA
    CXUADH8AC38AE5wAC36EABN6AA9/AAR/ggAPfAAHdH8AAX8AA4MAAogAFIsADX0ABGMAAH4AAH0AAH4ABX4AAn0AD34AAYcACH5/AAt9AAGNAAl/AAR7AA5/
    AAtVAAqFAAuDAACfAAN/fH4ACXwAAX4ACX8ADn8AC3wAAn0ABZIACn8ACYsACH8AAH4ADX4AAH6GABCFAAZ/ABeIAByFAAV+AA6YAA19AA1/AAWGAAB7AACD
    AAB/AAaIAAR/AAp/cQAAmQAFfQAAewABfQAAdwAdiAAjjG8AC3sAEn4AC3aKAAFxAAJ/AAR9AAN+AAGRABh9AAF9fwAGeECDhAATeQAAeQAOkAATb38AB3wA
    DX0AAn1/AAJ/eQAEfgA8eAAHiQANf3kAFIwAAXkABH4ABYQACnUAA38ABH4AGX8ADn8ABX1+AAV8AACLABpyAAB7AAB4AAZ+AAB4AAJ+AACDAAR8AAJ8AAKE
    AAh5AAKCABN6AAF9AAmBAABsAACBAAJ7AAB2fwAMgQAGhgAFkgARfgAIfX8AB4IAGn0AAGkABH0AAn8ACncAAX1pABx9AAh+AAB2AAV/AACXAAp8AAuBAAZ6
    AAKCAA1+AAOEABF7AAN8AAF9AAOKABmIAAGZACh/ABiIfAANggADewABg38AA34AB38AD3t8AAp7AASGcwABi4cAAoMACH4AAX+FAAF8AAZ/AAN9AAV9AAGD
    AAZ+AAeJAAuHgpAABH0AA4J/AAB9AAR7AAmHfQAEegAEfQAEfgAIfwADfQAjmQABegAAggAOdwAFlAAAjQABfQAAggAAkwAZfAABfgAHfwABfwAVgQACfAAF
    fgAWdQAAhgAKiAADcQAudwAAfgAMeAAJh38AA3sABnx/AAl/AAZ+AAV+AA5/AA59AAF9AAZ8AAODAAp+AAeBAAGIfAAYkQAChwABegAGgQARhwAChwADhQAf
    gwASfX4AA38AAX8AAoMADol/AAF/AAF/ACCCAA19AAF9AAyNAA2CAAV+AAuDAAV8AAZ4AAR/jQAAfwARggAFfYIABYWKAAJvAA5/AAeCAACBewABgY4ABH4A
    Bn8AAX1+AAaKAAZ6egACgwAGfwAAhAABfQAIhwAIfgAMmgADfgAAfwAFfQAKfwAHcAAAhQABkwAKfQABfwAZeH8AAJkAB35/fQANcwAAfQAAfwAGoQAOegAC
    fgALiAAEfQAHkwADfwAFfwAEfQAAfQACfwAWbwABeQAEeQAPeQALfwANewACfwARigAGh3YADXwAHH98AAyBAAF+ABmFAAJ6AAF+AAudABZ/AAV+AAB/ABCm
    AAl/AAyKYgAEeAAFfgAHdAAHfgANjQAAfwAKmAAHgQADeQAUfwAHjwACfQAKhAAYfAACbQADfQAMfQAThAAGlQAFfwAHdwAafnsABX8ABo2LAAiJAAGSAAJ/
    AA1/AASKfAACeQAHiQAafwAGhgAEhAAAfn8ACH8AAHiVAAJ6fnoAA58ABXwAEn8AFX0AAXmHAAB/AA2HAAJ6AAN/AAl6AAJ8AA1/AAF/ABF+AAyUAAyNAAGE
    fwAMdYMAAmoABYd7AAh9AAB9AAJ9AAR9AAN+AAN+AAN9AAJ1AAiBfgAHfnwAAnsAEXUABoYAJ34AFYEAG4IACnIAA4UAAHsAA30AB20AB24AA38ABX4AC38A
    DH0AEX0AAn0AFn8ABpAAAXoAAXoAB4UADX4AGX4AIIkACHwAAsMAEmsAAoQAAId+AAaFAAmGABV/AAN2ABh8AAd8fQAKfAADfwAAfQAIiAAAhgAHhQADjAAL
    fQAHfgABgQAFfn4AAnIABpEAAX8ABnYAAHsADH8ACH97hQABgQAejwACfAABfwAJeAAAhgAPfAANfgANfQAAXwAHiQAKeH4ACop/AAt/AAB+AAR6AAx5AACW
    AASMAACKAA5/AAGBAAl+AAqCfoIAFoQAAn0ABX+CAAKBAAJ+AA6BAAF/ABaTAAN3AAGNABF+AAp6AAF6AACBAAOHAACFABJ+AAd+AARzAAN8AAR6AAB/AAN9
    AAN7AACHAASLAAx/ABd9AAeDcgADfwANfwAIfgACggALf34ABY1wAAh8AAt8AAF6AA57fwADhHwABH8AD5cACn8AAX8AA38ABY+JAAN9dgAGdAAHfwAFeAAC
    hAAAhwAFhwAAfnMAA34AAHsAAHsAHHsAB38ACn4AAH4AAnwAEnoACH0ADIUABXZ7AAB2AAJ9AAKBdwACfwAYeAAEfwASfAADgYiEAAF/dYkAFXgAEo0ABIUA
    HIQAAXsABXMAC38AB34AAnl8AAV/AAKCAAF9AAF/AAB3AAV/ABB+AAB1ABB+fwALeQABbY4ADHJ/AAOEAAJ/fgAHeQACbAABhAAKgwAEfQAejwAVfQAAngAH
    fgAQfAANfAABdQABfgAGgX0AAmoAA5QAB4kAAH8AEIEAA3YAAo4AAYgAEYoABnp/AABoAAir1QAPeQALfwAAfgAUegABggABfgAHhwABfgAHgwACpQAEfwAX
    fwAHfwAAggAAfQAJmQAAfwAUewAKfQADfgAKfgABgQAdgQABlgAGfAAUewACfAABdQABfQAHfwAKhwAOeAACdgAEfwACfwAKfgACfgABewARigAAdwAAfwAS
    f3wACH8ABH8AAn8AAoEAA34ACnUAAn4AAH8AEn0AHX8AEogABoUAAHQAAn4AEH8ADXsABooABYsAAouCAAKEAAV8AAR/AAJ+AAR+AAKFAAt/AAN9AAiCAA+C
    AAh/AAl9AAN5AAl+AAN6AACBAA1+AAZ/AASEAAKgAAmRACJ6AAGIfgACgQADfgANfwABgwAUf3gAB31/AAR9AAZ+fwAUkgACmQAAfAADfgACbQABfwAGhwAI
    cgABeAAMeIEAAnwABI8ABIEABXoABX0AGnAAAX4AAowAB38AAXsAAYMAC30AA30ABo8AA4cAAXuLAAF7fwACgQAQeAAAdgAGigAAdwAFhAAFbAAMlQAKgwAF
    jwABcwAIjQADdAAKfwALfgAOewABf3kAAnwAFIsABIYADn0AEHoAD4YABnEABIUAEXJ5fQAAegABmwAAfwAPfAALe3gAIHQABX+EABV+AAOFfgAGhAAEgQAS
    ewACfQAChAAMjwADewAafgBOggANe30ABZ4ADocACZ4AAnIAA3sAAHwACX0AAooAAX1/ABB9ABF9AAN+AAV5AAF/AAl/ACWBAAB/eAABeQAIfgADewAVfwAL
    gwAAfgACegAEfH8AFn8AAH6TABWFAAB/AAKCABdeAAd1AAh9AAt/AACIAA2BfwAEfgAKf38AB397AA6FAAh9AA2IABR8AAeCAAR7AAN9AAp9AAR+AAd9AAd/
    AAiKggAChwANfwBBewAHdQAGen0AB4oADpMAAIMAEpsAC4sACn0AA38AAIsABX0AAHwAG38AAH4AFoYAA34AIX9+AASBABCCAAN8ABCDAAKCAAl8AAB+fwAC
    fQALhQALfwAHegAFfwARfwAKfQAOjQAUfwAMdQAFfwAGeAAffgAPjHwAAIsABXoAA3uBAAB/AAB+AA9+AAV9ABJzAAR+AAV0AAF+AAONAAyIAAd/AAB2AAZ/
    AAF9eAATbQABe3sAA34AAn58AA6CAAJ9AAd4AAOJAAd/AAB/AA19AAWCAAJwABJ/AAiFAAKTAAGCAAqKAAF5ADGDAA55ABJ4AAl/ABGFAAN8AAlpAAF9ABR9
    AAeCeQACewAAfwAEfwAImgABfwAefQAMhnV/AAt/eAAZdAAMiAAJcgAMegAEeQAHfAAPeAABeQAAbAADfQAIfAABe34AAIEACaQAEIMADHwAAXwAAnoAB30A
    BXYABXkAA391AAV/ACN8AAKMAAR8AAWDAAJ5AAZ/AAeEAAR9AAGBAAF/AAeRdAAYfwAEggABhwANhn8ALH1+fgABhwAIfYYAAXQABI+FAAGGAAGEAAV4AAh+
    AAmQABF+AAF8ABt8gQAEf3oAAI0ABH8AAYMAC5EAFGmDnAADfgApcgAKkgAGfAAAiwABfwAAegACgQAOjwAIfQAOfwASgnt9AAJ7AAJ5AAd9AACQeQADhQAF
    hgAMcAACfwAGgQAPeQADhgAJigADfQABfwAXlgAArgAIawAVhgAWlAAarQAEjQABfwABfwASjQAGegABdQAUhwAFggAGfwACfAAGfIYABXwAB30ABXsAFH0A
    B30AAX4AA34AA3wAAX0ADn8ABYcABXsAIX0AAX8ABH8AFH19AAB9AAJ6AAB9AAN9AAB/AAR4AAJ/ABaEAAKuAAF/AAuUAAV+AAh8AAN7AAt/AAp6AAR7AASD
    AAqHAAR/AAF6AAF/AAR8AB9/AARzAAB4AAd6AAGGABF+fwAGdwAFgQAAaAAAggABfwABfQACfgACeQAKfwACfAAIdAAAkwABfgABfQABjQAIfwAAhgAQfwAE
    ewAGfAAUewAAiAAPjgAOfn8AAYQADI4AD3YABokAB4UAAHl3AAF7AA14AAVrAAWqAAaHACV7AACVAA9lAAp/ABR8AAV9AAKEAA16AAJwAASKhgAAoAACtQAT
    hQAIfgAUfwACcwAZfwARgwAjfgACfwADeQACfwATfQAUfAAAfgAAiAAyfW8ACX4ABX8AAn1/AAt9awAFfwAFfwAIfAAVewACggAIhQAEfAACfgAHfwAAfAAD
    fQAEfX8ADHoAB4IAJYcAAHZ9AAV0AAvDAAt7igAAhgADfgALlwACfAAChgAGewAIlQAFfwAFfAAMjAAYaAAEigADjgAWmgAKkAABfgACg3p+AAiOAAeNAAyB
    AAlyABF/AAKFAAOBAA12AAJ/AAGCAA19fgArewAFfgAHgQAKegAgfAAKg3gAC3+OfgALgwAIfgADeQAzcgAAdwAHfAACfQAAfwAAigAAfwAMiAAGfAAHggAD
    eQAAfgACd4EAAH8ACX0AAIV+AAJ2AA95AAh9AAeEjQALeQAK1XwAAXUABHkAFZgAAXl+AAF+AAKEAAp2AAWIAARzdgABfwAJjgACfwAJewAEfwAZgQAShAAB
    en8ABHkADIUAA397AAGIAAN/AAF/ACGCAAV6AAGFAAN2AAx/AAJ+fAADhwAHewAQhAAAfwACfQAJfgABfQAAewAHgnYAAn0ACIkAA34AA354AAKBABCaAAN9
    AAaJAAB9AAhsAAN9AAJ8fQAFfXUAAXsABZV1AAJ/AA6DABB/AAN0AANyAAOKAAt9AAeHAASHAAJ9AAaCAAB8jwAHgQAOiQAAfgABhQAJewADgQAFeAAHhgAA
    fgADoAAFewAAeQAAfQACe3gAAn0AAncACHkAAHkABn8ABogABngAAoEABnkADW4AAYYABIMANHsAIXoAB3cAAIWFaAAEfwAFfQALfwAJfwAGegAOigAJhX4A
    Cn8AAX8AAXkAAngAA38AAIQAAoMAAXkAAHsAAn0ABXkAAH4AAX8ADIMADngAA214AA99AAOFAAONAAh/fwAWdQAIfQALdQABhQAKegAAgQAKggAAg20AA39z
    AAV/ABB/AA9/ABJ5AAKCAACEAASBAAR/AAZ9AAaFAAd3AAGIAAN7AAR0ABKMAAqGAAl/AAF/AApzACKBAAVzAA97AABybwAEeAAKegAGewAAegACfwAHhQAB
    eQAYhgAAegAEggACiQAJfwAAfAAIhwAAhAAMfgABeHoAAY8AAX0AAIIABY0AAs4AAoNzAAF9AA1/AAN/AAZ/AAV5AAF8AACNAAJzAA56AAOEAAp4gwAKfgAG
    hAAIfgABfQADfXtxABR9eQACvQAAfwADfAABegACfwACegADfQAWfwARfwAAigACgQAWfgADfgAbiQANcgAHlQANkAAAfwAVhgABfwABaAADgQAAgwAbfAAP
    fAAWfgAEfAAUfAAOfwAAgwAAfwABeQAhfAAAfgAEfX4ACH8AGYl/AAyBAAV7AABrAAB/ABN1AA5/AAl+AA1+AAB9AAN+AAF/hgAEkAACf5IAAH4AB34AAH+M
    AAd9AAB7AAV+AAJ9AAKPABuCAAF/AAeoAAZxAA12ACV9AAV8AAacAAB/AAV+ABGCAAGUAAeCABWGAAWCAAOaAB6CAAyCAA18AAGSAACBAAZ/AAZ/AAZ7AAGC
    AASBfX8ADX4AAJqBAAJ6AAeZAAJ9ABB/ABaTAAd/AAB+AAh9AAGCAB5vABB2AAJ0AAqFAAJ/AAB7AAd9AAd9AAaTABSGAAKPAAGIAAx/AACGAAd8AAN4AB17
    AAV1AAWEAASCAA2PAAKDABF8AAR/AAV9AAR5AAB+AAWBAAB8AAB/AAOEkgABcX4AFIUABnYAAn0AAoMAAXsAD34AC3wADpIADXoAGH0AAH4ACX0ABYMAAHkA
    CHsAFn4AAnEAEH5/AA54hwAEfwAHlAAWmQAEdYQAAX4ACoEAHX4ABocAAHwAA3wAAIsAAnsAAm+WAAZ/AASOAAWLgQAMfAAIfgABfAADfwAJhQAAeQACfwAE
    jX4AAZkAAn4AAHsABX8AC5SGAAh8AAuKfQADfAAWiAADggAQfoQAAVYABVIAAXYAAIgABXwAAXkAA4cAAocAAn8AB30AAX8AAX4AAn8AD34AC4cAJZUAH3uT
    AAB8AAx3AASCewAXk30ABH4AAH4ACYYABHsABHoABYIAAnkABYQAA20AAIYABXUAA38AD30ABX4ABn4ACX8AHnMACn8AAHAAEYkAB34AAnuBAAp8AA5/ABl/
    AAyJABF/AACCAAuDAA94AAWGABB7AASVAASIABt1fAAMjQAEigACfwAJeAABewAUjQAPfgADhAAEfgAEfgAdhQARkAADeQAWegAAf24AA34ABX4ACo4ABHwA
    CHgAAIYAAbQADH4ACYEAD4R4AANSAASBAAF6AASLAAKFAACcAAN/AAt9AAx+AAqNAAuSAA5/AAJ+AAKEAAiQABF/AAB3AAh/AAqCAAuGAAGHABKZAAN+AARw
    AAN9AAV+AAN/AB+OAAqEAAt+ABF+AAmEAAGDgQALegAJiAAImQAMfwAAcAAAlHsACIYAAIcADX4AJX4ABX+GAAV7AAl/AAN8hQAAZHQAB34AA34ACH4ABYgA
    AIUAB38ABn0ADIoAIaUAAX0ACn4AAYcADH8AAIUAAn1+AAd/AAOaAAh5ABhxAAp+AAF/ABJ7f3x+igAAfQABdgADfwAEfQAYfwAIfAAHfwACfQAgfAABiQAK
    fgADgQAKgoIACnYACHsACb4ABn0AAoQAA4EAAYkAApB+AA6BAAN/AAB+AAuFfwABfgADfwAFdgAHcX0ABn8AAncAAH0AAXgAGH8AJHsABXoACn8ACXwADXwA
    AX8AA3V/AAKGAAx1ABWDAAJ2AAR/AAN9AAKFAAR7AAiDAAB7iwAUfXkAAH4AAnZ/AAeHAAN6AAyTAASCAAZ+AAt7AAJ+AAZ+AAWHAAh/AAB/AAC3AAJ/hAAT
    YAACggAdfY99AAB/AAt/ABd/AAN/ABR/AAB7AAB6AAB1AAx9AAJ8ABt/AA+HAAV/AAWCAAp+AASLAAFsfAAQc4cAB38AA3gADm4AE4sAA4EAFHQAAH5/AAB8
    AAZ/AAJ9AAB4AAB5fQAAhgAEgwAAfAALfQAAin8AC38ABZYAFnkAAH96AAF8ABmUAB59AA6fAASHABiMAAR9fwAIfwATfgAGe4QAAncABn8AA38AAaoAIX0A
    AH4AA4QAFIZwAAGCAASVAAt/AAZ+ABF/AAKFAAl4ggAAfwAEfgADf34AAZt+AAaCAAB5AAd3fwAHegAAjwAOggABfgAPZQABggAQiQAKhwAdfQACfwAFfAAB
    egACf54ACoUAAH8AAX4AEX4ABn8ACIJ+AAR/AAB7AAOFACB+gQAGiZIADYcACX8ADH4ADH4ABn4ACX4ABGwADXsAAHwAAJsABH8AApCGdQAEXwAEgwARd4MA
    BXsAAn8AAH1/AAJ7AA6KAAR+AABiABR/cAAAh4R8AAB1VAADewAPhXwABXoAAn4ACH0AGo4ADIsABZgAAn8AEn0AEHcAFnp8AAF6AAF/ABaHAAB6AAxoAA58
    AAaFAAx+AAB5AAKBAA5/AAB/AAF0AAZ/fAAAhwAAggACiAAIigABiQAAkwAAfQADfQAZkAABnAAxf48ACIcAAXoAC318AAWPAAF+AAJ8AAN9AAZ/AAZ/AAF9
    fgAMcQAEhQAJfQAHewALrgAAfQAKfAACfAALkAABfwAFbn90AAOMABR/AAB7AAF+ABJ7AB6BAACNAAR7AAZ7AA58AAB3AAB7ABZ3iwAAfwACdwAEdwAJegAC
    fAAbeAAWhAAmggABgwABewAijwACiAAVeAACe4kAAokADXcAAH0ADIkAAn8AAIoAHH0ACn4ABoEAB3sABXYAB4MAAXkAHYMALH8ABI8ABX8ACIgAApkAA34A
    AoYAEn5+AB2PABF5AAOQABWKAAR+AAF/AAF/AAF7AAB5AAJ6AAt+AAd+ABCHAAB8ACGLAAmQABN/AAJ5AAt/AAF9AAx+fQATkQACfwAJfAAEjwAPeQAdfQAA
    fwACfgAQhX4ACX4AA38AAooABpl5AAN0AAN/AAl8AAl9AAx7AAWBAA2FAAKTABN0AAKLAAp/ABGMAAJ2AB+NAAR9AACJAAGJAAF8AAB9AAKHABZ7AAuPAAKT
    AAB/AAB8ABh7AAKCAAGBAAJ9AAF91AAGfgAHfQADfAADfQANfwAOen0ABHsAAn0AAnl/fgAFhQAEggAChAACdwAFiQAEdwAFfwADfQAOfgAlhgAGfQAEdwAD
    jQAHfwACdgAOYQABbgACZgAFfgAEeAAEgoQAAnsAAYEACX8ABoEAAH8ABXcAEW0ABJEAHH2QAAB1AAiBAAWLAAOCAA9/AAJ/AAyHAAWZABR+fAAFfAAIoQAC
    jI8AAH8AA3QACn8AA3oAEX0AAYMAAY0ABX4AB4UAAXkABIGGAAV+AAN/AAlrfAACkAAJhgAAfQALfAAAggAEfgAKegAUhAANfwA9fpAAC38AB30AAXwAAX8A
    EYQABIcAAH4AAH8AAXYADn4ABIgACHcAA4EAAY0ABn8ACI8AAH0AEoMAA3wABHwAB3kAIIUACHwAC34AAHsAAHmQAASEAAt8AAt/AAWCAAWFAAGCAAN9AACD
    AAB9AAd8fwAMoQAGe3QAAJwAAH4AAIQAHXsAAYIABHEAAX8AAn4AAY2GAAJ0AAimABN2AAV3AAFwAAZ/fgAAewACfAABfgAOgwACfwAEfgAVfQAIgQAAfQAT
    gQAChAASdgALfwAIfgAHhQAEfwARegAAgQABcwAZdgAJhQACeQAJe6IAJnwACH0ABoEABX4ADn8ABn4ABH4AAoQADX8AAnwABnsAAoIAAn8AAX4ADHwABoUA
    ALMAB34ADIIAAXiDo4EAEoQAB5QABG0AL35+AAuLAB+Zg3sADn0ADXyCAAiEgXoABacAAYIACn1+AAR/AA+BAAZyAAF3AAd7AAF9AAF9AAKKAAd3AACLABB/
    AACYAANzAACLACONfQAVewAQhAAHgwABjAAQfn4AEYUACYEAFX4AGH+EABB/AAeFAA1/AASGAAyNAARuAAB/ggAAaAAMewALewADfAANfQAVfwAYfwAAaAAE
    fgADfAAIfQAGgwANfAAEkwALewACf5MAAXdfAAR6ADh/AAR/AA9/AAObfQAAfwAefgARfQABk3kAAIgACn8AF3gACn4ADH4ABXgAAogAAHMAA3cACocABHoA
    An4ADHwAEIgAB4oAA38ABH8AAXYAEX0ADn0AAoIAAnoAB3l7AAByACOFAAymAAd2AAiQAAd5AAByACOMAB5+AAOIanIAC38AAokABX0AEY4ACXkAD30AAJEA
    CYIABH0ABWUAAH8ADHkACnwABX8ABX0ABX8AC3sABn0ADnoAC38AA38AGXcAAXgAFn0AAnUAAX0ADogAAnIAAV14AAp9AAh+AAV8AAF6ABWWAACDAAF7AAF2
    e38AAogAAHx+AABxAA1+AA99AAB/AAZ8AAN+AAeGAAB/AAJ+AAN/AAB+ABV/AAZ2eQAjkgAAiAADewADfwABfwAIdwALkn0AC4F+egAAggAnf4sABXB/ABV/
    hwABfwAIgQAFfwAWfwAXfwAQfwAKfpZ9AAt9AASFAAB9AAKGfgAKeQAIeAAIfI0AA30AAoh/AA1/hwAGgQACeXUADpUAAmgAAXwAAn8AInwAC34AE38ABoUA
    FYgAKHsAD4wAAX8AAX4ADn4AD38ACH4ABXuMAAl+AAaMAAeJAAGYAAV5AAF6AAd+AAyDABeOAAGFACN/AAF/AAiCABd9AA+DAAJ9AAh/AAx4AAaFAAWLAAW1
    AB5uAAWEAAqGAAB/ABF9AAp+AA19AAN5AAKKAAp/AAFrAAR+AAN/AAF9AAdyAAODACaDAAGBAACOACB8fQADhQADhAAChAACgwADggAMegAKngAbfgABfgAA
    iHgADZV/AAV/AAp1AAp/AAaIAAJ6AAB/AB6EAAaDAA98AAZ7AAOEAAR/AAF3AA9+ADJ9eQAIfwAOdgAPegAZjgAAfX0ADH97AAOKAAOCAAN/AAF9ABGOfXsA
    AHcAAXcABngAF34ABoIACnkABpQACnwABJQAEX4AA32EfwAPfwADdAACgQAAfQADgQAIgQAlhQABfgADfgAAfgABfwAAfQAKfYEAB38AFoIABX0AEIgAGYMA
    AnQAAn4AD4UABIEAA38AAn8ABowAEIQADn0ABYIAAJoAAoJ+AAtfABaXABl+AAB5AAF+AAd9AAuEAAR8AAV/AAN/AAx8AAWGAAiLAAF4AASZAAp2ADF6AA9+
    AAd/AAB/AAd9fgADfQAAWwAHegALewACfAAKfAADgQAPgQAflQAFgwAWhgAYfwADewADeAAMfwAAiAAAiAAJfgAafAAHkwANfwAAfQACiQADfQAGfwAEfwAB
    cwAHfnwAAH0AE30AAHkABn0AA3EAAXMAAXcAEnoAAJEAAX8AAH0AA38ABX8ABHwABYoAA30AAYN3AAGGAAV9AAh9AAB8AAKIABOHAB2CAAJxAAGHABh6fwAK
    gQAMewACfn0AB3wABX4ACn96AAt4ABqTAAqFAAN4ADyFfwANfgASZgAAlQACfgAAfQABfwABhAAIjwAGk3MABH4AAo4AA34AA2IADIUAHot/fQAIewAAeX0A
    FXsABH5+AAiDAAfVAAaUAA5/AAGBAAh/AAt/AAJ8AABvAAN8fwAFjwAEhAADhAAAk4IAAXuGAAF+AACOAAeCABCKAAGOgQACfwAAm3wAGH8AAncAA30AAHsA
    CnoAAnwAAX8ABYUAEH0AA2sABIEADH8ACpUAAH0AA38AA4p/ADV/AASNABh9AAeRABR9AAZoAAB9fgAMhAAFfgALfXsAC38ACJAAC4EABH8ADIIACIIAAoIA
    AH4ACK8ABnYABX0AFH4ABHQAAYEABXoACIGOAA68ewAPfAABmwADewABcwATgQAKoQAFfQAIfgAJe4sAAYEAAH8AAHEAAHsABYGQAACCAAV7lgA1fwAAeQAM
    ewAHfQABfgAWfn0AAogAAH0AH3wABKsAAYkAAoQADoqIAAF9fQAEfQAChoYABY+BeXx8AAF+fwACfQAGfgAHdwAJeG8AAX+GAAB/AAGHAAR+AAF8AA58AAF7
    AAN9ABmBAAmDAAV/AAF9AAZoABF8AAeRAAN+fwAIfAAZgQABfQAfgoUAF3QAAZ4ABX8AAV0ABZIABIEABH8AE4UABqQAFXoADnIAB49/AAp+AB58AAR/AAF3
    AAp5AACGAAB+AAJ/AAN9AAl/ABZqaAACfwAIdQAMfwAAegAMfwAJfwAjewAFkAACjQAJfAABfwADdQACfQAViAALigAFfwAQlAADgQAGlAABfgABfAAAfwAB
    fAAQfgADgQAVeQALfwAEfwAAfQABcgANfgACcQAFjgAGjAAHfwAAcQACfwACeAALfQALfgAOiwAKfQAGfgAkgn0ABcwAD4gAAH96AAR1fgADgQAAhAAAhAAM
    ggACenUABn8ADX4AAXYACXwABo4AAn4AAYMAAZCNAAh3AAqFAAl6AAd6AAR/AAB9AAWRAAp6AA2IAAx7AA18AAeRAAR2AASCABF9AAF/AACJAAaGAAWUAAJ4
    AAZ/AAOFAAmCeAANdgAAiQADfwAIfwARfwAKiAAAmAABfQABiQABeH8AAH4AAX8AGXMACH8ADn98AAZ/AAqBAAGHABCDAAV7ACt5AAZ6AAR/fwABeAACfgAP
    igAEfnIABH8AAX6SAAuIAABiAAWNAAKBAAl6AAh+AAuIABx2fwAYfgAIdwAUgwADfIEABXwAA4QAA3d/AAKOAAF9AAZ+AAN3ABGVAAWBAAlxAAh8AASBAAN7
    AACDAAp+AAB7AA1/AAt9hwACiwAAfwACawAKfwAKjwAQowAFjoYAEH0ACXoABYwAAXkAAHcAC3kAA30AEZIADXwAAYYAAnwAD3sAA5EABn4ABX0AEH0AB3IA
    BXwACYIAAIIAAX4AEnUABX53AAF/AAGHgwAJdgABmAAAfwAEfwADgwAalHgAA358AAF/AAF/AAmLAAN9AAB/AAyEAASBAACQAAqEAAKQABWOAAJ9AAx+AAJy
    ABdrfAAdfwALewANfAABfQACfgA/fgAlggAXeHx+AAN9fAACcwAPfQAEewAHfwAAawACdAANdQARgQAEfAAJiwAFeQAUfwAAfwAAdgAFhAAGiwALfQACfQAH
    hwABjQALggAGfwAJfgAjdgACgwABiQAGnn8AAH8AAHMABHQACX4AAYYACXYAEX8AAIIABX0ABn8AA28ACI4ABH0AAIQAA4gAFH54AAR+AAh/ABGFAAJ/ABB6
    AAN+AAd8AAeBAAF7ABCNAAGIAAB6bQABggASdQAGigAGdQALfQABfAAEbwAdowAPiAACeQAJXgAFfgACfQALd4t5AAWCAAV9AAF1AAWFAA9+f30AAnwAA5oA
    B30AH34AAHoABHwAAoIAFIcAAn0AAIIAAn8AFn0AD38AA4YABYMABGoAB4KPdwAGeQADhwALgQAKhwABcgACf3kAAn4AAZCZAAqDAAF/AA1+ABJ/ABOFAAWH
    AAeCAAl/AAKFAASMfAADfAABfwANfgANfQAAggAHlAAHhQACfwAKegAAi3+BAAR+AAN/ABB+AAlyAAV9AAR+AANpAAJ7AAWEAAZ/AAmEAAd+AAyIABp/AAN8
    AAF+AAJ5AAeDAAl+AAWFAAx2AAF2AAiFABl8AA2PAAN5dgALTAAKfAABfgADdwADgwAAhQAAfAABdwAHhQAQewAAeYgAHnkABIgAA38AA39wABKOAAp8ABN6
    ABl+AAx/AAR8AAh9ewAKjwAFfgADbwABfX0ADVYACXwABHgAAXwAD3sADnwABnkAA4kAE30AAHmGAAWEAA17AASHAAF/AAV4gQAFfn4ACH9+ABF/AAF9AAiB
    AAJ/AACBAAZ6AAiZAAGLAAGBAANwAAp+ABKIAAGzfAAAfgAIfgAHdwABggACfAAhcAASewAGfwAFe38AB38ABX4AEH4ABnwAA34ACYV+AAyhAAl+AAF+AAh4
    ABR/AAiRAAF/AAJ+AA2BAAB7AAyFABl+ACN/AAN9AAmKAAuCAAd+AAN8AAuEAACEAAx3pwAThgAChwABkAAEuAAAeQAEfgATfAAWfgAEigAFfQATeQAAegAB
    fAADfgACiQAGqAABfwAKfgAMegAFfwANagAAfgACeAAWfwAcjQADfAAEqgAFgwAMfwAOhgARcgACewAaiwABhwATgQAIgQACiAAMgQALggAGiwAEfwABkAAE
    gQAGfAABhQAAiQAOiAAXfgABdwAehwAFfwAkfH8ACYoAAYEAAH8AAGgAAX8ABYEAApFrAAF+AAR/awAGbAAapAABegABdXsAB4h8AAKDAAV/AAB6AACRhQAA
    lwADjAADfgAHf4QAAH8ABY5/AAR/AAV/AAV/AAWNAAJ9gQAPfgAKngAUfwAUeQADfgACfQAQkwAKhAAVfwAEdQAW
    end 46558b791522a899

    """#
