// Written by script/spam-model. Do not edit. The form of the text is told in SpamModelText.swift.

// swift-format-ignore-file

let builtinModelText = #"""
    sms-router-spam-model 1
    name builtin
    credit SMS Spam Collection v.1, T. A. Almeida and J. M. Gomez Hidalgo (UCI Machine Learning Repository, data set 228), CC BY 4.0; learnt from about four fifths of it
    credit T. A. Almeida, J. M. Gomez Hidalgo and A. Yamakami, Contributions to the Study of SMS Spam Filtering: New Collection and Results, DocEng 2011
    figure messages 4519, 608 of them spam
    figure validation 5 folds, near-duplicates together, threshold 0.7
    figure accuracy 99.11 %
    figure precision 98.80 %
    figure recall 94.57 %
    figure ham_blocked 0.18 %
    figure f1 0.9664
    figure mcc 0.9616
    figure roc_auc 0.9924
    figure calibration_error 0.0036
    curve -0.9916896820068359 -5.453619691718212 0.8137232123707216 6.417906893914024
    bias -0.96476865
    shape -0.44826376 -0.03872674 -0.09500554 0.44882515 0.37552285 0.6118975 0.1596277 0.0021513198 -0.046493825 -0.053966757 -0.25071377 -0.11225082 -0.02243523 0.3544873 -0.061829537 0.17416555 0.13314003 0.5268872 -0.37080604 0.0016860899 0.046455868 -0.22915126 -0.19409779 -0.53856975 -0.41997117 0.3111753 0.8495439 0.9545618 0.58370495 -0.9937495 -0.6340182 -0.44193155 -0.27870032 0.2441559 0.31929776 0.5814031 0.7623924 0.0 -0.6439072 -0.8139118 -0.41667077 0.41779584 0.58371425 -0.17817998 0.55311203 0.7899543 0.2606976 -0.055161893 0.46511492 0.31943858 -0.17679363 0.25137645 0.2072926 0.09392834 0.41950172 0.2205943 -0.08749742 -0.008572171 0.5042493 0.056922674 0.53857785 0.156691 -0.14266944 -0.17483887 0.6649345 0.27279556 -0.21028829 -0.50505173 -0.22666802 -0.21996 -0.105183 0.24163678 0.29820606 0.5157261 0.5538908 -0.3364581 -0.40264618 0.04647484 0.16705526 -0.22095528 0.15022421 0.027144317 0.08235046 0.85338855 0.021160757 0.13094842 0.058652375 -0.081041664 0.0077534984 -2.7163576e-09 0.048546106 -0.31674474 -0.04294602 0.22652006 0.0 0.12001408 0.344721 0.4222281 0.1004539 -0.16239178 0.17399172 -0.09886401 0.12956965 0.1852693 0.010131083 -0.06308738 -0.022132874 -0.16260408 -0.20963451 -0.0713054 -0.010588251 -0.33355477 -0.3959093 0.017716028 -0.02092068 -0.008114964 -0.22808248 -0.14177087 0.13531703 0.056691565 0.5520352 0.13191542 5.8182777e-05 -0.05147858 0.34821618 0.40763062 0.08284789
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
    table words 0.010246661 645
    AAB+AAd/AA59AASCAAB/AA9+AAl9AACBfgAAfwAEfAAHewAHfH4ADIsAC38AA32HAAJ/fwABfwABf3p+AAJ8AAGMggAFfn8AA4EADHwABn4AEIMAAoMACH8A
    EX0AAX4ABn4AA30AAIF8AAB+AAV3AAx4AAt3AAGZAACGAA1/AAp9AAB/en8AAXwAAH8AAJUABIgAAn0AA38AC38ABYEABHwAAo5/AAmXAACCAA1/AAJ+AAV2
    AAR1egADf4oACX4ABX8AAJEAAHh/AAaEAAF+AAZ8AAeJAAF/fwAIegADfQAPjgAEfAANfwAFgQAKfQAGfQAAiAACf38ADXoAAnwABH8ABIkAB34AAn8ABH0A
    Al0AAoMAAX1/AAF9AAd+AAB+AAh/AAV/AAJ+AAB+AAZ/AAd/AAR+AAV/AA6FAAZ8ABx+AAF9AAZ/AAB+AAF1AAWhAAJ/fwAAewAFfwACfwAAfgAGfwADf3gA
    BX8ABn8AA3oABHoAA4oAAn1+AAt/AAF+AAaHABt9AAB8ABN/gQAQfwAAhwACfwADfQAHegADfwACfgACkgACfwANfwACegAHegAKdgACfXoAAX4AAH8AAXwA
    DH8AAYEAAXwACnwACH0AB4QAAX8ACXsABYEAAH9/AAB/AAJ9AAt/AAGCAACFAAp+AAR/dgAXf38ABX0AAn9+AASMfwAEfwABf4EAA38ABH8AAIZ/AAt/AAh5
    f32NAAJ7AAt/AAF/AAh9AACCAAt/AAB+AAR9fwACZ38AAXwABX4AA3sAA30ACn0ABn4AAn4AB34ADH8AEJYAAH0ABoEABXoAAX8AAp4ACoGEAAh+oQALiwAB
    fwACeoYAAHoAA38AEYcABHwAA4EADpR/AAR/AAp9AAKVAAB+AAR+AAd6AAJ/AAp/AAKDAAqEAAV/AAV+AA6GAAJ/AAh/hQADkwAAf38AAn1+AAx/fwAAfgAK
    fwAJfwAAfgAGgQAEfwAAfwACfwAEfwAFfwATf3gAA38ABn6BAAaHAAN0AAyFAASTAAOCAAJ+ewAKf34AAZB/AACIAAJ0ABSaAAB8AAJ8AAGhAAmkAAmTAACB
    gYQAEpqBAAJ9AAV/ACeBAAF8iwACfQAAfwACfwAOf4MABX0AAYkAAIEAAnwACn8ABIMAA4kAC4F6AAF/AAN+AAV+AAZ8AACIACV/AAh8AAF/jQAHfgAAhQAK
    kwABegABfAADfnUAAokAAY0AAX8AAoIABX8AAIoAA4IAAn4AAX0AAH4AAH8AB30ABH4ACX8AA3+DAAh/AA1+AAl+AABxfwAdfgABhAACiAAEhwABgn4AAHkA
    AH4AAH9/fwAHfwANeQADhAALeQADiAAAmwAEbQAAfAAGfwABggAIgwAPfn4AFYcABXsAA38ABZMAD3cAAI5+AAJ9AAqGAAd/AAZ8AAF9fQACgwAQfwAMfwAA
    fH+BgQAAhwACgQAHegABiQAAhQAHewADgwAAfAAFbgAPfAAFfwAGfAAPdQACfwAGewAEgwAAfwAAfgAEgQAJgn19AAeHAAB/AAd6AAJ/AA9zAAR/AAJ9AAF/
    AAB/AAN/AAeMAAB/AAB+AAGHfwAJfgAIfwABgQAHfgAAgwACfwAEiAADfwABdQAFggADfgAGfgAIigACfgACfQAFhQABfwAniQAEfwALfgADg4MADIEABX8A
    BI0ACH0ABX8ABn8AAHwAAn8AAbgADWMABH8AAH4AA38AB4R+AAp/AAB/fQAAewAEfQABhn8ABH8ABX0AAYQAA38ABnsAB3sACH0AAH0ABXwAEpcAAH98AAaX
    AAB/AAKCfn4AAn4AAX4AAX4ACXsAAHwAEn8ABX2kAAGYAA5/AAF/AAB5fQAEcwABhQAAfAARfAAAewADfn8ABX8AAIMAAncABXkAAXwAEX0AEoYAAXwAA4d+
    AAmKAAd/AAR/AAF3AAR1AAF+iwACfncAGoqJAAB/fwABfQADlH0ACX4AAIMAA4qOAAB+AAR/AAN+AAKFAACKAA6Pgn0AA3YAA36hfX0AC3oAAH8AGX8ACX0A
    Ap4AAY4AAH0AAn8ACHoAAYMAAX4AAYUACI8AAHsABH8AAYIAAoF/AAB/AAGGlYYAAH8ACoEAAH8AAX0AB38AEn8AA38AA38ACH8ACIwABowACn8AAH8AAX4A
    AoUABHsAAX+RAAV/AAZ9AAOIAAN+fgALggAHg4MAAYUAAHAACHgAAXwABH8AAH8AAH8AAXwAAI4AA38ACXoABH8AAYF+gX0ABH8AB38AAYYAA4IAAn8AFXsA
    DJIAAX8ADH9+AAaGAAF8AAJ5AAaUgwAFf38ACXwAAYsADX8AA4EACX0ABX8AAYcACYEABH4ACIWBjwAAfQABhAALeAAGf317fwALh38ADH9/fgAKfgADfQAD
    fAAIfwABfIEAAYUAC38ABH1/ABCfAAOEABZ/AAF2AAN+igAGfgAChgAKhgACfwAKfn0ADH4AAoQAB3kACX8AAX8ABncAAn0AAooAC4EAAYYAAH8AD34AAH98
    AAR/AAB/AAl5hQAQfwACfwAMgQAOfwAHgQABfAABeQAEfQAFfwAMhAABegAPegAAhHwAAoEABJkAAYwAAH0ADH8AAoYAA38AAn8ADoEAAYIAAXmGAAF/AAJj
    AAB/AAN/AAGCAAiDAAF9AAB/AAKFfgAAfAAEn4F7AAJ/AAF3fQACfQABjQAAggAHigAAfQAAfgACgwAFfwABfH95AAJ8AAN/qwAMjQAFh4gAEnsAAH18ABB8
    AAZ+AAiFAAl/fQAIewAAcgAOewAAhQABfwAQlnyEAAZ/lAAAgn4AAX8AA3IACIV9AAGUAAx/AAGHABOGAAZ3AAx+AAZ+AAOBfwABfgAKfgAGfgADfwACfgAE
    fwAAewAAsQABeQAFfn8AAX1nAAp/AAKJAAZ/AAF8AAaDAAWMAAV9ACZ/fo94fgABfwAJfwACfgAGfwAFfgABhIUAA34ADXl+AAKJAAV9AAB8AAR/AAN5AAeF
    AAiHAAB7AAN+AAJ9fwABgwACfwAAewAHgQABeQAIhgAEfwAPfwACfQAHfAAMhwACfn0ACYJ9fgAEdAAGhIMABowAAXsAAYgACX8AAXsABHp/AAONAAN/AAN9
    AAZ3jgAAfX4ABH8ABH59AAJ5AAB9fwAAfwADeAAHdgAFgQAAewADfAAAhwAClQAJfwAAfgADfwACeQAEfwABfQABlAAEdXEABIwAAYcACX8AB4gAAX+WAAF+
    AAOCAAB7AAd+AAR6hgAEe38AB39+fwADigACcgABfgAHfgABfwABcAAEf3wABX8AAYsAB4EAAn4AAIMABX4ABn8ADH8AAHZ/AACFAAeGAAR6AAF/AAaPAAB/
    fwAEfQAFfwABfwACeQAAkYR/fwABfQAOggADgwAHdwAIlwAIggAAfAAFfQAAfQAGfQACfgACfwAEdwASewABfgAHewADfAAEkHgABIEAA3gABYEAAX8ACHsA
    A3wABZQACoMAAH8ACoEAAX4AAH+NAASGAASCiwADfQAJf3oAAH0AAH0ABIYADX8ABH4AC398AAB/eAALfwAEfwADf4YAAn8AAX4AAX8AC4QAFYgAAIwACXUA
    BnsACoN/gnoACIUAAn8AAIOMfQABfwAGgn4AFn8AAX4AAH0ACn8AAHkAAXZ/AAZ/AAOCAAl7AAx9AAF/AAJ9fwADfwAFigACfgABfgADfwAEfpUACnoABX4A
    Bn8AAX8AAX0AC38AA30AAX4AAoYACoEAAHwACowAAIGFfwAEhwAEfgAUfQAAiQAAhgAffQACiH0AAYQABoUACn98AAGBAAF/AAt8AAF7ABB/fQABmwACgX8A
    CXsAA3+GABR/AAWCAAeNAAF+ABF+AAWFAAB9AAJ9AAV5AAx/AASFfgAIfwACdQAFhAAlegADfwALf30AAn8ADH8AAX96AAB9gQADfgABfwACfwABf38AB5MA
    An8AAUgAAoZ4AAF+AAB9AAN7AAd/AAB9AAF+AAJ9AAN/AACIfwADfwALgnsAA3kAAYIACX8AAX91ewAGgQATiwAEgwAAfgACfwALgwAAggAGf5sAD4EAC4IA
    AX8ABY4ADX8ABIUADX0AAX8AAIgAAHmBAAB/AAKDAAmJAACOhgACgQADhnwAAH0ABn4ABX4ABHwAAn4AB3kAAX95AAh6AAuEfgADfQACewABfwACmAABdX8A
    BX8ABn4AA359AAePAACKfAAEfQAAfwAEewAQfwAAfwAJjgANfX+BfwALgwAAhgACiAAOfwALfgAJfwACfQAAhAAQiwARaQADfgABjAADfwAMeAAFhHgAD4UA
    AX8AAX4AFH99fgADfwAHfwACfgAFfgAHf3YAApAABn8AAXwAA30AAHsACX8AA3wAAn9/AAF2AA97ABZ9AAB/AAF/AAF1AAN/AAF9AACcAAB+gwACigAAfwAB
    fAAIjAAGfgAAegABfwABfwANggAAfwACfgAAfwAEggAAfwAGf38AAn98AAh/AAWEAAOIAAB6fwACeX8ACX6HAAd/AA52AAR/AASGAAV9f3x/fwABigAEfn0A
    DIEABH0ACX0AB34AC4gAAH4AAX8AAn5+fwACfwAIinsAA4QAAoJ/AAF+AAB/AAh/AAN4AACGAAB8egAEfwABggASe38ACnwAAX0ABH8AAX8AAn5/fwAAfwAD
    fwANfwAPgwABbQAPg34AAooADn4AAXwAC4EAAHh/AACEAAR8gwADfgAFfQABhAAKgooAAH8AAZAABogAAn8AEH0ABYkABoEAAH6MhwAAdwAJen0ABX0ACX0A
    D38ABZEAA31/AAN3AAmGAAB5AAJ/AAB/AAd+AAd+AAB5AACQAAR6AAV/fgAAfQAOfwAHiAAMdgADggAGfQAVjgAGf4cADnsACn4ABH8AAIYABZAAAYIAA38A
    AH4AAIQAB38AAH2LAAB5AAF+AAaMAAiCAAB5AA2BAAKMAAN8AAB8ABl/ABKDAAmKAASJAAB9AAB/hAADhgAEfwAAfgAKbwAJi34ABX8ACW9/AAV2fwADngAE
    gQARhgAIfwAMfgAAmQABgQAIkAACfwADiAADdAAKgQACfAAHjAAAewAEfgADegABegAMhQACigADhwABfwAApQAEhQAFjX0AAH0AAYMAAH4ABogAAH8AC36G
    AAB/AACDAAN9hgACiQAAfAABewAAg3gAA4h/AAWCAAV9fwAAlgAAfwAHfwATfgACiwAoegADhAAChQACegALfQAAfwAGfQADewAGfgADfQALfwAEfwAMe4x/
    fwACfQADfH8AA4IACH8ACn+FfQAAfwADf38AA4IAAXsAAX9/AAOJAAuIAAKMAAF7AAZ+AAZ/hgAEcQADewACggACcAABgwABfQABggAMfgARfwAAfwAFeQAC
    fQAAf3YAAI0AA4EAA34AAH0ABocAAn8AAX9vAAqBAACBAAB7AAh/fwAIewAEgQABfwABfQAPfwAGegAAfwACfgALfgACdAAHhwAAlgAAfQAIkgABfwADgQAA
    fYwAFH4AAH8AAn4AAX0ADn0AAIYAAYUAAp8AAHkABY8AAH0ABXQAA3gAAIUADXkAAIsABIYAAXcABZMAAHoAFHyHAAd9AAR/AAd/AAaNAAd+AAF/AAV/AAF3
    AAR/AAF/AAZ/AAd/eQAAgQADfH4ABIcABIEAAI4ABIeRAAGKAAJ8AAh/AAFnfAABfwAIggAHjAAOgQAIiAAAfwACfgAEfgADigALkAABdIMADXp+AASDAAd9
    fgAAfAAEiHsAA3uFAAaJAAV9AAGMfwAFfQAGlgAMhAAAfwARh3AAAHsAAYoAFH0AAHsAA4cABHt/egACfX8ADH8ADXIAG3cAAn8ABH8AA3p/AAB+kwAFfgAJ
    iYJ+AASHAAGDABN/hQABfwAGfgAAfgAIf4MABH5/jX8ABoIAG24AA4aCdQAGoQAKfQAFfgABfwAIggADhwAAggAAdwAQhwABoIkAAXwADXwABHsABH5/AAKH
    ABN/AAF/AAGFAAuEAAKCAAZ/fQALfgAGggAMgYMAB38AAqR/AAB/AACBAAF/AAdsAAWVfwALfwACewADhAABfQALfn8AA4R/ggADfwAFdwABhgAFfAACfwAI
    fwABfgAJfwABf30ABn8AC3yTAAJ/AAeBAAF+f39/AAZ8AAN8AASFABN9AAJ+AAN9AAF6hAAMfwAJegAJkAAOeQAMfwAEfgAAfgABhAAAfwAAfwADfwAEfQAL
    ewACeQALf30AAX8AHH8ACn8AAX8ABIYABX8AAX4AAn9+AAGFAAd9AAF/AAeRAAZ/AAGLfAADfQAAeQABeXwAG34ABX4AA44ADYoABXuBAA59foQAAH91e4l/
    AAt/AASEAAB1AAZ6AAB1AAN/AAV/ggAAgwAEcgAJh4sAAH8AAH8ADX0AA38AB38AAIUAAoV/AAGXAAF+fgAEfQABhAAFeAAFhH4AAHqPAA18igAIfwAUgQAG
    fwAHggAHjQAEeAAEfIQAAn9/AAR9AAF/AAB/AASHAAmGAAJ8kgAAfgADfAASe4F/AAB9fwADhQACfXkABoEABn+BAAF7AAF/AAWEfwAGgwAEfwABf38AA4oA
    BoIAAmkAAH1/AAN+AACEAASBAAN/AAB/AAF5AAR+AAF/AAZ/AAR8AAGMAAR+AAJ/AAF+AAN8AAB8AA55AACBAAKJAACaAAZ/AAh+fAAAfwADegADfwABfwAD
    egAIfQADfwAAfQAAfwAAewAAen4ABGx6AAx9ggAEfQAAfQADfwABfwABfwABhQAKowACfwAEfwANfwACfgADgQAAigAFfwAHjAACbwAOoX4ABoQABX0AAIwA
    AIYAB30ABX8AC30AAX0ABJMAAYIAA35/AAJ4AAN/nQAAfwAIhAAEgwARgQADfAADfn8AAX8ABX8AAn8AAX8AAX8AFoF/AAB/AAZ+AAB6AAJ/AAOLAAR4AAd9
    AAKDAAB+AAGGfwAAfgAAeX8AA34ABHoACIJ/AAN/AAB/AA5+AAOEAAOMAAJ/AASBAAeBAAKFAAF9AAODAAh9AAiKAAeHAAR+AAWEfgAIf4IAAIR2AAh/AAOU
    AAJ9AAR8AAabAAyMAAWIfwADfwABfwAAggADfgAFegADhgAKfwAHnH8AA38ACX8ACY0ABHgABn8ACH0ADH4AA4QABJYAAHwABn0AAoMADYcAEoUAAoMAAH8A
    D40AA3wACH8AAH4ABn4ABH8AAoQAAH8AE38AAHkACmkABYR/AAN+AAN/AAN7AAaFAAt+AAKHAANgAAd+AAR+AAKMAAB8ABZ+AAF9egANgQAAdQABhgABegAA
    fgABiQAJfAADfwAEiAAEnwAFfwAKfwAAfAABgQAGfwACfwAEfQAGfgAEiH4AAZV5AAeHAAR+AAB+AAWCewAEfwABfwASmQACfwACjQABhAAAewAFhgAFeQAB
    fop9AAF/AAF8AAB7fwACeQABfwAAgQACfwACfwAVfgABcQAIgX4AAH8AA38ABXcAE34AD3wABX8AAYcAAIUAAoUAAIoABnkAAIUAB38AA38AAn8ABIgABn97
    AAd3fAALiQAClgAGggAOfwADcAAIfwABjAAVfQACfAAGe38AAH8ABH0AAH4AAHwAA3oABn8AAYgAAn0ABX8AAYMABXuEggAAhX4ACX6FAAV/AAN/AAOIfwAA
    fwAGhQAFewAAfgAAfQACfwALf39+AAJ+eQABfX8ABoEAAn9+AAR7hAAAfQAGe34ACX1/fwAOen8AAX4ACYgAAH8AA30AA3wAA317AAh9ABJ/fQACcQALmAAY
    iQAHf4MAAYQAAHwAD3wABnsABH8ABHoAA4OIABB/AAF+AAB/AAZ/AAl+AAWGAAV/fwAAfAABiwAOcQAAfwAJfwACfwADfwACiQAAfQAFf39/AAN/AAaBAAB/
    AAV+AAp9ABCGAAt/AAF2AAN8fQALgwAKfYQAB38AA38ACHwABoIAA3kACH8ABH18AAuBAAeBABF/AAGBAAN7AASIAAiBAAWEAAV+AAB9AAN7AAh6AAF8AAmZ
    AAB+AAB9AAR/ewAAfwAGgX8AAX8ABYEACn+NAAh/AAeKAAp/AAGBAAiBAA9vAAGEAAF/fYZ/AAZ+AAp6fwACfQAAjgABfwABe38ABpx/dgAPfgAAfQAPkAAC
    fn8AAn4ACYMAAIEAGXMAA34AA34AE3oABX4AB4cAAH9/AAZ5jAAPewAEfQADfgAFfX4AA34AAX55AAB/AAaLfwADigACf34ABIMACHUAB38AAYMADoEAAIIA
    AH+BAAGIAAJ/AAl7AAODAAmBAAZ7AAF9AAqCAAF/AAB+gwAGggACfwAAfgAAcwAKhwALfAAIdgADfH8ABX8ACIMADYEAB38AAX4AAn9/AAJ5AAh6AAB6AAWE
    AAp/AAB+AAZ5ABN/AAh/fwANfgAAhAAJfgAFlAAAjgAIfwAAfgAOhwABfwABfnsAAn4ACXwACIN/AACJAACBAAKGfAAKdgAOfgAClgADfwAJfgAJfwABewAA
    fgARfAAQfn4ABX4AEJkAGH9xAAd3AA9+AAB8AAWBAACkAAODAAV/AASJAAN/fgAKhwAEfQAAfwAJeAABlgAPfwAIgQAGhAAAf3sACHwAAHkAAH8ACIh/AAGE
    fwAGfwACfgAChQAEiAABfAAAfQAAewASfgAJfgADfgAEdgAUfgAMjQAJgQABewAQhn9/AAR5iAABfAAEfQAHewAFfgAEfwABf3oAC4QAAHwADn4AAYsAGH8A
    B40AAH4ABYeCAAZ5AACBgwAMfoMAAIkAEX0ABX9/AAOQfAACfwAIepoAD30ABIEAAH4ABX8AAX5zABN/AAN/fwAYhAACfwACg38AAX92AAd/AAJ6fQAEfwAB
    kwACdgAIfwAFfgAAcAAEfQAHfwAUfwABiQAMegAMf3oAB34AAX8ABn8AAH8AEX4AFn5/AAh+hgAAfQAFfgACfwADigADfgAAfwABhQAHdwAAfwADeQALfgAB
    fgAAfQABhQAIfgAhegAAfQAGhp8AAXoAAXoAAKAAAX8ACHwAAH8AAX0ADX0ACH4AAYl9AA97AAR/AAZ+AAZ9AAt+AAB7AAB8AAN/AAWBAAJ/ABN7AAF8AAZ/
    AAJ+f38AAn8AAH8ACHqBAAKGiQADfQAEfgAQeQAHrwAEjQAHhwAHjAALfQAMf38AAHx8AAGDAAJ/AAB/AAuKAAB/AAF+AAmIAAGHAAOGfQAIdn8AAX4ABX4A
    AZYAA4OEAAyMAAJ5AACFAAB/AAKPAAV5AAKKAAZ6AAF/ewAHfwAAent+AAaOAAJ/AAN/AAF+AAd5AAl/AAmGAAVmABOJAAF/AAV2AAR/AAGKAAZ+fgAHfgAO
    egACfX4AAX4AAIwABIqPAAJ7AAZ4AAGMAAp3AA59AAN8AAGBABR/AAN5AAB+AAt8AACBAAl/iAACf3V/AACEigAQfwABgwARegAPf3EABH8ABXgAAH52AAF8
    AAh/AAJ9AA5/AAOGAACFAAh8AA53fwAJenCCAAOBAAKMAAR/AAqGAAqIAAR/AAl9AAF/hgADfQACfgACdwAAfgACfwAFiQAAfn4ABoUAAnwADXgABn8ABn9/
    AAl/AAB8fwACeQADiQABfQADgQAIeQABhH8AAJoABZsACH4AB38AAnwAD4wACXsAAH8AC3sAGn0AAX8AAX4AAYQAAH8AHn4ABoMAEH57AAKVAAR7AAh8AAJ/
    AAN/AAeEAASBAACQAAyDAAuCewAAfQAAf38AAooAA3sAGIR/AAWEAAOBAAKJAAR/AAeDAACJAAiZAAZ/ABZ/AAF/AAp/AAWFABOJAAR9AAF8AAB/AAZ/AAGH
    nwAAfmMAAXkACn1+AAeGAAKKhQALegAEgwAFfwAFhAAAgwAJfwAAg4EABH4AB38AB34ACHh/AAKBAAV/fwABjgACgn4AAIl9AAB9AAGGAAB+AAWHAAN3AAqD
    AAKMkAAHjgADf5QAAYYACnoACX4AAn8ABnsAAXgACHwAFH8AAHsAA38ACoYAA3wAA38AAn8AD3wAEX4ABYoAB38AEYMAAnkAA30AAnkAAn8AB38AAH8ADH4A
    DH4ABX8AAHsAC30AB3oABIcAAYIAAZEAAH0AE38AAX0AJX8AAH9+AAh8AAKKAAJ9AAJ/AAF/AAl5AAB/AAJ/AAeaAAR/AAJ9ABR+AAeGAAJuAAd/AAWFAAN4
    AAV/AAB7gQAKhQAEgYMAAYUAAH5+AAV/AAR9fgANfn0AAIMAE30ABIoAAn8AAH+MAAR/AAiJAAGOAAR+AAJ+AAh9eQAGfgAFfwAPfgABeQAGfX8AAn4ACIJ2
    AAN9AAmGAAp8fgATkAAAfXwAB30AAH8AAX4AAH4ACH4AAH8ABX9+fgAGbAADfgACYwACfAACfwACewAHfwAAfgAAg3x4AAJ+AAGOAAF+AAV5AAF8AAh6AAp/
    AAGCAAB8AAZ9AACDAAB/g38ABocABH4ABX8AAH1+AAZ/AAR+AAmMAAJ/AAiDAAR9fgAAZwAKfAADfwAAfAAEeAABfwACfwAKlQACjQABlwACegABfAAKfwAA
    fQADfgAGewAFfHoAGIwAAHoABXcAAX8AAn0AEX8AA4EAA38ACIUAA38ABH8AAn8AB38AAH8ACn8ADH4AAn8AFIZ/hQAMhQAAfwAAhooACIkAAYgAA5EAAX+P
    AAF2AAV+AAV+AAR8AAR3AAOGAAmUAAN9AAKHAAN/AAF+fwACfwAQfQABgwAAfwAAfwAAewAPfgABg30AAHQABnsAA4oABnYABHoABYIABYQAAXkAAH0ACH8A
    AoUAAoMABXyEAAx9fwACiH0AAn8AAH9/dAADeH98AAJ/fwAEewAAewABggADeQABfgAAggACfwAEeQABewAGjgANfgADfwABfwADiwAGfAAHfwADfwACfgAC
    fgAIgQAGfgADgQACfQAHjQACfgADfAACgwAHfwALfwARfwAAfgAHeAAFjgAHfwAAfAAFfQAIfwAEegADhgADfwAMfgAWfwABewADhwADfAAIegACfwAIewAQ
    hAACiH99AAR/AAN/hAAAfwACfwABfwAGfgAEfwADdYIAAYYADYF+AAl+AAR/AAaDjAAMfwADewADjAAHfgAedgAEfwAJdgAFjAADfwAEewABfwAAhwAGewAB
    iAAAfgAFfwABeQABkAAGfQAFfwABengABXUAAZQAAKkAB3wAB3sABYYABIWFAAJ7AA95ABCBAAxzAAV/AAF8AAJ9AAF/ABZ/AAB+AAOWfpMACX8ABogABYV8
    AAKBgQAEfwABhgARhQABhgAFfwAIfwAEfwAAdQADf30AA4YAAXwAA44AAYkAAYt0AAB8AAJ6AACPfAABfgACfwAGeQAOfQADfQABmgABfAALfwACgwACdH4A
    AXwAEIUAAHUABH0ADX4ABIkAAowAAH8ACn8AAIEABH4AA4UAAHkAAH0ABX4AAX8AAn8AAX9/AA1/fwACf38AAnwAAXwAA38ACX0AEoMAAXoAE4gACoUAAIUA
    CJoABXwABn9/gQANiwAHfwABf34ABX8ACIEACn8AAn8AAH0AB30AAn0AAHEAAX4AA35/AAlyAAF/AAB6AAOFegAAe4cAAX8AAX8ACHwAEH9zAAp7AAeGfQAF
    fgAPfwAKfwADgQAQfwABhAAOewAKjwADhH8AAH9+ABd9AACFAAR/AAZ/AAd/AAB8eQAGfwAPf30AAH8ABH98AAOLAAeCAAJ4a38AB38AAH4AAH8ABnwAAY4A
    Bn98AAd/hQACfwAHfAAAfwADigACggAAhgAHgQAAgQAAhAABhQAHfAAAfYUAC34AAnsAAoUAA34ABYEABZSFAAGoAAeBAAl/AAWIAAFzAAiGAAWDAAB+AAF9
    AAN+AAl+AAZ/AAJ/d34AAoYAAoIAAH0AAn8ABn8ABZcAAX8AAIwAAooAAX0ABn4AAYoADnkABn8AAn8ABmUABn4ABn4AB4EABoJ5AAd+AAJ/hwACfwAPfAAE
    fQAIhAAEfn8ACH8AAH+HAAV/AAN+AAB8AAl5AAN9AAl/gQADf34AAXwAAn8AAYgACIMAA38AB3sAAYN/AAt8AAN+AAJ/AAGBAAF/AAKVAAd7AA9/AASDAAF/
    AAV/ABN+AAB/AAh/AAR/AAB+AACGAAV+fYsAA4wAAI4AA34ADIUAAIQAAn0ABX4AAH8AD30AAIGGAAOFAABofwAAfQADjwABf4MAAoQAAH12AAB9AAGNAACM
    iQAIfAABfwAIfQAMfgADkQAGfnYABIIAAHoACn0AAH5+ABiJiwAMdAAKfwAHjwAGfwAAhAAGcgAGgwAAegABfgABfwANfwADfwALfwALfwACeAAQfwAAggAC
    fwAEgQAIfwAEeAAIe3kAB3QACoMACH8AAX8AAIMABn8AAHgAAn5/fQAIfX8AEJUAA5sABX8AAZMAGIYAAI4AAHsADH8AAIUAA38AAoEAAX4ACHkAAn9/AAh+
    fgALiQAGhXkACaMAC30AAogAA2kACXwACo4AAHsAAX8AAXMABYEAB4gABIMAB4IAAXwACYUABYMAAH8AAX8ABIgABn8AA5EAAX9/ABiEAAF7AAJ5fH8AAJkA
    CXsAAH0AAHcACX4AAHwABH0AAH5/AAZ/fwAAfAATfQAAfAAKfAAFewADhn0AAX8ADYUAB34AAn4ADIMAAngAA4wAEX8AAHsAA357AASXAAd+kAAEfgARfAAM
    fAAEfogAA3gAApgAAX8AB31/fQADgQAAfAATfwABfwAKf38AAX9/ABt+AACCAAJ4AAOLAAJ/AAqBAAJ/fQADfQAOfwAEjAABfwACfwAGeAADfwAGfwADfAAI
    fwAFfYgACH0AC30AAoEAA3+IACN/AAR/AAN0AAJ8AAN7AAeHfwAEgn4ABnwAAYkABXsABX98fIwACX4ABn0AAXx/AAN/AAN+fwADewAPgwANfwAEfwAIegAB
    jQAAeQASen59hYoAAX0AAnYAAXoABHwABH4AAH4AAYUAA3kAAYQAEIaBAAJ8AAl9AAKFAAp8AAiJABiHAAR+AASBAAR7AAN+AAh7ABh8AA9+AAB9dgADlAAB
    fgAAfn4AAX8AAH8ABoEACn8AF4oABnsABHwACn59AAKHAAl+AAR/AAd6AAydfQADmQANdQAIfgAAjQAOfwAMfgADigAHfQAGjwABf39/AAV9AAOBAA1/AA5/
    AAF9AA5/AAd+AAN/AAB7AAJ9AAV/AAR9AAWFAAN1AAaBAAN8AAN9AAuLAAaDAAuBAAZzegABfgAEfwAAb38AAX8ADXsAAH1/AA58AAN/fgABfwAOfQAGggAG
    fwABggACfQAAfgAXiAADfwAGhgATfQAMhwAGfgAAfpAAAXcAAYQACH5+AAN/ABB/AAt6AAt8egASfwAAfwAGfgABfX4AD357AAB/AAR2AAR/AAiLAAOTAAB/
    AASDAAOHAAWCfwAHhQAAdgACfwAHgwAKfgAQfwABgngAAn8AAnsABHqBABR/AAB8AAV/AAB+AAZ/AAN+AAV4ABJ/AAB/AAJ+AAB7AAN9AAZ/AAGEAAJ/AA+P
    AAR3AAB9AACgAAOBAAmIfgANfgANfgAIfwAFfQAFfQABfwAQjIcAAIMAAXkAAIcAAoZ/AAt+ABB/AACHAAF/AAKHAACBAAl/fwALegABfgABfgADgwAGfwAA
    fAAKewAFf38AAn8AAX0ABn8AAH8ABoUAAHYABX9/AAN/AAZ+AAh+AAaIAAWCfwACjwAQfQAAiAALfQAAfQABdwABfgALgwAHgwADeAADhgABewAKeQAAeQAE
    kgADfAABfgAEggAJggAAfQAFe3oABH9/eXoABn8AD3oABH4AAG4ACXMAAn8AAH4AAn8AAH4ABX4ABn+EAAp6AAOKAAB+AAN9AAR8AAKJAAB6ABB+AAd+AAuW
    ewABfwABfQADfwAHdgACfgAAfwAHgQAFfX4ABX0ABI4ACX4AAeQADn+BAAJ7AAmEAAd/AAB/ABOKAAB/AAV+AAV+AA9/AAJ/AAJ+AAF3AAF9fwAAjAAFjAAA
    fwAmfAAFhQAAfoEABX0ADXwAApEABYkAAX+HAAB/AASKAAiGfgADjAAceQAFfgAIfAAAfwAFfAACfwAFdgAAfQAJfwAHg4cABH8AEIoAAoMAAqkAApMABIoA
    BpIAC4QAFn4ABX+CAAB+ewAAfwAHgwAFeQACfgAGlwACfQAMewABiAAElwAEf4QAC35+AA1/AACCAAB/AAGBAAt+AAN7AAV+AAB/AACGAAJ+AABvewALgQAR
    fX99AAd1AAqBAAd/AAF/AAt6AAh6AAh/gQAEggADfgAHeQACfQAFg38ABX8AAIwACoUACH8ABH8ACX9/AAx9AACVpgAOfQABcwAFkwACfQAAfwAAjAAFhQAG
    f3mBAAd+ABJ6AAt/AA+IAAV+AAJ/fgALyHwAAH8AAn8AAH8AA4sAAHUAA30AAH0AAHx+AAt/AAN7AAl+iAAHfwADeQANfwADkQAAfn4AAH4AAngACY9/AAV/
    AAF/AAF7AAJ/AAB8AAJxAAj/AAB/AAB+AAJ4AAN0AAV7AAJ6AAF/AAB5AAJ+AAaPfQAQfwACegAChwABfwADfQAMfwAAe30AAoQACHp/goQABn8AAn8ABX8A
    CH8AAH8AA94AA38AAIQAAH9/AAZ2AAF/AAZ/AAKKAA57AAl+AAKEAAJ+AAR/AAF/mQABgQACfwACjgABewADgQABf38ACH0AAX8AA30AA4UAAHcACH4ADH4A
    An8ABn9+AAB/AAGCAA+HAACLAAN/AAB9AAt9AAB6AAKHAACBAAV9AAd9AACGAAJ+AAF+ABd6fgALeXp7AAB/AAB9fgAHfwAKfwASfgAAf3gAB44AD31/AAd/
    AAGKAAp+AAuCAAR+AASVfwACfwABggADfwAUfwACgQAEewACiAAMfAAOgQADhAACiAATfwACegAFiQACeAAIfQABfwAAegADfwAAhAALjwALfIcAAXgAAn4A
    AXx/AAF9AAF/AAd+AAJ/AAyCAACBAAJmAAOHAAmHAAOEAAGKAB9/AAF/AAJ/AAeDiAADgQAJjQANegALeQAEkQACfwACewAJfAADfgAAswAAfwABbQAHhAAh
    fwAPfgAAhgAIjAACgX0ADH4AAIUAAXwABH4AAX8ABIMAGZUAGH8ACXYACHwAAH4AAHoACH8AB3MACH8ABH8ADX4AAYd/AAqNAACCAAKJAAWKAAt/AASBhQAB
    bwAEewADhgAIewALgX8AAoMAAXsAA3kAAXwAA3oABGYABn4ABYUAAXF/AA1/AAJ/AAV6AAx+AAWEAAR/AAt7fwADkngAAH8ACocAAIkACIgAAX8AAH8AC44A
    CYN+AAB7fwADhwABfQACewANf4QACI1/AAh/AAZ4AAN+AAF/ABJ9mQALeQAufgAEeQAAfwAKfwADf38AAI0AAX8AAn0AA4EAA6cAAX8AAn0ACX4AAIQAC3J+
    AAF7AAN+AAV/AAuFAAKBAAR0AAZ+AAGQAAZ/jAAGfwAGfwAQcgAMjgAFfgAAfgABiAADigACeAADfwAGfgABjwAAfn8ABX96AAZ6AAB/fwAFf356AAWxAAB9
    AAV9ABJ7AAqHAAJ5AAB/AAKDAASEAAR7AAB9AAd9AAV/AA5/AAGQAAR/AAaEAAF8AAR/AAN5AAOHAAF/AAR/AAJ9AAN9AAGFAAR9AAN/AAJ3hJ4AE38ABn4A
    A34ABH5/AAl8AAB0AAR9AAaCAAmBAAB/ABF/AAB4AAKGfgAAfwAAf30AAX1/fgAIggAFfX8AAIgAAH8AC4t/fwAElgACfgADggAEfwAcfgABkAAQfwADmJkA
    Bn8AA38AF38AA31/AAJ0AAOOAAJ/AAN/AAB8AAt/AAB4AAx8AAGKAAR3AAZ/egAMhgAEfQADjAABfwAMjwABf5AACIMADYUAB3wAA31+AAJyAAZ/gQALZ30A
    AHt7AAN8AAJ+AAaBAAB+AACZAAKRAAOFfAACfwABeAADcgABfQAFjwAKgQAOfQAHfQABhQACh4x/AAl/fAABfwACfwABgQAJgnsAAn8AA3oAAHYAAX8AA36E
    AAOHAAJ9AAKBAACNgQABkwAEiAAAfwAAiwAEiYMABH9/AAR+xgAFfgAChQAEfQAGfQAHegAEfgANeX0AAX8AIZcAAX8AIn8AAX0AA4F+AAV+AAF5AASGABSD
    AAh5AAKLfwACiAADhwACfQABfwAFiH9/AASFAAp+fgAFfogABH4AA4IABn8AAH9/AAF/AAJ/AAt8AAN+gwAFeQAOdAAFhwADfAARhAACqAABfwABdwACgQAF
    nAAFfAAGfwAFfQAHjAABhn4ABoIAAJV+AAR+fwAJYX92ABKBAA1+AAF+AAF9AAF/AAaOfIwABX4AAHl4AAKGAAGBAAp7AAB5AAB/AAV8AAt/AAZ9AACDgQAH
    fgAEdn58fQAAfwACfgABbgAMgQABfgAKfwAHcgAFgQADfgASfwAbfwACkwASeQAedgAIfwAIfwAKegAgowAEfwASdAAOfQADfwAFhwAHeAABfgACfgAAkAAC
    gwAAfQACgwABegAHfQAEfwABeQAaawAOfJMAAoUABHwAAH8AD38AAYEADH0AEY0AAn1/AAF/AAB/AAKDAACpAAF9AAJ7AAB+AAJ+AAR9AASKAAOGAAt/AAB+
    AAZ4AAB0AAN+AAR/AAF5AANmAAiJAAJ7fn8AE36KAAJ8fQALfQAIfwAAgQAEfwAYZQAHfwAAfwAEfwADfAAAgQADiAAEfwAFfAADfgAKfwALgwAEiwAKf3wA
    CIMAAYEAAI0AC3cACX0AD397AAZ1AACIAASFAAh/dQAEfwABf3wAD4sAAHwAAn98AAp8jgAHfAAHhgAFfgAEhgAXbwAAfgAFfwABjAAHfgADf3oAAYYADH1Q
    AAN9AAh+AAKEfn8AAZYAEHcAAoGBAA2Mg4gAD38AB34ABoMABX4ABXwAAYEACn8AFX93AAR1ABZ7AAp+AAGBAAJ+ABSBAAV9AAF/AAWEAAV+AACIABKGAAt9
    AACEAAWGfgAEfQABfwAAfwAAiAAAiwANfwABfwAIZwABiQADdQAAfXgAAnt9AAOCg34ABYgAA34AAHwAAX9/AAN/gXcAAoJ5AAt9AAB/AAR/fwAAggAEfgAC
    hwAAfgACfn4AAn0ACoOPfQADfgABhgAHeYkABIkAAH4AAI58AAB/f4kAA30AAH8AB35+AAKPfAALfwAAfwAAfwAJfwANfwACfwAAf4EACH5/AA5/AAaEABB+
    ABF/AAJ/AASFAAR9AAKBAAOMAAF+AAmBAAmBAAN/hwAHfnkAAIUACH0AAX0AB4wABH8AAn8ABX8AA4sACH4AAX0AGH0AAYoAAXwACX8ABX55ABV/AAJ+AA17
    AACBfAAFewADfgAFfQAGfgAGggAHhAAAfwAEkgAIfwAEfwADfgADlwADfAABfwAFgQAJfQADhQACfQAAfwABewAAhwABgowADn4AB6IAAXWXAAd9AAKJABZ+
    AAGEf28ABnwAAn8AAX0ACIEAAXsAA4kAAXUAAn8ABX8ABYEAAIIAFX8AAH0ABn2HfAACfgABfgABeQADeAABhgAJdQAAf4gAA38ABIyVAAaCAAB9eQAJeQAA
    gwAAiwAAfwAFgQABfAABf4IADoEAAYegAACBAAN/AAF9AAF/AAV/AAJ7hwADfX8ABn4ABIUAA4EAAoEAAXgAAIOHAAB+AAl9AAl6AAp+AAZ/AAF+AAySAAV/
    AAiEAAB/AAKGAAGIAAeEAAJ9AAx3AAaCABCBAAV+AAJ+hAALfQATfgABfAAIfgAAfwADfwAAfQAAdwAGfQABfAAHfQADhQAAiAAKggABgQAEfwAAf4MAAn8A
    AH8AAn5/AAF/AASMjQADfwAAfgAKfwAEggAHgpcAAX4AB38ABH0AAnx/AAB/AAKGAAF5AAl5AAWHfgAChgACgQAAf38AAH8AAnUABH4ABpMAAY1+AAp/AAKP
    AAN/AAR/AAZ/AAJ/egAIcgADfwAHiX4AAIkAA3wAA4oAAXwACH59AACIfwALiX8AAX9/AAN/AA55AAJ/ABp/fwAHfwAEfwACjX95AACJAAB9AAR7AAt/fwAH
    cAABfgAGiQARigAEfgAGfAACfwABfXsAAH4ABpAAAIgAAH8ABH0ABId/AAGIAACEfwADenwABHgAA3kABnqWfAAAfgAAdwAAfn8ABnkAC34ACn8AFX8AAH8A
    AIgAAYwAA5cAAYSJAAR/AAd/AAB+AAGIgQAAgQABiH8AAHwAAIUAA38ADH8AAH0ABX8AA5AAApYAA34AB34AAHoAAHMAA34AA4MAAIEABIIAA38AAX4AAX8A
    A5oAA4cAA38AAH8AAn0ADH0ACn4AE39+AAR5fwADf4UAAH0AAHQAA38AAH0ACH8AA30ABoR9AAV+AAF8AAKCAAB/ABZxAAGJAAB+AAN2AAN+AAd8AAuCAAN9
    igABfocAAnwAB44AD4oADI0AEJQABH8AAn8ABH0AB4EAAIIAAH8ABn8AC38AAnsAAn4AA4EAAX8AB3sACn4ACYEAD34AAn8ADX1+AAF/AAGCAAd9AAV7AACD
    AAJ7fAACfgAAfwAHewACdgAKfgALhQAIfAARhH8AA4YABH4AAH4AB34ABnsAB4EABHgAAIUAAn8AAH19AAx3fwANjwADfgAEgX8ABYYAEoYAAXoABYUAAJEA
    AH4AHn6OAAB+AAeOABCDAAt/AAR/AAGCAAOCAAN/AAF/AAx/AAJ/AAJ5AAGDAAuCAAN+AAaFAAN9AAefAAF/AAJ/AAF8AAKMjgAQhwAKfgAKfwADigABiQAA
    fQABfwAEfIkAAH8AF3wAAH8AAH4AA3sABJsAD4gAAH4ACn8AAn8ABIMABIkAAYQACX4ACHV/AAF+AAN/AAKIABOLAAR2AAKOhAABf3p/AAN/ABB/fnyVAAV8
    AAOMAAV/AAF/AAd+f3wAAYUAAHwABH4ABn4AAYR+AAd9AAF/AAmEAAJ/AAKBAAB+fgAHggARiQANf38ABn59AAV5AACBAAxvABF/AAKTewABnQAEfwABfwAG
    iwACfwAWhQATfgAAfgABfgACcwALgQACfwACfgAAgQAAfwAPjnwADocADnoAG4F/AACBfgAEf3kABI0AAYgABoIAAIYAAn8AAX8AAIYAAX4ABn4AAn8AAol9
    AACOAAZ/AAGGAAB7AACBAASGAAx+AAJ+fwAAl3wAB38AAIh9AAB8AACBABCFAACIAA9/AAeCAAJ8AAV/AAOGAAF/AAGxhQAFfwAKfQAIf350gwAGfwAJhAAC
    fQAGfgABf4IAAHyEAAl/AAJ/e5IABH8AAH8AAnwACn8AAoQACX5/AAeEAAB/fgAFfAAFfQAAfAAFhgABggAJfwABgQAGdwADfwAFdwAHewABfYIAAX8AAH59
    AAJ7AACCAA9/AA+OAAF8AAJ/AAB+AASGABGEAAt+AASEAAZ/AAN/gQAJewAOfwAOjQAGeQADfwAEfwAAfQAAfAADgQAAfQACcQAAhn0ACpkABIMAC38AB38A
    CH5+AAF+AAuiegAFfwACfgABgwABgQAGfX8AAYMABoEAA4EABn8AAH8AA4aBAAuDAAF5AAp+AASJAAeDfgAGfgALlAAHfn4AAXkAAYwAAX0ACn8AAZgAAH8A
    AYIAA4EAAIIADH4AAXcABX0ABXwAAH8AAH+MAAKGAAN7AAB6cH4AAG4ABX8AAnIAA4MABH97ACJ/ggALigAIfQAOf4gAB3B/AASEAAp5AAF/AAV2fwADfwAA
    gQAAfwADf3gAAoIAAXgAA4MAAYYABYJ/AAGHewAEfwACfwACen4AAH9/fAADfm4AAX8ACH8AAn4ACHwABH4AA5AAAn8AA3wAAHwABoMAAn8ABVwAAHwAAnqT
    AAGIAACWAAd9fwALhgAFfgAAgQABfgAGhHEAA44AAH0AAoR/AAB9AACGAAF/fwAAf38AAX8AAIFgAAB6AA9+ABWJAAl+AAGMAAB8AAB+fwAFf38ABIMAG3sA
    AosAFH9+AANvAAZ3AAJ1AAmNigAElAAKgwAQgQACegAKfwAAf3UAAHwAGXwABnwAAH0AAH8ADH8AAXoACn8ABIIAC30ADn4AAX4AA30AA3oAAI8AAoMABZMA
    BHoABH4ACH0ABH0ABH8AAYQAAX1+AAB6AAN/AA13AAN/AAJjAAKLAAKGABt4AAJ7AAp5fwABfgAEfgADf34AA3+FAA59AAZ/AAuEAACCAAKKfwAKfgAGeAAJ
    ewAIfwAIeAABfwAAmwAEhQALjAAKgQAJiAAAigAGgwAJhwABfwAJfwADfwACfAANfnMABIEAAX8AA3oAEn8ACoYAB4EABX8ACH8ADn6DAAB9AAB/AAN/AAGB
    ABx9lYQAA4gAB38ABn0AC3sABH0AFH8AG3sACXwABHsAAoIAAH8ABn4AAYYAAYkAA2IABXcAAXmWeQAMfwAFfIsAAXoACH4AAH9/AA9/AAF/AACGAAB/AAd/
    hgAAfwAHfn0AAHwAC30ADn8AAH8ABnQAAYQAAn5/AAaEAAZ8AAOFAAeIAAV/AAJ5g4IAAH8AA2IAAXgABYQAAn9/fQAAewAAgQAHegAGhgACfwAEewALfwAD
    fgAAjQAFfwAZhAABh38ACXwAAHwADXsAA4wABoMAC38AA3gABH0ADH4ACH8AAH+CgwAEhgAEfgADfgABf38AAXUAAoR6AACHAAOCAACBAAN+AAt2AAJ4AAl8
    ewABfAAGf38AAH0AAH6DAAWBAACMAAh/fgACfwAJjX4AAn8ACIgABIcABn8AAH0ABn96AAd8ABR8ABB+AAB/AAB+kwACigAKfwACeQABfoUAA3wAAXsACYcA
    AX9/ABN9fwADfwAHfgACfgAEdwAEfgAVfgAHfwAAfwAHeQADfgAFhQADfwAIegAEggALfX0AA3uBg4gAB4wADngAAIQAFX8AA34ABH4AA4sACXsAAIQAAIQA
    EH8AAH+DfpoABIIAFH0AB4EAA3kAAX4AAXwAAn9/AASDAAqKAAGDAAB/AAN7AA54AAZ5AAB8AAF5AAaBAAN+AAB/AAh/AAB7fAAFjwAEhH9+AAJ3AAKDAAht
    AAN9AAiBAAeCAAJ9AAN3gX+BAAB/jX7peQAAfgAAfgAAfgABf38ABooABo0AA38ABn8ABnsAA3p/ABmGABB/AAd+AAh+f4QAAZAADn4AA3wABIQAAXcAAHwA
    AJAAAH8AAoEABIkAAHoABn8ABn8ACH4AAH4AAncAAYZ/fwAcfAAFjQACfQASfwABfgALeoUAB39/AAB+AAR8ABp+AAB+fwAAfwABeX8AAn8ACHgAD34AAIMA
    CX5xAAZ7AAN5ABZ+ABKLAAJ/AAd/AAh/AAmUAAd2fn9wAAF+ABJ/AAF7AAN7ABF/gQAefwAEfwAEfYQADH0AAH0ADX4ABYkAAX0AGIUAFngAAHkAAHYAA34A
    AncAE39rd3sAAJAAAH4AAX9/AAN/AAt7AAKUAAN+fgAIhgABeAACgX8AGoMABn4ABnoAAn0AB34AAYEACXsAAnwAAH4ADX4ABH9+AAl5AAB/AAWBewAHkgAD
    fgATfQAOf4IAA34ABH8AAH8AElsABn5+AAaMAASEfwAAiQAAggAEfAACdwAEfAAGeX6FfQAQe20AB4IAAH0ACX9/AASGAAN/AAF/AAZ8AA5+AAN/AAF+AAB+
    AABzAAB/AA+NfwAGfwAAiAADfwAXgwAFfwAEewACfn8AA4UAAn8ABXkABYEABn8ACnwAC3cAAn8ADIsAAH0AA3cAFIsAAX8AAHx8AAp/AAN/AACCAAJ/AACH
    AAh+fQACgQAAgQAGfAAHewAHfwAAjn4AAYwAGHoAA5MAA38ABH8ACoUAAZEAA5QAA38ADIQABZUANHsAAn4ABXoAAHwAAX0AAZEAA4MABHkAAIcAAH8ABIp8
    dYcACIIAAYUAAH4ABIgAFn4AA38ABX4ABYQABHeMhgABfAAEgn4AAn4AC3QAAIcAA3YAEngAAX0ABHoAA34AAnwAAn4ABH0ABHsAAH8ADYwADYcACIN+hQAG
    dQAChQAEewACiQAEeQADegADfgAFfwABfwACfgAAgwADfwABhQAEhgAGfgAFigABdAADfwAFfwARfgAAc34AAH8AA34AEX8ABH8ACo4AAIZ/AAd/AAB/fQAF
    fwAFd38AAHwAAIYAAnoAAH99AAB5AA5+cgAGfwAKjgAAfwAChwAJfgARfAAUdgAAkQAGfQAOhwAEeQAAfwAAfQAFfgAFfwADfgAIfgACfAAHfwAHfQAAfwAD
    fgADigAAkAAAhQALhgAHf38ACX0ACX4AAZIACXsABoQACXwAA38AB3+XAACHAAB/gQAXfgAAfwADf3YAAnkAAY8ACYEAA3EACIUABpIAA4wABn8AC4IAAop/
    dAAFhAABg3wABJAACIkACn4ABoUABnoACoMABoQAAH4AEH8AAX0AAn4AAXwACn4ABncABWp+AAl1AAJ8AAWBABN1AAR7eQABigAEfAABegAAgQAIfwAIfgAJ
    fgAAiwAMfwABfQAOfwAGfgAKfwADfgABfwAGewABe38AAX8AAX98AAt/AAJ/AAB6AAGCAAaBAA6HAAF9AAR/AAKNfn4ABH4AAIEAAn95AASKfwAAfwACf4sA
    An8ABXsAAHsADIMACn9+AASbAAR/AAh/AAZ/hAAAfAABfQAAfwADjAAQggANhgALfAAEggAHhQABfgAAfwABf5gAAn8AE5IAAIIABngAEX0AAoEABoUAA4IA
    BYYAA4gAE4MAAYkADIQACH4AA3J/AAZ9AAJ+gQAEf3t7AAqFAA1/AAiGAAh+AAVzAAWGAAR8fwAAgQANfwABfwALdAACcAABfwAFfwALgX1+ggAEfQAAfwAK
    fwAAggAAfn0ACI0AA3N/AAWNAAaNAAJ/AAR/AAp/AAN/AAh/fQADfwAafwAEhAACewAFhgAChwAAfn0AA3oAAJSDAAh/AASEAAJ/AASQAAR5AASHAA9/AAJ/
    AAB+AACFAA92fgABfwAAfQACf4EABIMACH4AA6IAAHwACXoACoIAA4IAA34AAYh6ABV+AAF/AAd/egAJfAAIdQAGfwACfQAAfwAAhQAEfwABfgAVfAAEfQAB
    fgATggABfncAAn8ABHwAAH8AB39/AAN+AAeGAA2FAAN+AAB8AAd5fgAQeKiEAAB7AAF+AAN/AAZ+ABd7AAOWAAN7fY4AAn8ACXd/hwADewAEhAAGfwAafwAA
    fwADfgAPgQAFfAAGkgACfwAFgQABfQAGfX0AAH9/fgAGhAACfQAEjQAAcIoAA34AEn0AAnwAAH0ABnYACX0AAHwACoMAHn0AAoV8AAGNAAN9fwAAf34ACXsA
    BH8AB4UAAXx+AAONAAJ+AASFAAt9AAZ+AAB/AAF/AAaMAAJ6AAeQAAV/AAOOAAh/AAN+AAh9AAB2AAN/AAB/AAV6AAJ/AAl/AAR9e3cAAX95fYIAA39/AAF/
    AAB/AAF/AAF/AAR5e25/AAB+AAyHAAB8dAAMeQABdQAEnQACfwARfwAEigADgQAJgX8AAIyEAAF/hQADfAADfgADfQACfgAIhQAKfwABhwANfgACfwAEfgAB
    fwAGhoUAA5F/dQAKfQAAgn0ABnoAAn4ABH8ABn0ABIQAAH0AC3sADX9/AAN+fQAMfgAGfwAFiAALiAAAh4EABn8AAooAAH8AA39/AAd/AAaGAAV/AAOEAAB8
    fwARhgAJeAADfgAHfQADiIMAGH8AAH0ADn8ABHuIAAN/AAN7AAuDAAd5ABF6AA6JAAJ7AAB8AAJ/AAyBAAp2AAF/AAh/hQACfH0ABoIAAn8AAH8AD3aPAAN+
    AAF+AB2BAACEAAGDAAKEAAh+AAiIABx9ABV+AAZ/AAZ7f35/en8ABH8AAooABX8AA4IAAod/AAN5AAZ8AAd/AAiBAAZ8cAAAfgAMfgAEfQADgYIAAX96AAB+
    AAyVAASLAAx7AAF+AAKQABV6fwABiAAIlQAHhwAEfAADfQAGjQATfwAOfAAEfQAFsgAEfQAJfwADgQARfQADfwADfwAAfwAHiXcAA3h9AASHAA1+AAR9gQAS
    iQANfGsAAYl+AACIAAh7AAOYAAiWAARyAAB+AAF/AAR/AAB/AAF8AAJ/AAN/AAF/ABJ/AAJ+AAB6AAJ9AAB9fwAKfAALfwAAgwAGeQAKg38AD3AAAX99AAl+
    AAZ+AAF+AAB/AAGGAAF4AAuNAAR6AAGWfAANlAAAi38AAH8AA3MABH6OAAGvAAF9dwABf4IACX8ABHp/AAl/AAB+AAB7AAF9ABN9AAZ+AAZ/ABxsAAaBAAGF
    AAV9AAF+AACGfAAJfQAFfgAAfgAEfwANfwAQewAEfgAHfwADegAAewAOfAAMfQAAfQABfgAHfwADewACfgAIfwABhAAIfn8AAYYAAn19AACEAAB/AAx8AAeM
    AAN9AAZ/egAMkAACf4N3AAKLAAaDAAF9ABh5AAd/AAF/ABOPAAN7AAZ/AANsAAd7AAKGAAV8AAV/AAJ+f3IABX8ABn4AD3oAApaFAAp8AAJ/AAJ/ABZ/AAR7
    AAh7AAJ9AAWHfHkAAX8ABH8AD34AAn4AAH15g3kAA38ACH4AA5IAAIUABX8ABXwAAI0ACXwAB4MAC38AA3+Gg31/igAAhgASh34ABX8AA30AB3wAAX8ABpMA
    BX0ABX8AAX1/AAN+AAN/AAGCAAuFAA5/AA11AAB8AAB/ABORAACDAAF9AAhvAAN/AAWNAAB8AAGPAAd/AAt/AAJ/AB2oAAJ8AAJ+AAB+AA9+AAh7AAx/fwAB
    fgAKfQASiAARggAIiQAAewACmAAAfAAAfX0ACX9+AAB+fwAGf48AAH4AA30AAH4AF38ADH2IAAh6AAKNfgAEegAAfAABeHwAB38AB3wABH8AAYEAEH99AAp8
    AAN/AAh+AAGGAAB/AAt9AAh7AAKDAAaBAAR/AAl/AAN/AAKBAACFAAWFAAKBAAN7fwALfwABf38AAX8AAHsACIMADX5/AAR/AACTAAaEAAR2AAd/AAJ/AAZ+
    AAOCABN7AAF8AAyIAAR/AAt/AAN/AAR+AAZ9ggABlAASfgAOfQAAhQAIfgAEfwAFgQACfwAKfwABfwABfgAEfQAAewAMfQAAf38ADH8AAn8ACKx+AAV8AAV+
    AAN/AAB6AAGNewABdwAHfIMAAoN/AAOCAAZ/AAR/AAN/fwAFfQAChAAAfwAAfwADfgAFewAAfAAAdIEAAH0AAXx9AAN7AAKRAAB9fQABeQAQfAADfgADegAN
    f4MABH0ADoUAAYcAAn4AA3oAFn98ABOEAAKCAAV+AAJ/AAF4AAR7ABJ/AAZ/AAB6ngABfwAFfQAOdAAFfQALggAJfwABfgAMgQAAd3+KhAAEfwABfQAFigAd
    ggAAfgABfQAGfgAMfgABdgACfwADfwAmhwAKfwAGf38ABncACnwAAnsACnkABH8AApkABH8ACH8AAIJ+fwABk3wAAn8AAHwAB39tAAN/ABV+AAKDAAeFAAh8
    AAN9AAN/AAJ/ABR9fgACgQAAfXoAAH59AAJ8AAN3AAGCAAJ0AAGFAA+FAAt/AAl8AAF+AACIAAiGfQAEjgADfgAAhgAFfwAIhAABfQANbQADaAAAfwAFfQAB
    fn4AE4sAA5sABn8AAn4AA34AFIsAFH0AAIkAAIIABJmTAAOJAAR/AAZ7igAGggAJfwADfgAKfnUAAnyDAACLAASFegACko0ACn4ABn8AA34ABIcADH8AA3wA
    BH8AAX8ADn+PAAN8fgAHfAAAeQACfogAAH96AAR+ewAHfwAJgQAEfwAQigACfYIAB38ABH8ABH4AB5wACoEAAYMAAH0AAIUAAn8AAH4AAIMAAoIAA38AAH8A
    A3t8fgAFfgAAfAADiQABggAOfwABfn8AAH8ABHwAEYUABXIAAX4AA3oABocACn8AGX0ACH8AAXwAAHwAEX8ABHMAAnx/AAB9AAWCjQANfXx5AAOLAAV2AACN
    fAAAkgALfgAAfwAAeQADf3QACoQAAHsACX8AAH93AAt/AAuQAASJAAB9AAOFAAZ8egAAfwAXlwADiwAIggAJfwAAewAAmAALfgAGhQAHfwABeAADfwADfwAC
    lQAEf34AAHsAAn8AA4UADIIAAnwAA38AAHx6AAyHAAN8AAF8fwALhQAOfwAAfgADfQAGfwAAf4IAAX4ACHwAAX8AAH9xAAN/en59AAV9ABF6AAB9AAGJlAAB
    gwADfwACfwAJjH9/AAx/AAF8AAN/AA2CAAF7ABV/AAF6ABN/AA5/AACCAA1/AAF9AAh9AAF6AAGBfgACcQADhQAGf34ADH9/AA58AAZ/AAl9AAB9AAB8AACC
    AAN/AAN+AAF/AAB5AAJ+AASaAAB/AAaJAAF+gQAJjH58AAZ7ABeCggADeQADfgAKfgAAfwADnAABfAAMfwAVfwAAfwAGfwAEfgACiAAEhQABegABfwADfwAH
    fgACfwAIhwAFiAAMigADfgAEfwAGiQALegAGfwAFgQAAegANfgANhgADfAACfgACjQAChYEAAX0AB36BAAR/f3+QABF8ABV/AAl+AAd9AAB8AAN9AAF9AAKG
    AAKDAAB8AAJ+AAJ+AAV/AASChAAHfIUAA30AAogAAHUAAX4AAnsAA30ACnoAAHEAAYUACX0AAIsACWcAAJcAA48AAH4AEX4ABXwAAowAGH4AAIEAAX9/AASI
    fwACfwAKfQAFfwABeAAHgQABgQADfIIAAH4AB35+AAGOAAB8AAN8AAp/AAN/AAF9AAaNAAd+AAR/AAF/AAeCAAh7gQAFeAAAfgAEfwAIgQAKfwABfAAEfgAC
    fQAAhAAAfQAQfgAJfwABgQAEfgADfQAFgQAFhQACeQAHfgADegAIfgALfwAAfgAKfgACiAABiQAAegAOfwAIhwADfgALjYUAAH8ACn8AAH4AAH8ADngABX4A
    A4oAAokAI38AAXwAA30AAX+MAAR/AASgAACPAA5/AA59gm4AAn8AAYsAA30AAX8ABH8ABX4AB38ABn4AEH99AAJ+AASFAA+DABCDAACGgwAHgX8ABH8AA4YA
    Bn9+AAaDAAKcAAZ/AACCAAx+AAl/AAV9AA1/AAiDAAR+AAR+AAB7AAF7AAWQAAShAAN2AAV7AAB9AAV7ewAGfQAEfwANegAEhn8AAn0ABZMAAJEAAoEAAH4A
    BH8ABX4AAHsAAHwABn4ABn6WAACEAAd/AAN/iAACfAACfQALgQADkwABhwABcQAHfgAAfgABfHeYAAF/AAB/igADf2YADIQACX97AAh+AAh8AAB8AAJ/AAWE
    AAZ/AAN+fHoACn0AAIQAAH8ACX98AAB+AAGEAAJ+AACFAAZ/AAJ9AAd/AAF/ABd9f38AAH8ACIcAAIQAA3QABHsACoUAAnsAA4F+AAR9eQAEmgAAfAAQfwAA
    fwAKf31/fQAEjgAHfAAEfwABfwATfHYAFYUAEXKjAAaBAAB5AAN+AAV/AACcAAB/AA9/AAN+ABB+AAOEAAJ/AAJ+AAOQAA+TAAGBAAF/AAF/AASBeQADfwAG
    hgAAegAFggADfgAAfgAAfAAFhAAAiwANfwABfAAFggAHfwABfwACf3sAB38AC30AAn0AAIGMAACIAAR6AAJ6AAJ+ABF5ABKPAAF/AAF/AAh5AAB+AACCAAJ/
    AAh6AAB/f38AAH8ADX8AA34ABYIADH8AC38AB3h+AAF3AAiHAAeLf34ABI4ACIEAAH4AAIh/AAd/fwADfQATfwAEfQADiAABkYIAB3oAAH4ADJEAFH8AE38A
    BZAAAX0ABXx/fwADfAAJgQAOkwAIfwAGewADfwABhQAAewAGgwAFfgAEgwACeXgABH4AAXgAD3wAFn5/fAACfgAEf2QAAnoACH+BAA5+AAB8egACfXsABYR+
    AAB8AAaGAAF5ABB/eAAHfgAGfwAEfgAQkAADfgAAd3t8AAB/AAB+AAJ/AAJ+ABGCkwAAewAKggADfn+DAAB9AAKFABJ/AAF9AAh6AAR/AAB+AAB9AAp/AAB8
    AAB+AAJ/AAaBAAWIAAKCAAB/AAF7AAaFAAJ8AApzfgACeQABfwAJfoQAA3sAAHwADHsACX8AAHx+AAOHAAuLAAB7AAB/AAJ/AAGmAAyWAAKBAAGEAAN5ABKW
    AAOFAA59AAJ0AAF9fgAFfYIAAH4AB74AAoEAB38AAH4ABH8AF4EABX8AApB+AAV9AAd5AAOLAAF/AAF+fwAIlAAAfwADeo8AAH8AC34ACYZ8AAZ+ABN+fwAC
    iH8AAIJ+AA94AAeDABF/fwAIfgALggAAf4YAC3wACouLAASGgQARhwADfwAAfwAEfgABhgAAfwAAfwAQewADfQAAfwAEgwAFfwAEjQAOhQAHf38AApMAB34A
    BH8AA3J8AAJsAAV/ABx+AAeHiAACf34AAXx/AAZ/AAp+AAJ/AAB/AAOHAAF9AACDAAF7fwAAlQAKjAAMlX8AAYEABYYAAn8AAHt/AAOFewACfAABfYQAC358
    AAR+AAGHAAB+AAN/eQAQfQAIhAAGgQAEfQAFewACggABfwAMfwAAdgABfwAIfAACfQAFfwAAf3GLAAF/AAJ5AAB7AACPfwAOfwAAj34ACXIAA4UABH8AAH0A
    AX8AAH4ABXsAA4EAAn4AAH98AAWCAAV+AAGMAAN8AAB/hAADiAAHfAAAewAFhwABhgAAfn8AA5QAA48AAX8AAHwAAXwABn6DAAKFAAZ8AAWMAAV9AAF8AACD
    dgAPfwADfIQABX0AA4EAAYMAIIMACn8ABIeFAAuQAAR+AAJ4AAKEAAB/gQAAf4QAAoUAB3sACX0AAX8AA35/AAV8AAd/AAt+AAp+AAZ+AAN7AAiZggADjAAH
    fgAHfwAPewAEgQABfgABfwABmAADggAFf3mHAAWGAAR5AAiCAAB9fgAFfgAAfwABdgAAhAAHfQABewACfwAEfgAKfwAFfgAQfAALfwAGfwACfgADfwAIegAG
    fgAKgQAAfwAAkwAAfQAGfgAFfAABfgAAhQAFfgARfwAMegADfgARfQADggABeAABfAABgQAIgZIAAoJ7AAF5AAJ/AACBAAF/AAN+AACBfQAIeQAFfgABgwAA
    jQAIfwANgwAFfQAInwACfQAJfQAGfAAAfQADgwALfgABgwAEgwABf34AAH8AC3uCAA2OAAB9AAufAAaPAAN+AAN/mwAIiX4ACYUAAIEABIsAAIIAAn6KAASV
    AAB5AAp9AAF9AA+GAAB/AAd9AAF7AAmKAAF/fH8AA4kABHsABIKDAAVxAAeEAAd/igACfwAGfwAEfwAWfwACfwAWf4EACIcAAH0ABH4AA38ADYMAEYQABG0A
    BYkABI0AC3oACX8ABX8AAI8AA38AAH9/AAOmAAV/kX8ABH8AAJAAB3kAAn4AD3QACnN/egAAc30AAX4AAX8ACoWIAA1/fwAQeY1/AAeLAAZ/AAN/ABJ/AAh/
    AAF6ABB9fwABfwABfgAFfgAPfwALggAMggAEfQAEfwACf38AAHsAAoIAA38AC30ADn8AAYF+AAN/fwABfgAFgnp/AAJ/AASBAACCfQAGewAOfAAJfQADegAB
    fn8AAIR+AAh/AAt/AA5+f38ABX0ABH92AAB+AAl+AAR/AAhuAAyEAACHAAh8AAd4AAONgwAFegACd515AAR/AAh7AAt8AAJlAAd/AAJ5AAeKAAGaAAKBAA9/
    AACHAAB/AAp6AAV8AAN/AAB+AA6HAAmBAAJ2AAd/AAB9AA12AA5/AA6CAAGDAAR7AAF8AAF/AAGCABF/AAKFfgADf4QAAXoABX4AAHoAAX8AE36GAAB9AAh9
    AAV+AAt/AACBAAB6AAqGAA+GAASOAAF+AAhzAABzin5/ABV/AAeIAAGHAAN/fwAReAAAf40AAKwAAoF+egADhAADfwABfwACfAAPfYQAB31/AAh/ABKOAAWn
    f38AAH0AA34AAo8AA3wABn4AAH8AA4IAB3sAAnQABKKFAAKCAAJ8AAGHAAZ+fAAEfgAAkgAFhQAAhwAHhQAOeQABdwAAfn4AEH8AAYIACXwAAXQABH8AEIoA
    AYIACYEABnx/AA1/fQAAf39/AAKNAAF1AAB/fQAAcwADfH+FAAF8fQADfQABdAAJfYMAE6cACYoAAn0AAYgAAHEAC4N6AAp+AAh/AAp/AB17AAF9AAB+AAaK
    AAB/AAGMAACDAAd+AAODAASVAAp8AAR/AACIAAF/AAJ/AAN6ABmIAAN9AAB8AAN+AAN6f3UAB4EAFn0AAIEAAHsABoEAAn5xAACDAAJ+AAF/AACKAACKAASB
    ABF+iAAOfwASegASfwALhwAEfQAGfQAAggAZgoQABnwAAHwAAH8ABn0AAHqNAAB7fwAGigADfwADfQAEfAAHiAAFjn8AB3YAAH+IAAZ8AACEAAKEAAB9AAST
    AAF/ABKBAAN/fQAAhwAVf314dwAAggABgQAEfgACiIwABoEAAH8ABHwAAYgAA3wABIcAAnwAAIcAAI8ACX8AA3sABoIAAH6JAAOOAAJlAAl+ABF/ABB7AAB9
    AAB+iQALfwACgQADfgAEhAAJggAAfwAEjQABfwAChQAAkwAIlAAEfwADfn4AAH8ADn99AAF/AACEAAF6AAF+AAd7AAN/AAGGAAOFAAZ/AACMAAJ8ABp7ABKJ
    AAGCAAR9AAN+AAF+AAJ6fwAQfwARjX4ACX4AAXwABn6CfgADgQAAiwABfYMAA4MADIIABHwABn4ABosAC38AAIGBAAl/AAGKAAWJfgAAgQABhQACfwAGfwAF
    ewAFf34AAIIABn8AA3V9AAOHfQAEgX4AAH13AAB/AAF+AAGGAAF7AAt/AACQAAeDAAF/AAF8AAJ/AAR/AAN+AACBAAx+fAAMfX0AAHYACoYAAoQACHwAEX0A
    AIkAAX8AA4wAAngAAX4AC4MAAn4AB3wABH+GAAmTAAh/AAN/AAV/AAF7AA5/AAN/AAN/AAx/ABp7AASBAAOJAAh/hAACfn8AC319AAB9AAF9AAB+AAh8ABZ+
    AAB2AAxyAAh9fwAGjgACfgAAiQADfwAAkAASlX8ABn0ABnl+AAF+AA5+AAF/fQAHeAAIfwAGegACfgAAfAACfwACfwAAfAADfgANfgACewACggAIfwAAaH4A
    BH0ABoIAAn8ABH9/AAB+AAF/AASWAAh+AAKCAAF/AAODAAV8dQAJfX4AF4kAA34AAZEAAHsACn5+ggAJfgAYfAAFiQANfgABfwAKfwADdQABfgADhwAEhAAG
    egAFgQAAfaF8AAJ/AAB9AAF/ABKLAAF/AAN6fQAKewAHfQACewAUkQACfAABg38AJYQACn2EAAF/AAKBAAR/AAqRAAV+AAF/AAF/AAJ/AA98AAd9AAF/AAF8
    AAJ7AAB9ewAAeQAGfn8ABIMAAH8AB4p9AAR+AAOBAAd9fgAAhgAGfwAGegABfgACjH8AB39+ewADgQAGewAGgYQAA4QAAH0AAH4AAHkAAH0ABX0AAn8AEnyD
    AAKLAAB6AA9/fgAJfQADegAAbQABfwAEfgAAfgAAhwACewAHeQAFfwADfgABfwAAiQAMfQAGfn8AB38AAHkABH1+AACGAASIfQAAcHcAD3wAAX8ADX0AA30A
    AHgAAX8ABJQAAn0AAn8ADX4ABnwAA4qVf38AG3oAAn4AAIEAB38AAoEABH8AEX6MAAd+AAd1ABB/AAV7fwACfgAGegADfgAAfwADf3wAB40ACnsABocABHcA
    AH8AAIIAAH8AAHwAAJQAAIKPAAl/AAN5AAd6AAB/AAt/ewABfwAafX8ABKIAA3iIAAOHAAF/AAF/ABSGfX8AA3sAAXoAAIQAAX9/fwAAigADfgALh38ADX8A
    A38AAX8AAIEABH4ACn8ABn8ABIZ9AAF/AAV8fwAAeQABjH8ACn8AAH8ABH8ACn4AAIUAAIh+AAOGAAV/AASgmgAAfQABiQAAfQABfgAHfpcABX6CAAV/AAN/
    AAl/AARyogADfX0ABIKThwAFfAAAfwAAjH4AAY0AB38AA4MADHwAAHp+AAGJAAF/gwAAfn4AAH0AAoh/AAZkAAN+dAADhwAJfwADigAKfwACgQACgW0AIJAA
    BXcAAX0AD38ADnEAAH8AA48AAYEAD38ABH8AAHYABH4ABoEAAX8AAH8AAnsACIUAA38AA4gAAX4ACo0AB38AA3iCAAJ9tQADfwAGf399AAR8AAFxhwAEfwAB
    fwADfwACfwABfwAMint8AAOFAAl1AAF+AAKBAAF2AAeYfwAGfwAIeQABfAAFgwADfwABjQAAgQAAfX8ACpMAAXsAAX8AAH4ABH19AASGcwAKf4MABH4AAH8A
    AYEAA4kAAH0AAYIAAXp9kQABfn8ACX8AG4kABnwABX4AA36dAACFAAV7AAd9AAiOfAAAegAAcwAMfwATgXsAAYMAAIYACHwACH8AAIaNAACRAAJ4AACUAAN9
    fgACkQAEfwAFfAACggADfwAAeAAJfwABfwAHfwAEfgACjgADfQACfQADfwAChwAAiAAAhn0ABH8AAn8ABXkAAIcACHwAAIcAD3gABngAD34ABXwAAH10AAF8
    AAB/AAGGAAh8ABV/AAN7AAF/ABeMf3GiAAZ8AAd/AACgAA2MAAB/AAB8AAODAAB+AAl/AAB/AAB6ABR8AAGEAAOZgwAWfwABfgABfgAMhn8ACnyCAAN+AAR4
    AAt7fgABfwAGfAACfQABf30AAosAAooAAXkAAn8ABn4ABIUAAH4AB30AAYOPfwABf39/AACCAASJAAR+AAJ8AAV8fwABeAAFfQAJfngACX4ACn8ABnt9AAd+
    AAWHAAt+AAJ5AAeZAAGHbX8AAHsAAoV/AAeCAAiFAA14AAqIAAR7fAAOfQAAYAADfgAAlAAGf3x/AAKBhAAdfwAFggAGfwALewACiQABfYoAA48AA4YAAIEA
    BH4AA38AA34AB38AAH8ABmsAFY4AAY0AAH2BAAN+AACPAAF/AAB+AAN8AAN/AAZ5AAV+AAGHigAFfwAAfwACfwABhgABfgAEfAADf40ABX4AAn8ACJUABn0A
    BX0AAX97fgAMkwACfgADfwABfwAAen8AJHwABH8AB28AAH5/AAN8AAGQAAJuAAeDAAB6AASHAA58AAF7AAd/fQANjQAGfQAThAAFggAEfgAAjAABeQAGf38A
    AIIAAHwABX8AB3t8AAN/fgABfQAHfwAAfIIAAYKFAAF+AA2DAASZAAF9AAR/eQAQgwAKfwAHjAAAogAZdwAEoQALhAAEfwAGeQAOgQAHf38AD38AAX0ABXsA
    BYQACn8AB38AB35/AAGEAAV7AAN7AAZ/AAB+fwAJfgAHgwAJfgAFfwADeAACi38AAnqLAAGEgQAAjAAKfoYACX0ACn0AA4t/AAmHAAd7AAKGAAKGAAN9AACD
    hQAAfwAReQADhwAFfwAGeQAAfQAAfgABfQAGf4sAAX98AAN/AAR8AAV7AAB/iQAChQAAf4cAD30AAnoAA34AC4IABX0ADYYAAn4AAH98AAh9AAGJAAt/AAJ7
    AAqCAAWGAAyCAAN/eXsAAIoAEX8ACIMAAoF+AAB9AASLAACfAAx7fQAEfAACiAAAbwAEewAAfwAChn6EAAeEAAKIhwAAfwACfwAKewADfwASfwACfQADfAAH
    fwADfwABegAUf3QABH8AB48AEHoABXmCdwAAggALfgABhwAEhAAHfQACfwACeQADfwAAiAAAfgAFfwABf5AAA3YABYKMAAOMAACCAASBAAR9AAB8AAF7AAJ/
    AA14ewADfQABfwACewACdAAFfwADbgAGhgADfgAAfgAHfwACfgAFfwAAjAAHfwAAhQAJjAAAfAAAfQAOiAADfwACgwAFfwAEeQABfgABfQAEiH4AAH0ADH94
    AAF/AAN7AACUAA19fH8AAHkABH92AAODAAJ+AASCAAJxAAF8AACFAAB+AAKMfQAKeQADfQAOiAABfQAPfwAGf35/AAd/ABV/ABp/AAaJAAJ6io+GfwAAfAAK
    hwABfgADfwAZfwAAf3wAFYMACX4AAHoABH97AAFwAAN+AAmDAA6GAAF6AAJ+AAZ9AAmOAAx/AAt9AAB+AAF+AAN/fwAHb38AC38AAH+CAA9/AAB/AAF6AAh7
    AAF7AAB+AAV7AAd/AAV/gX8AFHcAAn8ABX0AA44AAJUAE48AAIIABHwABYkACHwABnwAA38ABIEAAH4AAoIAAogAA398AAWPAACGAAN9AAB/AACBAAKIfwAD
    fwADfgABhAAEhAAHfXwAAH0AC4oAD34AAH0AAHwAAHkABHwAAH8AAH4AAn0AAX8ABH4AAId3AAyLAAplAAOIAAJ9AACPAAB+AAd/AAJ+fwACfwAFfQADfwAB
    h4QAA38ABHgAAH1/gQABfQAAiAAKeAAUggAEfQAKf3sAAnx9AAWJfwAHfQAId3+HAAR7dgACjQADfQABhAANjwAEfQAGhQAYfwACfAAKeQAAfwAHgQACbQAH
    f38ACIh/AAaDcoQABIIAAX8AAYEABX9uAAB6ewABk30ADn4ABYd/ABR+AASGAAJ/AAB9AAB/AAqPf34AAI0AAn8AAX8AAnt7AAOBfgAGjAADfYUACn0ACZEA
    BIMAA5YAAXoAAXsAAIwAA3oABYEAFH4AAX8AAX4AB3sABH4AAH+EAAB/AAp/AAJ+AAN9gn4ACIIAAHwAA3MACXyBgQAHfwAFf30AAHoAB48AAoQABX0AAX4A
    AoYACHsAAn8ABHoAFoEACX4AA3yIAAd/AAB8AAF/AAF7AAJ/AAmEAAt+fwAEggADfAACfwAQf38AAX8AAH0AAn9/AAN/fwAFfAADdgAAfX8AAYEAFYODAAJ5
    ggALfwAMfwABewAEqgAJfAACggAShwAAjnsABnl+fgAEfwAFf4EAAn8AGouSgQAEfgAFgoIAAVsAAH8AAX4ADIkAAHkAAH8ACYsAEH4ADn8AAX8AAH8ABX9+
    AAKBAAyDAAZ/AAODjQARfwAJfwAEfn0AAH4AFJUABn2NAAmFAAp8AAJxAAF8AACCAAN5AAN6AACgAASPAAWLAAGVAAV5AACDAAWGAAN7AAV/AAB+AAh+ABCH
    AAB+dwADfwAKfoIAA4QAB30AAXwABX8ACX8AAH4ABIsAAH4AAG4AAn4AAH0ACn8AAX8ADYwAAI2KAACoAASOAAp8AAR/AAB+AAKJfQACdwAIfwAFfQAIfQAC
    jH8AA38AAH4AAZsAAXx8AAJ/AAd/AAx/AAB/ABeCAAF/AAJ/AAh/AAN+AAd/AAGEAAJ/AAB/AA6CAAWTAAFqAAF/AAGIAAKKAAp+AASNAAF/AACDAAR/AAKO
    AAKOAAB/AAt5AAN/AAWUAAF/AAJ3AAOBAAB/fwAHggAKiAABfAACfgAGigAGfwAOowAXkgAAfgANfwACfAAKeQALfgAAfwADeAABhQACfn0AA39+fwARfgAB
    fgAIfwAEiHsAAHkAE4IAA34ACoEACWYAA38AAX0AAYUAAH8AB34AC4UAAIEAAX0AAoQAB38AAH4AC3Z/AAJ+fQAAhAAAdX8ABH95AAp/AACCAAN/ABN+AAKS
    AAp4AAOEAAV9AAF/AAR/AACIAAWEAAN/AAB+AAB5AAh9AACCAAN/AAB/AAx6AAeIAAB/AAd/AAJ/fwAKygALfX8ANH0AFX4AAHsAAX8AAH4ACoYADH4AA3gA
    G4YAA4sABXwAAIkAAX8AG38ACn8ACnwAAH0AAn2HAAN7AACBAACDAAZ+uAAIfQASfnkAGnoAAJQAAX4AA38ABXsABHoACn8AAX0ABn0AAn9+AAd8AA1+AAiE
    AAqJAAN9fwAAewABfwAIeAAEfgAFf4MACX0AAoIAA34ACH8AAH8AAnwAB40ABoUAAHt/AAKQAAF/AAR/AAF+AACBAAF4AAZ+AAp9AAiIhQAAewADfQABfwAD
    hwAPhAACfn8ABYQAAXYABX0AAoQAA4F6lQALdgAGfwANfwAJh4EAC4MAAn8ABX8AAoMAAX8AAn4AAH4ABHYABX4ABIYAAH8AGHmGAACbAAGieQABhnwAAX8A
    AH+BAAR9AAGHfgAHfAAEfwAIggACgwAGfwABfAALfwABfQAJfwADfQAQeQAIewAEfwARggABf36OAAJ8AAB/AAB/AAOCABt/AAJ/AAZ6AAd/fwATfQAAfwAE
    egASdohlAAKPAAJ2AAp9AACBAAJ9AAB7AAF/hwATfgADfQATewAGegADewAFhAALfwAJewAEfAAGfwABiwADfQAEfgACmwAHfQACfwAGfwABfgAFfwACfwAA
    fwABhAABfHoAA34AAX4ABoQABXsABYEAAH8AA34ADH4AAX0ADoQAE4kACH4ACX8AC4YABX8AA4UACX99AACGAAZ9AAB8AAV6AAJ8AAZ/AACZAAR+AAB+AAtq
    fwADggABgXcAB3AACn0ADX0AAIIAAH8AAoEAAX8AAn4AAn8AAn0AAHYACX0ACokAAn+BAAh/AAR9AAN8AAB1AAR/AAN/AA58AAWOAAB8AAN9AAB/AAB7fwAK
    cAAPkX8AAJwAAooACH8AB4kAAn4ABH96gQAIfwABfgAAjJAAAIEAEXpyAAF/kAADfwAGewABfAADfwABegABeQAMfQAUfwAJfgABegAQhAAGnYYAD4wAA3wA
    AX8AAn8ABH8AAYMAAX0ACYMAAn8AAH4AAX4AAosADoEAAX0AE34AAH4AC38AB3wACH4ADHoAB30AA39/AAN+AAJ7AAKDAAN/AAJ+AAB/eQADiAAKkgABiQAH
    fwAFhAABcQAFfAAAfgAFiwAGfAADfgAlkQABh38AAHoABIgABH5/AACBfgALfwACegAAfgABfwAAfgAEewAAfwAFggAKeYEADHyBAAR/AAB8ggABfYsAAoUA
    Dn4AAH4ABpEAB3oACX4AAH9/AA9/AAGIiwAAfQADen8AB30AAH0AAn5/AAB/AAB/AAByAAl/AACDAAaNAAWLAAF9gQAFlYcAAocAAIl/hAACfgAPfQAEfQAU
    fQACfAAIgQAFfwAJfQADiwADg30AGH8AEH4ACn8AAH2CAAJ/AAiHAACGAAN+AAR1ABF7ABF+AAB+AAB+AAV0AAd+fgALmwAIfwAHhQAHfQACfgABfgAJfgAB
    fgAJfQAKfgACgX0AA3ipAACwAAl/AASMewAafwAAiwAdfwAFfwAIhwACfn8AEIsAA30AA4l4AAZ0AAN/fgAHfwACfQAAf34AGn8ABX4ABYYAAn59AAR/fAAG
    ewABfQAAjQAAdAAJfwAMf4YABX8AAX8AAX8AA36MjwAGoQAYggADfQALfwAChAAGfwAQhn8ACIIAA4d/AAGBAACFAAF+ABN4AACBAAN+AAN8AAKFAAF7AAh8
    AACCAAKhAAOBAAOEAAl/fgAJfwABeQAFhAAHfAABfQAEfAAEeH9/AAF/AA9+AACJAAB/fQADfgAIdQAAlAAEigABfwADdAABgn4ACH4ADXwAAJkABX8AAoUA
    AHoAAXoABH8AAYQAAX+CAACFAAOBAAN8AAKBAAF/dwABfAAEiAAEfwADhwAFfwACfgAAfwAGfwAAfwAAiAACfgADfwAIdgAGf3sAA4aJfwADfwAGfwADlgAI
    fwABewAGkgALgQABfwABgQAEiogACn8AAH0ACX8AA38AAoQAAHoABJYACX8ABIgAB5p9cAATfwADfwALkgAMgn8ABqEACZAABH0AB4cAAH8AEX8AAH8AEoN/
    ABB/AAF/AA5/AAl/AAd8AAKHAAF8AAWOfwAEewACfwAAdAACfwAZfH4ABnsAC4EAAZcADa0AAn6YfgACfwAAfAAJcAAHgQAAfgAGgQABfgAZfAABfwABen8A
    An8AAn4AFnwAAoIACn8AD5R9ABZ2AAGMAAZ/AAaEAAB9AAV9AA6CjwABfwAEdAAFfQABeQACfwAKfAAKe4EAAH8AAXEABWYABn8AAoYAEH5/AAd/AAF9AAKJ
    AAJ2AAJ/AAOEAACTfwAIfgACfQANewAAfgAHfwABfgADfH0AGH4AAH8AA4MACaiHAAV8AAmCAAmmAACFAAd5AAZ+AAOLAAB/ABB/iAAAfQACfAABhgAQegAC
    hAAAfnkAC3sAAn8ABn8AAH0AEHiCAAqGAAt9fwATh3+LAAJ+fgABgQAEfgABggAFfwACfgADfwADjQAAeAACggAFfwAulQADfQAHfgAfiwAKhwAAgQAEhAAA
    gnoAAncAAX1/AAt8AAV8AAKCAAV8AAF9AAZ/fAAAkAAEhn8AAn5/igABiAACf38AAZ4AEnoABn8AEX4AB38ABn4AAXsAAX9/AAqDAAt/AAl/fQADjHyBAAKF
    AA1/AAeEAAN0AAN/AAB/gQACfwABin4AAH9/eX8AAX8ABX96AA5+AAN/fwABkX0AA30ACoF8ACKDiAALggAEfgAAfwAGiQAHfwAPfwABfgAChAAFewAQgQAA
    f3aDAAR7fAACggATfwAAfwAChQACfwABoAADf4YABX8AAH6MAAGFAAiCAAB/AAKFAAqHfgAAfgACgQAAfwAAfwAHfwACfwAIegABfwAmfQABiwAAgQACegAB
    hgAAfAAAhn8AA3kAAH8AAYMAAXwAAX4ABYMAAoV1fwAAfAABeH8AA38AAoMACX8ABIMAAH9+AAR/fwAFfwABh30AAn4AAIgAA35/AAKFAAl+AAZ+AACDAAqB
    AACEAAN/AAR7AAKEh34ABH8AC38AAoMAC38AD34AAn8AAIEADH99AAF/AAB7AAFyAAF/fwABfnsACn8AAHoACJoAB4QABH0AAX8ADH8AAH8AA4MABH8AA357
    fwABbwAHfgABgQACfQAAjgAJfXmBAAKLABR0AAiJAACBeAAHfgADcwACgQABegAPfwADfwAOfQAOfwABeX8AA3sAAIMABX0AAn8AAX+IAAOCAACEAAB/AAt+
    AA2PfAAKegAHfAAEfwAFfQAGfAACe35+AAF+AAR+AASHAACDAAN/AAZ+AAJ7AAKNAAGLfQAHjwAJgoIACXsAAX0AAH5/AAF8AASBAAB/AAJ/AAR8AAKBAAR+
    AAJ8ABGCfgAFhQACegACnwAAfwAAegAJkgAAfQAGeH4AAoUACH0AAnkAAn56fgAAfwAIeAAAfwAAfn8AD38AAX9+AAOEAAJwAAJ/AAB9AAR/AAR9AAN+AAZ8
    AAB/AAF+AAKJAAF+fwAEfwAAfAABfn52AAJ5AACGAAt+AAB1AAB/ABCBAAN/AAKEAAN9fwAMfgABfAAChAAEegABfwAAfwADgQAFewAIfQAHfwADeAACfgAF
    egABfwANfgAIfwAAggABeQAFdX4ACYgAAX8AAI0ACX8AAn8AAIUAAX8ACHgAAHcABXsAAIV8AA18AAuLAAN9AAKCAAByAAt/AAZ9AASTAAuJfAAEeAARhAAB
    ewAFfgAHf3wAA30AAIsAAH8AAoUAAH4ACYQABXwAA3yDeQAEfgACf48ADn8AD4IABH4AEX8AAYQAA38ACHYABHwAB34AA30ADX4AB3x8AAh/AAOfAAl/AASC
    hwABkwAAeAACjH8ACHwAEIEAAXgAAYEACnt/hgABfQABdgAEewADggAFfwASggAEfwAAfQAWgwABgQAOgQAEgwAEf38ACnoABHt7AAF+AAh/fQAHfgABfQAA
    eQAHfwAAfAAAiwAQhgAUfgACfwAEfgAGfwAEegADfH0ADX4AA3cAAXwAAXgAAnIAE38AA4EAAn0AAYwAAH0ABnwABHwAAn0AAH0ABpkAEX4AFIcACn7BAAF+
    AAB/AAN9fgACjn8ACH0ABoUACH4AAH8AAHgABH8AAYEAB48AAIMAA34AAH8AAn8ADZF+AAV3gQAAegAKgwAGfwADfwAFhgALgQAFfwACkQAUfwACfQADfQAN
    hAABfwAGeX8AAIV8AAJ/AAl/AAN7AAl8AA2DAAiEfQACgQARfQANf38AAn8AA38ABX0AAX8ADn9+AAR9AAZ+AAB4AAF4gQAGhgAJfwAGfYUAA3oADH8AA38A
    An0AAosAIHcAAoQAB34ABH8AB4EABH94AAd+AAF9fgAbf38AAI0AA3wAAIcAAX8ACoMACHsAAXMAAawAC397AAx9AA17AAF/AAN8AAR5AAKGgQAGigAOfX4A
    Bn0ACpsAC30ACn8AF38AFXoAC38ABZMABJAAAX8AAYoABHUABoIAEn0ACXwAAIEAAo4AEncAAH8AAXsACn8ABX8AAYYAA38AAH8ABLsAAn8AAn8ABH4ABHwA
    B4UAA4EAAnYABH4AAHwAAX9+AAWEAAp/AAF+AAJ/AAN+AAGPAAJ/fgAAfQAEfwAJfn8AAX4ABn98dgAEfwAOfAACfgAQhwAQiwAHen8ABHQAC30AAnt+AAuC
    AAJ9AAOEAASMhgABewABfwAAlYIAFIEAAX5/AAR/AAB9AAJ9AAF+AAB8AAB/AAB9fYIAB5EAAX4ABKSBfwAEiAACjgACfwAHfgAEqwACfwABgwAEhwAIfwAB
    fwAFfAADhX+QAAh5AAR/AAKHf38AAIUAAnsABn8AGH8AAn8AAH8ABH0AAXwAAX8AAYJ9igAGgQATfwAHfwAHgQAAhAAEiwACfwABlAACewABhQAFhQAFeQAE
    fgADfwABfwAFf34ABX4AAn0AAHwABH4AB38AB4sAAocAAX4AEn8AAH0AAH4AAH0AAoeNAAd9AA1/AAx8fwADjQALfwAGewALgwAAfwADfgADfwAMfgACe3wA
    All/ABKJAAF6AAOMAAB/AASFAAV/AAR5AAJ/AA98AAV8AAB/AAF7AAB/fwAChAAEfn8AA30AAX0AAokACXkAAYJ9AAF/AAN/AAFwAAB/AAR/AAp9AASMAAF/
    AA5/AAR/AAV9fX4AAHwAAIUADoYACZQAAX8ABn4AAn0AAnwAAX8ABngABIEABH8AAXoAAH8AAYWGAAmOAAB/AAp2AACHfwAFgQACfgABgQABfwABfgAAfwAM
    hgAFfQAAfwACfwAAgQAFfAABf3wAA4IADnoAA5B6AAJ4AAGIABV+fwACgnQAAZAAFX0ABpIABHkABn4AAH+HAACQAAN9YgACeQADjQAEfwABhAAIdQALfgAd
    hQAHfIoAB4EAAo0AAH8AAnsADH8AAoZ2AAV/AAd8AAl7hAAMrQABeAABfQAFf4tzAAN+AAdkf4wACX6JAAB9AAl+AAOFAAuGf38AAH8ACoUAAoMAEHcACHUA
    BH8ACXkAAYEAHX59gQAAdX0AA4kAA38ACngAA38AEXyUAAJ+AAF6AAR+AAN9AAGWAAqJAAJ/AAaHAACZAACHAAR6AAh/AAqCABGCAAB/ABCMAAB/AAZ/AAB8
    dQABfgAAj3sAAH8AB48ABHsAB38ABXsAAnx/AAJ+AAOKAAV/AAV+AAJzAAB7AAJ/AAKGAAp9AAF+AAB7AAJ/AAJ7AAJ8AAmGAAF/AAN/AASSAAJ8AAl/AAF+
    AACBAAGGAAKKAAF5AAB9AAF/fwAPln4AApQAAHwABH4ABYkAB38AB5EAAH8AA3oADoWCAAV+AAZ2hQANhQAEfn8AA34AAn8ACX8AHX8ABH4AB42NAAR/AAB8
    AA18AAd+eQAEfwAGfwACfwADggACin8AAnkAAnsACpEAC39+AACHAAF/AABtAAF9AAR/AAR/AAh+AAJ5AAKGAAWKAAJ+AAV9AAd/AAKBAAp+AAR3AAF9AAF/
    AAOLABCCAACHAAJ/AAB7AAR/AA1/iAABfQALe3oACH98AAGBABN/AAl9AAt7AAJ/AAGBkgABewADiQABgwACfwAAfwAHfwAGiAARewAFfwAEfwAGfwABfAAE
    ewAAfgAAe3+BfgABegAJf30AAHZ/AAN/AAx4AAF/AAlrAAB7AAB/AAJ/AAOHggADfQAAeQACfgAGfgACfQAVdAAFfQAHfgAGfwAAigAGfwAAfwACfQAJjnp/
    AAt8AAGBAAaDAA+BAAB9AAV/AAR/AAl+AAF/AAmCfgABfwADnX9/AAZ/fwAIjo0AD40ACJAAAIMAD3+GAAN/AAN/ABN/AAGBAAycAAKmAAF/AAB9fwAPfwAM
    fgABfQADegABhAAAmAAHfH0AA30AAJkABH4AAIQACH0AAH4AAH4ACXkAA4kAA30AB3+TAAh/AAF/AACVABB9AAl/AAR+AAR7fwAEcgADlgALigAAf3wABZWB
    ggACgnsABHoACnwAEXoADn9+AAt/AAKRAASQAACDAAJ/AAN+AAN8AAV/AAJ+fgAAfwAAgQAAhn0AAX8AAIJ8AAiBfQAMhQABfwABfQATfZ8ACn8AAoF9AAB+
    iAANf3wAAn8ABn8AAn8AAXwADn4ABmsACn8ABXwAA38AAXsAAX4AAH4AAn1/AAt6AAR8AA6LAAODAAl+hgAKfwADhX4ADH8AAn8AC5IAAn8AAn8AD36KAAF+
    AAB/AAmFAAB/dgADf38AAYgAA5J9AAN8AAB/AAVnAAZ/AAGMAAB+AAd/AAR/AAh9AAZ3AAN+AASBABCGfQAAjgAHigACgXcAIH8ABIMAAYgAAX0ABn8AAX8A
    CLR3AAF/AAOHAAF+AAl8fwAJfgAIjAAAhAAGggABiAAFcQAAhwAFvQADfwAJfwAUfAAEfgADfgABfwAEfQAFdwACfX8AAH8AAHwAAoMABnx7AA59AAWBAAB+
    AAOIAAyUhn0AA38AB30AAH8AAH8AA4eeAAJ7AAJ/AAR9AAF9AAB+AAR9AA6IAAt+fwAGfQAAfwACfgAAfQAEfwAPfgAQfgAEfgAOeAAPewABiAABhnwAAYN/
    fwADdwAAfwABfXl/hwAGfgAJfQAAfwAJjQAHjwAGp4oABWwACH8AAnyCAAB+AAR8AAJ8AACFAAC+hAAFhQABfAAVf34ABokACXsAC38ABH0ABIcADX8ABH8A
    AYMAAIIAA3gABnoAAYoACn8AA38AAn52AAZ+AAKDAASJAAB5AAB/fwAEfwAEfwAPcwAGjgACeQADiQAIfwACf3p/AAV/AAx0AAF/AAR6AAZ/AAJ/AAB6ABN+
    AAB/AAWMAAKYAAKBAAF5AAp5AAGJAAF6ewAmhAADfwAAfwABfgAWfwABfAAGfAABiwAPdwAAewAUhnsABX0AF3t/AAN9AAR/AAB/AAB+AAZ8AAZ+AAB5AAeI
    AAB/AAN/cQANfwAJdwAIfQALfwAJmwAFfwAJegABfwAEfgAAewADiQAAggAEgQAEcAAAfAAKfwADhAAFfwAKgwAEfwAFewACgwABfwAKfwAGfQAAlgADfwAA
    fQALcwAHgQANewAAfwAAfwAMhQAEcwACjgAGfgABfgAAfwACfn8AAH4ABn4ABH0AA3wAGYIAAZN/AAR/AACFABB+AAJ+fXsAAn8AA3yFAAZqAAB/ABB/AAJ+
    AAN8AAd/AAF8ABOCAAl+AACBiQALfwACjYEAAH4AAn8AFY19AAB9AACGAAJ/ABJ8AAWXfwADeX8AAWoAAHoAAX8ABYIABYEAAHwADnkAA4EAAXwAAn8AAYoA
    AIQAAXwAB38AAX4ABH4ABo4AAX6BAAB+AAF7AAB+AAyMAAV7cQAHf38ADIIAAX4AA7gAA3oAAHIABn8ACX4AAIgAAXwAAn8AAH8AFX4AAYYAAn8ABIEACq0A
    A34ABJyDABJ/cAACkQAAfQAEigABfQAEf5aCAAN/ogABfQAFigALewAAhQAAfQAAfwADgwAEgwAEfgAEfwABggAHfQAEfwAAfoN8AAJ6AAd+hAAAfwADf4gA
    AX92AAJ+AAt9AASCAAB9AAZ9AASFfgABfwADjAALfgAEfgAJfQAGZHyNgQAEiAAKegACfnwAA4EAAoiVAAJ/AAZ/ABB/AAGGAAF+AAmaAAJ/fQAEgQACfwAM
    fgABfQAJfQAffwAIdwAAfX4AA39+AASDAAN9AA6HABJ/AAZ7AAJ+qAABfwAFeQAEfgANfAABeQAMfwAFhgAEfwACfAABiQAGkQAEfwABfwAAhgAEfAACfwAC
    fwADfwADfwAChgAEgY8ACH8ABoR/AAeNf4QAAIoAAn0AAH4AAXsAAoQAAX8AAHoAEYEAAn8ABXwABn4ACH8AAIEAAoEABnoABX4ADHsABIkACH8AD38AAIMA
    AX2DAAOPAAuUAAKCAAB4AA99AAF/AAV6AAN8AAB9AAV+AAB/AAKEgnsABX99ABZ/AAB/AAZ/AAJ/AAN+AAR/fwALfwABdQAHggAAfgACdAACfgAAfQALfwAC
    fwABjwAAfAAIfogABH4AAHsAAYUAAX8AAXYACnwAAFSFAAF/AAR9AAJ/AAeFAACKABZ9fwAFh4QAAX8AB38ACn8ACH99AAJ/AAqLABR/AAF/AAN9AA1/AAF9
    AAZ/AAd8AAl8AAd/AAN/AAN7AAuLfwARsAAKf5AABYUAANUADH8AAn8AFXsAAXwAG3oADn8ACWcAA38AAoIADH8AA36EAAGBAAN4AAh8AAiCAACFAAh9dgAL
    fwAFfwABfwACfQAEfgABfnIAEX9/AAJ+AAB9AAWIfgAJfQAKfgAAfwAHfgAAdQAHfgAChQABfAABhAADfgAAiQABfwAEfgACewAChQAHfwADfYYAAIEABnwA
    GXsADH9+AAZwAA2EAAB+AAB/AAF7AAV9AA58AAF+fgACfwAGh30AA4EAA28AA3YABG8AAX8AA38ACIYACn0ABn8ABX8AA4iJf4kAAH8AAn0AAH0AC38AAn4A
    AoGPAAKBAAOGAAGBAACFfQAAfQAKewAFfwABkQACeAABggABeQAYdAAJjXkADIp1AAl9AAB/hn0AAXkAAn8AA3x8AAJ/AAJ+fwACfn8AAYR+AAF/fAAAewAA
    jgADfAAIfX9/AACGAAeNAACBAASCAAZ3AAF7AAGBAAGPAAp/AACPAAJ6AAN/AAd/f4UABX4AAHiIfwACdoZ+AAN/AAB/AAR/AAN/AA98AAiFkH8ABH8ADXuJ
    AAF/AAN/AAiIAACNAACEAAaLfwAAfwACfQAKbgADd34AAHkAAH8AAn4ABX8ACH8AA3wAAH9SAASDAARxgQABfwAGfgAJhQAJf5UAAX8ABH8AAYkABX8ABX4A
    FXoADXsAD3wAAn8AA38AAIQAAX0AAYwAAX0ABXoAA38AAH4AAn8ABH8ABHsAA4sACn8ACH4ACHYAAH+DAAaJAAKIAAODAAR/ABd/AACKAAF7AA51AAB/AAF/
    AAJ/AAR/AAZ5AAJ+AA2NAAJ/ewAAfAAGfwAOfwAFhAAEfwADhX+BAAF8fwAJfwAFiAADfgAAcgAAegAEewAHfQABfwALfwAFdQAMfwAKfQAAfgAHfH8AAoIA
    BX8AC398AAR6AACEABaEAAl8AAN/g38ABnh8AAN/fwAFeQABfQABfwAKfQACfQAEf4sACJkAEXcABXwABH8AFHsABn8AAX98AAKJAACJAAN/fn8AAosABH4A
    BHwAB38AAXgAAX4AAIcACH4AA5cAAYUAA34ADHYAAH8AAn96hQAEfI2BAAp5fwACdAADfwAEfH8ABnt/AAB+AAN/AAF/gwAAkwAFgwAAgwAAfwAFfwAEeAAA
    ggABfwAFegADfgADf4V8fgAFfwAJfgABfAAAgQATiAAEdgARgQACiQANewAAfAAAfoUAAH8ABmAAAXwAAX8ABJAAAn8AAYqFfYYAF4EAAX+aAAJ+AASWAB6H
    AAGCAAV7AACEAAF7AAB8gwADewABfgACdwAAeQAChQAGegABfwADgQABkX4AApMAB38AA4QAAnh8ABR/AAt/AAJ/AAF9AAGEAAZ+AAKSAAJ/AA5+ABt/AAF9
    AAF9fgADfgABhQAAfwADoQAGcgAFhAAChwAWfpcAAooAAX8AAH4AAH8ABH8ABH8ADYEACH9+AAuIAAJ7AAJ+AAB/eQAAhAAAe3wAEn4ABIoAC38AA2cAB30A
    AX14AAWIegABfAAHggAAeQAFfQAEf38AB30ACXoAAHoAAHwAAHQAF34ABH4AAX4AAH8AB38ABHkABHR+AAF/fncABXsAA4EAAYQAAH8AB4EAB3wACooAA3p+
    AACnAAGhAAJ5AAR8AAh/AAd/AAt/AAV/AAV3AAKNAAJ/AA1+AAmGAASqAASOAAJ4ABF+AA6OABaHfgALewAEhAAAfwAGgwAElwAIfwAHfwAAdX4AAX9/AAGG
    fwAFfXoABIYACH4AAX4AAoEAC3x9AAF/fQALigAIiQAJfQAGggADggAAdAAFfgAFf38ABn0ABn8AA5J/AAJ/AAB6AAB6AAd+AAmCAAKQAACefQABfQAGfAAD
    fwAEegAFfwABfX0AAIEABH0AB4d+AAt/AAB+AAB4AAqBfwAJgYIAAHoABX4ABnwAEHwAA4EAAX8AAXkAAX9/ABB7AACEAAONfXwAAXwAA39/AACCAABzAAB6
    AAd4ewAEfgAGg40AAZh/AAN/AAB9fwAAfwAKfAACfwAEm38AA4EAAYkAAHaCAAR/AAB2fAAFhAAAfgACfQAMjocABoZ/AAJ9AAV8AAR+hAAEfwAAfwABfwAB
    lQAGfgABgQABiQAJgX4AC38AA4gAFHcAE3p/AAmFAAN6AAGBfwAKhAAAfwAGfQAAewADgwAEhAACiwAAgwAAewALfwAEfgADhgAWfQABfgAAf4gACoQAAn8A
    AHgAAn0AAnwAA3wAAIp8fwADfwANfAAMigAEegAQhH8AAnwABH8AAoMABX4AA35/AAV3AAF8AAWHAAKGAAaEAA5/ABWJAAaFgwABfQAjfQADegAJeQAAiQAC
    fwABgwAAggAAhQABfwAEfAAAfgAHfgADfogAE32EAAKEAAF3gwAHfwACegAQfwAAfgAEfH4AAn0ADn4AAHoAB3wABH97AAJ/fgAEdQAEhAAChQAKhwAKfgAB
    fgAEg38ABH0AA2sAFYcAAXsAAnsAAW+EAAV/AAJ/AAOBAAB+AAF/AAF9AAlyABR/AAGIABd/AAOFAAJ+AAJ5AAN+AAB6AAZ+AAx+AAd9fX8ABn8AAnh9jAAA
    gwACfAAFdwAKfAAFfAAAfwABbX8AAoQAB34AFnsAA4YAA313AACGlAAAfwAAdwAHfAAAlAAPeAAAegAGin4ACH8ADoEAAH9/AAJ+AACHAAKQAAF9ABuFAAF/
    AAF+ABeOAAiRfgARfAABfgAGhgADfwAEfwALfAAAfgAIfwAEfwAEfgAMjQAAiHwAA4aPfwAFfgACfnkAAn0AAH8AAn8AAIMADX0AAnwACn4ADIIACXwAAHoA
    AnwAAX0ACX8ABXoAA38AFoUABX8AAH4AAYcABoF9AA1/AAN7AAKBAAR/AAh9fwAI9QAAfwAImnsAAXwAAnwABn0AC34AAH8AA38AApYABH8ABX4AB3sAAn8A
    AX4ADX0AA3+HAAR9AAB/AAGLAAN8fAAEfQAFf38ADX8ADZFzAAZ8AAR+AAh+AAF/AAB6AAR/AAB/AAd/AAJ/ACN+AAV/fwAHfwAGfwABegAOdgAdfgABfgAG
    f3sAAXUAFnsAB3MAFn59AAh/AAN/AAZ6AACCABSFAAF/AAB+fwAAfwADf34AAn8AAYcABn8ABW8AAH8ABH4AAooACXwACHoAAH8AAH8AAX4ABHIAAn8ABH4A
    EoIAD38AAIEABHgAC34ACIqGACR8AACDAACFewADeAAAfQAIfwAFfwAJigAFfwADfn8AEH4AAY4ABXcABXUACn8ABHwAA4EAAIMAB34AAX8AAH4AB34ABH0A
    AYIAA34AAYQAAn55fwAAfnwABYcAA4YAAn8ABXwAEH4ACHd/ggAMfQAChwAIfwAIfn4AA30AAXwAAnx8AAJ/AAJ5e4p+AAJ9AASDAAN/AAB/AACBAAGMAAdx
    AAuBAAGaAAZ9AAd/AAeCAAdfAAGBfgAEfwATlAABe34AAn4ADH0AA2oAAokAAHN/AAV+AAZ/AAeDfwADh30AAH92fAABgXAAAH8AAH0ABYJ+AAGEAAiEAAJz
    AAJ+AAB/AAKGcAABigAEfwABfQABhQALiAACfQAIfwAHeYIAAX8AAn8ABYoAAn4AAYQADX8ABowAApEACn8ABIUAA30ADH0ABn+JAAB9AAKCfgALfwACegAD
    iAALf38AAX0AAncAAHwAAn1+AAJ+AACEAAFsAAdyAAV/AAl/AAODfwAnfgABfwABfoKFAAGNAAF9AAl+AAN5AAV/fQAAfwACfgAAegANdQALfwANfwADtQAD
    fwAPewALfwADiwAEfQAAhgADgQABjwACggAUfwANgQACjAABfwAFfwACfwAGigAIf38AAH4ABHgAE38AAIIAA4QADn8ABH8AAn4ABYIAB34ADX8ACn4ABJsA
    AX8ABIV4AAh/fAAJggAFgQACfAAOen8AAH8AAIUACXQADXoACH8AAX8AAH8AAoEAAX8ADYIAFX8ABn8AA6d/AAKjAAx/AAN/AACCAA1/ABB8AAh/AAB/AAKD
    AAJ2AAGFfQAAewAGfgACf5cABH8ABH0AAYQAB36GAAl+AAZ9iQAFfwAAfgACfH4AB4EAAX8AA36HAAB8AASEAAmYAAF/AAiJAAOGAAh/AASBAAF8AAB6ABp/
    AAF+AAiDAAh/ABOBAAt9AAZ8ABJ7AAR/AAGJAAF8hJ4ACnwACH8ACX8ABX8AAn8ACX8AH4EABX4AAHwABX+BAAV9AAF/AAeFAAJ+AAWWAAl5AAV8AAt+ABN/
    AAR/AAF/AAF8AAV9fwAGfgAKgQAEeAAAfwADf38AAIV/AAF+AAR+ewACewAJggAIgQABfgACfQAFhAABhAAAfwADfwAEfn5/lwALfwADfgALf3gACn4ABX9/
    AAl/AAB/AAt+AAF+fwAEigAQgwAFgXkAD4F/AAB2ABR/AAR9fwALfwACegAHiQAAlAANfwAAiQAPfgABfgABfwAFfwAKhgAGegAEfgADfwAAcgAWhwAFfwAB
    fQAGfnwABHoAAYcAAIcAA4MACX8AA4sAApgAAnsAAH8AGHwAF38AApYAAH4AAX4ABn4AAoQABZsAAIsACX0AAYMABXMAAIMAAH9+AAB/AAR/AAGCAAB+ggAF
    fwAGfgAAf4IAAX8ABn8ABH8ABHwABYh7AAN+AAmIAAJ8AAmBAAF5fgAFhAARfwAGfwAIgQAAZ4gAAH8ACH1/AAGMAA9/AAd0AAp+fwAEf3gAAn0ACH8AAH8A
    BX8AAoEACX+BAAZ3AAJ9AAJ/AAZ+AAKHAAF/AAJ/ABB7AAJ/AAl8AAV1AAJ/AAGUAAF+AAJ3AACBAA9/AAN8AAB+ABN/AAGKAAeGAAV/AAR7AASEAAF8AAJ6
    AA5+AAV6AAV+f4x9AAN/AAR9AAN4AAJ+AAV/AAB/AAOGAAR8AAR/f5AAHX8ABX98AAGGjgACfgANigANhgAEdgACfgAHfwAAhQAAf3wAAokAA4sABX8AAn8A
    C3x9fgAClQAKigAOfgAGeAADfwAAdwAKhQANfwAAfwABhwARfgABeQABfwADfAAHkwAFfgACfQALfZsAAX8ACXsAAH4ACI8ADXqbf34AAYMABn8ABHx+AAJ+
    AAN9AAN/AAh/AAF/AAJ8AAGEAAJ6ABSCAAx6AAB5AAONAAiGAAKKfwAAfwAGewAGe30AF38ABIEABYsADH99AAKLAAB/AAR/AAeFAAR/AAd9AAZ+AACOAAN/
    fwAKfQABfgAHfwABfQABfQAFhwAPfwAHfAAAgwABfgADfwAIf38AAH96AAWCAAOBAAN/AAF+AA5+AAOOAAF/AAGHAAB9AAV7AAZ9AAR/AAF/AAB7fwAEfAAG
    fwAAfgACfwACgwAMfgAAg30AAH8AA3oABH98AAJ9AAJ+AAB/AAWDAAJ7AAePAAB9AAF/AAF9AAJ+AAONAAl/AAR9ABJ9AAV/ewAMfgADeoUABX8AA30AAn8A
    Cn+OAACPAAR/AAaBAAN9AAZ5AAh8AAx/AAt4AAJ9lQAEiHwAAHwABIwABX4AEH9yAAd/eAADfwAIfwAAdgAAf4MABX8ADXYAAoUAAn4ABH6HAAB/AAt9AAOK
    AAt8AAV/ABJ/AAJ/AAaEAAaVAAV/AA5/AAJ+AAB/fAABfwABpQAAfgAAhQAEfgANjQABfwAEfwAMfnwABoIAAnkAAX8AAnsAAnsAEIQABooAB4YAAId/AAWG
    AAR/AAeBfAACfAAHfAAFfgALggAAfAAFf48AAn0ABH8ADHt/AAaFAAZ8AAV8AAN/AAKLABOUiAABfwABhX8ABX8ABH8ABXsAAH8ABJV/AAJ/AAN/AAh+AAl+
    AAV9AAWBAAB/ABKBABd/AAV8AAB/AAJ/AAKCAANxAAeCAAh6AAGDAAR+AAeJAAB7AA5+AAJ/ABB/AAB/AAB/AAR/AAR/AAaPAAOHAAOJAAp6AAOBAAB/eAAF
    ewACiQACfwACf38AAXsAAH8ACH4AAH8AEogAC5N7AAFwAAR7fQADfwAFkAAAbgAAgQANdQAAeQAMgwAAhQAAfwALfwAEfAABdwACngACfgAHfAAFhq4AG4QA
    ApAAA38ABn8ABXsADnwAFJsAAngAAH4AAX8ABX8ABoYAAoEAAXsAAH8AA3wACH0AA3yJAASKAAeGAAaGAAJ9AA59AA16AAR/fwAGdwABiwAJewAHggADgwAF
    fwAFfwALfX8AAYQAAH8ABXsAAX0ABIEABIMAAX4ABH4AFoYAAX0AAaAABnUAAHwACIEABX4ABX8ABX8AC4YAAHwAAoYAAH8AAn0AB30ADX4ABX5/AACPAAOW
    AAB+AA5/AAt9gn0AFX8AEHwAB38ACYmJAAF+AAB5AACIhAALfwADhAADigAOmAACiAAYbwAPhAADhQAEf3sAA31uAACBAANpAAJ/ABV/AAJ9AAV6AAKKAAeF
    fwAAfQABiH8AAn96AAh/AAR+AAp+e3wACX4AB58ABIQABXcACYsABIYAFYsAAJIAAH0ABX9+AAl8AAKMABOIfQAVkAAbewAJfwACfwABewAAfwACfgADiQAD
    fgANh38AAXsAA4kABIwAAX9/AAR0AA2UgwARf3sAAH0AAX8AAIIAAIGBeQAGfwABjAADfwABggAJfQACmQAJfwABfgAFfwAJfn8ABX+CAAF/AAKCABaSAAp/
    AA5/AAh/AAV2AAN/AAh/AAR/AA6DAASIAAB/ABF/AAmBAAR9AAB/AAmxAAB1AACFAA5/AACDAAp+AAd6AAJ8AAR/AABvAAZ9f34AAIMAAoEABX4AAIoACX0A
    CH4ACX4AAn0AC3p9AAR+AAl9ewADeAABigAAiwADc38AA3meAAF+AAN/fgACegAHgYgAA38AAH8AAX9+ABF0AByEAAB/AAR8AAF/AAB+AAV8AACBAAF/AAyE
    AAF9AAV/AAB/fwAIeQAEjwABfgAGfwACfoMABowABX0ACn8AAYIADIUACXQAAYUAAH8ADo5/AAh9AAajAAt/AAN/AAF+AACPAAF5AAh/AAaHAAp+AAB/AAGC
    AAd+AANuAAiGAAZ/eQAShgAEewADfgAJfwADgQABfwAHfwABfwAGgQAHfQAFfgADfgAEfwAAfwAGh4UADIYACY1+AAt/AAJ/AAGEAAKBAAZ6AAp/AAJ+AA1/
    AAKVAAF7AAB5AAOXlwACegAAfgAFfgAwfQABfQAKewAPfgAEegAJfwAMgQALggAAqQAMfwABfX4AAH8AAnh+AAN+AAB1AAJ2iwAFfgAJfAABggADjQADcwAE
    fwAEfwAFgX8AAH8AA6N6AAF/AAx/ggAAfQALfwABfwABcgAAfgAHigAChAAJgwAAigAEfXwAB34AA4cABn8ACn8AAn96AAWBAAN+AAWCAA1/AAGNAAOBAAF+
    AAF+AAB/fwADfwAHfgANhwAAjnsAAXIAAn8AC4IAAIgAB34AFH0ACYYAAn4ABG0AAn4ABHp9AAF9AASDAAd/AAGBAAh/AAN+AAR2AAh/AAR9AAGBAAZ+AAR+
    AAF/AA2BAACFAAGKAAJ/fwACdQAAfAAAfgAGfgAEgQAFfgAEfn8AAX4ABXwADH8AAXwAAn8AAX4AAYl+AAN9fAABeAAEggAAfwAQgQAPfgAEjAAHdQACfQAJ
    kAACewAJfwADfIqEAAB+fgACgQAAcgADfgAJfgADfgAAfgAEfX4ACXqPABOPewADfgAMhAABfQAYfgAEfQAEiH0ACo5/AAB9AAOFAAF/AAJ+AAKMAACCAAl9
    ewALfwACfwAKfgAMewAGggAMfgAcfwAYcwAShQALfwABggAIeAAAlAABfQAEewAKfAADf38AAYsAEH8ABX8ADYSGAAB9eQACfwAHfwAAgn9+AAd+AAd/AACT
    AA55aQAFjgABfAAJdgAAfAAIfAAWfgAHd38AAX8AA4QABIMAAH4AAWsAA39+AAJ7AAN7AAd/rwAMfgADiwABgwAIlQACfn4AEH8AAoEABX0AAn8AAXsAAH1/
    AAV0AAR/AAKDcgABfQAJeoUABH9/eAADggAJfwAJfAACfQAGgQAHmAADfAAAfwAAfAAAbgAFfwAKhAAFfgAAhgAAgwABfwAIfwAJeAAAeAAEjQAEiwAAfgAD
    f34AAH8ABH4AAHUAAnsAAn9/AAt/AAB+AAN7fgAAf4EABX4AAn8ABH9+AAB8AAB/AAN4AAZ+AAB+AACFAAh/AAOHAAB/AABlAAKCAAB/ABB/fQAAhn0AB3CC
    AAV+AAN7AAF+eQABfwAQeAAMfwAIfwAGnn8AApkAAH8ABogAAH4ABY0AAn4AEZQAAHwABn8AAX1tAAF8AAGDAAB/AAF/AAGQAAB/AAKOAAN/fQABfwAGhAAB
    fwAHfAAJewADhQAAogAEdwAAfQAEfQACf419ggABfQACeAAGgwACegAFfgAFigAJfgATfwAJhAAHegAGdwACf38AAX15AAKCAAF/AASLAAB4AAJ/ABJ5AAF8
    AAJ/AAV6AAJ/AASMAAN/AAN8AAJ8fwADdwABjQAgfwAafgACfwAKswAAfgAJiAAAfwACgwADjwAUfwAEgoIADIR6fQACiAADfgAEiAAGhQAAfAADfAAAogAG
    dgAEfHwABn8AAXwAAn4AA34ADmkAAIEAAX4ABX8AAn8AA38ACZIAC38ABH8AAnwAAX8AAn4ABn8AAX0ABXoAAXuCAAJ+AAl+AAl1AAN8ABKKAAWDAAZ+AAWE
    AAKMAAWCiAADfQAAiH4AB4UABY8AA6wAAHsAAIoABYMAA4EAEH4AAXwACH4AAH8ABn4AAH8ACYEABIJ+AAJ+AAJ8ABp9AAZ+AA59AAGNAACChQACfAAKfwAG
    fAACfX4AA6CJAAGFAAN+ABCBAAd/AAV/AAB/AAN7ABGEAAaFABR7AAJ/AAV8AAF+AAN/AAF/AA9/AACOAAKBAAJfABJ8AAN/AAx/AAl/fgAFfwAJfgAFfwAA
    cH4AFI8AAIMAC2MABn4ABn97AAR/AAx/AAd5fgAAfQABegADgQAFhQAHgQADVQAEfQADggAAggAAhwACgX8AEIcABn+BAAaDAAKLfgABjoWEAAZ+AAR/AAd9
    AAB/fwACdwAEfH56AAV/AAR9AACJlgAAfwAMfgADkAABhAABfgAAfgAJfwADhAAMfQAIfgABfgAEewAGewAEgwADgwACdwAAegABfgAOfwACfX4AAYIABn8A
    Cn8AB315AAN+AAJ+AAKKhgALfQABfwAEfQAAfAACfwAQegADfwABfQACfgAFmQAGfgABgQAFfAAAhgAAjAABewACfwACfwACfAAEkQACigAAegAGgZAABIgA
    Bn8AAH8ACYwAAn8AA30AA4EAAX4AD3YABosABX0AAnN/fwAJhwACjAAChQAEjwAHfwACjgABhqIABX4ACp0ABIQAAYN/AAN+AAR9AAJ+AA17AAF8AAB/AAaE
    AAF+AAN/AAJ+eX8ACHx8AAB/AAB+AAB4AAh/ABJ8AAd9fgACfgAVigAFfH4AAH8AEn8AAXIADpQACX4ABaIADH4AAX8AAn0ABnx+iQAWfAAEfgAFgwABkH0A
    AH9/AAWGAA1/AAJ8fwAJfQAAegADfgAGfgAHf34ABIEAAn0ABn8ABn0AAX4AAX6PAAB/AAR8AAB/AAJ8AAeBAA5+AAV/AAl+fwAIjgAAfwAaf3sAA38ABYJ8
    AAGChwAAfwABeQALgQADfwABiH8AAn4AAIwADH4AC5YABX4ABH8ABpJ/AAJ/AAt2fQACfwAEgQACfwAIfgAHfQACfgANgX0AAn8AA4YABX8ABooACH8AAXkA
    BHwAA38AA3sAEXwAAn8AApAACHqPfwACfgAKgwACfwAFen8ABJgABH9+AAB2AAKOAAySAAB+AAB9gQADfwAAfgAKmAADiX8ACn9wAAF/AAJ+AAV+AAV/AAJ8
    AAh+fwACfQABfwADfQAHgQACfgADfwAAfwAAfwAEfQABeH0ABHYAAH8ACHcAAXx9AAGBAAd/AACDAAd/AAKGAAGIABWDAAV/AAV/AA+KAAB/fQAAfQAAhQAA
    fwABfwACewAUfXwACn8ABIIAAnwAAH4AAYEAAH8AA3d/eAACjwABeQAAgwAHfwAAfwAGfgAEfwAAhgADhwAAeAAFgwAAfwABiX4AAXkAAYZ7AAF+AAJ6AACL
    AAyFgQABfQACfAAAdAACgQAIiwAGfwAKgQAFhAAEfwAAfQAHfgADhX9/AAF8AACIhQACfwAIfwABfwAcgn8AAH8ABpMAEH8AA30AAH8AD35/AASGAAl/AAN+
    AAt/AAF/AAF8AAF8AAB5AAN/ABB9AAB+AAB/AA6JAAF+AAZ9AAV/AA+EfgAChAAEgQAEfwAFfwAAfwABhQADfwAIe30AAn58AAV/fwAImAAFfwAFfwAXfwAQ
    fAACfgAJfAADkH8AAIN9AAOBAANxAAF5AAl/AAJ6AAOGAAJ/fAADfgAChAALfAABfwAGigAJfAAAfgACeQAAe34AHHd/AAl9AAV+AASCf39/AAJ/AAJ7AAF9
    AAJ6AAOIAAiEdwADgQATigAKegAHfQAMewAFfgAgjwAAdwAAfwABhgAGjQACeQACfQADiwAAgQAAggAKmH0AAYIAAn6EAAx+ABh/AAKDAAB+AAB9AAJ/AAJ9
    AAKIAAR/AAh7AAB/fgAFf3WTAAGFAAJ/AAJ/AAGFAASBfQAAfwADfwAAfgAJjQAAfwABfwAFg4IAAX8AAHyUkAACeQAFfAAMgQAQfn4AAX0ACn8AAX8AB38A
    An8AAX4AB4MAAIZ/AAJ/ABJ8AAJ/AA+CAAOIAA51AAOaeQACewAAggACegAIfwAEfwACfwALfAABf50ACYkABYEANX8ACHt9igABfgADiAAHbwABiIMAAn4A
    AH8AAX5+AA1/f4gAB4MABIoADH0ACX4AAW4AA4YAFn8AAX+CewAChAAAfwAGf34ABXsAAX8AAXwABX4AAH8ABH8AAnoADH0AAId9fwAFfQADfgAKfQACiH+B
    AAB+AAR/AAZ/ewABjgACeQANfgABfgABfwAFhgAEfHl/AAeCAAF/AAGEAAGFAAN2en0ACnsADn0AAH9+AAR/AAF/AAF0AAt8AAV3AAB5iwANewAKhgABfwAB
    hHwAAH0AA4R9AA+KfH0ACIwAA30ACHl8AAV/h38AAX0AB3uFjAABhQAAewAAf30AFY8ACH99AASIAAJ6AAGChAALf30AA4IACH9/AAt8hQAEggAIhgABfgAI
    hQAOhQAAfwAHfQABeAAJfgAOhgAHtwAAhQAGiAAHjwAHegABfgAAfAAOfQADgwACfwAHjgABeQACfwAAggABeAABen8AB4kAA4EAAn8ADn4AA38ACX4ADX9+
    AAN/foEAA35/AAR/fwAAfQACmQABewAHfwANfQAAf38AAaQACKsABnsAA38AA30ADXkAAoIACX8AAH8AAXwAAX4AEX4AAH4AA30AA38ACnsADZkAAYIAAn0A
    Bn4ABIl6ABqCAAx+AAGFAASEAAB+AAF/fwABjgAFfwANeJ8ACnkAAXYABX4ACIIAAX8ABXkACX8AB3oAAn0AAX4ABH+HAAJ/AAOBigAOfgACfwAGfwAPfQAB
    fgAAfwAMf38AC38AAn4AAnYABoEABn8AAYF/AAWBAAV+fAAGfQAIfQAEfgAEiwADjAABfQAEjAATjQAEfgATfop/AAB+AACEAAB8AAJ/AAOGAAOOAAR+AA18
    kAAAkQACiQAEfgALfgAJfwAOcgADfwAAgnsABYYAAI8ACYQACoN4AAuKAAJ8AAR/iwAAfwAFfwAAjAADfwARhwAAfwACfX8ABYkAAIQABH0AAX4AA38AAXYA
    Fn8AGIEAAn0ABH8ABogAD3kACIZ/AAKOfAAHfwADfAAIfwAAfQAAggADkgADfwACkH4AAIF/AAJ7fwACd38AAX8AAn8ABX8AAXoADX8AAoIABH4AAn9/AAOI
    AAF+AASKhAABigAIjAAGf396AAB8AAOBAAOCAAB8ACJ8e3mMAAKBfQAAfAAHfQAEhAAHfQABfwAIgn8AA4UAF3wABpQABYsAFX8AAH4AAIQABXsAAoMAD3gA
    BX+FABx/AAF/fQAEfAABfwAFfQALjgAAhwABgX4ADn0ACIwADX4AAX8AA38ACH0AAH4AAn4ACX8AB48ACoEABn0AAX8ACX4AAXsAAnsABH8AGosACpYAAX8A
    AH59AAp9AAJ/AASCAAN9egADfn8AD3sADIQABn8AAX58iwABfwACgwAKfwAFf34AB34AD4YAAIcACn4ABDMAAX0AA4F8AAF/fwAAfgALiAAAgQANfAACggAT
    fAAAggAIfQAEegACfwAAfQAHgwACgYYAAX97ACF2AAB/AAV+AAB/AAB+AAB9AAGFAAJ7AAGGAAGFAAh/AAR/AAJ7AACBAAN/fAADfgAJeIIAC38AF3yBAAR2
    AAN/ABaMAAR/AAGBAAGHAAF8ACF9fwAPhgAKfwAAgwABfAAKf4ONAAd/AARwAAqDAACZAAt7AAB9AAaFAAmBAAl+AAx9fgADfwAFfgAAf4QAAX4ACX4ABpQA
    BX4AD3sAAIIACX0AAX8AH38ABXgAA40AA34AD38ADJMAA4IAAnkAA4UAA3oAAoEAAn0AAH8ACXwAAHQAAH0AAHsAAnoACXgAAHgAANt9AAd/fQAGf4EAA38A
    CJgAA38ABYIAA34ABn9/AAB/AAWKggAFfAAChgADfX0AAHwAAH8AC38AAH8ABX8ABn8AAH8ABX9/AACJAAt9dwAAfgACfgABggANfnsAB30AAH4AApUAAn0A
    AnkABoN8AAB5AAN/fwABiwAAhQABfAABfwAUfgAFfQACfgAEgQABhAABfwACgwAAfgACfQADfAAFgwAAjwALhAAGfgAOfwAAjgAHfwAAfwABf3sAB3sAC3wA
    AX4AAn8ACH8ABocAAnwAAowAA4YAC38AAH8ADHkAAnkABXoABYwAAoUAAH9/AACCAAJxfwAChwAAggAFgQAIfQAVfwAAfgAHmocAAYQADn2KkAAIlAADfwAK
    fAADf4F/AAp9fn8AAHp8AAR9fgACfgAJiQAHhoYAAH5+AAB/AABrgQAMewADYX0ABb17AAl/AAd/dQADoQAajQANigACfwAAfAAAfQAAfwAAiX8ADn8AAIMA
    EIJ/hQAEigAJfwAKjAAAfgACfwAFfQAAfwAAeQAEfwACfgAThgACkQAHeQAKfwANfQABiQACfnUACX+CAAh/AAF+nn0ABH8AAXoAAn96AAF/AAB+AAWBAAp9
    hn8ACH8AAX8ADX0ABIgAAnkAAH0AGH8AEM0AAn+BAAN+AAOBAAl3AAeDABd9AAGKAAN/AAd+AAF/AAh/AAJ7AAmGfAAAeQAAkAAHhwAOfwAAhAAOfQAHhwAD
    fgABfgACfwAMegAAkQADeH0AAHUAAH4AA30AAX1/AACEABmPAAKDAAZ+AAF/AAh9AACCAAl8AAF9AAR9AAh+fAABmQABf38AAn4AA3wAAH8ABHsABH4AAX8A
    Cn8ABoMAAoKEAAaGAA57AASJAAF/AAR+AA16AAGEAByEAAeTAAF9AAN+AAR8AAB1AAyDfwABg38AAH8ABsgAAH0AEoYAAJOIAAh6ewADhQAJfwAEfQABfwAM
    gQAEdX4ACY8AApoAH4kACoUAA3wAA4EAA4EACoN9AAR/ABB+cQAAfwAHjgACfn8ABH9/AAB9AAF/fwAKfwAAhwADfgACigADiwABdXwAAI0AAIODfgAIewAD
    e38AAH8AAn0ABoEAAH4ADX97AAR/AAR+hAAEfwACiAASfgAEfAADggAHewACegADfwAAeXsABH8ABH8AAoEAG3qKAASZAAl9AAKEfgAAi4YADH8AFH0AAX0A
    AYEAA4EABncAAn+CAAZ/AAd7AAh/AACEAAl8AACNAAx/AAZ+AAN+AAKCAAd6f391iwABfwADcgATfwALewAIfwABfQACfgAGhAAAfwACfgAAfAABhAAKiQAL
    jgAMfQABkgAOiQADeAAWhwAEhAABewACh38AAXwABH8AB4QAAZ0ACX8AA38AAYQACoV/AAJ+AAJ9AAR/AACBAAB/gQAHfwAEfgAFjAAJfgADqgAAfwAAfH0A
    BH8AAXwACnwAB4IABX8ACH4ACn4ACIeFABJ/AAWHAAB2fwAKfwADggADfgACfQABeQAAfQAJgQAGfwANeAAFfwAAfgABfgAGfQACgwAAfwAIdgACfwASfwAF
    f4kAB30ABX8ABH4ACH8AB30AAX4ADH4AFX4AAH4AAn8ABnUABIEACn4ABooAAn8AEX8ACncABX4ACXx+AAp+AAR+AAqIAAF/AASUAAuBAAF+AAB/AAV8AAJ/
    AAeDAASHAAB+AAGfAAZ+AAB/gQAKfAAHfnwAAIMAA4p8AAR+AAN/AAB/AAJ/AAh+AAN+AAOGhHwABn8ABH9/AAF5AAaBAAN7ABV/AAZ9hX0AAoIACoSOggAA
    fwAAfwAAfwABfwAEfgADiAAAfgAFfgARfAADggAEfwAGf48AD4IAG4UAGH8AAH4AD3sABH8AFYUADYQABYMAA3gACYd9hQAFfwAGfwAAjH8AD30AAW0ABIEA
    AHwAAHYAAX0AAH4ADI0AA3UAAn4ACn5/AAB2AAV/AAh/AAN7fAABf38AAX6UfQAEioQABX0AA3uRAAR/gwABfwAEfAAAhwAVfgAIfgABfwABhgAAeQADjgAF
    fIQABIgABn8AAIkABZgAB38ACYEAAH8AAIYAEXwABYIABn8AAn5/AAZ6AAR/AAWYAAR/AAaBAAmPAAV/AAF+jIMAAZUACH8ABn8AAXYAAHoAAn8AAX0ABYQA
    Ao4AAIEAAH8AAI4AAn8ABH0AB4d/fn8AC4EACI8ADHwABX+BAAJ5AAJ+AAB8fAACd34ADX9/AAV9AAJ/AAF9AAd5AAF/AACVfwADhQACggAAfwAHfQAHfgAK
    fwAAhwABfQAJfgAAfQAEfwAQgXoABncAAH8ABHcABIYABYcABH8AA38AA4WSAAOFfwADgwAAfIoAA38ABn4ABnyBAACIABJ+fgABfgADlgABfAAAgQAOjAAC
    eAADegAIfgACfwAJhgAAewACfwAAfwAGfAAEf3sAA34AAn8ABX8AAH6KAAF8AAF/AByQAAuPAAGJAAyIfwACfAAJhQAAgwAAdQAIggAAfwABf4YAAX8AAXQA
    A38AAoN+AAN+AAx+AACQAAWOAA98AAF/AAJ6lwAJggADfwAHgQAAfgADfQACfAADhAARgQAAiQAUfAAIfgADfQADe59/fwADfwACfQAAfwAAjQAAgQABfwAD
    fAACf4cAAnu5ABJ9AAB/AAF6AACFAASSAAd/AAOKgwAHfwALfgABfwAGhgAEgQAJfwAEbAAJkwAGfwABf38AAX8AAn8AB4QAAHgAAosAAZoAAX0ACW8AAX4A
    A358ewACiQAJfwAHhQAFegAFnwABfQAGigABhgABfwABiAADsgALhnsAAX0AAKB+AAd8AAeLAAZ/AAORABGYAAGBAAGBAAR+fgAAfwAAfwAIhwAKcgAEkQAL
    gwABfAAEgQADgwAMfgADfwAMfQABggACfgABfwABfgAEfgABfwAAhn0AAHMACn4AAoUAB34AAn8AAH8AAIMAB31/AAJ/AAR9AAB4AAB/AAWGfgAKgQADfwAH
    in8AAn8AAIYADH4AA4gAB30ACIx/AAx3AAF7AAZ8AAmMAAB/ABaCAA1/AAPIf4IABH0ABX4AAH4AAncAEYkABn6OAACFAACThgACewAAfgABfQADWQAEfAAB
    jG4AAXQABpQAAX8ABnkAAX8ADX+DAAKEAAN+AAZ/AAh+fX8AAX8AAX8AEH8AAYEAB3UAAIoABXt/AAZ9AASHfwAIkX0AAn2Kf3t7AAKGAAWCfwAFf34ACX8A
    BH8ACn8ACHsAA30AE34AAn0AAH0ACoF/ABGCAAZ5fgADfwABfwAAfwAIe3l8AAt9AAh4AAp/AAJ/AAF+AAV+AAx7ewAEfwABfwAAfAATcI4AAHsAAIcAA4EA
    AX4AD4EAAn8AA38AApAAAoQAA4EAAXqJAAKDAAF9fAAFhgAAe4wACH8AA4N/AAB/hgAEfgATfwAJfwACcQAAhAAEhQACfwADfwANkgAEgwACigAJhQASZwAB
    fAADgQALfwABgwABiAAEf38AC38ABnwAAm0AAIkAAYQAA38ABX8AAIcAIn8ABJUAC38AAHYABngAAoEAAXsABo0AD38AAIEACXh/f30AB34AD38AC34AAYsA
    B3kAAIEAJn8AAnsAA39/AACKAAl+AAh/AAB/AA1+f34AAIEADXoACoEAA5B9AAN/AAN/AAV+AAyVAAF+AAN+AAZxAAB4AAF/AAF/fgACfwADf34ABH9/AAh+
    AACCAAaJAAh/AA+JAAR8AAJ+AAx/AAR+fgACfwAClwALgQADfwAIfAAFf4sADX0AB38AA3d/AAN8AAOHAAF9AAV+AAFtAAF6ggABfwAAfwAHfgAAfQAKfQAF
    e34AAX0AC4IAAX0AAoMAAYcAAH4AAn8AA38AAH4AB38AAIYAAo0AAHwACn4ACYcAAYMAAZEACn93AAaHAAB3gwASkAADfAABfwAKfwAAiX4AAX8AA4MAAYgA
    CXQAB3wADH0AA34ABH4ABn4AAIR/AAp2mAABgwACfgAEiwADfn8ACoV/AAODAAV+AAF+AAB8AA95AAOLfwACfAAHgwACgQAJdgABfwAAfQABiAAEfX8AAH8A
    BH8AAI0AF48AAo8AAX8AAnEACHYAAH4AAY0ABnkABH8AAIGDAAJ/AAB/AAd6AACGdQAAfgAGgQADfQALfwAHfgABf30ABX8AAX8AAYUABX8ABX0AA30AAnsA
    A3wAAYMAAH4ABX4ABZIABncABH8AC3QAAX8AA35+AAd/AAF2AAKEAABwAA5+AASoAAB0AAFgAAB/AAGHAACPAAaJAASMAAd4AAGzfwAVhQAAfwAAfwAEeAAN
    ewAKfQACf3t+AAh/hwACgwAHf48ABH4ABnwABH0ABXwAAKQAAH8ABH0AD3wABX8ABH19AAGUAAJ+fgAAfgADfwAMfwAEgwAIf3cAB4sAAH8AAH0AA4cAA38A
    Cn4AAW0AAHkAA36MgQAJiQAQf38ABn8ABYgAFX9/AAJ8AASOfwADfAAEa38AC3IAD4QADH0ADnx8AAx/AAF/AAOHAAh5fgAGfwADfAABf38AAHZ/AAF+AAN9
    ABB5AAF+AAR7AAOFAAlzAAl+AAmFAAJ8AAKDgQAGfwACigAFfwAEfwAEe4IAB38ABX4ABH+BAAaMAAN6AAB+AAGDAAWBAAB/AAxmAASFAA2kAAd/AAOOhgAC
    f36OggAFfn8AAnZ/AAKBAACJeQAMfgARfAAEeQASf4cAAX8AA4MABHgAAH99fgADhQACfQACfgAAfIF+AAWEAAx8f34AAX+ChwANfgABf3t9AAZ/eH8AAH8A
    AHsAAYkAAG4AA9UAAH8AB4d9AANzAAJ5AAuCAAqBAAN8AAF6AAB/fAAAfwAYfwAZfwAAhAAMfgAEfwAIfAAEfwACjQABfwAHhAACgQAAfwAFgQABeQAAegAA
    gwAIfgAGfn9/AAd/AAKOAAF+AAJ8hQACnAACkAAAfgAAngARf4IAA30AAIMAA38ABH2BfAAHfwAKf4UABn8AA78ABH4AA4kAB4gAAX4ABX9+AAV/AAB9AAF0
    AAh+AAB9AAV7AAaEAAF/ABeIAAN/AAV+AAV7AACKAAF9fwADf4F/fX0AAH5/AAB9AAOGAA1/ABJ/AAh/AAF/ABOgAAF/AAZ+AA2BAAGGAAF8iX91fwAGdgAG
    fAARfwABf3gABH2CggAEgQAAfwAHjgABbwAGfwADgQAGfwAafAAAfAADgwACegAGkwAFdgACfgAGfgAChwAHe4gAAnsAA3wAAIMADHV+AAF/AAJ+AAd/AAx9
    AAl/AAF9jgAFfwAPfQAFfQAFegAefn4AAIEABX8AAJAAAHt/AAV/hnwABn4AAmMABXyKfgAFdwABhAAHfIIAAXwACH4AAX8ABHsAA4QAAJAAAXkAAXsAAIl7
    AAZ/AAJ/AAx/AASaAAGFAAF8AAR7AASCf36GhgAFfwAAfgARfwAKfwAFewALfHgAAFt5AAh9AAN9AAqcABZ/AAVvf4EAAoQAAoQABHwAAX8ACH8AEoEABX8A
    BKcAAH8ACX8AAYkAAnl9AAV+fgAIjgAFfQAIfQAHjQAYdJgABH8ACnkABI0AAH0AAXsAAoiLAAB/hIYAA34ADZoAEn8AAX4AAn4AFIF/AAODAACFAAR9ABF/
    AAOFAAF/AAB/AAN0AAiDAAB8gwAEeQADf3sACIt4AAGKAAl/fX8AAX4ABH8AAJZ9AA1+AAB8AAaGAACgAAGIAAt/AACwewAKewABf3+CAAWLAAV9fwAAlgAA
    fn0AB5AABX8AAoUAAnUAAH+BAAJ/AACDAASDAA99AAWCAAh7AAB1AAqNf34ACH8ABIwAAH8ABX8AAXgAD3t+AAZ/AAZ/fAAEjQAAfwACfAAEgZ4AAX9+f30A
    CXwADX9+AAiDAAV/ABBjAAB6AAl/AAF9AAaCAA+CfAAAfwAIfwAIegABegAAgwAAfQAEfwACcgAHfgACfwAAiwAHegABhgABiQACgQABfwAAfwAJfwAChn4A
    AH8AAHUACX8AA38ADH8AAoMABXgAB32EAAGDAAR3AAR/AAB7fQAHe4kADHgACoQAA4MAAH8AE39/AAB/AAB9AAJ/AAB/AAJ/fwADfgAHfwAEjQAIfQAAen4A
    AH8AAIoAAH+HAA5/AAGIABGTAAF+AAOXgn4ABnsABH4AAXkAAHoAAH8ACIcAAX97fn8AAn4ADn9+jQAFfn8ACX19AB18ABF/AAR2AA2CAAB+ABd6AAJ8AAZq
    AAF+AAF/AAB2AAR1AAN/fwACfwAEfQASnQAOkAALlgAEhgABggAFfwADfwABhH0AAIIAA4YAAXsAAH4ABaIAA5MACH4ABYYABXkAF38ABIMAAYsAAnwAC4MA
    AnwAA40AAX8ABX0AA34AA38ABH8AAn8ADIYABoN+AAx/AA2PAAl6AAeIAAp/AAF/ABF2AAR/f315AAGhAAR/AASGAAB9AAN9AAl+AAGJAAJ/AAB+AAeTf4gA
    AH8ADYYADn9/AAWPAAp6AAfRhAAAfgADfYN/AAd/AACNAACDAAmCAAB/AAV/AAF4AASBAAqGAAx+ABB/AAJ9AAJ9ABaHAAB/AAJ7ABF+AAZ/AAWGAAJ+pAAB
    fwAAfAAAfwAAfwAJensAC4IADX5/AAB+AAR9AAR7iYYAB34ABH0AAX51AAB/AAB/AAt6AAONABmDABF/AAp9fwACewADo5YABIwAA3+BAAR8fXMAC3wABn8A
    AnuBfQAEfgAFcgAAdQACgQADiwAGfQADcwADhQABiAABfwABkwAGfwABgwACggABegADfwAIfwAGgQADfwAGfJAAB38AE30AAX0AHH0ABX8AAIV/AAV6AAWF
    AAh/AAaBAAaIAAt9AASGAAV/AASPAAB7AAJ+AAN/ABebAAV/AAB+fwAAfwABfwACfgAAhgAHfAAMfwALf34AB4p/AAN/AAh8AAWJggAMfwAEfwADcwAAfAAF
    fX4AFIcAAYUAAn8ABn8AAHYAAIgABH8ABnoAB4gAD34AGX4AAn8AAYsAAH4AAXwAAH8AB5oAAX9/fAAAfgABfgACgwAEfAAFfQAGeoJ9AAJ8AAt/AAN8f38A
    An8AAIMADKEAAH8ADYJ8AAB5AACDgwAEcgACf4kAC30AA399AAF8AAN0AASBAAGFAAB9AAB1hwAAjgAAhwAAfwAChgACdwAEfwABiH8AEXwABnMAAH8ABX0A
    BI0AAYIABIEABIIAC35+AAN/AAV8fwAIfgAHfwACfwALfwAPhgAAfwAChQADfwACjQACfwAChgABf38AAHsAAop9AAB/AAN9AAF/AAN7AASKAAB/fwAOg4YA
    CYYAA3wAAHYAAH5+hQAAfwADfgAFfQABf38AAXcAAZMADq8ACH8ACIIAAn0ADoEAAX8AAH1+fwAQgwALfwABgQAGhQAAewADcQAFiwALgQAnhQAAgwAGUAAB
    fwASfnwACX8AD4YAAIJ/AAF7jwAEfwADhQABf4EABoEAAHwABn5/ABKEAAR/ABeIAASEAAB7AAd9AAGCfwASfgAIfAABcwABhQAGfwAEeQABhQAEfAADfAAM
    fgAGfgACfwAAfgAFiwACfAACfQAIegAAfAANgwAAegAQfgABgwADgn8ADH4AEoN9hQADewAAfAAFdgABiwADmQACfn8AAX8ABIJ/AABzAAR+AAF/AAN/AAJz
    AAB9AAB+AAB/AAF/AAB/hgABegACfwAGfwAJf4EAA4QAA38AAZAABX4AAn8AAIQAAX8ABn4ABXYAFX8AA3l/fAAEfwAHfQAAfwAWgYIABHkAAX8ABX8AAH8A
    AX0AAnwAB38AA4UAJI4AAIoAAX0AAnkAAJAABIQABLeBAAGHfgAEfgADfwABjAABfwAFfwAEiX8ABn0ABH4ACn0AAH8AAHsAAIgAAYEAA5sABnwABJV9AAF/
    eQAAfQAEnHp/AAh/AAF9AAV7AACEhQACfwAJewACfgACogAEfgACfncAAHsAEXwAAH19fwAPfwAMfAAChgAHf3wAB38AAn8AAYMAAn8AAI2GAAR+AAB/AA1/
    AAN+AAF4AAV9AAh/AA1/AAF8AAKHfQACcgAWfwACfYEABJAAKH57AAWJfgAGggABfQAHfwAGfwADhAAGeQAFewACewAKgX8ABoIAAX8AAHx+AA18AAN+AAKQ
    AASIAAJ9AAh/fAAEfH2LAACMAAp+fwAKfQABggAEe4UAAoV7fgAAfwAEjQAAfwAKfwAHg6AABIkAAYEAEH99AAd4AACFAAd/fwAAgQAAeQABf38AAnwABH8A
    AH4ABn8ABX+FAAmDAAB/AAl/AACCAAd8AAF/ACGCAAF1AAfQAAd4AAB/AAaBAAB+AAp8AAODAAZ/ABF9AAR9AAt8AAJ/AAaBAAR/ABCQAAWBeH8AAn8AAocA
    AXoADn4AAn8AAH8ABn8AAnYADoMADIIAAXwAAX8AAn18hgADhAAFggAAi4MAB4MABYR/ABCJABGWAAN9AAN/AA2LlAAEfX0AAnsAAnuLAAGEAACBAAl/AAV8
    ABB/AAB/AAF+AAOCfwAMfwACkwAGcwACfAACfgAHfgACfgADfwABfwAHfn8AAn4AAoEAC38AAX0AAX8AA3UABX8AAGcADH8AAIgAAX56fwAAgQAEfwAEfQAC
    fQABfId4AAN/fwABjAAGf4MAAn8ACY4AAX4ABH+BAA2XAAZyAAN9AA2CAAd/AAh3AAB/AAuCAASCAAN/AAN+AAN/h3wABoQAC34AAo4AAXt/AAN+AAiIAAZ/
    AAB7AAl6ABB/fgADhgAChQADfQAFfwAAewAFfQAFfwAAfwAChgAAigADhAAAfwAGfIUAC30ACYsAB4gAB38AB4EABn4AAI6BAACBAAB9AAB/fwALsgAcewAD
    hwADfwAIgwAEfwAFdgABinwACX4ACowACH8AAH4AAH9/AACKAAF7AAOCAAd/fwABewABfAABfQADewACgX0AAJIAFYZ9AAKMABJ/AAJ/iQADfgAEfwAIegAE
    fgABfwACfwAAfwAAhwACgQADfwAAfgAHfwABdgAEegAEf38AAX52AAR+AASCAAF4hH4ABn8ACH8ABH+EAAN+AAl/AAR/AAZ/AAl+AAF+fgANf38AAYsAAH9+
    AASDAAB/AAd9AAZ8AAKLfQABfgAIfQAEcQAFfwAAjn8AB38AAH4ACX8AB44ABn4ADXcAAX4ACH0AA24AAX90AAedAAp4AAJ9AAWFABV/fwAChgABigABfwAM
    fwAAf3yCAACGdgARg4EAAnt2AAV9AASGAAl+AAKJeQABfwAFfwAPjwAJfgAAfgADewAAhAACfwAHggABegAJgwABfQAEhAAEiAABf48AAnwAAn8ABIQAB3kA
    AJkAA4EAAIcABYEAA3wAA3xyfH0AD14AAYwAA36BABWCAAh6fQAFfAABfQADbQAAewADfQADm4Z+AACBAAN/AAGCAAODfAAEfQABf4cABI0ABH4ABn8ABm8A
    AH5/AAB9ABSHAAR/AAx/AAJ/AAF+AASHAAV7AAZ/fQACgQABfAABegALfgABewADggAHfgAVfwABfwABgQAEfXyPAAp8ABN7fgAAfwAAfn9tAAd7fwAHgQAH
    f34AAXl/AAt/AAJyAAN/AAd+AAZ/AAN/AAB/fn+HAAZ2AAR4AAGBAAR/gwABfwAFeQAKfwAEewAHfwAAugALgn0AB4sACnwAAYkAAHwABIYAAn8AAX8AAncA
    CoUAC40AAnh8AAJ9AAqBAACLAAN+AAJ/AAV8AAKKAAB/f30AAYcAAHx/AAF/igAAiAAEYwAQfwABfwAEggAGhwACfX8AAH4AAYEAAnwAAX4AAHsABXsAC2kA
    CIIACo8AAn8AA4IAA3YAAYIAAYYAAIMABHYAAo4AApAACH8ABH0AAHkAAYwAA4YADX8AAH+Cdn8ABH8AAooAAX8ABZAAHH0AAoMAAH8AAnQAAnkABH+CAA2J
    AAmGAAWNAAV+AAeBAAd/AAqPggABewAGe4IABoIABH8AFX8AAIYAAnYABH8AAH0AA38ACX8ABHuBAAF/AAN/AAF/AA59AAF/AAZ6AAF/AAF/AAB/AAGBAAmC
    AAB/AAB+AAenAAF+AAR/AAR/fAAJlAAAfAAAiQAEfwAAfQABhAAPfwAChgAFhwAAfwAAegABfwAAewACfgADfgADfQABggAGnHl9jQABfnsAAG0ABH4AC4QA
    AHwAAH1/ABGIfwAChgABfZoAAIIAAn58AAN/AACDAAqMAAGBAAF/AAJ4AAF9AAF9AAGFAAF8AAKSAAN/AAF/AAF3AAJ7AA5/AAt/AA2DAAWNAAF6AASIAAF/
    AAKBAAB6AAd/fQAIdgAFf39/AAKIhAADfwAWfwAKhH0ABIoACn8AFXd8AAx/ABF+AAh/AAh5AAN3dgABf4cAC4IAAX4ABXMAAHcAA38ABJUAAGoABH8AAXwA
    A38ACH8AAH8AAHEACIQAA34AA3x9AAKDAAF/AAKNfwAXfwACjgAEfQABdgACfwACewABewAAfwAKhAABfwALfwAAfwACeH8AA4sAA4oAAoQAEX0AAHwABHwA
    AH4AAH8AAngAAn4ACYEAAIYAA38ABH8AA4MABoUAAXsAEIcAA30ACXsAAH9/AACdfwAAgwAAfQARiwAafQABfwABf4MAA4EACHwAEX0ACX8AGo8ACnsAAn8A
    AnUAA4EABX0AB4cAC5kAAX97AAZ/AA+SAAF9AAR/AAF9AA58AAp/AAt/AAF9AAl/AAB/AAR9AAuGAAN/fAAEfwAEbgAAfwAKigADhAACf3YAAngAEnwADoJ9
    AAaEAAGBAAZ/AABzAAB+fwAEgQASggACmgABbQAHfgASfAAAhQACfQADfwADfQAGdwAFkwABfQACfwAAeQAEfAABjIgAAI4AA30ABH4ACX8ABHwAAIN6AASW
    AAR5AAV8ABd+ewASfn8AAIt9AAZ9AAR2dgADewAEfgAScgABeQAFfwAEfwAAjwAGin97AACQhn0ACn8AAX8AEYUABIYAA3oAAX8ACH8AAoQAAIF9AAGFAAF8
    AAZ/AAp/AAJ8AAhoAAN/AAh+AACSigAEfAAAfwACdAAFfwAGiwAKeX8ADX8ABH+MewACfAAAhAABfQADfwAEggAahQAIfwAAfwAQewAAiAAGfAAFfwAEgXwA
    C38AAX99kAACfwACgQAEfwAFfwAGfAASfQAHewABaAAGggAIgX8AB39/AAR/ewAGfwAIgQABfwADf4sAAHwAA4EAAoIAAX8AA3p/AAmCeYaFAAt7AAKCAAJ/
    AAqBfgAAewAOeAAGfwAFgQAIfwALhQAJfgACcgAIfwAJfAADgQAFjAABfwADfwABfgAHlIgAAXx2AAmCAAl/AAJ/fgADf3oAAXx9AACKAAh/egAIfwAAfZYA
    FH5/fQAHegACgX9+AAB+AACJAACBAAdyAAF/gwABgQADhAABewACeQAKf3kAAn8AAIEAB3t/fwACfwAGfgADigAAlAABfgACfQAIfwABgwAFigAHfgAAggAA
    fwABgwAAfwADfAAHfgAMf3kAEYIAAX8ABX8AD38AC4J/AASCAAOCeAAPhQAOiwABfQABggASf38AA3wAAH8AAnh/AAKBgQACcgABfngAAHyGAACMAAZ4fQAC
    fwAHfgAEfQABfX4AAHZ/AA6EAAB+fwAKdQAFiQAbfX+OAACFAAN4gwAHiQAAgwAKgQACkAAEfwALfwADggAKfwADfAAKfwAAgX8AB3sAA5EACoUABX8AAH8A
    AH8AAogAAH8AA4l/AAp3AAd5AACEAAR/AAt+fgADfgAAfQAFfQAXeQASfwAAeQAAfX4AA3QABYQABoSCAA5+AAJ/ABF9AAF+AAR9AAKCAAuMAA2CAAqOAAF+
    AAN+AANnAAZ8AAZ/AAB5AAB4AAODfwASfwADdwAEigAHfQAGegACigADfAAGfwAAe34ABX8AAn4AAX8ABn8AAooABXgAAH8AAH8AAn4AAoQAAX+LAAJ6AAN/
    AAh+AAWGAAV/AAKMABR9AAF7AAJ5AA9/AAJ5AAByfAAAgwADfgACfwAChwAKfwAAfwABhgABfwAMfQAAfwAMfAACeQAbewAHgoMAAoEACX8AAI4AA3cABX5/
    AAJ9eAACiAAIjwABfgACf4EAAH0ABX4AFIUAAH4ADJ0AA3YAAn8ADX4AAX52AAB/fgACfwAAfgABfwADfQAAiwAHfgAFfgAAfAACfwAGjgACfgAGVAAJggAA
    hQAAgwADfwAEfwAChQAJggAFhAABfAAHfAAEfQAFfwAEggAAggAMfgACfgAEfwAHfQABegAAfwAHfwABegAAfwADfwAAcAAZgQABf38ADX8AGHsAAoIAAIsA
    BI8AAHUAAHd/AAGBAAB9AAd+fwACh4Z/AAJ9AACDfQAFhgAFfgAAgQAUfX8AAYIAA38ACnsABH6BeQAJfgAIiwAEfAAIhH8AAH8AC38AAH9+AAV9AAKEAAJ7
    AASHAAJ/AACBAAN+AAF6AACOAA92AAJ/AAJ/AAN9f36EfwAAggAEgQABfQASfXqNAAh9AAF/fn8AAH4AA4IACXwAEn8ACn8ABoUAAH4ACloAAI0AA3sAAHt+
    AAN/AABnAAB7AAOGhn8ABn4ACH99AAl+AAt/AASLAAp/AAp8AAJ+f34AFX8AC3gADIUADZUABH8ABn4AAX8AAX8AAX5+AAKIAAB9AA1wfAAEeQACfQAKfAAC
    qQACfwAIf30ADH96AAB7AAN0AA19AAN+ABOFAA58AAGFAAF9AAKCAAJ/fQAGggADfgAFfQAEgX0AAYqFAAyBAAZ7fwACfwAAf38AA38ADnwACYkAApQAEHwA
    AIgABn4AAX4AAY0AAIQAAoEAAX8ADngAAH4ABnoABIEABH8ACHwAB5gADX9/ggAIewANfAAKfwAXfwABhwAAfAAPfwAFfwAAgYoABnwAAn4AAIYACHsABX8A
    DpF3AAJ+AASOAAN/cAABe4gAAn8ACX0ABn0AAH4AA5AAAX19AAV/jwACfgAAhwAAfgACfn8AAn8AAn5+AAt/fwAAjwABfwAHfQADewAQfwAEfgAAjHsAC30A
    B4cAB38ABXoAAH9/AAJ/AA59AAF5AACGAAJ9AAN+f38ABYUAGYYABHsAAIEAA38ABnyCAAd/ABCCAAl/AACMAAd8AAd6AAF+AAh6AAN/AAGDAAKEAAF+AAqT
    AAR/AAR/ABF/fQAHfgAEeWwADX1/gwABegAAfAAAgwAHfwABfAABfwAHfgACf4aBAA6BAAF9AAR7AAB9AAF4AAF/AAF/AAh6AAF/AAJ+AAWVAAF9AAJ/AAF/
    AAGCf38ABH99AAV+jAABfwADfwAEkQAGfwAAfwAEewALfwAChwAJfAABgwAKfwADhQABf34AAH8AAnAABHgAB38ACX8AAX4ABHsAA3YAAI4AAXwAAIl1AAWG
    ABF3fwABjn4ACIMABpAAA38AB399fgABfwABgQAJfgAPeAAEhnsAB4gAAH8AA38AAYIAAYoABn99fwAGfoQAA4QAA4MAA46CAAR+AAh/AAd+AAGDABB/ABJ/
    AAiBAAB9AAaVAACHAAOYAAaFAASOjAAAfgAMfn8AAH4ADnuCAAKCAAR8fgABewACfgAKgwAGfgAFfgANfwAJhgAPjH8AAH4ACnsAAYYAEHsAAn0AAX6IAAB6
    ABSLAAWDAAl/AAF/AAF+f38AAX0AAH4AAH8ABH0AA3sACoV8AAJ+AA9/AAR9AAaCfAAFfwAOfwAAfgAFfAAAfgAEi30AAH8AI34ABYN5AAN+AAF/AAR/AAiF
    ABCBAA5zAAF2AAB/AACNAAJ+AAN6AAt9AAB+AAaBfgADeQACfAAbcAAUf34AA38ABn57AAR/fwACe34AAoYAA38AA40AAIoAAXUAEX8ADHUAAX8AAH0AAIGB
    AAN/AAB+AAKDAAN/ABN9AAR/eQASfwAGfgADlgAKhQAHewADfQACfgAGfwABhQAFiAABfwAJegABmwACiwALewAGfgABhAAAfwACfwACf34ABIEAAYEAAHx8
    AAJ8AAd/AAKOAAJ+AAt5AAF/fAAAkgADfwAQfwAAegAOeosAAH0AAYIABX0AA1cAAIMABnsAAn8ABH8ABI4AAXwAA4UAAYIABn4ABXgAAH8AAIcACIgAAnYA
    An8AAn0AB399AAR9AAN/AABiACR+ewABf3sAAn6EAACHAAF9AAGOAAJ7AAKJAAl/AACEABaHAAF+egABegABfgAFhX8ABpQAAX9wAAJ/fwACgwABiox7AA9+
    AAZ/hgAChQACfwAQfAAAegAPfwAEggAHfgAHgQAFfgABfAAAfwAChAAAmQABfnsAAn8AAX+aAAF2fgABfwABfgADfwAFfwAAewAQfwACfQADfQABbgAFfwAF
    ewABkwAGgwASfwAAegAMfwAAfYMAAYYAAoR+AAh+AAV9AAt/AAF/AAOBAAR6AAKHAACOAAt5AAF/AAh/AAJ5AAOHAAJ/AAuOAACGABKDAAV+AAB/AAR9AAZ/
    AAV/AAJ+AAJ5AAt/AAF/AAR/AAN5fXwACX8AAooACXl7AAB/i38ABIEABn4AAIx/ACd+AAZ/fwAEfwADfQAAegACgwAGdwAEfgADfX8ACX8AAX8AAXx+AAJ/
    AAN+AAaFAAB/AAWEABB/AAN/AAWGAAGBAAF/AAuHAAZ8AAWJjIUABHIAAH4AFIgAA32JiAABigAPeY4ABIMAAY8AA38ABZoACH9/ABZ/AAGCAAOQAAV+AApt
    AAJ/AAF/AAl6AAh+AAJ/AAmCAAN6AAyJAAB4AA1+AAN/AAZyAAR8AAN/AAd/ABuBAACKfQACfQABfwAGjgAHlgAAfgAAdgACfwACfwADgQAPggAHfQAEewAA
    ewAHgQAAgn0AAnx/AACPAAN8AAJ/f3oAAIcAAH4ABnoAAH8AB38ADYUAAXkAAIYAAYQACH4ADXwABH8AAn8AAnYABnkAAH4AAX0AAX8AAnkAAX4AAH4ACXwA
    EYMAAnB9AAR7AAOIlgANdgABfQAAfAADfwAOiwATjHyIAAZ+AAB/nQAAeosAAH0ABX9+AAJ7AAR+AAV4AAR/AAN+AAB/AAZ/AAF4ABKDAAN/iAAKegABg34A
    AoEADX8ABn9/AAN/AAaBAAN8ABB9AA9/iQAAhgAAfwAFeQADfwAAfAAQfwAVhgAEhQAAhY5/ewAHewAAewAJkgAAfgAEfAAEg3MAAHwAAIQABYcAAJQAAH8A
    AX8AEn4AAIMABpIAAXwAC38AAn8AAoQAAYEADn8ADZEAAn8AAH59AAV8AAB/AAZ/AAJ+AAKCAAqLAAaEeoEAAn4AB39/AA1yggAQfwASewACfwABfAAAg38A
    AH8ADX8AAn8ABH+DAAaOAAiCAAR/AAGFABR/ggAAfQABhQAIfgACfwAChn0AAn8AAomBABR/AAR+AAB+AAJ/AAWCAASBgwACen8AC4EACIF7AAZ+AAF/iAAI
    fn8AAn6CAAN/AAR/AAR/AABtAAJ+AAJ/AAp/AAWCAAN+AAF/ABN+AAN/AAJ/AAB+AAB/AAB/AAN/AAV+AASNegAKfgABewAHfwAAh30AC30AA38ABIIABWgA
    BH8ADYMABH4AAXoAAX8AB38AAH8ACIMAAX4AAX4AAX8ADn4AAox/fwAAfgASgYN8AAeGAAZ/AAB/AAN+AACBAA+DAAF/dwAHeW0AAHoAAn0AAn8AAHoABIoA
    AHt8egAFeQAkfgALgQADfgACdgACcQAEfwABf34AAH4AAI0AEIkAB3uBAAV4AAJ/AAF8AA6IAAGEfgAKfQACgQACiQAGeQAHfwATe38AA3wAAYYAAH0AC4MA
    An8ACYsAA36BAAKRAAJ7AAGOAAGBAAh9AAmEAAF5AACMAAh/hQABfQAEf34AAX0AAZQAAH+IfwABewAGfn9/AAN+AAd+AAF4fwACfgADfAAAfwAFfwABgQAE
    fwABfQADfQAAewAHfwAAwwAAegADjwAEfX8ABn4AAYF/AAKZAASIfwADfgAEfgADfwACggAEfgACagAGfgAGfwADhAACf44ABZAACZEABn5/AAGIAAx+AAR9
    AAB/AAJ/AAeCAAJ+fn8AA3yGAAJ9AASGAAmXAAKGAAl+AAKDiQAAfwAFe5N/ABB+jgACfAAGdQAAhQADpQAQgwAKgwAJfwAIfgAHfgABiAAIhgABfn9+AAB8
    AAt7AAB+ABB/AAB5AAB/AAOKAAN8AAWBAAeBAAyEABB/AAB9AAB/AAGHAAJ/AAWEeXx/AAV8fgAMjAAEfgACgQAHjAAAfwAVjQAJfgAKfQADfgAFhQAEfgAE
    fwADjgALhQACggAJfwAHfwACfwADfgAXdwAAlH98ACN/AACBAAN+AACEAAN9AAB3bwABfwABfAAGfwAAewAcgQABfwADfQAAe38AAH4ABXwAAH4AAIIAC40A
    An4AAH8AC38ABHMAAH4ABpJ/AAB/AAN9fn4AB38AK38AAaAAAH4AAX0AA38AFHsAAH5/AAF/AAZ8AAB8AAN/AAV/AAR6AAB/AAd8f4IACHsAFn4ADX8AB39/
    AAGFAAB8AAJ+AA+RAAt/AAmGAAh/AACMAAF9AAV/AAOFAAR9AAKHAAV/AAF9AAN/AAZ8ABZ7fwAAfwACawACiAAdewADfQANfgANfgABiwAEjAAKfAABe38A
    BIEABX0AAHgAAn4AAH8ABn+PAAKNAAF+AAV/AAF9AAR5gQABbgAAfgABfn8AFo8AC3sAAoUADX4ADmt/AAKFAA1/dgACeAADfgACfQAAinx/fgAAggAHf38A
    BImEfAAKewADfgAHjwAFjAADfwAAfwAEin8AAH8AAH95AAN/fwAIfgALeQAAfQABgQAJeQAKiQAJfwABegACjAAdfH1/AAN4AAB5AAWOegAAfwAHfAAIhgAL
    fAALfwADfwAMfwAAfgAJfwAAfgAGhgAIfwAEfwALegAGfwAJggAMe3x+AAd5fgAGfAAAfn8ADH4ABnwAA3kAAYIAAX8AAGwABo0ABXsAGXwAAX9/AAF/AAB7
    fXoAAH4AAn4AAn8ADIN+fwAOfwAAhAABggAEiH4AB38ABX0AEH0ABoMACIUAAHkAAYGBAAZ8AACCAABjAAN+AAF9AAWUAAN/AAB9AAN/ABl/AAt/AAB8AAt0
    AA1/AA15AAV6AAF6ABN/AAChAAaFAAd8hAAEfwAFf4cAAIMAAXwAAnWEAAV+AAB9AAF+AAGEAASPAAOLf4kAB34ABH0AA4QAAIMAA38ADH6FfwACfgASf4EA
    Cn4AA4J9kAABdgAAhAAGf38AAn0AAn8ACVsAB3IAAYwAAJIAAn8ACYIAAnwAAn8AAX8ACn8AA3wABH8AAXAADnsAAn8AA3x/AAF+AACLAAp/fwAKgQABiAAB
    iQAKfgABfwAFfgADgwAFfwAIfX8ABoIABoMAAHl+AAB/AAh7jAANfQAAkwAEh38AD4IAAX5/AAh/AAaDAAuEAAKfAAF9fAAChgATdAAAhgADfwAAewABhQAA
    fwAEhgAIfwACfAAVegAGfQAGfwACdwACewAAfAACfwACewAEfgAEf31/AASWfAABfwAAhgAKfgAEfwACfwAAfQARjAAEfQAMhwAIcQACfAAClgABmwAHfgAC
    fwABfwAKeQACfgAIfwAVjgAGhgAAfwAAegAKfwAGfQALfQACfQAMiQAEfgAAfgAMfwACfwABgQABfH0ABnsAAX0AAX8AAX99AACVAAR9AAGCAAN+AAN/AAB+
    AAd/ABN/AAN/AAh/AAJ2fooAEXoAAI6JAAh/AAN8fQACeH8AAIIAAX8AA34AAZN/AAFnAACIfgAEmQACfwAFkQAGf3wABYgAA38AAH8AAX8AA3+DhAAGfwAM
    fwALin8AB38ADIF/AAJ8AAp+AAF9AAeHAAByAAV6eAAAjQADf38AAH0AAnsAAn4AAX4AB38AAoV/AACEAAF/AA2EAAR+AAZ7AAF/fAAEfgADjQAGfQADfwAP
    fAAAfgAAfgADfwABegAQfgAOfgAIfQADfwANgwAAfgAAfAAEfQACfn8AAH8AAoMADXoAAn8AAnoAAH4ACooACIt/ABF1hH0AA3sADH8AAH+CAAGCAACGfwAA
    eQAChAABfwAGggACfQAMewABfY8AA38ACn8ACIUAAX8ACH4AAIEAFoR9AAV/AAF/AAZ/AASBAAmEAAB8AAR8AAR/f3uSAAOCAAB9AAB/AAJ/AAWLAAR/AAKC
    AAF1AAN/fooAAH4AGn5/AAV+AAKBAAF+AAJ6AA95AAKPAAJ/AAKBAAh9AAx1AAJ9AAKMfAAEhXoAAX8AA352AAiBAAF8AAF+AAx8AAN/AAB8AAp/AAKMACl+
    AAN5AAl+AAJ9AAZ8AAKfAAF/AAZ/AA1/bAAAfwANfQAAfgAKh3sAAJoABH9uAAF/AAiCAAh8AAZ+AAKYAAh7jQADfwADiwAUfwAAfwAAg5MAEoYAAH8AA3UA
    A34ACnZ8AAF/AAN7AAZ+AAB/AAZ/AACOAAKBAAN9AAd/AAV8hoMADX8AAIMAB3wAB39+AAF+AAN+AAN/AAx8AAl/AAV5AAN9AAJ/iAAFfgAIfQAAf4kAAHx9
    AA+SAAF/AAF+AAt/AANzAAWGAAx/fwAQdgABfwAIfwAIfwAQg38ABIMAA30AEYQABX8AFH0AAHAAAH8ABX0ADXwAA4wAAoEABH0AAH4AA38AA30ABX0AC38A
    A38ADI4ABYIAFHR+AAiKAAV9AAd/fAABepR/f3sAA30AAX4ABp0ACY4AD4MABIEAAX8AA3YAA4QAAncAAYIABX4AAX8AAn4AAYEAAXoAC3sACn91AAt7AAN+
    AAF4AAF+AA1/AASDAASChX8AAH9/AAl5AAJ7AAV6AAyDAAF8AANyAAB9AAGQAAB/AAOGAAOMAAd/AAKDAAGHAAN9AAqEAAN9AAd+AACVAAB/fX4ABX0AHn8A
    FH4ABJYABH8AC3sACI0ACYMABnoAFH4AAX4AAH8AAYEAAX9wAASXfQABkgALdX8ABI+CAACOAAOKAAF9AAJ+AACJfwAFf4IAAH0AAIEABJYAAX6efgAIfQAD
    fwAWf38AD38AG34ADYEAAn5/AAh/AAp2AAl8AAF/AAB/ABCBAACQAAJ/AAZ2AAF5AAaOAAN3AAZ/AAV3fIsAA34AAoIABYEABnuCAAB/AACHAAF9AAB3AAN4
    AAF/AAZ/AAV9AAGFAASOAAeBAAiHAAenAAV8go4AAX+DAAR/AASNAAx/AACaAAB/AAR/AAN/AAeFAA5/fwAAfaEABIgAA3+rAAyLAAqDAAF+AA5/AAB/AAJ9
    fwADewACfwABfwAJhgAFfwAAewAFfQACf38AAn8AAn8AFH4AAH98i38AD39/AAV7ggADfAABfwAahAAGfwAEgQACewADfgANf30AAr4AAn4AAH8AA4kAAHwA
    CYIAAIEACX4AC4OLAACPAAF/AAN+AAJ9fQABfwAAdgAAf4R+ABl9AAN9AAGNcQAUfgAFfwABfn8ABIIAAYcABH9/AAV9AAZ9AAl7AAqIAAB9AAGIfQAChgAD
    egAFegAHhgABfwALiAACewADfQAAfwADfwABfwAhggAIfwACfgAAigABkgACfwAEfwAIcQAEfgAFfwACeQAEfAAAjgABigACfgABfwAGeAABigADjgABfY4A
    AYgAA38ADn8AAH4AAHsAAX4ACIcAA41/AAp8AAWJAAl/AAV8AA+EAAF+AAR9AAt9ewACfQAEewAMf4YABn8ACIgADX8ACYoAAH8AB38AA4cABX8AFpEAEIIA
    B3yCAAJ/AAuBAAp/AACCeAASegAAegACfQADhH0AAX0AAn+FAAJ/AAF3AAF/jQABfgACfwAGfQAKfwABfAAFfwACfIt7AAF/AAB/AAF7AACOAAGIAAl/AAJ+
    AAKIAAR7f38ACod/AAN/AAJ/AAGDAAh5AAN8AAR7AAB3AAaIAAJ9AAF/f38AApQADHgABn99AAyOAAGIAAt+AAR1AAF9AAN5AAN8AAF/AAaLAAh9AAd+AAB/
    AAF/AATMAAF6jQAChQAHfAABf34AC38AD3wAAn5+AAB+AAh/AAB/AAqCfgADiQAKiYQAAYSPAAB9AAF/hQABdAAAgwAGfQAAfQAAfwAEen8ACIMAB3sAAX8A
    C30ACn8ACXgAAH4ABIyIgwAA
    table pieces 0.0071121403 958
    AAWDABN8ABR5AAF/AAVnAAB+AAqIAACNAAd/AAh7AAt/AAd+gwAAf38ADYoAFH4AFooACYyIAAV/AAeJAAinAAV/f3wAA30ACn4ACosACX8AC4EAC38AAH4A
    AHwABIMABHwADoIAD3+LAAmDAAp/ggAAeQAIfwAAfgANfX8ADYMAB30AAX8AAn4ACX1/AAN/AAWFAAV+AAJ+AAJ/ABqPAAp/fYQABX4ABXgABn0AAYF/AAeN
    AAR0fwABmQAGgwAKfAAHfwAIfIsAFXUAAX4ABH8ADH8AG4UAAX8ACX2BAAd/fwAFfwAchwABewAEfwAUin8ABoIAA38AA4kAAoUADIsAAH4AAH8AAnoADqIA
    BpGXAAp/ABJ+AAJ+AAKCAAF8AAV9uAADfwALhAAIe4cAAYUAAHoADX4AD38ABnoAAX8AEI4AAIIAFYgAA4IAAIkAAX8AB3cADHEAAn8AAn0AA3QABoYAAYMA
    Gn4AAn4ABn8AAI8AB4QAAHkAAn8AAX8AEYgAAIwAAn+BAAiEABN9fQAAfQAHfgADfgAHf34ACn1/AAB/AAOWAAB+ABuGgQAAhAAHfgANdAATfwATfgAXd38A
    CX8AA3oABXVvABJ/AAB4AAOEAAZ/ACB9ewADiAACfgASdwACigACfwAOfgAEhAATgwAMhgAHhgADfAABfQAHc38AA4MACX4ACH4AAn8AAnUAA3YAAn4ABX4A
    A3wACX4AAH8AEIIAC34AAn0AAoEAAH8AEXwAA4YABHVjAAZ6AAuYAAiMAAR0ABSCAAB+AAh8AAd6AAd9AAZ5AAN7AAdSg4UAA34ACXgAAH5/ABJ5ggAJfgAA
    gwAIgQACfgADfgAFhgACfwAOfAAOggATfgACfgAGfwATfAAEkAAIfgABfnwAAX8ACIEAAoQAL3oAAaQADH8ABIsAC34ABH4AAHUADoEAB4MAAn8ABn0ABHwA
    AWt9AAt+AA6MABV+AAZ/fgABfAAOegABgQACfwABegAMfQAFfwACfwACfwARcgAFfn0AAYQAA30ACX8ABH8AE38AAogAEH8ACn8AC38AF4EACXwAAH8AAoQA
    BYkAEX0AAH6IAAJ/AAF+AAKHAAGBAAaEAAKIAAWGAAJ8AAmIAAd/AAB9AAF9AAlvAAGIAByBAAR2AAV/AAF8AAaLAAh9ABV8AAB+AA2IAA94AAOJAAR/AAp/
    AASjAAJxAAF+jY0ACIkABYQACogAC38AAX4AFXkAC30ACXoABH4ACYEAF38AAYQABn4AEnsAAIcABIMADnwABIF7ABB9AAV3AAZ/AAZ/AAd+AAiCAAh9hgAF
    fgABggAFggAGfwANfwABhwACgQAKdQAAfwAJgwAHfQAKfQAAfAADfgAJewACiQADdgAFewAEeAABlwAFhgADfgAMggADf353AAGDAAR/AAh6AAl/hAAQfwAH
    hAAKewABfQAFfwACfgADfgAOiQAAf397AAKFAAqBmwAJfQABiH8AAX4AAoMAC4gADYR6AAZ3ACGDAAR+AAaJAACDjgAGfAAaf4UAAH59AAZlAAh/AAaCAB97
    AB2EABNuAAB/AAl5AAV+bAACfgAChQACfgAGgwAcggADfAAZhAADfwABfnkAIYUAAJsAAId+AAF+AAV/AAR7ewALfgARegABiAAInAAAewAEegAFfgAXmX8A
    A3wAC4IACnl/AAiFAB+EAAF+ABd+AAh6fwADfwAAgwABfwALfQACfQABf4gAKn8AA3sAA3+BABSbACaBAAeKAASCAAOIAACDAAGLhQAPewAFhAAAVQAEfwAB
    ggAIfAAQhn8AAHqOfwAPoQABfgABfIGCAAF+AAqKAAd+AAN4AAGIAAR+fgAFfgACiAAIegAJfwAEfAABgwAVeQAKiQAAdwAhfAACfwALdgABfAABfnoACIEA
    D4cAC5AABn4AAn8AAXsAAH4AAIMAAHUACnwADX+YADV9AAF8AA2FAA6NAAJ9AAl/AAp8AAh8fwABiQAIfgAQhQADfgACgQAAfQADcwABfQAOfgAGfwAAhgAN
    fQAAlQAAfgAAmgAHfwAie3wAAIUAA3kAAZEABnwAAH4ACYcAB34AE4gAA44ADHYACX0ACH4ABoV/AA+CABJ/ABB+AAB8AAN+ABeBfwAGfwABfgAFhgAGgwAg
    hwALfH4AAXwAH38ACIUAAX4ABX4ACooACK0AAIwABH8ABHkAEX8AB30ADn8AAIMAAHkABHYAC32GAAGKABh4AAOCAAF9AAh+sAAJegAChQAJgwACfwABgQAL
    hgAAgwAEfgAFnwADggAOZwACfwAEhAAHfgAAfAAHgQABgwAdfwABhAAAiQAFgwAHfwAHdgAFfgADenwACHqFAAB9AAl/AAyBAACHAAB9ABF/AAeDAAZ+AA1+
    AAx4AAaHAAt/AACKAAh9AAuEAAFwAA5/AAp+fwAChQAAgQAHf4MAA3wABn8AB32GfgADgn8ABnwAFZMABXkADIYACH8AAYoACH8ACH0AAocAAoIAMIV/AAGF
    AAF9AAF8ewAyfgAFfwAIfgABhQACfQAHigAFlQAHhAACegAKiF4ABoQAAX8AAoOLAAqCAAV9AAt7AAZ/AAaMAAiNADR/fQASfwACjgAEfgAAewASegAJfAAM
    fgAJfwAAfAAGfgAHfgABfwAHggAUfgAFf4wAAYkAAH8AE30AA3oABYIACn94AAF/AAN8AAV7AAZ+kgABggAnggABewABgwANfQAAiwACgwAAhQAChIQADYgA
    FH0AB4QAA3wABH0ABX4AB3wAEH5+AAZ2AAV+AAWBAAuEAAOqAAt+AAN/AAF5ABh+AAeGAA6BfwAZhAAEjQADhgAGcZYABH0AB30AAIEAEHoABHt8ABdxAAGB
    AAB/AAp7AAJ5AA16AAB9fwABfAADfgARfwAEfgAHgQADdQAAfwACgwAXjgACewAFigAGhgAnkQAAegAAgQATfwAHewAQfgAIdwAFfQAAeAAKeAAAfAADdH4A
    BH8ADHoAAH8ACH8AC3p4AAd/fAANfwAbfgAEcQAFgQABhgA+fgAEdwAEgwAGgwAEgQAeigAAfwABfwAAjAAIhAAGfwAAfn8ACooAMYoADX0AA3wAAH0AAX8A
    EHEAAH8AE30ADYcAAYwAB359AAZ9AAh9AAl+AAZ7ABJ+ABt/ABB0ABR8AAN/AAB9AAF2eAADigABigAChwAHhwAUhgAFfwASfwAEfAACfwABfwAAfH0AA38A
    G30ABIsAAX9+AAN+AAWQAAJ+AAJ7AAV7AAB/AACPAAV/AAF7AAKUAAp/AA6DjgAHfgAKdwACfwABfwADeQAHfwADgn0ABekAB38AGH4AAX0ABoIAAX8AAnwA
    AYsAAH8AAocABHsAEX0AAYSEABV/AAJeAAmJAAB/AAeCAAaPABF/AAOFAACFAACBAAJ8AAx3AASBfpUACXwAAX8ADHYAAH4ABn4AB38AAn4AC4N/AAN+gwAC
    fwALiAAAf4EABn8AHIcAAXoAEH8ABHIABnx/AAGQAAOEAAeEewAEfwACfgADjgAGfAAEfwATfQAAiwAEggAKhAAEfwAEh4IAAIcAAoYACYMAAoQAAX8ACH8A
    AH0ABIIABoUABooABX8ADYkADn4ABIMAC4QAA3kAEnwABnAAGHcAAX0ADn8AAHwABn0AB38ABKMABXsAAJMAEX0AB3cABnsAF38AEosAC4IACZEAAIEABY4A
    AnYACn8AC4YAI3x0ABmPABGJiwABfQASdgAHkAABf38AFn0ABH8AAooAInYAA34ABH8AA3wAAX8AAH0AFXgABnwAAnsAB4F3AACBABB/ABt/AAB+AAJ9AAF9
    fQAAfQABfgABgwAEegAAf4EAA34ABX8ABpOQgZEACnUABoEACHx9AAWFAAZ/AAGCi4EAAXwABHwAAIsABX8ADH0ACHoABIkAC6UAHXcABsUAAH4AB34AAn8A
    A34AGWgAC4SZAAF7AAR9ABJ6AA9xABB/AAN/AAl+AAZ9AAOHAAR/fwABfAADfwAPkwAEeQAOfQACfwAOewABfwACf3wACH4AAnQAF4QABnkAAZYAEXZ+ABeJ
    AAV+ABF+AAOPAASBAAl6AAp7AAeFfAAJgQADfgAMfgADfwAOgwAKfQADfAAOfgANgwAFegAAfAAAfAAFfwAQegAEf30AA38AEYMAFYkACX2HABp/ABd9AAl/
    AAJ/AAGPAAh9gQAGfQACfn8AAH8AB416AAB/AAN7AASCAAKIAAaCfQAUhwAQbgAnfwAFegAMjpoABH8AAH8AA3sAD30ADX8ADncADl8ABXwAEHt/ACN1AAmK
    AAB+AARsAAV/AAuHAAJ+AA2BAAx2AAB/AAJ/AAF+AAp+AAV/AAV8AAp8AAd7ABZ+AAKQAAOEggAWcgABfwAPhQAFfwAAgQAFg34AA4UAAY5/AAF8AAt8AAl/
    AAN+igAJhncAAYcAE3wAGIQAAoEAAIwAAoIADn0AAX8ACX8AAHwAAZcABncAAowADYMABIYAAIsACX0AB34AAXxveAAAfwAbfQAEfwAGfQAdcQACf4EAA38A
    AH8ABH8ACn4AAX0AB3wAA3sAA38ABoEAAIIABoQABYQAAIkAB44AD38AAnkAAH8AGpIAAX8AAnsABYEADoQACoMAA30AAYIACn4AAX0AAnt/AB2DAAp7AAJ/
    hQAAhAAEiAABfwAAdAABfgABdwAEYwACf4kACXyIfAAVdgAAeQALigAUdwABfwAHbQABhgAQfQAJhAAAiQAUfgAAfgABeXqHAAN+ABJ5AAR9AAB/AAN4fwAM
    gQAJfAADkgADiAADhQADewAGfgAIewASf4IAAoEAAX8ABJcAAIoAFH4AEn4AAH0AA38AAn8AAXkABI8ACH0AE3wABIIAAX0ABpYACH8ADHsAAXYABH4ABn8A
    DH0AAHuFAAGafgAOfwAGfAAAfwAEkgAnhwAGgQAKawADfwAGhwAKdwAUggAFfQAIhwAIfQAAfAACfAACewAGfX8AA34AAIIAAX4AAoIACn8AAaB8AAN9AAR/
    AA1/AAJ3AAd7AACCABZ/fwATegAIcAAOfwADiQAAeAADfgAJfgASkQAAhwAchAARfQAJgwACeAAAgwAFgoMABn8ACZkAAn4ACYcAA3wAAoMAAH8AAH4ACIN+
    AABvAA2JAAJsAAOHAAJ/AASFABuHAAB+AA59AA1/ABF8AAB9AAF/AA56AAZwAAKCAAR4AAZ8AAZ5AAF/AAV+AAqDAAJ8AAFvAByOAAN/ABB6AAOPAA2CegAH
    hAANegARhgASfAAGfgADfwALf4cAEH+BAAJ/AAV/AAJ/fAAFfgALfgALfQAFhQABfoMAGH4AAIUACIoAAn+FAAKPAAF2AAR3AAB8AAOFAAd/AAJ/AAZ/AAR/
    AAV+ABGNAASOAAF+AAF/AAl/AACRAAOFAAGEkwADfwABiQABfwAEfwAHhwACfwAHhQABfgAgjgAGgwAYfwABdwAPfgAEhgAGfQACfwAGfpYAE3wAAH8AB24A
    AH8ADH8ACH8ADH8AAH+DAAmBAA58AAGKAACIABlwAASDAAN8AAF/AACWABd/AAN2AA2FfwAHo34ABoMABH8ACX4AAX4ACYcAAoQAAXkAB38ABXwAA4oABIgA
    Eox/AANtAAN9AAuJAAJ+AAR8AAKFAAmGAACFAAx9AAh/AAJ/AAB+AAB9AAV/AAp/ABx+ABh6AAB3AAOBAAB/AAWVAAR/AAiPfwABggAJfwAIcwADfgAAfAAD
    YQAEfwADewADfwABfgAHdgAPfwAAhQAEhQAAgwADfwAAewAGeH0ADXoABJIAAKd/AAl/fwAFfgAAfwAEjAABf30ACn0ADYoACYIAA38AFYIAEn0AFZV+AAJ+
    ABJ7AAN7AAV3fwAZgwADiAACfX8AAX0ABYQACH0AC38ADIsAAoMACYYAAX4AD4IADIUAEH4ABoIAAYYABH4AHIkADH0AA4oAAH8AAH8AGX8AB3cABX8ACHwA
    BIQAAYQABHyBAAZrfQAHfQAIfgAFfQAKgwAEgwAFjAAKfwANfwACb38ADrAAAX4ABIYAAIkAAH8AC4gAAHgAEIYADHYABH8AAH4ABHgAG3cAAnR+AAJ8AASH
    AAlvAAN/AAeJAAZ8AAV9AASHAAB7AA1/AASDAAV8ABeEAAB/fQAPhgAAioIAAH8AAYYAC3MAAosABXsAAn4AA34AAH0AD4wABXsAAWsADH8AD4oAAH4AAoIA
    E30AAH0ADn5/AAKLAACYgXmDAAZ/fgAIdgACg4YAAIUACXsACaMAFIF+AAp8AASLAApwAACCAAV5AAB+ABN+AAd/AACCAAp5AAF/ABx9fgAJhAABgQAFhQAD
    dwAIfgAkfQAAfwAbfwAMfgAEhAACfAAJfQAKegAGegABhZcAD30ABIoAA3kAA3sADnMADXeCAAV+AAONAAeLAAl/bosAAXgAIZMAAn8AHH4AAH4ADnsAD38A
    AIQAAX8AA3gAA5QABIkAAH8AAoUAA4QABIIAAX+DAAGHABJ+AAh/AAZ+eQADfwAMiAACeAAGfoEACYYAAn8ACX5/AAOBAAV8AAN7AAF+AAmEAAKFf4QAEn8A
    BX8ADn4ACX4AEX0AAoEABX0AA4cAB4YABH4ABX99ABN+AA5/AAKGAAB+AAGOAAqDgQABiwAAgwAegQARfwAGfwAQfQAEfwAHjAADhQAAfgACf38AB4kAAXxo
    ABV9AAN7AAl/AASDAA6LAAKDAAV/AARzAABfABN/ewAIfgACfwAAfgABfQAGiwADewAKdwAChAARfQAEXAAJfwAIhQABewAAfnYAA4kAAX8AAIIAAHQACXUA
    DHmEfwAAfgABhQAEfgAAfAAQiwAGfwAOewAFewAAfwAEhgAEf4QAAXQADXsAAIUAAXyIAASSAAGCAAGDfQAGfQAFgnoAAYkAAYIABHgAAHKFAAd8ewAAegAU
    fQAIkX8AAX8AAoIAAZAAAokAAH4ABH4AAH4AAoIAA38AAX0AA4QAEJcABX4ADX0AEH0AA38AAXwADH5/ABR/AAF9iwACfAAJhQALhgALewAUgwAFfwAGjgAW
    hAACfn0ADX8ADYgAA4oAAo4AA34AAYIABX59AAB9AAN9fgADfwAIdwAGfn99AAJ8AAKEAAV7AAOGAAd+AAd/AAZ/AAd/ABZ2AAOCAACDAAd/AACbABt9gwAB
    fwABfQAFfQAIfnoABX9+AA1+ABuNAAuFAACIAAOKABN+AAt9d3oAAYEABH59AAVmAAKFlgACdgAIiwAXf3sAE30AAH0ABn8ABIh9ABN+AAF6AAKGAAJ9AAd/
    ABKDAAl/fwABfwAAjwAKjgACmn0AAH8AAYQADHV/egACgwABjQAPf38ABH2MABCDAACKAACUAAJ/AAB+ABN+AAZzAAZ6hwAFfQAAfQAHkgAAgwAGfQAGgnx5
    fQAfiooAFX4ACX8AA30AAnsAA38AA5AAE4EAAWMAC38ABn8AA3kABnwAD38AC4IAApYABXoAAIsABocAAH4AB34ADX0AAn+mAAt/AASJAAN9AAZ+fQAUfwAK
    dAABfQAHggANfwAEjwARhgAKiQAJfQAHfwACggAAfwADiQAAhQAEfwADegABg38AAH0AAaIADHoAA38AAnsAFpAACooABHwAA4gAApIADYQAAnYAB34AFpwA
    A3l/AA6KAAR/AAGKAAF8AAeHAAR8AAKGAAeFgwADhgAIjAABfgAFhQAFqgANjQAAgwAHfQABfQABhAAofAAdfgAJfwACjQAIfQADfgAGewAAfwACigAEfwAE
    fwADiQAFfAAAewABfwABen4AB38AIH0AAnwAAn8AB3sAAJUAAYQABHoAAn0AAHsABH4AGX4AAn5/AAJhAAB+AAV8AAN9AAB7AANzjoUAFXsAAXMAFn5+AAKU
    AAGBAAF/AAR+AACCAAt9ACF/AAF/AAWCAAB+fQABfwAKfQAKeYUABnwACH4ABX0ABIUAA38ABHwACm4AF34AFIEAAXgACYEAEIUACHsAE3oAAYUAH3wAB3x+
    AAN3AAt/fQABegADfwAEfwACfwACfgAFgwACegADfwAEggAAfwAQfgAAdQAMd3yHAAaCAAN2AAd8AAODfQACegAEhQABfgABiQACfwAFeQAGfgAGfwAKggAS
    fwAZfwABhAADhQAGdXwABIEAAp4AAHsAGYcAAn8AA4UACH0AAIcAAoiIAAF+AAiTAAJsAA1/AAOBAAJ8AACFAAB/hAAXfgAFfQAMdH8AAX4AAH4ACH8AD44A
    BYUABH4AHZgAGH4ABJGDAAF8dwAHdwAHdAAEfwAEegACewABjwACeQAJaH0AAYEABXsAA30AE38AAn4ABoIAEX8AAXgAB4cAGXkAA4IAA3+NABeFAAF5AACC
    ABN2ABZ/AAl6AAODiwABfoEAE4cADnl/AAB5AAiGAAB5ABGDAAF3AAl7AAKRAAqGABB/AAV/AApmAACDAAp/AAB9AAGFAAd7AAJ9hwAFfQABfwAAfgAOfAAL
    fgAEjgALhAAFhwAIfwABlQACfQAAgwAhfgAEhwACf34AD4gABn8ABX8AB4IABXoEdgACcwAJgwAUfgAqggAIfogABoQACH0ACX0AA3wAEHaHAAF/AAR4AA14
    fgACeQALfwAFiwAVfn4AB4EAAHsAAIUAAn8AA3cAHYMAAHR/AAKCAAF/AANzAAd8AAeQAAd3AAF3AAx9AAKBAAp/AAV+AAV/AAt8AA19ABF+AByaAAl+AAN+
    AAVnAAh8AAR8AA6DAAuDAAeFAA5+ABWJAAB+AAR+AAB0AAZ/AAmFAAJ1dHsACX8AAYUAC34ABX4ABYEABX99AAF+AAB5AAl+AASBAAt9ABuOAAJ/AAd/AAeB
    fQACdn8ABYMAAoaEAAJ/AAB4AAKFABx2jwAHfQAGfQAAiAACggANf3gAAn4AAX8AA4EABn8AA30ABnwAAYgAA4QACH4AB38ABn1/ABZ9AAWCAAV+ABGJAA+D
    AAx8AAqDAAB+AAJ+AAN/fQABigAFewAAfQAFfQAHewARfQAggQABhAAHgwAIe30AMn8AAHwAAnwAA38AAHYADIQALoUAF4MAA3gADn4AAKEABn4AAnwABnsA
    D38AAX4AC4J/dwAEfQAKfgAOfgAAfQAGhAAFf4h4AA1mAAl2ABp+AAh/AACBAAZ+AByKfQAKpgAZiQANgwACgQACfwAFiAACjQAIfnwAB38AAn11AAuBAAeC
    ACF+AAF9AD99fQAbfgAKfwAFfwAXfAABfAACfQAEgXsAAogABH0ACX96AAd/AADFggABewAPigAFfQANgQAFfgAQfgAZfgABfQAEgwAGgwADgQABiAABewAA
    fgAIggABfgAEfgAAfQACfwABfwAEbwAKfgALegAHgXcAC34AAHsAAH0AF38AAHoABnyEAAKIAAd9AAN/ACR/AA12AAJ/AAGRAAaCAAGEAAGEABR/AAqHAAFy
    ABJ/AAB+AAF6dwAShAAAhwADeAABfAAMgwAJd30AAnsAA38ACIN2AAOWAAN/AAlyAAB/AAB9AAN8AAB+AAF4AAiFAA59ABGDAAh9AAJ8AAp9ABJ8AASDAAR+
    AAR+AAeQAAKUAAl6AAB+AAl/AAN+AAt+AAJ8AAN7AACBgQABfgABhAABfgAKqgAPfwAFfQAEfn8ACIEAAH8AAX4AAH8AAKIAAogAAX8AEn4AHIsAAn5/AAJ+
    AAd8ABOBfgAcfQADiAAFfQAEfgACf38AA4UADH0ABH8AA38ADIMAAHwAAYcABn0AEH4ABn8AD38AEHwACZYAAXgAAIEAAIEADoYAEn8AAX4ABIcAAXwAAnsA
    AHgABoKEAC6HAAJ+AAWJAAOFACOGAAl/AAt/AAOLAAt/AACEfgAIewAbfgAFhAAEcIJ+AAGFAAh9AA16AAN6ABF+AASHAA17AAN8fIQABXcAA38AAnQACYIA
    CX4ABIcADJUAIocACYkAAH8ACIcAAX8ADX4ABnoAAoYABXoAGn4ADn8AAH8AA34ACX8ACoEAAH8ADoIADn8AAHQABYMAD3p/AAV/AA9+AAWDfQAOegARnQAM
    hQACfwAAeQABfwAFfAACfwAKfQAJfgAHgwAEhwABfwADfZ5/AAN+AAx+AAOFAAB/AAd8AAB/AAqNAAN+AAF/AAOOABGNAAF+AAN5ABJ/AAGFAAlaAAB/AAGW
    AACNAAV8AAJ/AAV6AAd+AAKDABiBAAWOAACSAA5/AAR/AAZ/AAZ9AAl9AA5/AAB+AACVABJ7AAd6AAiDAAt+AAZvAAJ5AAV+AAB4AAmBAAl/AAGEAAB7AAmH
    AAl9AAV4AAd/AAGDAAN+AAt7AASDAAB+AAV7ABN/AAF+ABR/ABt2AAB/AAR2gwAJfwAIewACoAAAigAwhwAFuwADjwAAfgABggABggALfwABfwAahAACfHsA
    AIEAAX8AB3AABHkABH0AA3x/AAGLABeGAACIABx6AAJ9AAh8ggAAfgAAfgAXjgACfwAHfQABfgAPjAAHfwADhAAAfwAEfQAAfgABgwAChgAAf28AAH0AAY0A
    AXsABIgAAH8AE4IAAH8AD3wADX8ADIEABmoABZcAAnwAAX8AD35+AAWKjwAIfAAHfQAGhQAPeAAIfwASggAEfgAHewAFfwAAfQAJfwANfQAFhAAAfQAIhwAH
    eQACggABpAAIjwADfgABbgAbgQAAhY8AAX0ACY8ABnkABYaGAAR+AB2BAAS+AAB+AACJAAN/gQAVgwAKjQAEfgAJi3t1ggAMfwADfwACfwABhAAAfwANdHsA
    AX8AAn8ADX0AAn8AAX4AAn8AAYgADX4AAnwAD39+AAqNAACMfwABfwALfwABhgAGfwAAowAKfgAGgQAFfgAEfgA2iQATfAAGfAAVgQAEgwABgQALeQAPgwAC
    fQAGiX4AFngAAYsAAH4AAX8ABH8AAnwAA4EAFXcAAH6CAAF+ABR/AAJ/AAaJAASKAAiGAAJ+ABl/AAGFAASCABKOAAV8ABZ/AAN7gpsAA34ACn0AEH8AIX0A
    AIoAAn0AA38ABnUACYMABH0ACX4ADIcAAIIACHgAAH0AAW0ABHwAAn8AAn8AFX8ABnsACncABnoAAn4AIH97AAJ+AAF6cgACfQAHfwAPggAAfQANfwAPeAAB
    iAASiwADagABjwAFfwABfgAEfwAEfwAWcgADfAAIjAAOfgAKfgAMdQAIfwACeQAEfwAEgQAUfgAOc3sAAXoAAXsACnEAAHsAB3QAAIEAC4xuAAN7AAB6f4UA
    FIoAA2wADnydAAR/ABx0AAB8AAB8AAuIAAF+AAV9AA54AA13AAZXAAV+AAJ9AA98AB1+cwABiQADdQAJioYAFIRohQADigAIjgAHggAAhwAAhHsABn8ABpEA
    A6IAAX6HAAh5AAR/AAJ8AAF+AAN9fgAJgQAUmAAOfAARfQAJcQAEjQAAhgACeAAAggABhgAHcwAHewASegAAfwAOgaWOAAV/ABOLAA1pAACEAAF9AAd/AA1/
    AAmIfgAKfQADgQABfwACdwAKiwAEfQAFfwAGfgAAlgAUigAEfQACcAAAhQAKf34AEIQAAIQADIWBAAd/AAJ+AAx/ABp/AAV8AAN/AAF+kQANeoQAF3gAA34A
    AoUAAosABX4ABoEAC38AAnIAAoIAC5eHAAeGen8ABH8AD3oAAH8AFoUAC3yEAAV7fQAAfwADfQAPggACiQADewABfwAGegAVfwASfAAAfQADegALYQAMfwAk
    ewAEfgAQfwAJfgAJhgAPfwAKhAAAegAHiwACeAAHfQABegAFfwADhQAKjwAAe38ABXsACHt9AAN9AAh7AAN9AAZ7AARkABSDAACEAAWJAAZ9AA5+AACBAAd/
    AAF/AAR+AAOKAAF/AAJ4AAN/f3sABosABn8AB39+AAKHhQAOf30AAHIAAH4AI34ACX8ABHx9AAB/AAN+ABCJAAugAAd9AAeFAA93AAF7AAGEABF/AAqIAAB3
    AAh/AAeHAAB/AACIAAeEAAWLABuDAAFvAASRAAB/fwADigAHewAAfgACfQAEfwAGigAFbAAGewAJfAAAfwALfwAKfQAAgQAEjAAEfwAEiQAKhwABeAAAbooA
    AX+WAAh/AAmIAAWbAAp/AAZ7AAKIAAF5fwABfwAQfQAVYQACcgAHfgADfwAChgARfwAhhAAEigABfgAIiAAJiAABfwADc358AAWSAAeRABh8AAV/AA5+AAN4
    ABd3AAV+AAaJABV9AAaEAAN9AAB9ABt5AAp+AAB/AAF4AAKHAAJ+AAyBAAF9AAZ/AAp8AAN+AAKDABN5eQABegAfeQAAhAABfQAChwAKdAAIfgAOeQAQgQAE
    fnsAA38AD34AH4MABn4ADZoAAH8ACHwAB35/AAd7AAGJAAR4fp0AB38ACH0ACYIABoUAC34ACoYABGkAAXIACG0AEnoABod/AAh/ABN6AAqCAAt+AAd6AAh8
    ABF8AAJ+AAp6AAOCAAB/AAF/ABeFAAJ6ABN/ewAHhwAFegAXcwAEjQAPfQABfQAAhwABgQAGhZIAFH8ABIMADH0AC34AA34AAW4AGn4AAn8AAIMAA3MAAXwA
    A50AA38AB4MABnoAAH8AAIgACX0AA38AA4MADHcAEIcAAX4ADH4AEX4AB38ABX0AAIMADogAE4QAAIUAIHsAAH8AAnQADH8ABndzAAp/AA1/AAV+AAl/AAx9
    AAN/fgAEfQACdgABigAKfgAAgXx5AAJ+AAd8AAJ+fAADfHwAAn8AEIYAAYYABYcACnUAAXQAAH4ACHyKAAV+AACBAAqCAAeLAAR/AAGMAAB7AAeCAAB+AAp5
    AAKBAAF/ABJ/ABiFAAB/AAV9AAKBAAWBAA56AAF9AAN/AA58AAh5AAN9AAF8ABB/ABl+AA1/AAt/AAJ/AA98AAR9AAKGAA2DAAN+AAyJAAKFABGOAAt3AAl+
    AAOKAAGCAAN5AA+DAAt+AAKFAAGMiAAAfQAAfwAJewAFeHsACoQAB30AHHyIAA9/AACHABaOAAt5AASEABmCAAJ6ABF/AAaEAA19AACBAAOFAA15AAWBAAiB
    AAOHAAd/AAR4AAF8AA6HAAJ+dQABfAACfX8AAX8AA4sAA3gAB34ABIYAA38ABooABXoAAn8AAIwAAHsADIEAAocAI20AEYQABIMABIIAAZkAAJsABYQAAX8A
    BYcAC30ADYV9AAp9AAufAAt/AA5+AAF+AAx7AACHAAx7AAR/AAdtAAN6AAqFAAeTABR+AAGCAACIAACLAAJ+AA9/AAWHAAB/fQACfQACjwAAfgALfwAAcwAC
    ewAAgQACfwAEgwAVfwAGhwAgjQAPfAAGfAACfgAIgQARfgADeAADfgAMbgAAiAAReQAAfgAChAACfwAAf4UABX4AAXwAAn4AAIIAGH4ABIoAAXoABYsACn8A
    CH4AAn8AAHh8AAd6AAGKf34ACH8AC34ADIEADHsAKJKHAAB7AAl8AAV7AAeHAAWFABB9AAp7AAWPAAWBAAR/AAGKAA58AAODgQALggABhQABfAAIggACigAB
    h30AAI6CAAR/AAN9AA6DAAecAA9+AA19iQAFgwAAfwABfgA0fQAMggAFfAAAgwAIfwAMhYN9AA9/fgATfwAHfQAFfAAAcgAFiAADfgAHgQALfwAFfncAA3sA
    C3V+ABh/fAADkQABfQAAfQASfgAJgQADfgAAjAABfQABewAMfwAIfQAAfwAPkQAEfgAQgwAFfAAIfAAAfQADfAANfgAAnwAGfgADhwAJfwAMfwABkgALegAA
    hAAHhAABfwAIggAEgwAEiQAJhAAAegAKeAABfgABfgAPfwABfwANfQADdQAbfwANmQABigADfgABegABfwAEfQAFegAHeAAOfwABigACgwALjAAFhgADf4QA
    BH5/AAaGAAx+AAB/e38AAn0ACX4AA4cABX8AEHwACX8AB30AAY4AA39/AA6RAAB/AAV6AA1sAAZ+AAR8AASHfgAIg30ADoKIAAF6ABR+AAN8fAAFhgANhQAE
    jAAPhn0ABH0AGHkAH4UAA38AA4h/AAJ6AAh8AAJ9AAV7AAp9AACDABF/AAF+AAuCigAAd3YADYYAF4EAAYsACoMAAX0ADnwAGIQABX4ACHwAA38ABIkAC38A
    GHAABocAAIWOAACKABR+AB2rAASFAAF3AASfAAJ8AAZ/AAJ/AAB7AA+DAAF8AAh+AAyBAAiDAAqFfnx+AAd9AAB/ABiFAAKMABCCAA6KABKEd3QACH0AAHwA
    AH0AAncACHoADX4ACn+JAAmCAAR7ABeQABl9AB18ABd9f4MABYMAJX8ACn18AACJAAWIABGCAAJ/AAKDAAOOAB1/ACKHABV/AAl/ABSFAAl+fwABXQAAegAA
    fwAAfgANngAHcgANf34AEHwAAoF9AAeKAAKEAAB5AA97AAKGABx/fn8AA4oADIEADn4AA3wADoEACH4ABn99AAJ/AAN/AAh/AAB+AAB8AAB/ABR+AAd9AA2K
    fwANeAAHgwAEfgATfwAAmQABggAYfwAFhQAWhQAffnIAA3yGAAp7AAd/AASIAB6DAAd8ABR6iAAAfwAJkAAViQAEfQAFhAAGhQAJfwAJfwAEgwAdgQASfQAB
    hAAHgQANfAANgnuGAAyHAASJAAV2AAB9fAAKhn4AA30AAYQAAYUAA4MAAn8AAH8AJooABX8AB4gAGZAAE4kAAH4AAoUABn4ADHcACH4AC4EAC3oAC2SDABN/
    AAuEAAB/fwAAfAAGfwAHewAAiQABawABe30AA4MACIYAD3wAG4cAAngAAH1/AAGFAAKHgwABhQADfwANfwAHgQAFgwApfQANfH4ACX+BAASBAAB0AA5+AAeU
    ABN+AAGYAAR/AA6CAAN8AAd8AAqQAAmBAAJ2ABh+f3sAAH8ABHgACZ2ifQAHeoMAAXuGAAZ/AAOLAAKGAAJ8AAWGAAF6AAF/ewARfn8ABIIADoQAA4gABYkA
    CX8ADX0ACHoAAn5/AAJ/ABJ6AACPAAZ/AAmMkIkAFpCKAAJ8ABV9AAKDAAx8AAd/AAt8AAF7AA1+AAKBACh9AAONAAt/AACqABZ7AAF+AAl/AAB+AA98AAR7
    AAqEAAN6AAiFAAZ9AACgAAGIiQAAjgAAfQAQhgABfwAChAANfAAOdAAEfAAPf38AAGYACZJ+AAuKAAF/fQACfwAEfgAWfgAPfgAAqwAXgX8AI6sAAH0ABoUA
    BXwACX0AF4IAAY0AAH4AAYwABXyDABN8AAB/AAF2AAB8AAGHAAN/AA1+AA5/AAKHAAN8ewAJfwACg4l0AAWDAAJ5AAx/ABmJAAeUAAOCABOHAAB+AAuDABGB
    AAB9AAR+AAB8AAOFAACRABGGAAd9AASEfAAAhgAJewACiAAFfgASgQAAfgANdwAEgQALfgAAfX1+ABd/AAGHAAR9ABSDAAN9AAR+ggARfQAFiwABeAAAfwAC
    fwALfgAFgwAAfQAAgwABfwAlegAKeQABfwARgwADcQAWhgAEhQAGewADfgACkAAJfX8AA3IAAoEACX4AC3sAD4UAE3p/AAN7AAF9AAR/AAt+AAtyAAJzAAaD
    AAN2AAR+AACGAAx/fAAgkH0AA4WEAAB8AAR/AAR9AAB/ACB7AAqHAAZyAAl/AAmJAAB5AASKAA6FAAh/AAJ+ggAHgwACiwASfwADgQAHfAABfQALfo4ADn8A
    AXwADX8AAHQABHwAC38ADX4ABXkACoIAEIN+AAh9AAeCAAB9ABaIAAmCAABjfgABfQAMeAAIiJCsAAZ/iQAMdwAYqgAEfAADigAPfwAAewAAfgAEhgAAfgAD
    fwAVfgAAigACcwABfAALfAAEfgANfQALegAMdwAHhAABewAAhwAKagAJhgAEjQAJfn8AAIUAHH4ACIUAAY0ABn8AAH8ACIgAAn1+fAADfgAFfwAifwAgfAAD
    fYEAAIUACH8AHIQAAaoAAnQAFH8AAoIACXwAB38ACX8ACYMACH8AAH0ADH8ACH4ACX4AAGIABnwABoQAAnwAAH4ABIgAAH8AB4QAB30AAY0ABXoADn8AAoR9
    AAaEAAZ/fAAHgQACq4QAD38ABX8ACX8ACH4AAZMAAW0AAZMAAIEAB34AFZB/ABl1ABJ9AAKEABKIABSBAACQABV/AAyDAAqlAA19AAeGAAh8AAKDAASQAAl3
    AAF9AAOHAAZ7fQALfQABjwAGfwADfgALcwAAfwABhwAVfwAAhAACfwALfQAFjwACfQAAhAALfwAFgwAHigAHjAAJfgAAiQADfwAYfwAIfgAOewAMfgAifgAF
    egAMgQAAlAAAfgARfgANfAAAewAAegAFfwAHhwACfwAGfgAcfgAEfgAUggAAfAALfgACfwAHfwAChQAGfwANfwACh30ABH95AAR8i34ACH16ACCDAA5+AAWP
    AAB9AAWDfwAQgwAIhQAAfQAAdQAAkwADdgAEeQAMhwAAgYt/AAaQAA98AAJzABF/AAqOAAR/AAF6AAKEAAKHfgAIfgAJewABfQADeAADf38ABX0AAnoABn4A
    AH0AAH8AA3wAAXp/AACEAAp9fgAKfgAGfQAHhQAAfwADhwAVfQAKgwAIgQAFfwAOgQACdwAFegADkAAiiAADhQAHlwACpIl4hwACfAAFfwAEewADdYkAAH8A
    CYMACnwAA4oADIcAAYYABH0AAX8AAnkAA34AA34ACXsAB34AAHcAEIF8AAV1AAF9ABOEiwADfwAEewAEfwAMewAGeAARfgAAkwAidAARfwAEfgAIgQABfQAF
    fgAGkQAAfgABf399ABd/AAh+AAGKAAB9AA9+AAR/AASDfgANhAAHg38AAIcABH0AAIYAEH8AAYoAAIkAAnQAB5cAFXAAG3wADn5zAA97AA2GAAWBAAN/gQAF
    ggARfwABeQAIgwAMgwABgQAJigACkAAAhQABgwAAgwALfwADiwAJdAAHfQADfgACmAADfgAAbAARfQAAfwARjgABigAPggAAfgABfAAHcQACfQABcwADggAE
    ggAPkAACfgABcgALfgAFhgADgQABfwAJfgAOkAADfwAZhAAEfwABf4kADZYAAYQAAn8AAXwAAn+BfwASjgACjwAYiAAHhwABewADfAABjwACfQAJfwAefAAA
    fgADfQAhfgABfwADhwATkQAEhoIAAn9/AAiGfgACkgAEkQARkgADfXwADX8AB4QAA34ABKAAHnsAB4UACn8AAX8ABHoAAYMAHH8ADYoACH2PAAV4AAB+ewAD
    eAAAfQAKfQAEfgAGeQACf30AA38AAH8ACHkAAX0AB4MAAX8AAIgAA34ABYQACosAAqQAEX8AEHkAD35/fwAAiAAXiAAHfwAWfgAKfwACgwAGfwAAfAADfAAO
    fQAAewAEggAMfgAGiwAGfwAKmAAAbwAKf4sADH4AGIsAEYUAA4YABoEADoWBAACGAA96AAB8fgALdgAEfwAAfwADfwAMfQACgwAVfQAChwAAqwAHegAVfwAf
    g3sAA4OCABR6AAF/AA+DAASGAACLAAZ7AAmBAAKDABVzABZ+AAl8AAR9AAF9AAx/fgARfwADoAACgwAMfwATfH8AAHwAAX2DAB+EgX8AH30AF38ABn8ADn4A
    AnsADHuGAA59AAGhAAGFfX4ABogACIsAAoMABogAInwAA38ACJQACnIACX4AB38AJH8AAmMAAX8AApQAEH4AApQAAoMAA3wAAIMACZEAB34ADXoAAnoABXgA
    BH8ADoUABXwAAn4AAH8ACYIAAYUACHoAAoYABYkABXp5bQADcQAEhgABegAHf4UAA4oABH4AAXsAEX+DAAF9AAh6AAd+AAR+AAGWAA19AAGEAAx/AAV8ABaF
    fQAegwABfQAJggADhwAVhgABfAAIfQADfn8ABnsABYEAAH8AFX4AA4EAAH4ABX8AAn8AAX4AE30ABYMABH0ABH0AAn8AAHx/hwAKbgAChXYABnwAAoIAAH0A
    AX97AAaBAAR/AAB9AAJxAAJ4AAp9ABF/ABV/AAeDAAB/AAl+AAGKAAx+AAB9ewABfgACigAIiwAKggAAfwACeAAAtgAJfwAEfgABogAAfwAIfgAAfgABiQAB
    fgASfAAnfgAXewAFfwANX38AA39/AAKFhHgAAJoAAX8AAn4AB4MAAYsAAGoAAJUAAn8AAI0AEX0AAoQAAoYAAIgAAIQAAH4ABH4AG30ABn0AEYgABHYAB34A
    D38ABHMAAoJ/AAl/AAp9AASRAAN/ABZ4AAJ9AAp6AAh/AAN9AACTfwAifwADfwABfgADgwAFgwAXigAYiwATfgAHigAGfQALhwAAjgALhoEADokADH8ABYF6
    ewACiQAGfwAKdwAFgQAHfwAGfwAAfwABeAAAfwACfX8AE3sAAn4AAHoADYcAAocAAH0AB3oABoYAFHWCfQABiwACfwALf3sABn8AA4EAAXkAAoMACn8ADn4A
    FXoABXcAB5UAAoQAJ4IABX4AA38AB4YAA4UABH8AI5YAHIIACn0AAX0AAXgABn4AApAABHoABnx9AAR5AAeHABuhggAdgQAChgAEgoMACGUABX8ACXwAAX8A
    AZcACn8ACn8AJ3wADo8ABH8ABGN9ABKCAAN7ABV9AAV3AAZ/AAKGAAJxAANyAAR6AAZ9AAWDAAORACJxAA9vABGKAACHAAN+AAN/ABR+AAaRAAOBAAB+ABiD
    AAV/AA5/ACR+AAKDAAB9hwASgQAJjX8AC38AHX19AAF+AAeDAAB7fwACfgAVgX4AFG8AB3wABX8ABn8AAIQAEX96AAJ0ggAIgQADgQABfQABbQACfwADfwAO
    fwABdwAHfwAAfwACewAPfQAAfAAUdAAchQAafQA8fwABfQATfwAMf48AGn9/AAF1AAl+AAOEAAJ/AAV6AACBAAl/ewABdgAQfgACdn8AC38AAn9+AAGEAAB8
    AAB+ABN/AAOMAAaNABCDAA+QAACDfwAMfX8AA4YACX0AA3+bAB59AAlzAAWgdQAJfgAEcgAGdgACfwAUfwABfgAVdwAIfgAJfwABlAAEfwASfwAIgwAAfwAW
    fwAdfgAHfgABfQAGggAXfwALgQAGf3EAAXYACH4ACoIAAYIAD34ADIwABX8AA3kAE34AApUACn8AAHQAAJEAAXQAAn0ABIgAC5AABnx/ABWHABp+AAuBAAB/
    AAGFABV9AAB9ABKCAAF+AAN4AAuLAAB/AAh+ggAIfoQABH4AEJMADX4AEX8AAoQABHuMAAJ/AA17AAJ/AAF/AAiZAAp+fgAAgQAAgQAKcgABfQACgQAChAAD
    gX0ADYqKAAKDAA+KAAKEAARmABF6AAV7fgAGfAAGhQACfYMAAHsACHcAGYKQAAV4gQANfwAHfwAVg4IAAYWVAASKAAGMYgABfwANiQAQeQAPhwAGcwADeAAL
    iAADggADfgABewAMdX0AAX4ABpYADn4ADn8ACYMAaY0ABXgABn8AAH8ABZkACnkAAH4AA34ABH8AAowAAH8AGXwAB38ABIN+AAF+AAVpAACCABN9ABqFAA5/
    AAR+ABOHAAp9AAOEAAR/eAAHkQAAfAAGf4QAAHwAA4x/AAN9egAKfQAqdwABfQAMfQAIf38AB38AAH8AAn99dYoABH4AEnwAAX8AD30AB4MAAYUAA3gAA38A
    HIsACHEADn0AAXoAAYMAAn0AGY8AAJAAAoMABoMABosABo0ADH8ACYYAA40ABYcAB38AD38ADH4AC399AAp/fwAVkwAIfwACjAADyAAHdwAifwAAhQAeiQAG
    fgAAgn2BAAV9AACOAAZ9f38AL4MABH8ABn8ABYEABn4AF3sACI0AAX8ACX0AC4d/ABOgAAF9AAN+AAF/AABzAB+FAAOcg30ABn8AAYMACoYADpsAB38ABH2C
    AAyBAAR/AAC0AAB/AAWBAAV5AAeIAAR+AAJ/AAOFAAd+AAt0AAaIAAd+AAR2ABB3AAF/AAR9AAh/AAB9AAF/AAF4cwAShAAKhAAHfwACfwAMfgACfwACf5kA
    C4IAEn6KAAJ9eAAFeQAXf3wABYMAGoMACn4ACI8ACY4AAX0AAnsAAYIAEH8AA4oAB34ABX8ABX0AB30ACYEAFH9+f3sACn0ACW4AAYEAAFsAFH8AB34AAYMA
    D38AA5oAB318AAN/AAuHAAJ9AAN9AAGEAA1/AAJ2AAqEAAB/AAx7AAqLACGGAAuJAASJAAd/AA6aAAR+fYgADIIAA3mCAAJkAASEAAF/AAJ9AAGBACB+AAF7
    AAJ8AAF+AASCAAF8ACaTAAZ/ACZ+AAF4AAR1AAKFAAN/AAuUjwAAdwAAeAAAaXkAAH8AAHwAAox/AAd+AAiQAAB7AAaOAAWJAAZ/AAB+AA2CAAF+e3sAAYUA
    B4QAAX0AA3AAAn0ACH+FAAmKiAAHfwABfgAKfgABfwAChAANfQAQfgAMfgADeQAZmAAAcQADcwAEfQAAegAGfwAFfgAJfQAAgwADhQAMf38ACnkAFZAAAmaB
    AAx8AABzcwABiQAEfAAFfwAKfwABgwABgnF/ABWNAAF0ABqTggALfwADegAAewAcfwADhYcAAoIAEXwAAX0AAH0AAHsAAIsAEn4AAYV/igAHpAALegACfAAH
    jAAHgQAFewADfQALiAAGiwAAfwAJfQAKbwAMfwADfAADiAACfwAXggAGfgAFeXsAB38AAH8ABn8AAHUACH4ABXAAAY0ADIEAGX4AA4YAB39/AAJ/AA9/AAh/
    AAB7f3sABH8AAHsAB4kAA39/AAR/AAV7AAF+AAiQABB9AAOBAAh+AAGRewALfQASjAAAeAAFmHAADoEACIUABY4ABX8ABn8AAH8ABXwACX4AAYQAAoUABH4A
    DoEAE3sAFokAAX0ABYmFAAB4AAWSAAN+eQAIfQABeQAIiwAefn8AB3sAAX8AGH4AAocAB38AAX4ABogACY8AE38ACn0AAHwACIIAA3wABXkACX8AD30AEYgA
    AH8AFJAABnkAAogAFpEAD40ABIEABYwACn8ABH4AEHgAAX2FkwAEfQAYfQALfgACggAFf38AAHsAAnSCAAF/AACMAAeBAAd9AAKEAANyABN/AAB/AAV9AAds
    AAR9AA6CAAN3AAuDAA1+AAl+AAp9AAl6hAAWfQAPhAAaf3wAAn8ABX8AEH6BABOFAAOEgQAJfAAXewAOfAABdgAEjXoAAn0AAHcAA4QAC30AGIEABH8ACH4A
    AoZ/AAWDAAx/AAZ+AAKrAAGBAACCAAZ8AAh/AAB7AAV/AAF+AAR9AAmBfwAHewAFhgAAewAGhQAEeX4AB4kAAXsAAX8AAIYAHH8ABYcAAn0ACX8AFXoAAn0A
    A3IAA4oABX+dAAR/hAAEfwAOfgAJngANewAHewABkQADnQAEigABeAAAfgADfwAAegAZfgAFfQABgwADaQACfwAGfQAVfXl/cgACiQABfwAMfXkAA34AAn0A
    BX5+AAN6AASEAA5/AAR8AAWGAAd+AAR+AAF+ABiLAA18AAKFAAJzAAB9AAB+AAB/AAF+AAJ/ABh5AAGRjgASegAMgQABfwAPdwANfwACewAOfQANfAAIfwAC
    hX8AEn17iwAdfQAAgwAKfgAFgwAAf3cAAYMAA3wACIEABIYADYUAA24ABGsAD50AAYUABH4AEn8ACpsAAIiGABJuAAV5fgABfX4AAoIABH8AA39+AACDfwAQ
    jAABfn4AD4QAB4UAGX0AAZcACH0ABIkAAYQAAXkADnsADnwAAHsAAHx+AAN+AA2RAAN/AAB+AASCAAZ/ABKVAAF+AAd+AAKPABqWABKDgQABfwABfgAGg38A
    E34AAX8AAX8AF5QAAH4ABI5/AA6LAAR/AAR8AAJ+AAp8AACEABWKAACBAAh/AAF8e38AD4MAB4cACn8ABnQADHYAAYMADIwAAIEACo8AHXEAD28AAX4AC3sA
    Dn8ABYIADXkAA3d1dwAEfwACfH4AB3cACH8AAHgAAYkAAYkAA4UABJMADIoABnoAA4iCAAxxAAqkABF/AAN/AAB3AAx9AAKFAAKGAAF/AAGIAAKQfwALe4cA
    A30AHnwABH0AAn8ABHsACYwAAIwABHAACn4AAoQAAH8ADX8ACoUAFn4ABod+AAWEAAB+AA6PAAB+AAZ/AAOBAAGDAAKBABR+fwAJigAQewAEfgADf3kAAH0A
    A3MAA3YADI8AApkAA34AAIYABH8AAH4AApcABn8AGYSCAAyCfAAegQAYgn4ABISDAAF9AAR+AAN+AAF/AAeBAAZ9AACCAAiDAAOGbwAFmAABfwAHewAEjYV7
    AAuHAAKKAAx+ABV0AAaNAAV+ABV/AAJ7AAGCAAR+AAV8AACDfQAEfgAGf6sABnwAAn8AA38AB30AAH0AB3wAD34AB4oAB4yBAAOSAAh6AASGAAiMAACCABd8
    AA97AAZ3fQAGfgAFfgAAfQAaigAEiAAEcwAZfQANfwACfgADfQAFgwAAdgATfgAHfQAMfwAFewAMtAAOegAAfwAIfAACegAEggAKfwABewASfgAAlYeJAAJv
    AAF7ACl/AAF9AAR2AAt6AAGCAAB8AAp8AAR/ABV+AAeMABJ+gQAJeQABfQAAfgASewAFfwADfwAYiwAKggACfwALfgAFggAZfQAAfgAYfQAFhwAAfAAefwAC
    gQAGfwAAfwADfwADegAIgwACdAAUlwAMfQAJfwAGfQAShgABgQAMiwAChAAEhAALlQAddwADkAAJfwAPfgAKggAAfQASgoEAAn4ACXsAAIwAAJcAB4UADXwA
    EHkABX8AEI4ACX0ADH8AA34AAX1+AAGDdwAVdQABfgAFfwACjQABggAHlQADhwABjwAPigAIfwADfwAEfQAPewAChAAEiAADggAMfwAEfgABfwAdfQAIfwAA
    ewACfIIAAX8ABnSFAAKNAAGKgwACfwARhAABfX8ACX0AAn4AEn8AB44ABn4ABX8AB38ABn8ACoUAB3oABnYABHMAAnwALX8AEXsAEH8ADm0AAn4ABH8ACn4A
    FIkABIIAAHsABn8AD3UABoh/AAGNABSDAAl3AAR+AAB/AAN+AAp7AAGDewAGhAADfwACfgAJfwAihAAAfpgACHsACoQAA3uFAAB+AAJ8ABJ/AAZ+ABRnAAaE
    AAV7fgAWfgAJfwACfwAGfgAbfQAFfQAKeXkAA3wAE30AAYR/AAqFABWIdAABewAKiAADfgAJf38AAn0AB3sAA3wACooAB30ACIxvABh9AA+BAAd/AAiBABZ/
    AAN+AAV9AAh0AAJ3hQAAfQAUnAAJgQAJcwAFeQAdfQAAen8ABn8AA20AA5AABaAACH0AC38AAn8AAH0AAH8ABoF8AAB8gQAAnAADjH4AB34ABH4ABH4AA34A
    AIgACH8AA3YAAZQAA38ACX57AAWFAA6CAAR6AAF/AAV/AAB3AAKGAAR/AAd/AAN3ACCzAAWJAAV9AA+EAAJ+AAF8AAeBAAqGAAh/AAB/ABR/AAV/ABBrABB5
    AA96AAeBAAaGfgADfwABiQAOfwAHeQAfewAFeQAEewACfgAAfgADfgAAfQAGegACfX0ABHsAA34AAn8AAnwAA4cABH4AAX8AB3sAA30AOX+CAAp8AAF4ADl9
    AAuBAAB/AASEAAKDAAN+ABCEAAV+AAZ+AAqBAAR/AAKEAAaBAA91AAZ7fgAOeQAHfQABfQANfgACfAACfAAHfwAIjAACfQACgQAHhgAagwAEfwAFdwACfgAP
    igABaWwAB319fgAGfwAAdwACf3KFggAWagAHfwAEkAACZX4ACHoABH0AGYEAC32CAA5/ABKFAAJ/AAyHABd+AAGHigAOeAAKfQACfgAIfwAEfQAMfwABfgAJ
    gwAAg4EAB30AAnwAA30AFnwAAoEAE30AAX9+AAR+AAd7AAp/fwAAfQAAfpF/AAZ/ABh/AAGXABOFAAJyAAOXAAx/AAOFAAGOAAN/AAB9AAeMAAp9AAx5AA+I
    dwAGfwADegAFhwANdgAKfwADhp4ABX8AB34AAX1/AAaMAA1/ggAEfwAIjgAGfQAPiwAGegABfQAFhQAAfwAFfwAHhwAHgwAMewADgwAMiQAIfwADfwAFfgAE
    hAAOfgAAeQABlAAFfwADjgAAfgACf4YAAYMABpAAAYQABYx7eAAFgQABkwALfAAVfAANeQAFcn4AA30AF3kACH8AHYEAEHx+AAORgwAQfwAGkAADg28AAoEA
    AoUACYgAA4MACXoAE4UAAH4AA38AE38AFI5/AARVAAGGAAKVhAAEeAABegACfX8AFnwAAIQAC38AGn4AAIoABn0ABX8AB4IAAn8AHZEAAn8ABn4ABH8ABIYA
    DXoAEH8ABnsACX1/ABN/AAN8AAGOAAJ/AAd+AAp+AACDAAdoAAx3AAdhAA+JAAhxAA51AClvAAN9AAZrAAV+AASFAAmHABJ+AAitAAF2AACNAAGEACh4AAx8
    AAaFAAh6AAB+fQAKfwABfgAEfAAEkQADfgArfnwACIQAE4UAAnx1AAJ7ABN/AAJ+AACJfgACf3kABH0ABX4ABI8ADXIAE3YADJaFm38AAXwADn8AE38AA38A
    An8AAYsAB38ABYEAA34AFnsADnsAB3wAG4YACn59ggAFcgALgQAAfwAVkgACeQAAfAACewAAegAHfwALfwACfwADhQAGjwAHfgAAegAMewAAhwAKfwAThQAo
    fwADfwADgQAHfwAMfwASfqCLAAt/AAuDAAJ+eAADhwAPfAALfwAAfn4AAISKAAt+ACF8AAR5AAZWAAWJAAd/AAWQAAh7ABp9AAF8AAKIAAB8AAOBAA5+AAN+
    fwAGfQAAfX8AAYQABXoAAHwABn8AAYEAAHcABIMAAYYAAX5/AAeCfwALfQAEjQABYwAUfwAEfwAEfAAIjgAOfgAKggAUhwAChwADgQAEhgAGcAANfwAHfwAD
    fH8ABHt+AAh/AAOEABR/AAF+fwAIfQAGggAIfwACfwAGggACfQAAfAAMegAHh38AA4oABHEAH4YAA5kAFXsAC38AAX8AAnYAEn8ADX+DfQAEhAABfwAMhoIA
    A419AAB6ACp3ACKBAAd/AAp/ABCMAAt/AAV+AAZ/fQAEgpiEAAR3AA57AAN9AAJ+AACOugADfwAUcgAKegACeQATfwACf4IAC4IAEoUAA5AABHyDAAJ9AAB4
    AAN/AAJ2AAN+AAGogQAEfwAHf4EACoMAE4IAAY8AFX0AArEAAZMAAX8AHJIABX8AEX4AHn0AFZIAGX8AAZsALZAAAIsAB4kADHMABX8AAX58AAKGAAB0fwAF
    fgAAfwAdfQAEfHsAA4EADX4ABH8ADnwACnUAAX4AA39+ABuBAAN9ABN4AAWDAAl9AAB+AASIAAZ9iQAGfgADiAAJgQAAigADfwABfwAEfQAIfgAQfgANeAAF
    fwAFewADfgAJfAADiQAQg3sAAH8AAH4ACYEAAn8AAH4ACn4ABn4AAH0AAYOCAAN9AAt9AAKFAAOEACmCAAt6AAhiAAR/ggALhQAJiAAIeQABf34AE20AGHwA
    AJMAAn8ACH8AFX0AC3MACXt/AA9/AAF/ewAHfQACggAKfnkACXwAAX0AAH8ADIQABIkACX8ACngABYF/AAN/AAF2hgAtiQAIggAFfwAGeQALfQANiAAAe4EA
    An8AA30ABX4AAX4ABH+OAAaKAAN/AAV/AASKABRwAAV/ABB9AAN+AAV8AAB8AAt9AA53AAJ/ACKLAABgAACBdwAOfAABfwAedgAUgX0AAISFfwAIdwAIf3UA
    An4AEXwABH0ABH0ADIEADnwAA4UAAn8AGHwAC3cAA38AHH4ABH5/AAl+AAN8AAd7AAR/ABZ6AAN+AAJ9AAZ/iAAEfQAEfQACZwADfwANggAHl18AA4QAAH4A
    BX8AA5iKAAF4AACPAAV/AACJAAZ0ewABfAAAewAPfwADbH8ABIIAAHkAAXsAAH4AB44AAXsAAH4AFoMABX4ABHgAAIEAAHcAAH8ACooAAoYADIUADYYABX4A
    AH8AE38ACX1/AAB+ABiSAAF8hosAAX0AAX4ABXwAA38AAX0ACH0AA2YAAH4AA3IACHwAAm8AC4UABIJ+AA9/AAKHABKPfgAOgQACfH8AA30AAYMAF38AIoMA
    A397AAV/AAZ/iwAAeAABfwAVfQAMewADkAAKe5N+AAN3AAF8AAV2AAd+AAF/AAJ+AAZ/AAJ/dwAEfgAKfXoAB3oAB4MAB3IADXkAB5EAA4N/AAWHABJ0AAJu
    AB5/AAeeAAF4AAd9AAV/AAN3AAOPAAV+ABaCAAOCAAqJAA1+AAp/AAWDdgAFfQAldAAAfwANhwAAggAEgwAMhQAqfwADdAAGfwAKhAAFgQAEfwAOfwAWZQAD
    fQAAfgAEfwACdQAOjYQAAoEACH8ACHgAA3QAAn4AIKgAE38AA499ewACfwAHgQAEfQAHfokAJoMABH0AB4UAAX0ABXAAAI8ABIUAGn0ACXQAH38ACHoAIXEA
    CoUAC5IAEHUAB3QABX+CfAAEbgAViAALjAABeAALfwAEfwALfwADfwACfgADgwACfwAGmAAPfwADfwATcwAEdn8ABX4ABneNAAR7AAh7ABF+ACZ/AAl+AAN+
    AAGwAAJyAAOIABh6AAuNewAPiAAwfgARfn8ADX4AE4QAD4oACX19AAd+AA1/AAJ9AAOFAABufwACfwAef4MABH8ADJIADI8ACH4ADnwABYgABHoAB34ADH0A
    Dn8AAXwAA4kADn2LAAB7AAh/AAR7AAqIAAh8AAB/gQAJfwAKfgAJkAAOiQAAfwAFfgABfAABfAACiQABfgADkwAEfgAGdQAGfwADhH8ACY0ABn8ABXcACH8A
    DIkAE34ACIMACH8ABH0AAH55AAB/AAWHAAV8AAFwAAiKABp/AAx8ABJ3AAODAAB9AAeEAA2IAAiHAAqDAAB/AACHAAF9ABJ/ABCGAAN8ABZ+AAmLAAJ8AAh+
    AA+DAAh7AAmFAAJ+AAaNAAZ/AAOCAAR9ABaEAAp9ABSFAAJ+AAR+AAOMAAl8AAGPAAOFABl3ACx8AAl+fQAHfXsAAYQAGYMADXsABn4AAH4AAH0AA40ACIMA
    GnEAD3wAA38AEH8ABpMAAIcAA4EABqJ8AAB/AAt9mwAFfwAFfQABiAAEfgABegADgQADgQAFfAAEfYYAAYQAAH1+fAACfoR/AAN4AAR+AAGLAAV+AAB5ACOM
    AASEAA18ABBwAA5/fwAQhQAKfQALgQAHfAAMcAAajXZ4fQANhwABfgADhAAGlX99AAR9AAGFAAV+AAd/AAxrABaBAACFAAGGAAOBAAKEAA6EfgACgwAIlwAI
    igAOfAAAgwADgwAPfwAYfgAFfAAIfgADhAAAhAAAkAAPfAAAdgAGeAAGhAAKXn4ABXEAIIN/AAd9AAJ9AA1/AAF8AAt+AAN+jQABfwAEiAAbhAAFiwADegAA
    fAADk3sAAX4ADH56ABB8ACJ+AAiMAASHAAJ/AA19AAByAAB9ABCBlwAmhH8ABH8AAZQAE3sAD4gAAZMAE30AAXYAAIQADIEAAn4ACY4AAnwAAYIAEoUACpwA
    G4MACH4ABn8AH34ACH4ABHsAEX4AAIIADX8ACIMAA38AA34ABn0AAn6CABV/AAp9AAl+AAZ+AAyKAAB5AAeHAAmGAAVMfwATgQADbQAGfwABeAADfwAAfX4A
    CYIAB4IABXsAB4QAAoQAA38AAH8ACIUAA3h/AAR+AAKHAA59gQAFi38ABnsAAX0ABn8ABnsAAYcAAoYADHkAAXoABoEACHcAAXsAAX4AD3kAAn8AA4eGfQAE
    fwAIewABjgAJewADiwAEfwAAigASigAEfgAFfgAhhgAAggAGdwADfgAGfwAGgQAEe34ACXsAC38ACX8AEX0AAnkAAHcAAnwAAn0ABYMAA34AAHx/AAR8AAWC
    jQACfAADegAPggARgwAFgwAFhgASfgAAiAALgwAEgn4AAH4AEJ0AB3wABn8ABIQABocADX4AJm+EAAx/AAB9AAaDAAGBAAqEAAp+eAABigARfgACfAAEiQAX
    gQAUewABfn8ABIMAA34AAn8AB4R9AASHAAGEAAN4AAmLAAl/AAV/AAZ/AASEAAZ/fwAFfAAPfQACeQAEbAABfwAKjQADfQAEawAMggAHfgAAfgAIfwAIkn0A
    Dn0AAYYAB4QACJIAEHcAA38AFH8ABIgAAH8AAH8ABIwABn8AAnwADX4AAHwAAYEAA20AAXEAA3N+AAZ9AAOSAA5+ABiJfAARhwATfQAEeAAEggAlfgAFgQAL
    gocAAYcABn8AFIIAA4QAAH18AAF6AAB+AAN6ABBzAAN3AAVpAAR+AAd/AAiEAAqEfwACfQABfgAXfwAGhgABgwAHfwAIewACfQARlH4AHngAC4p8AAB/ABB8
    fwACfX0AGIEAEHqNABiQAAZ9AAp+AAB5AAiDAAV5AA1/AA96AAJ/AAB+AAF+AAl9AAB/AAJ/AAd9jQABfgAKhQAHhwADhAAOfwAIewAGhAAGfgABfwAEegAD
    igAFggAKjwAAfAAGjgApfX8ABX8ADXqBACGHfgABfwAXhwAOkQADkAAhfwAEiAAKfAAMfgACe30AAH0AAH8AAH8ABn8ADH0AC38AC5gABH4AB4UAAH0AAHoA
    AYQAD34AE4EAEogAHX0ABoUAE5kAAHwAB30AAH0ACHkABIsAB4IAF34AAW0AFX9/AAeBABKInQABfwAIiQADiQABjwALewAPfgABlQAAfgAIfwAWcgAWfwAH
    dwADfwAAgQAHkQAFfX4ACoJ/AAKDAAp/AAqEfwAGfAAIhAAAcgAafAABfwACfwAFfQAIfgAKjQADhAASfAAAewAIfgAAfwABjHwAFn8ADX0AAn9/AAuEABGC
    AAF+AA54ABGCAAd9ABF+AAF+AAaQfwALhAAFfQALfQACfgATmwACewAAgwACfnMABYgACYcACX4AFn4ABH98AAJ/AAR+ABF7AAV8AA18AAB8AAB+ABCEAAN/
    AAF/AAB9AAp9AAB6jn0AGH8AAXsAAnwACn0ABI0AAHZ+AAKOfwABfgADewAggQAAigAJgQAMfgAAggAFfwAXewADkAABawAIgQAFfwABfgAPdgAHfwAFf4IA
    AYUAAIYADIQABHyLAAh7AAB+AAV+AAd8AAWGAAGEAAmUAAyHAAF/AAJ4AAV1AAB5AAGKAAB8AAl9AAV/AA54ABJ9ABB/AAN/AAt/AAB0AAV+AA1/AAV3AAOB
    AAGIAAF9AAKCAAV/AACOAAGWAAp+AAyBiQAMfn8AAIEAAH8ABWkAC40ABn4AG5YALYcAAXoAEX8AB4kAAZIAC4IAA38AAI0AAX4ABXwAAn8AB4EAB20AF30A
    CYJ/AABtAAh4AAh/AAV/AAF/AAZ+AAF4AAt+gQAVf34AAH8AG38AAX4ABH4ACYwABH4AAnwAEnp+jQAHfn8ABnwAAH8AAn8ABn98AAGSABWCAAFxAAR9AAF5
    AAJ/AAJ+AA2BAAWCAAuSAASIAAB9AAN7fQAHggAOfwALeAAAf30ADH0ACIQABH8AFoQAAn0AAIIACYRzAAx7AAaIAAGCAAV6AAF9AAqeAAF+AAV/AAN+AAKD
    AAKHAAOCAAd+gQAAf3kAAGcAAHYADH8AAYMABH8AA38AEYEAD8YAAoUADnl+AAV/AAJ9ACOEABSIABV+AAJ9AA2BAAF+AA2BABF+AAiKAACLAA+DAAB/ACKU
    iX4AGX8AA34AFXwAD38ADHsABIEAGn8AAYsABX0ACqEAAYcADn0AAYMADX0ADHgAF5EACoYAAZMAAIcAC5EAAnYAHZcAD34AA38AFn8AGX8ADXgACXkAA38A
    AH8AAn4ACYUABH8ACHwAEX0AA30AA38AA38AAIMAA34ADXoAAIIAKW2KAASBAAB7AAB/AAN9AAJ/AAF/AAV+AAN6ABR/AAZ7AAR/fgAifQAJhgAYgwARhwAE
    fwARhnUACn4AFYMAAn0ABYQAEH0ABX0AAnkABIEAHX8ADXcAD3gABIaMAAJ7AAh9ABZ9AAV/AAJ/ABp/AAF/AAKKAASGAAx/AAl+AAKDACl4AAB8AB+CAAR9
    AAB/AAR5AAp/AAF7AAd/AAKHAA9qAAB7jAASfwAIbwAEdAANiAABfQABfwADfAAHewAFfwAAfgAGggALggANfgASfgAEfgADdwADfgAIgwAAg4R/AAB9AASJ
    AACDAAh9AAyEABB+AAWDABGFAAWJAACKACuPfwABfwABfwAFcQABhAADhgAAhgAIjQACjAAMfQAKbAApfwABfQAMfwALgwAKggAFgQANfQAGggAEdwAAewAJ
    f4oABn4AAoUABoEAAYoABXwABnkAFJEACYwAD34ABIkAAYMABX9/AAh+AACJABF2AAKRAAZ/fwABfQACfwACfQARkQAFfwAWgQAOfAAJgQAOfAABgQAFfwAA
    fQALnwAAeQAAg34AAnqEAAGQAAJ/AAR3AAeBAAF4AA58ggACcwAKeQAGgwAGfAASfgAKgwACfgAHfwAGdH0ACH8AEoEAB40ABIQAAX8AB34ADo0ACX8AAX0A
    BX8AG3t+AAR+AACCAAx9AAh+AAV8AAB/AAB+AA1/AA1vAAN9AAWNAAh/e3AAA34AAH0AEYIACnoAAH8ACX8ADYUAAn9/AA2BABKFhAAAdAAChQAOfwAOfAAI
    iAAGeX8AAngAGX4AA34ABX8AA5GEAAJ+AASBAAN9AAB/AAJuAA94AAeGAAF9AAp9fwAAfwAgkAAEeAAAowAFfgABf38ABH8AFXgABn8AA3gAAYUAEX0ADXwA
    B30AC7IAEHsAC34AAX0ACXkABH4ACXsAAHqEeQACf30ABoYAAoMAAX8ACIIABn2CAAV/hQAEfgAHfQAOgwAOfwAQhgAEcQAEfAAhgQAFfwAEfwAOfwAUhQAM
    fgACfAABXwACewACfwAPhAAYkAAAhn8AAngAC3+CAAKBAACHAAN+AAKPAB58AAGTAA6HAAR/AAaDABV+ABaCACaDAAd6AAF5AAd8AA2EAAdmfAAHfgAEfQAB
    hgAQg4cABHAADYOCAAV/AA+EAAh7AAN9AAB+AAB/AAKEAAOCAAp+egAAf3wACH8ABI0ACoIACX4AAH4ACXsABXwABn8ABn8ABnoAEIV7AAF/AAGHABiKAAl8
    ACR8fAAAdgAHf3wAFXoAAXUAAnwAAH8AN34AAH8ABoQAAIEAApMACnwAAI4ABYIAAX4AA40AD3gAB38AAn+HAAp/fn8AAX8AAn4AFX8AAIcAAX4ACIcAAoMA
    A34AAoUAAX8ACHoAE4kAAn98AAKTAAuIAAeGAA2BfwAPfQAAdgAKiwAIkQABhAAAlwAPfwAGawAFfwABfQAidQAAhwAHfwAEjgAAogATfQAGlwAEgQANhgAH
    hQAIfgACfwAEewASdwADfAASgQABfwABhQACqgAHhQADfwAKfwAAiQABjwAMcQAifQADfAAUfQABdwAJiQAIfwAFfwADjQACf34AAn4AA30ABX8AAHx/AASM
    AAJzlgAIfAACe4sAHXsADocAE3UAFH4AF34ABn0AAH8AE4kAB3gAGnQABnoAAnYAAIYAAIsABH8AAXwAAH8ADn0ABH8AAn0ACIJ5AASCABOCdXQAAH4ABoUA
    Dn4ABnQAB34AAoN/AAp8AAJ/AAh/ABJ9hAAIbwAAfQABewALhwALhQADfQAJiQACegAEhwAWewADfwABhgABfQAAfAAAhn8AAIEAAIEAA3QAC3wACoMAB3uI
    ABF+ABCNAAR9AAN/AAh/AAd9AA+DfwAAdgABfwAHdwANfwAFf34ABI4ABoR+ABGBfwALfQACegABfwAHfwABfwAHewAKgwADfgAEjAALWQAPlH4AAn8ABX4A
    AYUAEHoABXwAAIIACH8AB4IACH9sfwAChgAMfgAKiAAKfwADfAAIfX4ABUwABYEABX0ADIoAF34ABZAABn4AAZEAAoV/AAF/AAx/AAt7AAh/AAF/AAOGAAd/
    AAB8AAJ5AAh+AAiCAAR/ABB/AAB/AAx7AAGCiwACegAAigADfwACgXYAA30AAn4ADIEABogAAqp+AAJ9AACJAAF/iwABhAAMh3cAD34AC38AA3UACoMAA4QA
    AYUACX0ADH+TAA9/fgAAmQAFfwAJfQADegACggAAiQARg31+AAF+fYUAAYQAAoMADXYABH0ACX8ADIQAB34AA3oABY4AAH4AE3sAAXkABn4AAY4ABYMADn4A
    B3cAAHwAD4IACHcAFX0ADnZ+ABp7ABWCAAJ9AAR/AAGPAAOIAAN/AAODAAl6AAJ9AAKCAAB4ewABfwAGfQAMeQAIfgAGfgALfwAJfgABfH15eQAQfQAGf3+G
    AAF/AAJ+AAp5AASFABN5AAJ+AAxyAAuDAAd7AAp/AACBAAOBAB94ABB8AAF+AAZ9AAJ+AASCAAt9AA99AB1+AAV+ABKPAAN7AAF1ABCBAACHAAuCAAh/AAZ4
    AACZAA2GAAV/AAB+AACDAAh+AAF8AAGIAAB/AAt9AA18AAF8AAGDAAamAAl7AAR8AAWNAA1/AAqBAAKDABF5fIEAKXcAB5gAB3oAA30ACXsAA3kAAIYAAH4A
    BH8AAo4AJoSFAAd/AAd+AAx9ABJ8AA2EAACZkAABfgAMfwAFfYgAFH0AFn8ABYYAB30ABX0ACH8ABXsACX0AA3oACXwACYQAA3sACJkACGsAAYYAAH8ABZUA
    AYSEABF/AARzfQAIgQAJhwAHggAEhAATfQAJfQAAcn8AAH0AAH0ABX4AB394AAB5ACZ3AASDAAOEAAJ+AAyCABN3AASEABB/fgAHfQALhQAAfwAKd3wABncA
    AHsACXQAA4sABIcABnsACn8AAXkAApMACX4AAYQAA4MAF38ABX0ADIuJAAF9AAN8AAR6ABOCAAJ+AAmOAAV1AASHAAOFAAJwABB9AAmSABF+AAR9AAN/AAB+
    AACBbgANhgANcQAKdwAHfQACfAABZgADfQAMgwACcgABkAAAkH8AIoQAB3oAA38ACX8ABn8AD34AFH8ADYsAA4kAHHwABpR/AANvAAF+gwABfgAIfgAChwAF
    fgAcfwAAgQAHewADfwAIfgAFfAABW3Z7AAV9AAZ8ABCXAAR+AAuCAAyEAANqAAuDABB+ABaIfwAAfgASiQAgewACg38AJIIAA38AAXwAB3Z/AB+IAAB7AAp5
    AAx/hgABiwAAkAAOegAUewAOiAAJfgAEdgALf44ABn4AB5l7AAh/AA5tAAN7AASDAAN+AACLAAWBAAd9ABKDAAWDAAB+AAKKAAeFAAh+AAB6AAOMfwAWfgAL
    hH8AAH4AFn4AAYEAEIYACIIABISTAAiNABF/AAN3ABGCiAAJdAAUyQAAiwADfwAKkAABiQACenuGAAKHAAF5AA2XAAt7AAB/AANzAAB/hgAFggABewAAfwAL
    fgADewAAfwAMfQAEegABhgABfwAAfwAGf30AC3p/AAV4fwAKfgAafwADaAAOfgAOfwACkQADhAACeQAOfocAAIMABHoACH8AAoV1AAF3AAV+AACkf30ABn8A
    BX0AA38ADH8ABIEABX8ABIEADHsAC3qFgQAEeQAKeH4ABoIAGn5+jwAMeAAMfgANfwAFfwABfwABZXsACXAAIX0ABZAACIQACH8ABYcAAn98AAB8AAB/AAF/
    ABR5AB98AASHAAh+AAB1AAB/AASnewAGfwACdwANf38AC30AA3cAAqcAAZ0ABHcABnkAFn8AEHMAA38AEHkAAX8AA32NAAGCAAd7ACWGAAR/eQABggAGfwAJ
    fgAGfQAMfAADfwAAf38ACH8ABX8AE38ACXQAF3oAAn0AB3oABH+IAAGFAAd9ABB8AAF8AAJ/jwAKfgAAbwADiAABiwAEhQAIhHh7AAh/AAR7AAZ/AAF9AAJ/
    AAB8AAqdAAR/AAh8AByGAAF+AAB+AAGMAAeHAC9/fgACfAABfgAFfgAIhQAJfgAJdgABfwAIhgABfoN+AAttAAJ9AAeDAAeHAB9/AACDAAl9AAB/ABRyAB6N
    AAN4AAd5AAZ+AAJufwAafwAOfQARen8ABX8AAX0AAHiKAAV9AAR2fgAAfQAGfwADhAAHfAABg4MAEHoABH4ABH8AAX4ACooAAH8AAogAA30AAX4AGnkAA38A
    DIEAAnsAA4oAEHh7AAV/ABCGgwAIfgAahAASf4YAAnsAFYsAAoF/AAJ+AAmDAAV7ABR9AAqKAAR9AAF9ggAIfIsAG3sABn8ACYMAAn8ANX8AAn8AAW0AAH8A
    BYcACH4AC3kAB4wAEIgABIQAAH8ACXwAAXgAAn8AAH4ADIsAC34AAXQABH4ABX8AAncAA34AA3wAA3sAAowAA38AC3QABI0ADXsAB4QAAX4AG3+CAASJAAB+
    ggAEfgADg3wACH0ACH8ADH9/AAKpAAuEAAN+AAh+AAGIAAB/AA1+AACBAAOVAAV8AA1/AAJ5AASFAAp+AAN+AAGOAAF7AAuWABN+AA6FAAN+AAV7AA55AAF/
    ABt+AAN+ABB8AAN8AAZ+AAB8fQAAgn8AAHYACoMACX8ABH8ABncAEnsAA4gABXoAB4MADnwAAn0AAX0ABIEAAX4ACHoACH9+AAd6AA6PAACCAAp+AACvAB1/
    AAeMAAB/AB1/fgAJfQARngAAjgACfgAIgX8ABXwAAn8AAn8ABYMAAn8AAIgACH4AKnAAAocAEIUAD38AFX8ADX56AAJ8AAp+AAt/AAeWAAOCAAp9AAl9ewAK
    fgAFcgAAfQACqAASfgADfgABfwACfwACfgAUfwAKf4wAG4YAEnwABoUADH8AAoIAOH8AA38AD3wAAHgAD5QAAX8ABIQABod/fQANiQABfwAFfgAGdwACfgAC
    eAAKegAaiH8AB4kADX8AFH8ABogAB30ADYUAAHwAAX8ABYsADoQAA38ADXkACYUAA3sAA28AAX8AAX0AA3wABo8AD34AAIgAEYsAAH0AC3oAA30ABH8ABIMA
    CX4ADnkAAXAACnMABXgABX8ADn8ABKEABH0ABoIACoMABHsAAJAAAX8ADXwAAYwADX8AAXiOhwABdgAIkgAKfgAImgAFfAAIfQAQfgAHfgABf3wAAIoAB4IA
    BnoAJHwAAIsABn8ABYMAB4MAMYMAAH0AAm8ABXx/AAJ2AAN9AAF4AAt/AAd8AACIAASCAAF1gokAAXgADXQADHoACIwAA4IABH0ACXt7AAODigAFfAAZhAAC
    igABhnUAAX8AE4cAD4d8AAGFhAAKfgACgQACfwAbdgAIfgADiAARfwAIegABiAAIeQACfgANdgASgwAKeAAFhQAGfgARiwAPewAGeQADgwAJfgAEfAABfwAR
    lQACiwAMcwAVggAGgQADggASfQAMfAAEfX0ADIIAApMAC38AAXUAEH0AA30ABXcABX4AB38ABX6MACB6AAeBAB1/AASSAAl8AAF8AAN5AAB1AAx9AAl6AAOH
    AAF/eQABiAAjfAAUf34ABH8AB3kACnt+AAN/AAKGAAF+AAl/AAqGAAJ9AAJ9hQACiwABhAADbgAFfwACggAAfgABhQAEiAAFfQAKfwAEiAACfX0ABZF/AAd8
    AAuBggAQiwACewADggAFfgAAgwAMi4EAAH8ABX58AAeDAAWGgQAAfAAGggADigABfoMACH+RAAmGAAJ/AAV5AAF9AAN9AAGDjQADf311AEyThgAAfwAGfgAD
    fAANegADfwANfQAPfAAmfwAQigAGfAAEggAEfgAKgwABeQACqwABfwASfwAAfQAjfQAVfgAEgwABhXoAAIYAAHsAAXp+fgATfgAAf5kAAZIABoEAA4IABnwA
    C30ABYwABXwAAX4AAYEAAH8AB4QAAIMAA3x7AAd8AAx+dwAAfY8AB5MAB34ABogACYEAEX8AA3wAAYwAFHoAAIgACX0ACH4AAYMAA30ABoMAAYMAAH4ABn0A
    AX8ABYMAA3x+AAJ8AAeEAAJyAAJ/AACEAAVrAAyQAAGNfwAHegAFfwABfwABkQADfwADfwAEfwANfQAFfwALigACf30AAXwAB4EAA3yDABx/AAF9AAR/ABCM
    eIEAE4oAA4kAC4cAAH4AAn8ADH8AALUAAH8AAHwAAX4AFn6BAAaHAA59AAOGAAd+AASRAAl9AAB/AAB/AA5+AAp/AA2QAAN/AAp8AAJ/ABV9ABGQABJ+AAB/
    AAp+AAF/ABN/AAx9AAGLAACBAAN/AAaHAAmEAAiBAAd/AAV9AAh/AAh+AA5/iH0ABH0AA3sAC48AA38AAIYACn4ABn8AAH8ABn8AAnMAAH4AAXsAAZEAAXoA
    AH0ABYYABH4AALUAAHsABIkAAIJ+AAB7AAGGfn4AA38ABIkADnwAFnwABHgAA34AAYUABn8ACYJ+ABuCAC9+AA2CABR/AAB/AAB/ABFzAAV+AAOMABKFAAWC
    ABSVAAl/AASFAAKEAAqCAAR6AAR9AAV9fQABfwACfwAFhAAIgwACgQADegACfwACfwAIgQAMf34AGYQAC38AAoMACX8AAX8AC30ABX2HAAyHlQAKfgACfQAK
    fwAFgQAFjAABfwASeAAAhgAIfgABdwAHfgAGaQAafAAEfQAZjn8ABoMAEnwABowAAn0AAYwAA38AGHcAAIkADHwADH99AAx9AASFAA2CAAd/AAZ+AAd/AACf
    AAp6AACCfwAFfI0AIooAF298AAOBAAKDAAB+AAaLAAV/fwAJfgAFfAAAgQADhAAFfwAAeAAAfwAChQAGfQAWjAAFfgAAfgALfQAAggARkH8AAH4ABX4AAH4A
    EH4ABH0AB30ABocAAHYAA3YABn0ADH8ABX8ABH4AAn8AAXUAE38ABn8AEIF/ABN0AAZ7AAiOAA6JABBsAAqEAAB9AAR9ABByAAF+hIUABn0AAZMACHoABn0A
    AH0AAX4AAYcACX4AAX8ADn8ABX8AAYQAAn96mX4AAn0AEn4AAH8ABIQAAHcABX0ABn8AAX8AAI8AAIQAAH8AMn+EABV0AAR/AA55AAWOAAN/AAJ9AAWFAAV7
    AAKBAAWDAAZ/ABB7ABakAAF8AACBewAAegAIfwAMfwALggANhAAMfgAJjwAEfwAafQAjfQAReQAHhoEABYR/AA11ggAHhAAOegAmfQAAkQAGhAADgX4ADn1v
    AACEAAGNfwAHfgAJfQAFfgADfgAAfAAUfwADfQAQhQALiAADfAAagQAKbQAAhQADhQABiAAWfwABfgAQhQABggAcfwAChQAJfYEAEX0AA4UABH4AD3sAAX8A
    AXUABn8ABIgAAYoADnYAHH4AAm1zAAB/AAOMAA1+AAiCAAiBAACDAAl7AACZAAh8hAAAeAAAg34AAHUABIoAInoABoEABn0ABnsABH4AAYoABoIACXUADn8A
    F4UAAHx4ABqFABB+AAGEjoQAHowACH8ADX51fwAHfQAClwADgn8ADX8AAJEAAX4ACn4AAX4AAXwADIYABH8ADn4AB3cAAIsABH4AAY2EAAWFAAarAAiCAAiX
    AAGMAA1/fwASmQADfwAFfgAIfwAMkQAFegABiAADf34AAYYAB4IAFH8AEIgADn8ADY4AEYwAAHtxAAV7AAR+ACGKAACHAAR9AAB/AAh9AAR6AAl7AAaKAAx4
    fYEAAn8AAHoABH8AB399AAF/AAOCAAR+AAx9AAN/AAB8AAF/AAF6AASHAAGJAAB9AABxAAR/AAp8fQAAeAACfwABiwAFfQAHdgABgQAAhwABfwABegAdfQAL
    egACfgALgwAAhQADfgABfgAGfwADfwAXfwABe4MABYcAAYgAEHsAB3gABoMABH2BABF/AAB+ewAcfwAIgwAIggAFhAAAi4d+AAN/AAGEABOSAAN/AA1+AAp2
    AAeBAAV6AAJ9ABR9AA19ACt/AAmHAAp/eQAOfwAAewAgigAQiAAchwAAfQACfwACfwADfwABfXsAA34ABnh+fgAFgX8AAH0AAX9/AAV7fwAKlwAIfwAEfYEA
    C34AIHwAHKYAAIV+AACCAAxyAAGMAAN6AAiGAAeFfwACfgACaQABfgAMfwAPfwAEewAEhHMACHcAJX4AAn8AAoQAIXUADXwABYIABH8ABogAAYEABocAAX6H
    AAF+AAZ/AAR/AAJQAAGOAAF5fgADhQABfgAIgQAIjAAYfQAJfAAAfwAAhQAKhQAGfQAEfgABegANggAHfgACfwADfgAAfwAUfwAQfH4AAH8ACXwAAYQAAYEA
    FG6DAACBfgAKgQADhAAAiAAEdwADjwAOeAAHfwAVfwAWhAAGgQAVf4SrAAh/AAV2ACl7AAiCAAGTAAR/dgAHiAABegAFdAABfgABggAWfwAJfwACjwAFfQAI
    fAAEcAADfgACfQALhAAFf4MAAX8AAnd4AAV/AA58AAZ8AAl9AAJ2AAR0AAh+ABF/ABJ7AAR/AAZ+ABSFcAAEeAAXdgACfgAJfQAAfAABiAABhAAAfgAAeQAF
    fwACfwAzewAHhAAIbQAchAAHfwABfAAGowAUiwAIgQAIfgAGfgADhAABfQAKggAEenwAAH4AAH8ADZgAAXx/AAR0AASCAAB/ACB7AAx/AAR7AAF2AAKDfgAQ
    fgABiQALfgACfwAQhAAAfwAGjQADfwAFfAABfgARfAABfwABewABfwAEhAALggAEegAZlAAFhgARhQAMhQAEgQAGgwAChAABfwADegAGfwAAfwAHfwABfwAD
    f38AAnwAE38ABH8AFn4AFH8ADYgAAIYAAnkAAIEAAn0AAIF+AAJ6AAB9AAZ+AA2HAAF7AABxAAl+AACBAASHAAKDAAGDAAF9AA58AAKBAAZ3gQAOfowAB4IA
    AHcAAn8ABJEACHsACn8AEXsAA38AAYmKAA1/AAJ/ABR/AAF8AAF/gnh9AAmBAAiMAAZ/AAF/AAWKAAB+ABV9AAGPAAF/AAt/AAKBAAGLAAN+AAWPAAaBAAp/
    AACGAAqGAAJ+ABCbAAN+AAh/ABJ/AAx/AAN+ABZ5hHkABHIABH8AA3oAA4kAAH0AAoQABn8ABpUAF30AEYUAEn4ABH4AAH4ABZF/AAqPAACDAA1/AAljAAV/
    AAB/AAGFAAJ/ABF8AAh+AAB9AAGEAAaLAAB8AAp9AAh/AAGCfgAEfwAEfQAIiH9/AAWDAAF8AAd9AAJ7iIIABY5/AAJ9ABR+hAAIfgADfQACfwAFeXsABYEA
    BX4AB399AAJ7AAt5AAKDAAKHAAWDAB56fwAAmQACdwAEgwALc4oADH4AB3sAAXkAB319AAGBAA2CAAt/AAR/AAt+AAKMAAZ/AAR9fwAgfgAZfH4AA3kABHoA
    BH4AAn8AAIkAA38AAIR/AAJ+AAp4AAl+AAB/AAGDAAx/AAd1ABSGAAB3AAZ/AAJ5AA97ABB6AAiWAAJ/AAl9ABGEAA5/egACfQAEfwAOfQALhQAEfAAFfwAG
    eAAEfQAUggABfQAOfgAGfQAFfQAEf38ABoN2fwALfAAGhQAKfQACfwAefwAJhAACiX8AAIcABnoABJ0AB4gABX0AAn96AAVkAAh/AAB8AAeBAAd8AAKBAAh6
    fXwACYQACoEADYUACYUAA30ADnoAAX+BAAeQAAV/AAJ5ABp6ABOFAAd9AAV/AAV9AAmCAAp+ACN/AAx9AAp9AAR8AA19AAN8AACFAAh/AA5/kAAbdAAKgwAB
    gQABegAAkAAsigAafQAMhwAEfgAAdgAJhgAHfAAAegACdQACfAAQfQAfhgACdgARfwAAeHwAAYiFAAN+AAx/AAh/AA58AAl+ABZ/AAF/AASIAAN7AANyAA1+
    AAh+i3oAAo0ADnoAEHwACnwAAH8ABIMAAX8ABosABogADoIAAHwABIkACX8AAKQAC4yBAAd7e38AAX0ACIeNcQA/kgADggADfwAAgQADfAABfwADbgABfgAE
    ggAFhAACjAAefwAUjoV/AACCAAJ/ABF+AAJ/ggAVjQABfwABfwAJfwAUfwAEiwAAhwAUgwAOfwAAjwASfgAEhgABhAANfwAGhQABfgAEfgADgwAKfgAAfwAP
    gQAAiQAVeoYAAHpuAAiPAAKHiAAAiQAFeQAGcQAIqgABfgAKiAAJhgAPfQAUewABfwAWfgAAf5EACH4AAIMACX0AAZcAB3oAB4MACXoAC3wABIMAEoEACasA
    BH8AAIoAC32RABJ/AAODAAiCAAOtAAt/AAB9AAuGAAB+AAV5AAqMABaCAAuQAAB/AA18AARwAAR9AAZ5ABWQAAFlAAWFABd/AAh2AAR9AAR/AAV7AAB9AAF/
    AAx+AASHAAF7AAB1AAB9AAB/AAOFAAN+AAGFAAN8ABF6AAeBABV7AAF/AAh/AAB/AAp9AAKNAAaHAA9+AAZ+AAKKAAt9fQAFhQABdAAMf5EAAooAD5IAB3oA
    BH4AA34AE4EABnwAAXMAB30AD3sAEYYAEpIAAn1+AAiVAAl1AAqLAAB/ABN6fAAFdQADgwAEfYIADHwAAH8AHn4ACX8AAXsAE4kAB30ADYQABIcABIN2AAGN
    AAB8AAWOgQAZgQAAkgANfwAAfAAEeAALhAAAfwABggALpX8AAYQAB30AAn8AA34ABX8AEGoACIcADX8ACH4ACnsAFoUACnoAEX8ABHwABKEABH8ABYgACX8A
    AIF+AAd/AAN/AAiEAAGGkH8AAoMABHsAAX8ACH8ADH8AAIIABWsACX8AAX0ADnwAE3p9hQARfwAIfIMAAX2IAAx0AAZ+AAJmAAOYAAZ+AA5+ACd7AAR/AAV+
    AAd9AACOAAd9AAV+fwAKmAAFigAPigAGfgAMmAADewAGfQAMfXeRAA+MAAl9AA57AAx+hAAAiAAIfQAVfwALfwASfQABgwAJfwAPgQADpwALfwALfQAChAAO
    iQAGfX4AAH8AAMsAEnoAA4gAA3YAA38AAH4AAnxiABR4AAh/AABlAAN/AAJ/AAKCAAl/AAOMABx/AAh7ABh+AAN9AAF+AAR9AAB+fwAHdAAHeoZzAACBABWC
    fQADgwAGiAAHdwATigAChAAGfwAAfwABgwACfQACewABegARjQASggABgwAIaAAOfQAGfAADggAKgwAKfAACfwADdwAAfgAHhQADfgAKfwAJfIEAAH8AAX8A
    BXsABYoACX8AB4MAAH0AB4UACJAAAX0AB3oAAn8AAn4AAn0AG3d/ABOqAAB/AACGAAGTAAp/gwAHewAChAADfwAPfoQAAn8AEHl2AAF+hQAHfwAGfH4ADXsA
    EX8AFHwALn0AC38ABXwAB3gABoEAGooAC4EAAn4ADn8ABXcAAH4AA34AB38ADIZ/c3wAApgAE4wAAH8AFX8AEn8ABIMAEnh0AAF+AAB7ABJ/iAAEegAkhAAM
    hAACf34AA34ACH0ABXwACIIAAHsADn8AAYMABH4AA39+fQAWfQANgQAJfgAFfAABfwAGfwAEfwAHjQALeAANfwADfQAIfn8AAoQAAH4AAn4ABH4ADH4ABn8A
    CH8ABXcAB3Z+AAZ9AAeHAAmDAAV+AACHgQAFfgAEf4SBABV6AA99AAyNAAN/AA5xAACEAAGDAAF8AAt+AAB9AAeQABV/fAAAkQAAgwASc4kAA34ABX8AAowA
    CYQADIQABH4ABX4AD4MAC4gAA34AAXoAFo0ABX0ADH4AB4IAAn8ACHkABoEABn4AAX0AAoYACYt9AAB4ABJ8fwAEjwAgfwADhQACigAIfwAHjQAMhgAHggAB
    g38ACH8ABX4AEYMAB30ABYIABnwAE4wACX59fgACfQACfgAAegADfQAPfQAOegACgwABfgAGfwAUgwAClgAFggADjQADfgAJewABdgABiAALfAAFkAAGiQAI
    fwAMkwAFhgAZfQABgQAHen4ADX4AAZAAAYIADIEAA4KMAAV9AAiGAAdsAA1/AAF+fQAAfwAQfwAKfQAQfgABfwAMhpEAAH4AC4UAAY8AAH4ABIEADH4AAHUA
    Ao4ABIQAA38AA34AB34ABYt2AAGJAAaFAAJrAAF/AAKXkwA3fgAMcwAJeAACjAATfwAKfwAJfwAEhQACmQADfQARhgABewANgQABgwADjAAEnAACfwAIfwAK
    fAADgoQACX8ADYgADGN7AAd/AAZ/AAp5AAV/AAB9AAJ/AAV8hgAcfwAJfgAHfgARfQAGiQAHiQAZh30AAX4ABIwAAHoAAJgAAIIAAnqOAACRAAF9ABR+AAJ5
    AAKMAAWBAAB/AACCAAKHAAF/dgADjAAEfwAAhAAAfgABfgABewAHfgAIegAIewAAfwABjgADfwAPhwAAf4MAAoIADYkAEnQACH98AAh8AAufABN/AAZ+AAF9
    AAR+AAN/AAGMAAqOAAB/AAF+AAGCkQAGf34AAn4AEn0ADI2SAASDAAGIAAF/AAJ/AAd9AAaBAAOLAAeJAAN/ABV9AAB3AAJ9AACCABV/ABR2AAF8AAyDAAGE
    ABuIAAeBAAKLAB19AAd8AAe/fwAmegANfAADiAACfgAAngAHfwAShH0ABosAAn0ABIQAAoUABYMAAnoABX+EABmEAAGGAA58AAJ/ABN7AA1+AAF+AAV/AAiC
    AAiLAAN/AAJ/AAaCAAN9ABKGAAB7AAWDAAN9AAN/AAB/ACN3AAN+fwAIfgAniX5+AAh+AAd8AAmFAAJ/AAh/AAmLAAJehgAHfgAIegAOggAQhwALhoJ/gwAO
    fwADigACfJwACH4ADX8AAX8AAYsAAHx6ACt+ABV/AAF9AAF4AAV/AAh+AAV8ABh2AACDAAugAAN/AAJ8fwABmAAGfAAGfwAPfwAGiAAZhQALgwATiwALf4V+
    kgAwf4kAA38ABXsAAIkAKH8ABH0AAXoAAXcAAnsACn0ADYYAAYt5fgAAfwAAdgACkQAHfgAFfnsACHwABn+HAAOFAA1+AAd8AACBAAuDAAF+ABF9hAAYjwAP
    fQAEiYIAAIEAEn0AAngAB4oABH8ADIMAAYIAAGYACXwAAoUAFnwACH8AAp6HAAl+AAJ+ngADf5kABIIADX4AC5kAEIMABYMACXAAAX4ACH+IAAp8AA2EAAh/
    jwABfwAEfQADggAIiAAGegAJgwAOfAABiwASiAAKd3kAAXoAGX5+hAABgQAAfwAMfgADfgACgQADfwAGfwAAiAAGegAFfwAKfQAbfwACfQAJfgAAfwAHeQAJ
    lH8ACJQABoUAB3YACHwAAX0ADX8AAIIACVwAAIUACZ8AApJ/AAd/AA6CAAB4AAZ9ABl7AA57ABp+AAaUAAZ/fQARewADfQAOfwAAegACfgANhAAQkH8AAXcA
    FXgADH8ABX8AAG4AA34AAoMAB3oABn0AAX8ABYd8AACDABKEAAOBAA99AAJ8AAF7AAN/AAN9fAADhwANeQAChgAPfAAGmQAGmAABcwADfwAKkgAEfgADg3wA
    En8ADXkAAooAA1cAA30AAX4AAYEAB38AA3gABX11AAR8AAj/AAJ/fwAFegACfwAMfQAgdAATfQAGfQANfgACigADfwAEgQAAf4UAAYMADXx/AAJ/hwAEgQAI
    fgAHlAAFjwACgQAEfQAJlAAGlQAHgwAEfYaCAACHAAJ+gpkAAYQAF34AG4MABXgAAoIAD4oAAYUAAY6BAAB/AAd9AAd/ABF9AAV4ABOHAAB/AAJ+AAiQAAF9
    AAGEAAN/AAF9AAN/AAV8eQADhgAApAANeQAifwACfwAFfwALfwAEggAAfQAXgYeKAAaPAAGZAAl+AAZ/AAF/AAN+AAx9AAGIABaCAAmNAAR/AAKUAAN/AAF/
    AACBAAWBAAOFAAGUAAiCAAp+AAx/AAN+AAN6AAJ9AAKCdwAgfAACeQAKegAMfwAUfX0AB34AAHgAAoQACIIAAngAAIoAB34AA3F5AAF+AAeNAAl8AAF7ABB9
    AAmBAARyAAuTABp9AAx+AAWDAASnAAF9AAF9AAWDAAB8f34AA4QAAIF3ABt+AAd+ABGDAAV9AAGPAAB/AAF8AAJ9fwAYhQACmQARdQARfgABhAAFfgABfQAH
    iwAfbwANfwAAfwADhIEACn4ACX9/AAWGAAF/AAl+ABaGAA59AASBABB+AAiOAAWEAAJ4AAZ/AAd+fQAJfQAHfwANfgAWfwACfAAGeoMAB4wAA4gAAIMAEn4A
    BWMADX+FAAyKAAF/AA6LAAN/AAaHfgAMgwAEh38AAn8AAnYAAokAIH4AJX0AAH0AC4MABIEAAXwABn0AAX0ABH4ABIEAEH0AA34ABYEAAIYABH8AAX4ADX8A
    EHgAAH0ABYMABHUAAXoAH30AAHkAAHwABHwAAXkAAX4ABWwAB34AAoQACJAABH0AD3sAFHYABH8ADIqaAAeNAAWPAAeGAAB+hAAAhAABen8ACnwACn8AAoF9
    AAaQAASEAAN/AAKDAAF2AAB/AAN/AAN8AAB9AAR+AB+EAAF/AAh+AAJ/AAB/AAB+AAd9ABCOAACEAAx/AAh8AAWLAAB/AAF+fwAAcQAEfQAGfwABigAGowAA
    gQAAgQAYowAQfgAAmgALfgAKfQAFhQAQfQAAfwAEfwAHhAAAfQABfH8AAX0AAH8AA4MACXqBAAB/AAR+AAt5ABGEACOKAAR5AAmUAA5/AAR8AAF/ABODeQAB
    en18AAR+AASEAA+EAAKUAAN+AAF9AA2LfgAEfwABeAAHhwAOigABggAGfQALfwAIfwADggAEbgACgQAMfQAPfAAAhAAAfwAQcAADfAAIhgATfwABfwANdgAG
    fwAJfwADfwAHiH0ACpYACX4AEH8AD34AEoQAAX8AAIQAAn8ABX8ABHqFAA9/AAeIAAl8AAd8AAeDfwAAfwAMigACfQADfgAIfQAFfwAPfgAKeQAbdAAIgwAW
    kAAFfwAFfwAHeQAQfwADhQANegAFggAfpAACggADfwAEhAAXfwAFfAAFfgAKfQAMfwABfQAFf4cAEH4AC34AA3UAAncAAn4AAX4AAH4ACn5+ABl+ABJ6AAWU
    hAAHfwAVegAIigAKf4IAFX8ADncAB5IADokAEIQAAJuNAAV9AACCAAJ4AA5+AAR7AAJ8AASCAAOCAA+ZAAN+AAB4AAGFABSDACR+AACDAAJ7AAp+fwAKmQAC
    gwAEgnwAA34AA38AA3EAA30ADIIABYUAAo4AAH0ACH8AAH0AA38ACod8AAV/AAd9AAl9AAl3AAWJAAJ+gQAGfgAAfQAHfAAAfwABggACkAAOg3qEAAGFfAAA
    jIYAGH4ACn9+AASGAAF8AAuKAAB8AAl/AAR/AAiJAAB6AAJ9AAGUAAOMAAWQAAd9AAWchwABhwACiQAIgQAJdwAAggAEjQAAfnUAAoMAD34AAH6GAAJ/AAV+
    AAN9AAt8AAN6ABt9AAB3AAmCAAd+AA5+AAiNABN9AAGJAAKBAAF8ABR/AA58AA1/AAGHhH8AAX4AA34AAX8ACYQACIwABogADn97fwALeQAMfwAHfwAMfQAE
    e38ADoQAAnsAB4EABYqBAAF/fwAFdgAEf3UACH8AAWsAAn9/ACZ6AAN/AAN8AA1+AAFwAAV+AAJjAAt/AAB5AAR+e38AAXsACH0ACX0ABXQADHwAE4EACHgA
    A34ACYMAA3uEfwAFfQAFfgAFfwAjigAYfQAIggAHegAPgQAGhAAAgQABhgAUfwAoigACf5sAEn8ABoUAAXwAA3sAAHsAEH4ABXoAGn8ADn5+AANqAAyGAAB5
    AAB6ACyDAAiGAAB9AAB7AA9/AAZ9ABF/AAB8AAqNAASZAAF8AAl9eAABewAFf4sAAI+MAA59AAd+f6t/AAN1AAZ/ewAIfQALgQAEhgALfQABmQAEfgAEgQAH
    hgACfQAFegAAfQAUfAAAegADiAAHgQALVwACf4gADH0ACIMAAZsABHsAAHcAAH8AAY8ADH0ACnwAD30ADn4ADn9/AAh7AAN2AAV+AAh+ACJ+AAGMAAiIAAN/
    ABiDAAd9AAF9AAF3AAt7AAWhdQABeIMAAXwAEXoACXsABJAAAH0ADn4ACX8AAHwABIUADX8AB4oABH4ABZoAEXsACHsAGoEABH8AE40AAn0ADocAB4EABX0A
    A4cAB3kABn4AAH8AAH8AAoEAAXQAAn8ADn8AAJIAAHwABHkACn4ACH8AAX0ABX2Gfn8ABYUAAX0ACoEAAnx8AA9+AAR/AAl/AAZ/ABeFAAV/AAKEAACcABt9
    gQAFfwAHfgAHdAABf38AAH8AAH8AFH8AAooAAn8AAn8AJH4AA38ADoMADoEABnMACH0AA38ABH4ACH0AAHwABYEABYwABYQADH4ABocAA38AAIUAEXIABn8A
    AH8AAn8AD3wAAZEAAX8AAogACH4AAYQAGX0AHn8AE5EAAXsADoYADX8ACIZ1AAmHAAJ8AAV2AASIgQAncgAOiQAAbwAAdgACbwAMhgACfwAWhAAdhAASdQAP
    gwACewACiAAPfgAllQANiAAJfAACdn8AA34AHX4ACHwAAn8ABpUABn8AAYIAAYcAA4yDkQAAfwADfQALggABfgANgwADfwAIfQAAfgAQewADcwAPfwACjIIA
    CoQAAn8ABokADH8ABn0ACHkABH8AAX8ABn8AAIcAEYMAAaJ0ABCCAAGDAB57fgAEfwACfAAAf4WSAAF/AAB9AAx/fAAAewABfgAGfwADgQAAdgAIdwABfwAA
    fgARhgASkwAMfwAAhwAZgQAOfgAJggAHjAAUfwAAcn4AB38AAH8AAH8AAHsABX8ABX8ACH4AAo8ACZcAAI4AC4MAAIgAAYR/AAKVAASDAAWHAAN8AAF8AC9+
    AAd8AAJ/AA5/AAN/AAaGAAaDAAB/ACt7AAV/AA5xAAWPAAB+AAGDAAB/AAqCfwADfwAYhQAIfwADewABdgAAfgAGfAAchgABigAJiQADjwAEfQALfwAQfwAA
    epAAAX4AAn0ACX4AAYwAAn58ABx/AAGDABl+AAV+AAR9AAtiAAB7hAAIdwABfQAKkQABeQACfwAKdwASeJQAAXwAD30AE3MAAIYAA4QAAXgAAH4AAX0AA38A
    AH4ABm4AEHsADX8ABogAG3sABXwADHwADIcAB3wABX8ABohzAAWFAACCAAF8AAd/AAl/AAF/AAeBfwAEjQABf38AAX4AB3wAAXsAAHoAA4kADoIADn8AAogA
    B30AA30AB38AA34AAJAAFZUABnsAAH4ABYQAB38AEX0AA30ABYUAA5MABHcAAYEADH99AAeGAAN/ABl5AAGKAAKIAACLACN/AAh7AAKIAAWKABSOAAp/ABqs
    ewAEfQAAdwAAf3wAA32IAAKKAAF+AAt9AAR3ABV8AA6PAAeOAAN/AACYAAF8AAF5AAV/AAh3iwADhQAAg4EABX4ADHcAEYsAB30ABY0AAJYADn8ACX0AAYEA
    BH5/AAaIAACEAAB+AAR7AAd7AAN/AAJ/AAV7AASBAAGCfgADfgAEfQAOfgADfQADeAAFewAAfQAIfwAMfQAFfwADjAAsfwAFfAADlQAJeAACfQABfwAVgQAB
    ggACegAGfAAIdo4ABXcABH0AAnt/fwARfwAGhQACfwAJegAEfnsAAIYAA30AA4QAAIQAAX0AAIEAAYMAAXhsAAJ/AAB/AA1/AAF/iwAIhwAEeQAHfwAJfAAF
    jAAFfwAGhwAMfwAIgQABgQAQcwAMcwAFdQAEhAAAfAAIgQAAfwAAeQAKfwAPhAAJfQAAgQABfwADhgALdwABcQAZhgADggAAjAAFfgAAeAAMewAAdgAIfwAO
    gQARb4h+gQAAcAAFdQANegAJegAPfwAKgQAEfgACfQAEfngAAogAAH+CAAafAAGMAAN3fAAOfAABfgAAfgAMkQAXhAAIewABfAAHkAABfwAdfwAEfwAIeQAL
    fwAHgQAKgQAJYwAAkAAQjAABi4oABYkAA4IAAH4AC34ADJwACX8AAoYAAIYAHYEACocAB30ABnwAAH6EAAl4AAKDAAiJAAOXABF/AAJ7hwAAgQAIewADe3wA
    D4MAA418AACBhYEABXUABH8AA34AAooAA3oAAYMAB44AD34AAIYABX4ACYIABYEABH0AAH8AAX8ABX8AAop/AAZ0AACJAAuJABd9AAh9AAV5fQAMgQAEeXwA
    AYIAAo0ABX0ABn4ACH8AAHYAA30AA38AC357ABB9ABGGAAd0AACEABV9AAuEAAx9AAeHABJ+AAqDAASEAAOFAAuLAAaGfQAIigAEgQACfQAmf4V8AAl7AAR+
    AAJ1ABZ/AAqBgwAEhQAEfgAAewAAdQADfwABhQACeQAHfwAIfwADf34AAH6DAASJABR9AAF9AAJ+AAt/AAZ6ABp+AAOFABV/ABV7AAV/AAt8AAB8AASBAAB/
    AA14AAaQABKNAAGDfwASgQAHfQAAggAIjQAKfgARfwAQdgAAfQAJeAAFfAADfgAFcAABfwAkg4p8AASCAAKBfwAIfwAlnQACggADdgAYfQARkAATeAANhAAA
    f50AG38ADH99AAZ/AASBAAR9AASCAAaOAAZ/AAV/AAuGgwAAgQAFfQABegABfAABfQAMfwABgQAGfQAOfwAZfQAIgwAAfQAQdgAGeAAHfwAKkgAHfgAUeQAK
    ggAKfwACfwADfgAIfgABfwAFd4cAGnwABHiBAAOCABCBAAR+iAADfwAEfgAIegAEewAGfwACgwAFcQAKogAJjQAHgwAMfwAWfwAEgQAJiwALgwAMfwAMeH8A
    AXgAAnwAC31/AAN/AAZ+ABRyAACHAAB+AAB7AAiQAABmAAp9AAZ+AANkfwAGjYoABn8AAYMAB30ADH8AA4IABYUAFH4ABIEAAH8ABIgAAn4AB3UACXoACn0A
    D34ADX8AA4QAAYIAAJEAA34ACX+IAAB8AAN5bwANfwACfwAJe32DfQAIfwAPgwADfIEAFHsAHXwAEX8AB35/AAB/AAV/AAV9AAJ9AAF/fAADh4GFAAGDAAF/
    AAuBAAaFfwABfQAIfgABhQACiAABfgAdawACdgABfwAMeQAAegAPewACkgABgQAGfgAIgwAGfgAje20AAIQAB38ACnYAAX4AAn6HAACFAAR9ABB9AAN8AAR9
    AACQAAp8AAuTAACNABt3AA1+AAabiQALfgABfAAEfgAGfwAKfwAGogAJfIYAAoUAB3wADHsAAn4ABIQAD38ACmMAAH0AAX0AFIQAAX0AA30AAHwABYgAAX8A
    BI0ACH4ABX8AAn8AA38ABId/AAR/AAWHAAGHABh+AACCAAOIAAh9AAF5ACSGAA2MAAWGAAZ+bwACfXwAF30ABIoAAX8AA38ABnsABH4AApcAAXgAAIR/AAN/
    hAAGegAGhAABgQAFkAAOewABe38ADIUABX+IAACCAAN/kAATlAAAdwAFfwADfQAGggAoigAChQAKfAABewAAegAGegALfwAEegAlhAABfwAAfwADfQAKfwAJ
    fIUABnkAAX8AGHYACISDAAKCAAJbAAN/AAJ+AASCAAF8AAuClwAEqQAAfwAJeQAGf38ABH8ADKMAAnoAAn4ABXwABn8ACX4AAoR+ABJ6ABl/AAqsAAB9AAl/
    jQAIgwAGfnYAAH8ABH8ABIoABYQABXwAAYYAD30AAH4AAoeDgwABeAAAhAAOfwANfAAIiAADnQAEfwABfwAEewACfQAAhQAGfQADcQADfwAIfwAIfQAFcAAI
    ewAHfQAfoQAIlgABfwAIhAAAegAJZn8AAX4AC34AB34AAHiIAAN/AAx4hQAAfgAAf3wABGoAFX4AFHkAAIMACIIABYl8AAqHAAB9AAB/AACCenkAB30AGnB+
    AAZ+AAiHAAJ9AAV/AAeEAAGCAAN5AASHACKJAAmDhwAPfQADhgABfgAAigADeQAIe38AC4IADX4AAn4ACnWDAA17AA9/AAV+AAGCAAF/AAR3AAB/AAp9AAaF
    AAR+ABydABWDAAh9AAKXAAF9AAKEfn8ACH8AA38ACXwADn4AAn5+AAKMfYMAAHVzACd7AAF8AAqHAASCAAGCAACjAAGBAA+cAAeGAAt/AASKAAt8AA+EAAR9
    AAF/AAKCAAZ7AA2GAAJ/AACBAAF7AAd+AAR3AAd9AAF/AAV5ACZ+AAZ+AAeJAAZ+AASZAAOHAAB9AAeKABV9AAJ/fwAFfAANfwAHggADhAAXhwAJfAAOfQAA
    igAIiAAOfAACeAAEfAAAfgAEfwAFggABfQASmAABfwAAnIwABX0AC38AAHQAGHwACn4ACX8AC4F5fgAJggAnggATjgAofwAFiAAAfgABjAAKeAANg5KIAAp+
    AASCAAOKAA6SAAGHAAF9ADF7AAV0AAeHAAeBAAV7AAF/AAWBAAaJAACBAAR/fgABfwABhQACgwAAigAAfwAPfoQABn4AAncAF30ADJKKfAAAkgAAdn1+AAaC
    fAAAkAABdgACewAChQABfAAAhwABfgAEfgAEgQASfX8AAH8AAX0ADX8AAYsAAoMABph/AARyAA54AAF+AAJ7AAeLi34AAn0AAH8AAn8ACX8AFH2IjgAMfwAD
    ggAHfwAGlwAefgAHewANfwAKkgABgnsAB34ABH0AAYsAK4EAB38ADX4AMH8ABXwADmp/AAB8ABV/AAJ7ABd8AAOJAAF/AASCAAFlAAiDd319AA6HAAOBAAOM
    AAB/AAZ/AAKSfwABfgACewABdwADfnsAAHsAAn8AAXYACI4ABH8ABXkAAIEAAH58ABN7AA2ShQAAjgAFgwABdgAGdwAFdwAAhAABgQAQfgABfgAAkgAKgwAC
    fwAEfHEABn0AAYsAAIUACH0AAX4AB3oAAn8AAX6FAAN/fgARiAAVgQABfwAKhAAFnAAAfgADcQABhQABggAAfQAAf34AB30AHX8AEncABIgACn8AD4UAC4EA
    A4oAAnwABH4ABYMAAIEAAYkABH8AAn8AEX4AAn8AA4EABn8ADIEABH4AA30ADn8ABH5/AAedhQAGfgAKegAafwAChAABfwAFhwAKhAAOfQAKhQACfgAcgwAD
    fgACdAAMgQAAgwAein8AA5MAC4d9AAh/AAJ+fwABg4QADZwAAn4AAF8AAn0ACn19AA+IAAeCAAyIAAt/AACEAASEAAd5AAV/ABx3AAR/AAJ+ABJpAAWEAAB/
    AAZ9AAJ+AAZ9AASQAAB+AAKGAACCAAh+AAF8AAOBAA1/AAB/ABB+AAWBAAN9AAF+AAR+AAF6AAB/AAZ+AAB/ABN/AACKAAB4AA+IAAF/AAeDfgAAigAFfgAH
    fgAFfgAOfgAAggAEfwAUfgAQegASfwAAfAADgQAAiQABfwAWgQAIh4cAArUAAX8AAn8ADX4AEoQAB38ABn4AAX19AAN/AAV5ABR/AAB1AACCABJ4AAJ/AAF6
    AAd/AAp9AAp+AAFtAAGFAAqCAAKNAAF/AAF/AAF+AAJ/AASKABGDAAN7AAN/AAB3AAB/ABCHAAB8AAJ/AAB/AAyCAA56AAN7AAmXAAl+AAh8AB5/AA57AAOQ
    fwAAfAAHhQACfQAKhgAGfn8AAmsAC38ACYIAAX8AAX8ABYQAHYUAAnoAAX4ABH8AB38AAnoAA34AAIkABnwAAX1+AAB8AAN/AAOgAAJ/AAV+AA5/AAJ/AAGD
    AAJ8fwALgwADfQADfAAEeQALlQAKhAACfwAAhwADkAAAiAAMbAADgXcAAXsAAnQAAJMABn0ACH0ABYwAAYoABXsAEIEAD3AABX8ADpEAA34ABHoAB4V9AAiL
    ABCBAAx+eQADfwADdQADgwACgwAKfgAHiAALiAADiwAAewANf38AA34AAIIABYMADYgAAIMAAn0ADX8AA38AAnwABoEABn6KAAJ9fgAAegACdwAHfwAAfQAE
    fQANfAAVgQAAdAAJfgAHgwAEiAASegACgQAHfQAhiQABgwACiwAAgQAEjAAEggADfwAZegAAuAAUhAAUjQAAfwAHfwADfQAKfwAAgQAAiQAHfwADjAAOewAc
    iQADfgAZdgACfn8AA3kAA38AAX4ABXkABH8AAX4ABHsADIUABqsAGIYAAIwAA5B/ABp+AAGKAAFwAAF7AAyEAACFAAF+AAZ+AABxAAOSAAGBfwAAmQAKeAAW
    eAAMfwALfwArfwAPvgAJgQARfwAEdwAKgn0AAHwABZAAB35/ABd3AAV9AAB/AASKAAR/AAqHAAN/ABGFAB+MAAdwABl/AAV9AAR/AAF9AA19fQAGfoQAAX4A
    BXsACHwABH0AA3wAAH0ABowAAXcACnoAAYyEAAp+ACB/ABBygQAEigADjwAGgwANfpEAD359fH5/AAB/AAWKAAJ5AAGDABt+ABmDAAF/AAN9AACDAAqLABqL
    ABKIAAR+AA19ABGCAAx/AAF+AA19AAGHAAR6AAd/fQAEfAACfwAEfgAKggAYgwAUjIMABYcAB4EABX4AA38ADHwAAIUAAoIAAIIAEo8AAn0ADHsAAncAB359
    AACFAA+CfgAAdgADjwACggAQfQAZggAIfwAHiwAQfQAIf4MAAXqDAA56ABN/AAKQAAp/ABtoAAqEAAB/AAF/AAl/AAqDAAOKf34ABaEABIUABn0ABX4ABXt2
    AAN8igACfwABewAIfwAJegAqdAAGfQAMhAADfwAMeAAIeQAEggAFiwAGfQAHiwABfwACfAAAfgADegAGfwAGg34AA4QABY6CAAl8AAt/AAiWAAB3AAKJAASJ
    AAmUAA+DAAR/ABaDfgAkfgAAlgAIhQAHfwACfwAmfAAXfAARgYQAAX4ABGkAA30AAn8ABXoABH8ADn0AA4MABIEABYUAAH0ABX8AAH8AEX8AAH6BAAR/ABOB
    AAF/hAAGf38AAn8AAJgAEZUABX+GAABxAAWBAAKGAAJ/AAOMhAAOgwAAjQAYhgALhwAJfIl+AAdzAASFAAB7AAltaQAIfgAHhAAIfgAQgQAAfQABfAAbiAAD
    fH8ABXgAFG0AGol7AAt/AAKXAACDAABoAAZ/AAB+fwAAhgARfwAYjgANegAAhQAAggAAdwAMhgADfX0AAIQAAH50AAKHAAeCAAB/AAOJfQACfgAIegANY34A
    BIIABH8AA3wAAX4ABoEAAXgAAH0ACHkAAnkAEH8AHoYAC38AAHYAAIKGAA93AAB8AAl/ABB2dwAWiAAqfwACdQAIggAIiAAGYAAWiwAHfgANgY0ABp4AA30A
    B3gABH5+AAJ/AAF/AA+LAAiNAAuEAA59AAp8f38AAIEABnhvAAGOAA2OAAZ+AASCAAN/AAJ8AAZ+AA9/AAOHAAB+AAt7AAB/cgAkfAACeQADcwACgQAChAAB
    k3cABH0AC4EACH8AC38AAoYAAn9/gX8AAo4AAX0ACIEAEn4AAH4AB34AAIUABYEADX+CAAByAAWNAA2FAAt/AAB+lwAEewADfQAngQACfgAGdn4AAoEAAHt9
    AA2JfwAIfgAIewAWfwABigAThAAGf4iKABF9AARvAAObAAB8AAF+AAl8AAJ/AAGLAAN/fAAFegADgXsABYsAB3+LAA98AAt5jQADlYUAAn4AEYMAJX4AB358
    fAAAfwALfX8AAX8ABH8AAYUAA4EABIcAAX4ACHyGAAF9AAB9AAB4AAJ/AAiFAA6EAAV2eQAGfQAEfAAMfwAFfQAIfwAAgn0ADYUAAYYAA4sAAX4AAYsACnsA
    DXwAAH0AA3YAAHAADH4AFn4AAXMAFX4AF38AAX4AA4gADHwACHsAAX0ACnQAAooAIX0AEXcAA34ADZAAAn8AAX4AAYsAAHoABXwAA4IAApAAAn0AGXwACYEA
    A38AAn16AAKNADOFABB/hAASfwABfwAGfmx+ABR+AAZ/AAKIAAKKAAJ/AAN+AAOEABB7AAJ+AAh8AAV/AAN4AAiKfwABdQACjgAKgX4ACHwAAoMACH8ABnsA
    AIZ4AAOCAAJ8AACFhQAUfgADlAADggADhwADfQAHgwAFiAAAdwACfX8AFoIAAqAAA38ACYcAAIOHAAd4fQAQdAAFiAAOggAJfwADfQADfgARfgAPeAANfwAH
    fQADhQARgQAPaJEAAZKEAAeDAAZ7AAN/AAB8AAd+AAhvAAmVdQAJfgACeXoABIEAAn0ADX0AAHkADn4AAH8AAX8AD317AAZ/AAKFACB+AAOCAAx6AACHAAah
    AAt/AAF9AAZ7ABp2eQAOfQAAfwAAeAAAfH4ABYUAB4EAHY8ABYcACIQAAVoADJIAFX4AAX0ACX0AAn58AAh+AAR/AAiHAAJ4AAJ/AAR6AAF/AAV+AAx8gQAS
    fwAAkgAEfwAFfQAJfwALhAACfwAFigADggAIfwAFlwADhIgABX8ABoUAEn4AAnsAAH0AFn8ABX8ADX8AAH4AC34ADoYAAHkAA34AD352AAqVAAp+AAF9AAt/
    AAGGAACRAAF+AA+SAAZ9AAiKAAB9AAGHAAB/AAR/AAWGAAOEAAR+AAZvAAF7AAOEAAV+AAl/AA2UAAl6AAh/AAF7ACCVAAF7AAmBABOJAAp7AAV/AAJ9nQAA
    hAAEewADfwAKfwAPiwABfwADgwAIdgADfwAGbgAAfAALeAAEhQAVfAAZgQAAfwAAfwAChQACfgAUfwADfwATfwAGegAJfwAYewALhAABewANfwABgwAAfgAO
    igABfH8ABH4ACX8AAH4AAX4ABH4AC3kACoEAAH0AF38ABIYAAnsAAXcAAoMAC38ACX8AAIIADn8AEXt7AAOJAAZ+AAx+AAR9AAd7AAGOAAmLAASOAACHAAx6
    AAx/AAh8AAR/AAJ/AAGOABt8AA18AAKNfwAAjAABfwANkAACfQACgwAJfwADcQABfwAQhQAFawAAiQAUjQARhQABfgAJeIwAAnsABYEAGHwAAIMAAHiRAAyC
    AA58AAF+AAaFAAGIABWCAAGLAAV+AA9xAA95ABB9AAF4AAt+AAR/AA2FAAV/iQAAfwAGewAFigAHfwAFnAAJoQAKfgABlAAJfwAOhQABmwAgfgAEfwAHfwAA
    fgAeh30ABX4AAn0AAnkAAHt9AAJ/AA5/ABCCAAF/f4Z+AAmdfwAAd4QAE34AFoGEAAKEAAF+AAB/AA5zAAZ8AAd7AAd/AAWFAAJ6AAF6AAGlAA6pAAaKAASE
    gQAAfQABhAACfwAGfAANhAAFlQAHhnwAA44ABooAB4p/AAyKAAJ5AACdABt/AAKBAA+DAAGLAAqEAAmQAAV7AAB8AAx7AAmHAAF8mAABeQAAf3sAAp4ACn8A
    EX8AAGsAAokABH0AAX8AAoEAAoEAA4IACX8ABIEABXwAEYGLZAADfwADgQAFfwADfgABeAAGfQAIgwAAggARlAAFfIcAA3YAEHEAB4sAAYMAAn8ADnkACX4A
    B3YAEX8AC34AC4N+AAB5AAF+AAB/AAJ9hQAIfgAWiQAFhAAAggAJewAAhAAChAASfwADhgASfAABfwAHfgABcQAAfQAKhAAHfwAKfwACfwANeQABdgACfwAE
    gQADgX8AAn9/AAp/ABp/AAN/AABuAAGKAAiBAAN9AA9+AAlzABKDAAZ+ABSBAARyAAFwAAqlABCEAAN/AAaDAAGOAAl+igAAigAAfQARfwAAfwAEhwALgQAK
    fwAFfgAPfwAJeYMACn99AACQAAd+AAWRAAh6cgACfoN/AANsACB+lAAbfgADfwAXfnwAAIEAAH9/AAJpABF/hQABggAOfQAEfAAEfwADfwAGiYkABYEAEWUA
    AH5/AAh/ABB7AAd9AAKVAAh2AAV9AAJ+AAV9AAZ8AAp6AAt+ABSBAAx3ABN9AAGLAAR/AAB/AA6BAAF+AAl/AAB7AAB9ABF1ABV8AAh/AAB/AA1+AAB4ABJ6
    fwADhwAEfgAAewADfnsABH4ABJQACo0ADXoACH8AA3wAEn8AAH4AJncAAYYABX4AFn4AA4MAEHUACnEAB3MABn0ACJgAC3wAEH8ABoN4h4cACn8ACZcAAnUA
    BnoAAX8AC38AAXoADH4ACoQAEn4AGn0AGX5/AAB9AAWhAACCAACLAA+pABGCAAqRAA19AAmBAAKKAAB8AAiGAA5+ACR/ABR6AAKNAACIAAFyAAaBAAKFAAB/
    AAB+AAN8AAmBAAOdAAZ8fwAKggAEfwANfwAAfgAWfwADfAAJfYQAAIgAA38AA3wAJIEABX5+AA1+AA6EAAF/AA57AAGMAAF/AANyAAJ/ABJ7AAWCAAWGAAV/
    AAd+AAB/fwAEeQAAkQAKgwABf38AEYIABI0AAn4AAIyDAAR9AA1/AAaLAAJ0AAR/AAJ/ewAAhwAMhgABgwAgggAAfgAAgQApegAbfwAIfgAFfAAReQAEewAB
    fAAff48AAn8ABH4AB4IAAX8AAIMAAn8ABH0AAH90AACKAAV3AAWEAAB/jgACfQABhwAOfgAAfwAKfH9+AACJAAJ/ABODAAeFegAIeAAAhwABjAAIkQANdnsA
    F3AAIX0AAIkAGn57AAx9AAF/gXsABY0AB3WCABd3egADcwAafwAEfwAJhQACfQAbhAAGfgAFeQAAfQAGfQADfIQAA3oAAn2RAARzABh8AAd8ABiaAAV5AAJ/
    AA9+AAF/AAZ9AAZ6ABeGACB/AAZ+ABZ+ABJ2AAR+AACLewAaawAMfQACfwAEfwAOfQAAfwANhwABhAAKjQACmgAchQAAjwAChAACeQAkggAYhAAHfQAMfwAF
    hwAFfAAKfgAPfAAAjQAPfwADfgALjwAFowAFeoEADHwAInwABn0ADIcABX8AA38AC30ADX8ABYkACH4AE38AAnsAA3cABn16AAF3AAl9AAVmAAZ/AAt8AAF+
    AA2OAAWEAAODfgAPmgAcdgAPfwAAf4gACX4AAH8AAX8AAmwABX0AEoIABoEAA38AA4cAAX4AAH4ACX4ACH4AB34AA5cAA30ABX8ACH8ABH8AAXwABnwAAo13
    AAJ/AAtmpwAAnwACfgAAhQACfwAMj35+AA+IAAF5AAJ3AAJ/AAx3AAFyABSPAAh5AAd7AAF8AAF/AACCAA1/AAJ/AAWQABB/AAF7AAKFAAd+ABCGABmHAAR9
    AAN9AACBAAl/AAJ/AAN/AAB/AACSAAaDAAWDfXp/f4UAAnt9AAh+AAZ7AAl7AAF7igANiwAFfgABeQAAfwAbfwAZmQAKaQAAkYUADn0ADXkAAXwAAH4ADHsA
    AYYAC3oAAIwACHgAAXsABXAAAZgABX8AAH4AA4MAC4wAAX8AAX+DABaCABuCAAh9ABKIAAJ8AA6DAAmDAAl3AAF8AAJ1AA+LAACDAAODAAN7AAJ/AASDAAd4
    AAqiAAN+AAWGfwAAhAAHewAAgwABfAAIeH8AAn8AAo8ADXkAAZcACXQAAI8ADocAAIYAA4cAAnkAC38AA38ADIEACo0AGZsAAKkABH0ABHsAAX4ABowAAYEA
    C3QAAX4ABH0AAX0ADXkABJwAAH2KAAt6hQAHhwASfgABfwADfAAXjQABrgAGggAJd38AA4kAEIUAC39+AAiMAAKCfwAFfwARdgADhQACewARo6AACX8ADn4A
    Dn8AD3wACpMACXgAAX4AAn0ACoEABZAAAn8AA38ABoIAA4QAB38AAXwAB4YACpEABnwAAY8AAHx9AASiAAl8AAB+AAOZACKaACF/AA1/ABOJAAOIACmCAAl/
    aAABdgAAmAABlAAKfgAqfgADdgAGigANdwAIfQAcfwAFfgAAfwACfwABgosAF3AAAYMABHsAAnQAAH8AB34ABX8AHH5/AAKQAAR/AAGEAAWEABJ/AAJ8AAOZ
    AAh8dQABdQACdQAThwAAeAAIhwADfwAAjX8ABX0ABWx8AACQAASGAA2CAABjAAmCAAd/AA19ABN9AAF5AAx/fgAAfQABfwADfoMAF3cACnYAAX0ABn8AA30A
    BIQAGYEAAIcACH8AAp4ADnYACX4ACXwACX8ABH0AAH8AA3wABXwACHtzAAN/ABJ/ABNtAAORAAR9AAt/AAKRAAN+AAh/AAh+AAiKAAB4AAp/ABCMhAAdfgAC
    jwAMfgADaQAHfwAGfwAIfAAAgwAHfwAKewALf38AA38ADIQADYMABn8ABXd/AAJ7AAeEewAEiwAAfAAYjQAQfwAAfAADewADfwAKfQAEhwABfgACkAANfQAI
    cgAAdQABhYEACoQAAYwACX8AF34ADH6bAAVzABGJAAuDAAV/AAB/cwAdfwADfwAIggAWfQAKlgACjAANeQAHfgABfQAHg30ABowAB30AG3sACnx/fgAGhAAB
    fgAHfgAGiAAEfAAIfgAPhwAGdgACf4OHAAeNAAZ+ABKFAAJ9AAZ5ACKDAAKEAA6BABCWAAh+AA+DAACDAAJ+ABKIAACcABh/AA+BAACKAAp7AAF/AAl8AAyR
    AAJxAAZ+AAB9AAmIfwALg4EAAH8AAnwABH4AA38AA4EACHgABYUADX0AA38ABH8AA397ABGHAAN2AAaBAAl7AApbAAt8AAh/AACDAAOZAAKPABF4AAB/ggAr
    fgAEggAAfgAFfwANfwAEeQAVhgADfwALfgAQf34AEHwAAn0AAH4ABH4AEYcAE4QACIIADIWGAAeMhX8AAo4AHnsAB4sACIIADH0AAnkAAoQABXwAAHcACXIA
    AIWGc3gACn0ABpIAA5cABIMAI4QAC4sAAocAEIEAAnaOAAJ/AASIAACCAACEAAd5AAF5AAB/AABzAAN8AAJ8ewABfwAMdX4AAnkAAX4AC3wAAX8AB3x+AAR2
    fgAFgn8ACnoACHYAAH8ABY99AAt9ABlyAAZrAACFAACLABR+fAAEiAADfgAFfwAufwAWfXgAB3p9AAB5AAd/ABB/AAGHAAKFAAN6fwAAjgACfwABjwAGggAd
    fwABfwAAggANqAANfQAAhQAIeAAgcnkABnsADn8AA30ABW8ACHymAAF+AAuIAA59AAKIAA5+AAB5ABJ2AAt8ABB6AAOBAAR+AAR9AAF8AAt9pZUABn8AC38A
    C39/AAB/AAJ+AACEAAZ+AAl/AAl/AAKIAAR8AAhyAAiLAB5+AA9/AAd8AASGAAOKAAt8ABHJAAOIAAOIABV6AAl/AAF+gQAOiAAAe3wAAocAAIgAB3kADnwA
    DX0ACYEADoEACn8AAH4AB4gAAX4ADmsAMnx+AAKCigAHeQAMcQAIfwAGdgAGdAADfwALfwAFfwAGeQAJjQAUcgAHhAAFdQAbhwAAkgADhAAKf48ABH8AAX9/
    AAp9AAF/AB2EAAOEAAGFAAR7AAR8AAl8AAF/AAF/fwAAiQAChgArkAAYfwAThAAAfwABewACfgACgwABgQABhQACfQAHfgAWdgAPfgALf3sACoIAAH4ADHIA
    B4UABXwAAH0AAYIAAoQABI0ABH5/AAyKAAdzAAKCAAGBAA5/AAWDAAJ8AA99fgAJfgAHhQAEkQAWjwABhAADewAEfn0ACn4AB3kABogADX8ADn4AAX8AAnwA
    CX8AEX0AEI4AAXuEAAR/AACDAAB9AAWIAAV/AAF8AA1/AAl2ABx8fgACdwAKhAANfwAJf34AFlMABX4AAnYACXsAAoUAAXkACn0AAn8AD38AAH4ABH0AKn8A
    Aa0AD3wAH3YAAXsAAHsAAogAAXwAAH4ABn0AEH4AGH4ABYcACH0AC4IAGHwAEIN9AAGDAAJ7WAABgwAQfAAHfgARgwAWgwAMjQADewADfgAGfQAKfgAAfwAF
    fgAAfgARpQABhYMAAn0ACYIABYSeAAp/ABB+f5IAAn8AAG8AEn0AAYcAEX8ACXwAFYQADX8ADH99AAmEAAl/AAN+AAN4AAKHhgAOggADswAJfwARgwAIeQAD
    gwADhQAEhAAMlgACjgATfQAIfwAEhX0ACYMAA38AAYUAB30AAoQAAH8AAIMAAn4AAH2FABGCengAAX0ADX0AAn95AAGCAAF8AAF/AAGQAAR/ABF/AAF+AAOB
    AAN/AAh8AAKEAAV4AACNAAN/AAKFAAKCAAB/AAF6AAV+ABh9AAZ8AAd9AAR/AAF7AAGDAAdxAA6BAAd8ABJwABF/AAx+ABR8AABtABF+AAGHAANzhX8ABol/
    AAd5fgAFfgAGbwABiQAFewAAfwAGgwAJeAAPhgAGfAAviAAUfAAMgwACfwALfwAJfgASfQAEgwAKfAAJfQAPfgAMggASfn8AAXx+AAZ+AAeZAAB+AACCAAZ3
    AAV+AA5/AAF/AAR+AAV+AAV8AAB+AAN8AAOaAAx3AAJ9ABZ4ABKFAACDAAiEAAp9AAV7AAWFAB+BfAAHf4kABn0AAZQAAoQABH8ABp4ABIIAAXsACH8ACX0A
    AHt1AAd7AAF+AAB/AAt+AAKNAAF9ACJ/AAp/AAF2AACjACN9AAGNAAB/AAmKAA+EACF5AAGBAAN9ABB8AAOMAAagAAhyAA57AAh8ABB/AAF7foYADYQACH0A
    AIoAEIUABH4ACoIAC34ACnYAB4KFAAaCAACFABWQAAh+ABN/AAyOAA1+AA+MfQAKfwABf4cABH8AAX0ABYUAAH4AA30AAH0AC30AAZEAAn8AEXGHAAV/AAF/
    AAV+fwALfAAPhgAHgQABlgAHfIMAAHAAAY4AA5IAA38AAHsAAYoAAYEABn0AG34ACH16AAl5AAN+gQAHggAIfgABggAIfQAFfQAFf4gABn0AAX2GAAKFAAKB
    fgACfgAsigAAdwAIfQAVfwASfQAEfAADfwAGfAARhAAIfwALfQACfwAPfwAGfQAGhwABfwAGf4eaAAJ/ADF/AAB9ABV/AAF+AAN/AAJ5ABp2AAqHAAR6AA1/
    AAJ/AAGDAAB9ABKTAAF+h34ABXwAAIEAFokABn8ADH8AAn0ACHoADn8ABH4AB3oADX8AAX4ABHoAAo4AAn0AAXgACHIAD34AGIUACoiBAAp+AAiBAASIAAR4
    AAJ+fwAEfwAPfgARbwADiAAEjAAClwABfQAAbgACcwAagQAOcQAEfwAHfAAGjwADfwAJfwAIeQACfHkABn8AAZAABpAAIH8ABX8ACYEAAJcAAn0AAo4AA14A
    B4gAAnoAAoIADn4AC4QABH8ABXsAEKYACnsABXwAA390AAKHABWWAAZ+AAd4AAV+AAF/AAF9ACVxAAl/AAp/AA59hX8ABYSCAAR/AAZ/AAR9AAZ+ABCBAB9/
    AAJ8AAOUAAGHACCDAACBAACRfgAEggADqwAGggAOhwAMhAABeAAQfgAIfAABhwARfYMAEXoAEn8ABn4ABn+eAAaIAAh9kX8ABX8AA4F7AAR/AAqPAB17AAh+
    AAWMAAN/AAN8AAiFAAeHAAF+AAZtAAF/AAV9fwAFfX8AAHQAAngACoIAHoUABZQAEH4AFHsACoJ8AAqMAAGMAASBlH53AAB/ABSFAAd/ABKGAAR+AAGFAAR+
    AAKBAAqDAAh/AAF8AAV9AAOFAA2HAACEAAJ9AAB/AAaEAAGMAAR1fQARfwANfIYAA3wAAG4ABHcACH8ACWZ9AAJ+AAKKABN9AAB7AACFAAOEAAR7AAB1AACB
    AAZ+AAONAAeZAA2TAAJ/AAJ/AAF/AAhzAAV4AACFAA9/AAB/AAqEABiJAAKEABOFAAV9AAJ+AAB2AAN+AAp7AAl7AA6DAAF4AAZ/AAl8fwABjQAReQAEfAAa
    lgABfwAMfgAFjgAHfwAPhQALowACfn8AE2MAA3wABH4AA3YAB3wAFX4AAYMAAn8AAX4ABH2FAAh+AAKBAAiDAA2CAAKHAAl+ABqEAAiPAAB+ggAFhAABdQAI
    fXyCfAASfwAEggALfwAAfwACf4R3AAGDAAiBAA+SAAOOAAd8ABh9AAd6igAFiAANiAAKiQADfQASkAAIfAAFeAAGfwABfgAGkAAQfgAAfQAGgwABhQADjgAD
    hXJ/AAV+AAB9hQAEgwABf4YAFn4ACX8ACH0AAoEABX8AB3sAAH8AEX5+fgAAfQAAfwAUfwAAen0ADYIABHsAEYMAB3YAAn96AAODAAh+AAF+AAB8AAKBAAB9
    ABd/AAeBAAB8AAZ4AAuIAAODAAR5AAWXAAB5AAR/AACFAAF+AAZ9AAl7AA1/AAJ8ABJxABB+nAAEfAALgwAHggAJfgAAkQAMiQAGfQAAfwAEjgAOewASkwAB
    fXoAB38ADXUABIUAAXsAF38ABogAD38AB34AIn0ABY4AF4QAAJF4AA6IgwAKewAAfwAAfgAGnAAIf3cAE30ABX8AEYYAAH8AA38AAMAAAH8ABH0AA50AAX4A
    GoUAC39+AA6CAAh/AAx/AAJ7AAKFAAd+AAiGAAR9ABJ/AAN/AAF8AAF/AAKDfwAHfgAKiAAHewAHfwABfwAEf4sACH8ADX8AAoYABocAAX6CABl1AAN+AAR/
    fQABfwAYkgAbfgAFfgABfgAGiAAhfo8AEJcAAX8ABH4ABt0AOn8AB35/eXmEABSEAACDiwAKgQAIiAAGigABfgAJgwABhgAAggACfgAFewAAhQABfwALfwAN
    fAAFfgAHfwARegAOfgACfgACfgAChwAEfYgACH8ACn8AA3wAAn4ACX2CAAuFAAp8fQAIfwACfwADen0AAYsABn0AAH8AC4YADHsAA3oAEo0ACH56bwAVfwAF
    hgABfwADfwABegADjQALfQAIkAAXfHkAAYcAGX0AE5UABHYABncABol6AAuCAAeDAAGsABh/f38ACn8AD34AAHwACn4ABnoAAIUACn2GAAR+AAqDAAKHAAqJ
    AAGGAAF9AAF0fQAPewAUfQAYhAADhAAHfwADjgAGeH8AAoIABo0AD3wABXQAAX4ADX8AA3wAFIcAAHwAD3oACX8ADH8ABokACH8AAYYACH8AAosABH0AAYEA
    CH0ACH4AA4UAA3oABWoALJAAA34AC4EAAX8AFYQAAYQAAn8ADXwACYQABXEABG0ABXuDAAd8AAt/ACF/AACBAAh+AACDfwALiQABfwABfwAEfgAEggABfAAJ
    dQAAdQADfgANlwAAhAAEfHuJAAx/AAakAAaCAAB9AA+FAAZ9AASTAAiFABV/AAVzAAB8AAx/AAJ/ABadABN/AC2VABB9AAGFAAJ4AAV1AAOJhAALjAAHeQAP
    gQAndwAOfwAMewAAcAAUfwAAfwAFfwADfwACfQAMeAAFdgAVfwAAfwABhQADfgAAfgAPfwACfQALeAACfAANfgALfAAOfwADfnwAB4cACnh6AAGUAAqCfwAH
    fgAUfwACgQAGfQAChAARfXyZABt/fgADbQABfwAGegAAfAABbAAKfwAEfwAKfgAEhAAKfgAMdAAAfgAIewAAfHsAA3oAAJMAB38ACH4AA38AEX0AAn8AAH4A
    L4gAA38AAn8AEH+BAAKRAAp+AAGMAAB9AAF9AAB/AAKrABiCAAN8AAF8fgAFmAAAewAAgwAAfwAUfQACfQAkhAAEfwAPfwAFfwAIfQADfAABcAASfQAHfgAT
    iQAHhQALhwAAeAAAuAADfgAEggAEdwAHggAFeX8AE30ABJ8AAI0ADH4AFHcAAYoAA4WTAAGGAAB+AAWSAAh/AAJ8AAGBAAWOAAB/AAF8AAt/AAOCAAJ/AAB4
    AAaDAAt/AA1+ABaHAAF8fQAPhAAAigADcXMAAI1/AAJ+AAt9AAdjAAGGAAh8AACHAAR/AAZ7AAR/AAF2fgAFdgAfhAAGigADdgAIgwAPfQADfwAGfAABf3EA
    BHoAAXwAFX4ADogAB38ABIUAAHwABH0ABIwAAI0ACIcAB34ABIMACIMAFocAB4cACnsAAKsABH4AA30AE4gAC30AA3wAIHoAA1wAAHsAFX8AA38AA3cAAHsA
    C34AAoIAAX4AE38ADHgABIQABH8ACX4ACH8ADX8AH5gAAH0AB34ACHwABYwAC48ABIgABYMACnwABYcADIcAB3oADn4ABa4AFH4ACX4AFowAAnEADYgAB3QA
    AH4AAHsAEnsAB4MAAIkAB4MABIUADokAAowAAH19AAKHgQAMggAKiAAFfAAMgwABfgADfgAKe38AAJ+IABiIAAN/AAt/AACBAAZ+AAV8AAd/AAZ+ABB+AAJ6
    AAZ+AAJ2AACDABJ7AAODgwAHfgAFfQABegAQfwABggAAfnoAFn4AA4uJABd/AAJ6ADN9fAAEf4kADZUAHmt8ABB/AAN+AA+DfwAMinkAE38AHn8ACX0AAIsA
    AH+DgQAQfwADc3YABLQAE3kAAZAADWsAAYgAEHUAAn8AFHwAA34AAH0ABX4ABH9zAAB+AAeEABF+AAF9AAuDAAF/AAJ+AAaLgwABfQAIfwAYiQALf34AAoEA
    AH1/ZQABhH0AAogAC40AGIYAC697AAx+AAN8ABChAAF/hQABfQAPfgABiQAAeXAAB4N/AAB+AAF/AAqSAAeBAA2FAAJ7AAF9AAKBAAh9fQAEfwAFjHAAD38A
    A3kABHQAAXgABHd9AAtyewAafQABXgADiH8AAXsAD38AAo1+AAd/AAN2ABCGAAaBAA1+AACCABF9fwAAfAABeAAFfwABiwAEgQACfoIAAn4AF38ADoUAAYEA
    CHyEfwAEeQAIiQAEegACdX8AAXwABIgAC4oAB4cABX4ABXwABn4ABnoABXcACn0AA4R/AAJ9AAJ+AASZAAd6AAKGAAaFAAmxAAN8fQACgQAKfwADfAASfQAB
    fgAFggAHfn8ABngABo3LAAF6AByLAAh5AAeBAAB6ABd9AAF3AAGQAA2RAAd/AASkAAZ/iQACfAAKfgAKfwAEfwAAhAALigAKegAAeQAWlwAEfwAMegAHewAD
    fgAEf4+LAAJ/AAaJAAmBAA10g38AAIIAAo8AEIUABoEABX+EAA6EAAN/AAVwAA6KAAOTAAR9ABKOAAGHAAN2e39+ABGGABCRAAF9AAR9AAN/AAGEewAAfwAD
    iwAGk30AAH6CAAN7AAN/fgABhwABnAAOfwAEgwARiAAZhgAJkAAAfwAFewADfQAAfgAEfQABegAHfgAGfwADeQAEfgAEewAAiwAMfwAMfgADcH8AAHwAEIkA
    AXuTAAF+AAN/AAuBAAmBAAN+AA1/hnQAB3sACn8AAIEAAHgABX4AD3oAD399eAABggAEhwALfQAJhwAJgQAZfQAEfwAQfHgACXwADH6BAAV7AAJ5AAR8AAqF
    AA2CAAmTABJ5ABV2AA2HAAiEAAR9AAd/AAB7AAN/AAV+AAWCAAiCABuMAAF/AAB8AAp8egACggALfoEAC3sACnYAAX0AAX8ADX0ABnUABYwABH8ABKIAAH4A
    BX8ABH8ABpUAAIIAB30AB4QAAoQAAoIAAn4ADH4AAKgAAoIAAH8AAX4AFH8ADbYABH0ADoQAAIgAHnQAA30AAH8AAI0AFH8AAI4AAXQAAnwAAnwAB30ACH8A
    HH4ADIcABXyGAA9+AAN/AA2CAACEAAB+AAeDAAB/ABKFAAGiAAKNAAF+AAOQAACCAAB7AAZ/AAd+AAaMABWGAAV/AAKBABVdAAR/AAJ/ABF9AAOdABF/AAF/
    fAAEeHkABHkAAYaGAAJ3AAiCAAmLAACEAAN+AAB/AAZ9AC5nfAANfwAMf3cAAnsAH34AE34AC3oAAngAAXUAAH4AAH4AB40AA4oAAH8AB3UABZIAAY0AAH8A
    BIQAB4MABn8ACIOCiAAOfwADfwABhQAAfAALdQABdAAFfX4AA38AC39/AAGQAAJ+AAGMAAl+AAKCACWCAAB/AAeFAAd/AAF5AAKDiH4AHooACHgAAYQAAYqP
    AAx7AAB9AAN/AAOFACaFAAN7AAx+ABN9AAd/AAKDAAKFgQAAfgAHfgAJf34AE3kAC3kAFH4AAYEABoMAAmwAA34AAn8ACYMACHoABH4AAnsAAn4ABX0AApwA
    AmsAEYaDAAeDAAp+AAR/ABJ/ABuIAAx5AAZ6AASCAAyGfgAEfwAOegARfAAMhQAIhQACc30ACoUABn15AAl3jQAMggABdQAIdn8AAIgAFI0ABowAA4YAAIFr
    d34AGH4AAosAAX8AA38AA40ACX8AAIyBAASDAAt7AAt/AASOAAiNAAONAAiGABaDAAJ+AAGtAAGEfgACfQARfAAGhAAPbwABjgAkfwAAfQAEfgAQhAAEhQAM
    eAALfwAIhQAGgwAAgQAEfQAIfwAAhQADjgAHhQAIcgADfwAOhQADfwAAeQAAf3wABX0ABWoAA3aBAACDAAODAA1+AAFVcgADfwARhAABfwAIkaUAAX8ACH8A
    DIEAFYIAE38ADYp6AAZ4AAd+ABGEABKHfgAIfwAMfAADhwABfwAAjAABggAnmAABfQADeXoACX0ACpAAAHwADnYAAIMAA2sAAY0ABIwADIIAFH8ACYUACIIA
    DHoAAn0AEH13AAB/AApyAAB+AAqEAAiBAAuFAAt9AAh7AA14AAN2AAB/AAF/AAd/f38ADnwADocAAYx9AASFAAB/AAF1AAd9AAN/AAV9AAV/AAR7AAt/AAl2
    AAt/gwATigANfYcACHwADX8AAH0AAn0ABHkABn8ABI0ACmIACH4AD3gABYIAA4R+AAOMAA5+AACOAAGOAAN/ABN/AAR4AAB+AAd/AAd+AAV4AAWKAAV/AACI
    AACIAAWHAAd/AAKEAA1+AAKIAAuGAAmZAAuGAACPAACIAASPhH8ABXsAAnsAAIoAB34AAH0AAX4ABH8AAH8ABH0AGn8AAnwAAX4AAIEAD4MAGn8AAZAABX0A
    AH4AGHx/AASEAAB8fwADggAAfwAMewAEfgAShQAUgQAbfQAFfgAIfAAIfQAMf30ABn0AAH8AA30AAngAC38ABHwADX8ABn4AD38AB5wAB34ABISCAAF+AAl7
    AAWDfwAAdgAKkgAMhQAWfoMAAYIACHgABnsAAIOeAAJ+AAF9AAWCAAB/AAB+eAALfgAPfgAFhgAAfgABfAACfAABfX8AA4QAAHcAAn4AAJAAB399ACCMAAN/
    AANvggAEhgACdQAEdwADggAShIUAAX8AAXwAEH4AEHMAA3sAFn8AB34AC3qNAASLAAd6AA9+AA9tAA5+AASIAAV5AAJ/ABZ/AACBAAF+AAF+AA+FAA2JAAmD
    AAKSABKBAAKCAAiFAAF/hQAIegAJggAMfgAEf3YABXsAA397AAWCAAGDAAN9AAJ3fQAAfgABfgAAewAEf4UADnoABXwAAnsAAIMACIYAB3kAA34ABn8AAX0A
    FIMADX8AAH0AAYIAAn0AAIEAAIEAAn5/ABGNAAJ9AAB/ABi8g30AAX0AAqcAAXsAAn0ABn8ADHQAE3kADH8AAXcAAIUAEocAAIUAAZoABYQABnsADIIAEIkA
    Ao4AG3cAD4MAA30AC34AAIIADocAAnyCAAR9AA1zfQAFgQANfwADgwAGtQAAfQAFfgAPbwAQegANfwABfwABl38ABn8AAX0AAn0AAH4AAX5+AAN/AAF+AAx+
    AAKKAAB+AAB/ewABfgABdgACkIMABnIAAHwAAWIACnwAAX8ADn2NAAKDABN8ABR/AAJ8ABJ/AACGAAZ/kAABfgAGgwAKd34ACX0AAn0AA34AAnkAFXUAB3YA
    B34AFYMAE3oAC44ADH+CAAt/AA9/AA1/AA5/AAKEAAB+AAd4AAWFAAF5fwAAhQAEdwAAfQAHfgAKfQABegAJfwANf30AAoEAB4oAAnwAD4p9AAp+AAd7AAOV
    AAB/ABF+AAWDfgACg30AA3sADH0ABoQAA3UAG3wADYIABH8AAn4AB4IACXQAA5AAAogAAX58AAJ/AAGCewAHgQAAhAAFgwALfgADgn4AB38ADoMAAX8ADH0A
    AH0ADX0AC4cACHgACHkAC4R/AA50AAB+AAF9ABGIAA+HABp/fQACegADeAAMfwAAhwAIfQABfQAMewAJkAAQhQABfgAOin0AAn6DdwAJfwAAfwACfgAAggAH
    gQAGiAAQjQAIfgANjgAEhgAOfQACfQAAfgABiwAAfwAAfQACigArgwACfQAAfVQAGX4ABHMADnsABX8AFIQAA3gAAIYADH8ABoEABX4ACoQAB30AHH4ACHsA
    BH8AA4UADn8AD4UAAH8ABXwACYSFAAF/AAR/AAp6fn4ABowABYcABIh+AAGHAAF9AAR8AAt1AAZ+ABN+AAF/AAmGAAN8ABR8AAV+AAeNAAt+AAJ+AAuBAAB9
    AAF/AA19AAN8AAF7AAKYAAF/AACHlAAFhAAFjQAAjAAKhQAJiwACdwAHewAOjAASkAAEfwACggAEdwACdAAYigAHfAAJiQALewAGfgASegAGfgAAewAbiAAV
    fQAGfgABhgAGdwABf4MAAX8ABHcABoiEin8ABX8AF4sAA38ACYEACJB/AAR+ABWBAAKDggAKigAKfQABfwAJfAABfwARgwADfwABfwANfAAMfAAOfwAAfgAI
    hwADjAAJggADjAAFgnwAAX0AAHoAB3IAD34AAoIABX4AB5sABnoABIgABX8AAIMAAYYAC34AFXwAAHQADXkABX4AAX8ACH8AAIEACnsAA359AAN8AAWQAASB
    AAOBAAd+AAGHAAaNfAAFfgAFfAACjQASfQAHiwABfAAEfgABhgASlwAGfwABhAABfwABfwACfwABfwALfwAAfwASiAAAfwAMf3QAAH8AAn1/AAp/f30AFH0A
    Bn8ABnt9AAB3AAqLAAt9AAN/hQANeQAHfQABkQABewAAfXQABX1+AA97ABJ+AAF+AAGEAAB9AAJ+ABaCAAKDAAxzAA97AASuAAmChAABjQAXewAEdgASfgAI
    fQAAeXx/AAZ/AAV+AAV/AAKEAAB9AAF2AAZ/AA2NAAB8AAV7AAKTjAACfgAGfX8AAoUAAoQADZEACH4AC4cADH8AC4sAEIIAHn8ACHwAAHAABIoAGX4AD3sA
    D4MAA3oABnkAAX98AAV/AAJ9AAF+AAGEAAHFAASMAAOMfgAPfwABfAAGfgACgwAThQACiAABdQACogAHgwAAfwABfwABfwABhQADhQABdQADfwAFfwAVdgAG
    fgADfwACfwACdgAUfQAEfgANfwACewADcoMACH8AA4MACIMACYQADIu7AAd9AAF9AAF/AAJoAAR/AAV/AAF6AAF/ABGLAAJ/AAF/AAl9AACPAAV/AAV5h4EA
    A38ABnwAB3oAG398AARvAASDAAB+AAWQAAV/AAB/AAF+AA59AAF/AAV/AEh6AACCAASNAAiEfgABhAAQfAAEfQAAeQAEfwAafwAEfwAYhgAOgQABfwAAjwAB
    gQAYf3aCAAB/ewABfwACfgAJfIwACn4AC38AG34AAn4ABn+BAAt/AAN/AAh/AAB4AACBAAN/AAl+AAR7AAWMAAV9AAuEAAFxfgAFiH9/AABuAAl/AA5/AAt+
    AAmQAAB/ABx2AAt9fwAIfwAiiQACdAAHjgAFegARfwABhAATfwAIgwACfwAAfZUABH0AAX4AAZIACYR/AAiFfgADfwAQigAPfwAEfwAMfgABgQAOhQACfwAI
    gQAViAAEkwALfwAEfAABhgAHlQAGkgAAe4IABX8AAIQAB4gABYF8AAB3AAF+ABOFAAN/ABZ9AAt8AAKCABCNewAGcQAJfgAEfwAAlwAbgwAHfwAGfwACfgAH
    fgALfQAAggAMeQABfwAGfwADbQABcAAQmgAChgAChQAPhgAYgQAMfgABfwAGfQAGfwAXfwAUegAGfQACfgAehQAJhwAEegAAknsAAZEACX4AAH8AAYUAAHsA
    CpIAAIQAGG0AAn8ACnQAAX0AAXQABH8AC3QAEXkAB4QABH9/AAF/AAJ5AANvWQAeegADfgACkAACgwAAhAAAfgABhQABgQAEewAFfAADiAAFfQAKewABfgAR
    fQAAewAGfwAQiAAAfQACdwAAhQABfgAEcAASiQADgQAVegAPfgAgmQAHhH0ACX0ACIIAE38AEn8ACn4ACHsADX0ACI0AEH0AA4IAAIgADn8ACnMACZcABX8A
    BYMABXoAA2kAAJgAAH8AD3wACIQAD38AAH4AAYsABX8AA3oACH4AD34ABYUAAX9/AAOHAAeDAAWFfgAGgoQADYZ+ewAFfwABgQAEegANdQAQfQAOfwAAfgAL
    hgABiAAHkAAChQABhwAHiwADf39/AB5/AAd4AAR/AAeOAAqDAAd9AAN9AA6HAAduAB2BiwACiwABf38AA38ACHcAAHMAAYgAAYEABH8AAn8AAZEABYZ/fwAA
    h34AAH4ABIsAAnx+AAF8AAV9jQAFegAAfQAKfgAFfwAAggADfwAHfwAVgwAAfwAFfAAEhgAAiAACfgAEegATfwAHfIwADooADYYAAH4AAH8ABn0AAX4ACn8A
    A3cACYQAAH4ADZAAEpwAAnsADJMABH8AAHsAAH8AAYJ+AAJ/AAJ/AACDAAd9ABJ7fgAOeQAVfwANegAAdwAQewAHiAADfgAQfAAUhwAAlQABfwAFfgATfwAJ
    dgAGewAEjwADfQAEfgABfgAIiQAEfwAAfwABiwAFfwAAj3wAHXoAAHoACH4AAIgAFHsAA4MAAngABXp7AACCAAqLAAB8AAx6AAx9AAeSAAaLAAeGAAGMAAR/
    ABZ8ABeFABJ+AAF9AA9rAAJ+AACQAAd9AAaDAAR7AAF+AAR6ABGEAAxfAAx/AAN6AAF3AAB/ABx6AAN+AASNhgAFegAHfgAPfQACfgABdwADkQAAf4sAAIgA
    Cn0AAneEAAKHAAKGAAB/fgACfAAMegAIfwAAfAALhwAJfwAFegABeQAEfwAfkgAWiAAAggAOewAVegABiQAHfwARfwAbopAAAIIAAn8AA3EAAHoADH8ACX8A
    EXQAC2QAAn8ADYGGfwAFgQAEfwAEjAABgn8ABn8ACIUABn8ABoIABX8AApAAAoQAAoQAAogAAH8AC4GDAAZ6AA6VAA1/AAR0AAB7ACh/AAJ8AAKCAAFwAAN/
    AA5/AAOBAAODAAB8AAOXAAJ/ABKDAAN/AAF+fwAqfwAAfAAFgwABfgAOigACfQAAfQAJfQACfgACfQABgwAHegAEigAFlAAEegACqQACcAAMeAAIf34ABX8A
    AI0AFXsABnwAAnwABH8ACH5/AACEAAGFAAR/AAV9AAF9AA+DAAJ2ABh+AAF/ABZ/AAp/AAWMABN/fgAKfgANeAAOfwAMfwAEegAIfgADfwAEjwADlgAKdAAJ
    fQABhQAJggAAfwAEegADfooAAn8AB3wAB5UAAYsACI0ACn8ABXoAAHwABmMADH4ABJAAAIKEAAh+AAJ/AAuTAAF+fwAKfwAKfwADegAChAAHgwAWeIYABYsA
    AosACn8ABHsAAI4AAX59AAd/AAGiAAF/AAJ9AASDAAGFAAKBAAKBAAB6AAV5AAR+AAGBAAF/AAKTABF/AAd/AB6GAAh/AAGIAAiCABR9AAZ/AAF6AAJ9AAN/
    ADGMAAeJAA+KABt+AAd1fgAOgQAIewALfwAOiAAAhgAAlwAAiwAIggAMdwADggACfgAWjAABiQAClAAGfwABfwAPlIEAAH0AE38ABIMACX96AAOBAAF9cgAJ
    fgADiAAKggAMgwADf38AAX4AAo8AEn8ABH4AAH4AAoEAAX0AC38AEYUADn8ADKQAB3oAAX4AFn4ANHQACn8AAHwAAHsABn4AAX4AEnsAAn0ABoV8AAl/AAJu
    fgAAh38AAqAAC3IAAIYAAnwAA318AAJ2AAR/ABCXAACEAAJ/ABV8fQAOfwATggABfwAAfocACX4AAYEAAqYACX8AB34AEHQAAHcABn4AAIIAGH0AEH8AAn8A
    BIUAAn8AAXsAE394ewAAeQAIhAASfAAKfQAAkAAEfwAWfwAIfYUAA3sACoMACoEAAnMAF38AAYUABogACZAAAYeUAAF6AAJzAAGDAAdzAAR+fgAAdwAAfwAG
    hHwAI38ABX8ABn8AAXpsAAKDAAd4AAJ/AAqIfwAEegAIgQAEjAAmiQAHeH0ADH8AAn4AB30ABX4AAHkACn4ABHcACngAB313AAB+AAOBABR9AAZ/dgAAhY4A
    IIEACIQADX4AAH8AA4oAD3IAA38AEX8AIn4AAG4AA3kAAH8ABYQAD38AA38AB30AB34AB38AA4F/AAiDAAB/AAN/AA9/AAV/AAWEABWCAAOCAABsAAF9AAF/
    AAp9AAB/AAR0AAJ8AAGIAAZ7AAJ9AAN/AER9gQAFlQAPh34AApMAAooAAX8AAn4AAoIABbwAHX8ADIQAAIMAAIVwAAiHAAaEABR8fgAcgQAVhAADl38ABn0A
    GYQABHoAAIIAH34ABH8AAIMAAJEAAoQAAXl/AAp+AAV/AAF+ABePAAl6AAmDAA2BAA17AANnAAWEAESSAAWEAAB9AAd+AB5/AAt+fgAjjgAGiAAFfwAAfwAj
    egAAeQAGfwABfwAUmAAAfwAMhgAxeQARggAEfwACfAAghQAJjQACfgABgwAGfAADkQABcwACfwANfwABhgAOfgANfQAEfgAFhgAIfwACfAAGgwAGfwAPfwAP
    egAEgwABlQADdQALfwAGfwADggAJjQAJfwAJjAAOngAFfowAAHsADH6CAAmEAAV+bgAJfAADeQABbQAEggAHfQADb3wAI40ABYYABX4AB30AGIMAFoEAA4IA
    AH4AAIIADX2IAAl9AAN+AAJ/AAJ8AAt6AACFAAVrAAGaAAp/fwADggAEfwACfQAdf34AAIMAB4IADH8ACYQAAIUAAXIACXoABnYAAX8AAn8AGH8ABoEAF32N
    AAJ+AAKHAACNbAAOfwAGfwABfgASf39/AAR/AAl+ABp/AAN8AA5xAAF+AAB7AAJ/AAh8AAOMAAB/AAt/AAuJAAF3AAt9AAGBAAh/AAGDAAF+ABeDggABiQAC
    egAUeXYABXgAAJAABZEAC4EAAH8AA4gAAoIABoQAA34AAIgAAHsACH0AAX6RAAN8AAh9AACSAAh8AA+SAAB7gQAGegABiwALhwABiQAQfwAOfQAAdAACfwAB
    fwAHegAYeAABkAACggATeAADf30AFH4AD38AAoN3AA12AAV9AASGAAV8ABR9AAWFABd+AAaFAA+KAAV6kQAFgwABcAADfwAHfgACggAAfwADjgAHfX4AA4EA
    AYEAEIQAAHwABXd/iQABeQAJfgAWiH4ACn4AAo0AAn8AAYIAA5AAAYgABYONAAGEAAOEAAV5AAd4AA5+AASJgQAGfAAEbgAAfAAHfwABoQAHgwACgwAJfQAI
    gQAOfgADewADiAAfiogACH8ACHsAAX8ACm4ABHwABoMAB34AAX4AB34AA398AAR+AAKPAAV/AAt/AAZ7AAp+AA1/fwAWfwAHeAAAfQANhwANfAAXfgAXfQAE
    dwANfwAAfgAMegAHlAAIfwABfQANfAAEgwAEfwAEggAGfgABfgACewABhgAeiQAEigAEdgALhAAUfAAKf3oAAX4AA4J+AAF9AB2BAA6CAAB8ABF9AAN/AAmO
    AAB/AAB+hQAFbAAAfwAJfAANeQAVeQAOiAAMewAGYgAJhwAGeQAAfwAOcgAHfwAKewALgQABf4cABn0ACZIAAIMABoMACn8AEH98AAl9AAR/AAJ+AAV+fwAC
    kokACoQAEn4ACnwACIQACn4ABH4AGoQAB4IAC3gABn0AA3wAB30AEncABIYAFn4AG35/AAR4AAR9AAR/AAN/AAmDAAWNAAh+AAV/AAJ/AASLAAFdfpAAAHwA
    G3sADYYAEpFzAA2SiH+DAAN9ABCVAA6FAAR9fQAEfwADfgAAdwANfgALiH9+AACXAACFAAB/AAx8AAKPAAJ/AAKKAA2FAAJ7ABaEfgAAhAADhQABeAAKoQAI
    iwAMhAAAfwAOf4oAC40ABH4AIpcAAnEAB38AE34ABYoACXwAAZEABYMAAn4AAX0AAIMAAH8ABXoAA3IAAI4AAo0AA30AGX58hQAAewANfAAOfwACfwAEgQAL
    fwAAhQANfgAMegACeAAEdQAWgQACfgAGewARfwADfwAGhAAAfwABfwAPfgAJggACeQARfwANoQAIfQAEfgABfAADeQACewAQhwAChgAKkYgAA4cAC4QAA5cA
    C3wAAoMABJIAA34ABHwAAH8ADHcAAH8AEH0AAnYABYMABZIABH0ACZAAMIIAE4J0AAV5AAh/AB2FAAJ+hIQAAH8AAn9mAAB9AAd/ewATiQAChAANgX4AA5MA
    BYgALYIAE3sAAXoAApUACX4AA4SGAAh7AAx/hgADe34AAYMABn9+AAOJAAJ/AA2OAACJAA9lAAFwABF4AACJAAF/AAOFAB5/AAqQAAKCAAZ+ABd+fIUAAHsA
    A5sAAnwACX8ABH8AA4gAA4NxAAV6AAeDACB6AAV+AAGNAAB+AA58AAJxAACFAAp9AAeYgwAOiAAFfQAElgACfAAHggAAigAEhgAHjQAAfgAEgwACgQADhQAC
    fwAGhAAMmQAKfwARengAGH4ACX8AAn4ABXwAAH0ABn0AAIl8AAB9AA2DfwACegAFfgAJewADfwADhQAUewAQfgAAiAACl38AAIkADH8AGn4AFYQABoJ/ABCN
    ABJ/fgAAggACfQAAhAAFhwAgiAAUhop9p3x+AAB/AAx/AAB/AAaKAAl8AAJ/AAGHfwAAkgANhgAGfwAefgAEfwABiwAKfwAWfHoACn4ABoIAGJoAAIQABIGB
    AAN9AAF4AAKGABd8AAh0AAR8ABmBAAF7AACEAACHABp9AAGNAA2WAAZ+AAV/AAyPAAx+AAOLAAV+AAaCAAh+AA9/fwAMgQADhAAIiAACfwASfAAAfQACfgAG
    fgAFiAAHiAAFkwAAggAHfwADgQACdgAIfAAAiAADggADin4AAXsADn8AAIYACXoAAH8AAIkADX4ABZYAA4p6AAGIAAmCAASDAAGHAAF8AAR4AAl/AACDAB9+
    AAqSAAWNAAGGAAx+AAZ3AAaJfwAKdwANi7h9hgAEfwABfXoAAH4AAYMAAYUACpsAAn8AB4EAFXx+AAaFfQABhAACgQADhgASfgAQfwAAfAADfwADeAAGfgAA
    fwAAfwAHaYUADX4ABX0ACn8ACHwAAH8AAXwACnQADn0AAHgABoIACYMABoMAAIUAA40AAX4AAnwAA4oABH4AAH0ACIIABngAC5UAAngABnYADoIAAXN/AAx8
    AA2UABJ+AA18ABF0AABwAAZ/AAB9AAV+AAh8AA6KACaDAAB/AAZ9fAAAgwAAfwAHhH0ABH8AGnwAEX8ACX4AG30AC38AAX8ABIMAAo0AAoJ4AA9/AASSAAl/
    AAF+AA1/AAN7AA5/AAF7AAF+iAAIfwADiQAJfAAAiAABhAACiwABfQAAfwABrQAHhgAFfwAPfgADfn8AAHcACYUAAn9+AAFuAAt6ACV/AAp/AAeBAAN/AAR5
    AAN/ABSwAACNfn4ADHl+AAObAAt+AAZ/gwAGXwAGfwADngADTQABewAAewADfgAGqgAGfgAMigAHhAACZgAGdQADfwAGfgAAigALe3AAB3kADYJ/AAuFACqN
    AAE9ABuFAAB8AAF2AAJxAAR/AAaGAAd/AACCfgABfQACfH0AFn8ADIoAAHoAAn4AEIYAA3kAAH8AAH8ABH4AAYEAGHsACnsAAX0ADYkAAX99AACcAACFAAR7
    AAWBABR+AACFAAGDAAGaAAR/AA96AACKABR+AAR9AAR5AApwAAV3ABV3AAV7AAWJAAF3AAOFAAR/AAWKAAWEABZ/ABh9AAN/AAqCABR/AAiEfgAHhQAHfwAA
    fwADfgAKnQAMfgAKfwABfgAfigAEfAABggAMcwACdQAAhQAAgQACfgADfQAIegACfAABfQAOfAAJfQAEfAAMfAARfwADlQAVfwARfncACXp/AA2EAB9+AAqF
    AAR/AAh/AAl6AAJ+AANzAAeBAAV8AAN3AAyMfgALgwAIfwAMmAAIgX4AA4QAAX8ABn8AB4YABoEACn4AHYIACIEAEXoADYEAD5IAAZd6AAl+AAODAAN7ABmR
    AAWCAAR+AASCAAV/AAV9AAx5ABKDABF5AAGDAAV/AAJ/AAKHlAAUfwAOfwANjgATgQAMiQAFjQAAfwABfAAFfwAHkgAAfosAA6R9AAh+gYoAGoIACIgAAIIA
    AXoACH4AA3wABH0ADX8AGoQAD38AAX95AAuDhAABfQAFfwABfwAPe4gACIYAFoYAIHwAAHx3AAZrAAOPACl+AAaHAAV9AAd9AAh/AAd8fwAWfX0ABHsAJqQA
    AHl7AAOiAA9+AAF3AAJ/AAd9AAZ2AAZ4AAmHfwADfwAIgQAOeAACfwAAfAAEgwACjwAAfwATk4QABYEAGX8AAH8AAXp7AAGFABaEAAp/AAl6AAl8AAyCAAd3
    AAp7AAd9AA6CAAGKAAZ6AAd6ABpuAAJ7AAZ/AAKFABSDAAd+ABGUfgACgwADewAfmIQAB4QADX4AAX8AD4QACX4AA5AABX8AAH4ABH4AA38AEn5+fwACfwAJ
    cwAIewAJiAAGwAAOl3wAD3YAAn8AC34ABX8AA34ACnkAAYMAB3cAAoIAAn4AAH8AFH8AA2wAAoQADX2CAASEAAR9ABB+AAF/lgADjgABfgAHfgADfQABiQAB
    cAAMfwADfQAKiAADfwAIgogAFn6HAAKCAAB+AAB9AAR7AA1/AApwACOFAAWFABGGAAF8AAKMAACHAAGEAA1/iQAChH4ABX4AFYYAHocABoQAAn0ABHoAAHwA
    AX4ACH8AA4gABH4AB3wABIQAA4IAAJAAAoIACX8AAZB/AACDAA6DAAp8ABJ+AAN9AABwAASOAAF+eAAAfAAJfgAZfwAZfgATggABhgAIegAFf4EAAHgAAH9w
    ADF9AAF/AAR4AAZzAAN/AAN+AAR8AAJ8AAB/AASCAAh9AAd+AAJ9AACEhgALcAAEgwAGhAAAiAAOfgAPggAPhgAAhn0AE4h/AASJf2AADngAHH4AAX8AAoQA
    AYQABoMAAHMAAIIAAX8ADHwABX8ADn8AC3wABH5+AAV/AAl+AAp3AAaMAAB9AAhzAA2IAAt6AA9bAAF+AAB1AAN4gwAAfgANfnEADHsABZQABH8ADHsAAIIA
    Dn8AAX4ACH8AHX8AAYYADJIAAXgAAHwAEH4AAH8ABoMACnsAAX8AAn0ABn8ABpcAEX0AC34ADnx9AAeZhAAanwAFhXQAAoF/AASqAAB7AAh/AAF/ABeDAAKU
    AAiLAAZ7ABOKAAF/ACV/AAGCAAt+AAV/AAB+AAJ+AAF+AAeCAAmDAAd+egAIfwADewAKeQAQfwAAdwAAhYQAAX8AAngAA30AGHwAAZEAAX8ACIkABXwABX0A
    A34ADYoAA4oACXiTAAeHAAd+AAV/AAGMAA9/AAJ9fQABfgAEj4MABH8AAoMAF38AB44ABIIAAn4AAXgAAYwAA4gACH8AAIUADIcAAogACH4AEHoAAn4ABIYA
    AX4AAH0AFYIAAYIACH8ACH4ABX8ABHUAAHwAAnwAAH0ACX8ABH8AA3oADosAC34ACb4AAX9vfwAHfwAIgX52AA6GAASNAACCAAB+AAZxAAZ0AA98AAF7AAN9
    AAJ9AAV+AAiHAAGQAAN+ABJ+AAKRAAqKABN8AAd+AAB+hAABfQANjn8AAoIADX0AAHUAA34ACn8ACnyTAAN/AAhkAAqPfwAIkwASfwABeAAPewAGcgAMi2gA
    BYEAAn9+fwAAaQAJfwAIiQAAfAAHewAHjgACiIEAIX8ABZAABH8ABXwAA34AAH8ADYKEAAB6AAeDABR9eQAHeAANhwACfwACfwAEhwAHfwABiwABngALewAG
    nQAEg30AE4EAAYEACH8AA38ABn4ADX4ACH4ABIMABosAGn8ABncAB3MAAIOEAAqGABaCAAtkAAB9fgALgQASfwALf38AAH0AGoEAGH4AA34ABXoABXsACJ4A
    A30AHYEAC38AEnsAD3EAAWsAAJcABX0ACn4ABH51fgADewAIfgABgwACiKAAFaAACn8ABYUAC4d/AAB/AAKPfgAEkQAFiqMAAn8AD40AAn4AAZAAFooABokA
    DXoABn8AB38ABX8AAXyGABJ3AAB/ABp/AAR9AAOKAAV/AAV/AAqCfwABfgADmAACfwASfgAQfwAAiX4ABn8ACJMAA30AB4QAAn8AAIQACXsABXx9AAJ8AAeG
    AAd+AAdjAAd/AASCABV5AAaGAAd9dwAAjAAFfgAVhAAgg3cAA356AAZ/AAV/AAN6AACDACN/AAJ/AAR/AAR7AAqJAAKSABh+AB99ABCGABKTAAl+AAt3igAB
    egAGhgAChAAGfQAFgQALfwAClgABfwABgwAMfwABfwABjQANfQAGfgARewAJfgAXagABhQAGgwAKfwABh3EABoQACIwAA34ABH0AJIkAA4kACnwAAn8ABIIA
    AX0AAn0ABH0AL34AAGcAAYsAAo0ADHoAEooAFH58AB1/AAF7AAN9AAB/AAZ+fQAAfwATfwAWfAAEhAABfgACgQAFfQAKeQABigAFfXsAB3YAAH0AC38AA3sA
    E2cAAH0AAoEACXoAD3sAA4sAC3oABncAD4QABn96AAWMAAB/AAB6AAh/AAqDAAOCABd+AASIACuCAA55AAx+AAt/AAC3AAKkAAOEAAWRAAODAAV/AAF6fwAc
    fH4ABIIAB4EABXQAAXsADX8AFHsABXcABH2DAAKBAAZ+ABVqAAB+AB99fAAGhQADigAChQAEiAAAgwAAfwAOiQABnAAZqwAUiQAKlQABr4QABHgAA34ACocA
    A3cAA4QADJMABn8AFXwAAHEAAH0ABX4AAIcABHYADXcACH8ABXkABH5/AACHABN+AAKXAAZ/jwABhwAMfwACfgAAegAUfwAAhAAHhwAEhwAAjAAIiAAKgwAI
    hQANjgAIfwADhX0AEX8AAYIAGIoAFncAAH8AFIgAB3wAGXkAD3oABX0ABX4AFn9+ABV/AABsAAmFAAJ+AAx9ABF+AAh+AAF9AAB7AAODAAl+AAZ+AAB5AAJ+
    AAB/AAd8AAJ/AAJ+AAN+AAGcAAJ1AAJ8AAJ/AAqJAAGIAAN+AAt/AAN6AAF+AAGCAAB9AAJ+ABB7ABZ/AAh1AAeUAAaQAAt/AAKBAAR8AAqEABByACN+AAB9
    AAF8AAt/AAd+AAZtAAF9AAB+AAB+AAV/AAOOAA2MAAyXewADfwAKfYcAAH1zAABvAAaFAApyhQAIdAAEjQABfgAAhAADfwAJfgABfgADiX4AAX0ADIcAAHqD
    AAJ/AAp/fQABfgAAhAAKeAAFfwAEhAATewAHdgAAeQAFlAAObgAFe38ACX9/ABmBfQAKjQANfn97fQAEgwABfQAAhgAAhAAHewABjXwAAYQAA30ABX4ACn8A
    AXwAB4QAAoEABocAE30AAXsACnoAAX0AIX99AAV8AAeEAAR8ggAElwACf4UAAm8AAoEAAH8ADIIAA4cACJEAFJcAFXIAA3kAAI0ABHwAB4QAA4EAAH4ACocA
    An8AAW4ACIEABnd8AAGBfAAQmAAKfQAFfAADfwAAgwATfQAbfYQAAoIABogACn4AAIQAFYcABH8ACYp/AAN/ACV+AAGDAAV+AAV9AA1/ACSIAAN9AAeCAAGK
    AAZ/ewAIfAAAewAHhgABhQABhgAKhgAQfQAIfwADfQALjAAVgoZ1ggADfwATigAGfgACfwAGfwABfQAJmHwABYIAAX0ABX8ABH8ABYgABogAAn6HjwAAbgAM
    lwABdgAEiQABlQAIhwABfQACfwABfQAOfwAFiQADnAAIfQACgQAAfAAOfQAAfgAQfgAEfwAGfgAVjAALfgAIegAJggANgwAngwAIhQAEe34AJZkABH4AF4EA
    C38AFnwABH6QdwABe34AAH8AB38ADn0AA38ABX4AAHwAA4gAAXsAFYIAA4sAEYEAAYEAFX4AB3oAFHoAAn4AAX0AAngABn8AG38ABoKEAAp7AAJ8fn4AA4R/
    ABGRAAGIAAp+AAJ/AAOEAAR+e48ACH8AFX0ABH0ABH8AHXcAGJQAH38AFH0ABoIADn0AEYcAAXkAAn4AKYIAAJ0AAYcAEn8AAn8AAnsABn0AApeNAB5+AACF
    AAuHAAB8AAZ/AAaJAAh+ABl9AAGEAAt7ABR6AACCAAB9AAR/jgAPegACfwAGhwAIggAJewACgwAQgwACfAADewAJfAACfAATloEAAHoABH0AGot/AAB+AAB+
    AAOVAAKCAA5/AACJABR2AAZ/ABKDAAeCAAF7ABSDAAl1ABSTAB9+AAd/AAF/AAN9ABGHAACSAAd9AAWGAAN/AA5+AAx/AAF5AAOJAAyOAAOMAB5+AAeDfgAG
    igAOkQARrQAOegABhQACfgAKa5oAAX4AAHkABYgAA4EAB3UACn8AAnwAAn0AFX+HgX4AAX0ABYIABX8AAX8ABXwAAnAADHYABIEAA3gAG38ADW0AE4gAEZKF
    AAB3fgAKfwAEfgARfQAGgQAdegANeQADfgALfwABfgAEfwAUfAAEfwAhiQAHegAHfgAGgn8ABIkAAXoAAH8AAn4ABXsACJgAAXcACn4ABogAEncAAIUADn0A
    AYYAA395AAWDAAB9ABaPAAV5ABGDAAB/AAt+AAGCAAB3AAWLAAJ/AAdxAAZ5AAZyAAB+ggACfgACgwACfwAGfgABiAAUfwACfgACfwAIfQAZfAANfwADewAA
    bAAEeQAKjwAcb4YAAJQAA3wADoaFAAF6AAB/AAF6fQAQfQAAfgAQeQAefgAGhAAHhAAFfQADfAADggADjgAGfwALfAAIfgAJnIwAAHkAAJIAAX8AAnsACH0A
    Dn4AA3oAGowAAXwAAH4ABH57AAB+AAd8AAGLAAKC1AABfgAJfgAEfgAAfgAEkgAFdQAIhAAOeQAIfwANfgAHkgAiewABfwAEjQAFjwAbfwADgYUABn4AEIEA
    AIMAAn4ACn4ABnIADXMAE4QABH5/AAV/AAR7AAleAAR9ABp/AA19AAiFAAJjABd9AAWBAASKAA5+AAJ+jQAFhAAJgn0AA3EAA4IAAX0ADX8ABYUAK5F6ABOD
    AByEAAKHAAJ/AAt/AA2CAAGEABJ/AAN7AAqMAAGFAAN+AAWFAAN8AACDAAt8fwANfAAEiwAJf38ACIEAE6sAAJkADH4ABXgABXQABYUADYkACn4AAn8AA34A
    BIwADYQAAH8AEIV/AAZ+AAKBAAGSAAl+AAJ+AAGHAAp7AAKDAAB/fH6FfwABigALfwAAggAMhAAIhQAFhQABWgADewAAfQAAgQAHfgABfwADfH4AAH8AEn8A
    DX8AEnwABX4AGH4AAH4ADZIAAXUAAX0AFnsACncACHsAAnwAE3sAAHwAAn0AAH9+AAB+fwACfgAMfwAGeAABhAAMgn0AC34AAHoACIoAB4MAAn4AAHcADHsA
    BH0ABn0ACHsAAIIAAHEAAn8AB3oACX5/AAF/AAh8AA90ABd+AAB/AAB6gwAIfo8AA34AAncAAn0ABX4ACH8ACX4AEWwAAH9/AAN2ABCIggACcwABcQAChgAB
    fwADggAFfwAAd4KJAA2HegABfwABfH+JAAZ9AAJ+ACF6AAuIACGCAAJ6AAWOACR7fQAeewAMiAANiAABkAAMnAAEfwAKfwABhwACfwAPfwAJegAGf4IAAnoA
    AH8ABHsAFX8ABJkAAXsACIEAAnUAAIkABH4AGX8AB40AEnsAAIEAA3oAAX4ADH8ACH+CAAN9AAWHAAtrAAB9AAx/fX1/AAF8AAN8AAJ8fgABfQAJjAAFfAAC
    fowABHwAAYoAAH8AC4cABXUAA5EACokAAH8ABIIAA3MAAoQABX8AAIQACY4AC34ADX0AA4cACn8AAX4AAYIAD34AFX8AGX0AG40ABHcAEX4AAHkAB3wAAnsA
    BH4AB34AA3kADH8ACX6DAAZ2AAF0AAB/AAl9AAJ+AAx/AAl7bHxkfwALbwACfwAEfQAAhAADfwAHfQABfgACfAAGf4QACH0AAXwAB38AAX8AAYQACH4ABa8A
    BYgAAXwAEpqOggAEfgACfQACfwAEfwAMf34ACn8ACX0ABnwAA3sADpAADX8AA5CEAACNAAR3AAB8AB2qj3sABX4AAHqFAAB3AAd+iQARewABfwAEegADeIQA
    CnwAAYoAAYQAApMAAYoACX8ABX+IAACFAAeEABF+ewAAlAAFf4UAAXsAD3cAGn8ABX4AAIQAB34AGHMAB397AAF7AAN+AAKEAAJ+AAN/AAV4AAB5ABSaAACJ
    fgAVhAACiwACewAKinsALn0ACHkAEX4AAn4AA3sABn96AASLhwAQfQAGfgAHjgAEfXwAFH4AAH4AA30ABn8AC24AA35/AAh+AAF+AAB7AAJ/AAZ8AAqCAAF+
    AAF+AAt/AASQgoMACX0ABnQAEYgABmcAAH4AEncABn0ACoIAIo4AA38ACHgABH0AAn0ADIQAA4MAA31+AAN+AAJ9AA19AAGCAACBAA2KAAmDAB56AAaEAA6E
    AAV6AAF7AAKCAASDiAAAhAADfwAJhgAAgwAFfwAFfgAIjwAflQALgQABfwAAfwAMlX8AB395fwARiwACegAAdQADfwAShAALggATfgACpQAJfgAEegAGfgAE
    fwARfIEACnwAAn8AFoEADn8AA3oAAH8AAX8AD38AA6IAAn8AKX4AAXkAAnkACnx3AAN9AAB9AA+LAAF5fwAVfwAIfwAOgwAHfwAeagAUfwAGgwACfgAIiAAB
    hwAFfwAEfwALggACkAARfAAEfwAGfQAOfwAKfwABw3oAAH8AAI4ACH4AAn4AAIMAGXwABIwAAn8AGIYAGH4ACYgABpAACX9/ABx8AASBfwARkQAChwAIhwAK
    cX0ACH8AAHQAEnsAA2oAA38AAXgAAXwACIh+AAR9AAJ+AAF+AAp8ABR/AAVxABB/AEmCAAJ/AAJ+AAWRdAAEZQAvfAABfgAFfwACfgAGfwABiQABfgAAfAAZ
    fwABfwAEfgAEdgAOhwAifwAAVQABf4MACIMAAn8AAXYABoEAC5wADocACIUABoEADX8ABH4AAYQAAoQACX0ACIoADHsAD30ADIQAA4d3AAiDAAyOhAAJggAI
    fwABegAAfQAEfgAAiQAdfQACfwAAfwAChAANfwADlwAAfoSWABd7ABN6AAZ/AAmiAAOBAAmRAAR/AAJ+AAx/AAB+AA6HAAN/nH+Kf4QACIgABX0AAYEAAod/
    AAB8AAmQAACCAAh+AA6OAB9/AAJ6ABVtAAN/AA59AAaCAAl/hwAAjAABhQAEjX0ACH4ABn8AB4cAAI0ABH5yAAGIAAGOAACIggABfwAMfwAAfwARfgAEgQAI
    lQAAegAAfAAKyH8ADoR8ACV+ABJ9fwAPfQADfgAAlgAOf3sAE38ABH8ACX4AFpUAFn8AAYMAAnwABYQAAHsABoMAB3UAAH8AAH8ACIQAFoR6AAp/AAJ9AAF+
    AAOCAAt+AB2TgYQABH8AAH8ABWAAA34AAH0AB3EAAI0AA38ABn7OAAF+AAeKABN+AAOHAAV/AA19ABZ7AAp2AASPAAV/AAF9AARyABR8AAN2AAOBABB+ACd/
    AAB/AAx/AAB/AA2IAAKBAAxzAA56AACBAAKQAAd/AAmBAAx9AACBAAd/AAV9ACJ/AAN+AAF+AAR/AAiHABN/AAyBAAV/AAd3AAR3AACLAAiOABB+AAeBAACR
    AAyBAAF6AAKZAAyFAASBAAh/AACDAAV9ABl/AAmEggAJhgABigAJhQADfQAAfgAFqAAFlX4ACn0AFY0AAYUADXwABIUAIXQACHcAAH0ACXgAFYYACZQADH4A
    CnwAA3sAAXwAAYR8AAp/AAx3ABaDAA5/ACCIAAV/AA1+fgAIegAAfnp/AAF6AAB6jQAHhAAEfwAIfwABf4MADYQAAIIABn6KABF8iAAEfQAAiQAChgAPfQAa
    ggAEegAEdgANfgAFfQAJewAHjwAJe3yYAAB/AAF9AAaQAAWkAAl5igAKfwADewADjAAKewAEdwALhgAqfAAAggACfQABawABegALjgAEfQACfgAFfQAMfgAE
    bAAKfwACdAADjAAVfwAHewADcwAAfAAAhAAPggAWfQABfAAIfwAYfgACf4oAEH4AAX8AAXsACHUAAH0AAXsAAnuIAAB7AAB4AAmJfX0ACnx+AACCAAZ+AAR+
    AAh+kQAGfwAFjAABfQAHfwASfwAMggALfwALgwADfQAGfgAKfwASfwADfgAIfwAHfwAHfgADhAANfwADfooAA38AHY0AH30AD30AD4wAA34AC3kABH8ABIcA
    AXUAAn4ACX58AAd4AA1+AAB7AACFAAV5AAR/AAl+AA5/fwAJfX0ABXwABIwAA30AA4MAAoIABX8ABnsAAIoAIXoAAn0ABX8ADZR9AAqBfwABg3gAAIF8ABKG
    AAd+fAACfwAHaAACjgAAdwAIfgAXfwACfgAcfAALpwAAfQAOfwAChQAQiQAEfgABfQAPjX6JAAR/AAl6fQABdwAGhgAffgAAigAAfwADfwACfwAHfAAGkQAC
    iAAKfgATeAANfwAXf4sAE38AAH8ACX4ABn0AAn4ABn4ACYOFAACGAAWGAACMAAN/AAN6AAKDAAt7AAF+ABOTAAp7AAZ8AAVwAAmGAAJ+AAKDhQABfwAAewAE
    iAACigAAfwAEfwANfQACdwAEhAAhfQABlQABeQAJgwAGfwALhAAAh3qQAA98AA+EAAF2fgABhgAKgwAJfgAJiAAzjQACfwAEggAMfwAMgwAMjAAKfQAMjAAC
    nwAEfwACe38ABnkAA3cAAIEABXwAA30ABXAABo8AAHN9ABd9AAiBAAWMfQALjwACgQAAhwANhgABfAABe34ADXqEAAuPAAt4AAl8AAV9AA5/AAF+AAd/AAKG
    AAKJABKQAAV5ABCVAAeEAAR9gQALbgABcQAIfgAHegAFfgABoAAGfQAJegALfQABhQAUhAAGkQAAdwACcQALewAEfgACgQAKewABfgAKfgAAewAAfAACfn8A
    B4cAAoUAIYcAAIMABHQAAH4ACXgACYMAB34AAIIAA38ACWMAB34ABngADn8ABX8AGH8AAoUAFX4AAXYACH+DAA1/AAZ9AAOCAAJ/AAl+AASFfQAafwAYfAAC
    gQACfgAPdwABkwAJhoEAAIYAA4oAF4UAA3cAAoIAAH9+AASEAACCAAKQABePAAiGAAp8AACBAAB7AACRAAJ+fwANfwAGfQAEhQAEhoMAHJMAI38AAX4AAHkA
    I38AAIEAAH8AAISIfgAJewAAhQAJfAAIfgACfQAAfQAHdAANfwAFfwADiAABlwAKhwACggAykgAIfgAFfgAHggAHfwAOfAABhQAMggACfwAHfgAFfQAClX+M
    AAV+AAB/AAKBAAJ+AAmCAAZ+AAOFAACMAAKBAAeBAAF+AAJ/AAx9ggAGewASfQABfQAJdnUAAoaEAAZ/AACKAAd6AAB/AAaEAA59AACBAARzAAF2AAyOAAKB
    AAl6AAN9AAKCAAx3AAV/AACDAAF6AAJ/AAF3ABKEAAOEAAh/AAp/AAN7AAmCAAJ2dwAKgwABgwAAcQAIggABdgADhAABgQAGhQAdfwABcgASfwACewAAigAA
    hAAAgQAAhQAAgwACfwAJcQAHXQABngAQeowABIaMAA97AAOEAAh9iwABfgAdfQABgQABhAANfwAHfAACfwACfH0AAIMADn8ABH4AEXMAAIMACoQABHUADIMA
    D3sAAHwAAHYACnoABX8AAH4AAH8ACX8ADYMAAYEAAoEAAnwAEoQAAX9/AAN/AAODAAN/AAF2AAGBAAOEACR/AACFAA18ABJ+AAp8AAGOewAJpAAVf30AEloA
    CYQAHn8AAYQADYMAAngAA3EABqkABoQAAHgACn8AEIkAAH8AAoEAD3sAA2cAAnkADHMAAn4ACYEABooAA4cAAXwAGH17ABh8AAZ/AAR3eQABiQAAfgAKin8A
    DH8AAH9+AAeIAASPAAd/AA9/AAl+AAF/AAGTgQAIfwABiQAEfwAadgACfwAJhIsAAWsABnsAFnsABocAB3oACXoAAoEACn4AAX4ADHkAA38AAocACIQAAn+C
    ABd7AA17hwABiAADfQAGhAAFgwANfwABeX0AAIkABH8ABH0AAX4AB5MABH0ABKAAHH4ADXsAAX4AAH4ABH9/AEl/AAmFAAJ3AAF+AAl9AAeQADZ9ABSBAAJ0
    ABSKAACMAAmDAAh4AAyOAAF5AAZ+e34AC34AA4EAF38AAIUACHsAIn4AA4oAGpsAA4IABKcAAa8AAX4AC3MAAH4ABX4ACoQAFH8AC5gAC4MAAn1+AAx+AAF9
    ABJ9AA59AAZ8ABB+fpMAAHcAA38ACX4ACIoAEnoABHgAAIsACXwACX8ABIUAAH8ABHsAAG8AHYEABYEADokAAnt9AAmBAAV/AAGBAAx/AACGfwAKfwADfwAG
    jAAFewAOfAAofAAZfwAGiAAChAAHfAAJfHsAAn8ABn0AAJcAB3wACIsAAnwAAX8AAHuCAAR+AA9+AB59AA5+AAN/AB9+AA2BAAN/AANyABaSf3yFAACDAAx+
    AAp7AAWIAA6DAAB/AAZ2AAl3AAp/AAB9AAt7AAV/AAGJAAV6AAF1AAV+AAN+pAAAdwAEogADfgAHfwAUfQABewAjegAAewAQmQAAgQAOfwABf4QAAn99AAKF
    ABuNAAF/AAB+AAx/AACBiQABbAADkQAAfwADgX8ABX0ADIEAD4MAAX0AAHkADIUAAIZhAAJ/ABGEAASCAAF/ABh8AAB/fgAFfwAEfwAJfQACfwAMeQADfgAB
    fwAPfwAIfQAWlwAAfgALhwANfQADfgAMewABfAABfAAAeAAffHgABX+EAASFAASBAAF4AAp5AAJ/fgAJeQAgbgAEhQATqYgAEX0AAH8ABH8ABn8AAH8AApd/
    AAB+AAt/AAGGACp3AAR9hQARfwADggABeQAQfgAHfgAKgoEABIcADn8AAn+BAASSAACHABiFjwAAigAHfwAAgQAQewACmQAGeH8AF34AB38AA36fAASBAB2C
    fHwAAJOHAAd6gQADdAABiAAPf3wAAIEAEoMACX4AA39+AAKKAAJ8AA6GAAZ/AAF7AAB9AAB/AAF9AAiEABJ/ACV5AAJ2AASGAAh6AAl5AAB+ABF0AAODAAN/
    AAR/AAZ8AAKPAAR2AAF/AAR/AAZ9AAB+AARAAAZ7AA19AAF8AAaEAAl4ABp/AAN/AAR/AAN/AAN6AAR2AAN6AAB/AA6CAAF+AAyDAAyIAAF+AACHAAh/fQAQ
    mgAFbwAAjQAAgQATiAAHfwAafgAViQAEhQAIfgABfQAJjgAMfgABg4eDABB6AAKIAAJ7fwANfwAOfgACeAAdjQABfAABdwAGeQAEhQADfgAAfgAOgQAEfQAG
    fgARfgAIfwAJfQAChAAGfpAADH8ABXwAAX8AFo0AA34ABogACYMABH0AAn4AAnqMAAB/AAh/AASLfAABhwAbhAAGiAAOfn8ABn5+AAWRhgABeH8AAa0AA48A
    DI1/ewAMh48AC4IAH30ADHwAAX4AEIcACn4AFoUAAX0AA34AAYgAAnEABX8ABH4AA4cACX0AFXQAAHwABIwAHod/AAh+AB9+ABp9AAd5ACV/AAd8AAN+AAWG
    AAd9AAV+AAt+AAJ+ABBvABB2AA59AAKGAACCABB+AAOudn9+AASCAAh9AAR9AAR/AACPAAB9AAN9AAuLAA9+AAB/AAB/AAd+AASJAAB/ABt/AAGUACeEAB5/
    AACIAAl+AAJ7AASDABZ7AAB6AAl/iQACfn8AB4IAA3wAE3wAD4YAAoMAAYsAAIEADXwAEn8ADpAAC3wAAX0ADKQAFYcAAn4ACo2CAAF/AAB7AAJ/AAd6AAZ/
    AACIAAmIAAB9ABGFAAh/AAF9AAOJAAhwAACFfAAQiAAAhgANa30ABX0ACIIAD38ABn4AC34AAZMAA3oAAX0AAH4AA4oAHn4AAH0ADYUAA4sADn8ABn9sAAN/
    AAGMAAp/AAV/h3kAAHZ+AAV+ABWNAAORAAWGfQACeQABeAADewAAhoEAB4YAAYMAEH4ABXgAAX8AAXYAAI8AFX1/AAR9AAF9AAuqAAp7AAaGfQADggACfgAH
    fQAAewAEgQACegAJlgADfH4AC399AAR6dwAAfwAFewADggAFjQABgQACeAABhAAAfgACfwADe4gAC4oAC44ABX8ABYoABIYAAJJ/AAF+AAaHAAB8AAZ7AAF/
    gwAEfwAJfgADgQACfwAJf4EACn0AFX8ADXoAAm0ADo0AEX4ABIEAA39/AAt7ABKVABB4AAF+AAKBAAx/AA5/ABR8hgAMfwARgwAOiQALfwAMgQAKfwABgocA
    CYcAAX+TAAR0AAGFAAR+AAp9fwABegAZgwAJkAARdQACfgADegAHlZ8AEH0ACHxdACF/bgADfgAEqnoABX8AB4IAKXwAA3xvAAR+AAh8AAKFh38ABYIACooA
    BYMAB35zAAx+AAaCAAKUmAABfgAAgQAAfgAHfwAIhAAKcwACggACkwAJgQAAfAAJcgADfwAAfwABfwABkAACegABfQANfGoAAYMAAH8AAnwAEX59g4EAB4cA
    AoMAB4IAAIkAEHwABYIABXUAGX8AB40AA3YAEX4AA30AAX4ADYUACX8AF4iDAAJ6AAJsggAEcgAAgQAKfQAIgwAKfAAKhQADhwAdeQAAfwABfgANfQAJfgAD
    gQABfwAGfwAEfwAHfgAEfQACfYoAAYUAAH0ACIgABHaBAAJ/AACWAA2DAA5+AAh+AAWemQAMfAAAfwAIfAAGfwAGhgAEe3wAAXQACYkAAJ6BABaIABJ+igAC
    eAAIfwAHfwADen4ABXwACnkAAn4AAoQABn0AA4UACIwAFH8AAX5mAAV9AAKLAAZ1AAF8hocAAn8AAX4ACXcAAoEABogAAX8ACH4AAX4ACX8AB3wACY59AAJ+
    AAaHAA5/AACWAAOJAAJ+AACEAAaBAAGEABR+AAV7ggALfgAMfwAGcpAAE4QAAJAACol+AAV9AAF8AAB/ABGEAAN/AAV3AAB+AAGDAAWCtAAFjQADfwARcAAG
    eloAAH8ADH8ABIwAA3t9lgADfwABhn8AAYEADXoACIEAA30AB38AA38AAH8AAoIADX0ACXgABn8ACYQAAXwAAn0AAocAB395AAF+AA9/ABh3AAGDABN/AAR9
    AAJ2AAuJAA5/AA2CAAyCAAJ6g5EAFHwAAm0ACIMAA38AAoQAAHsABZkAHX8AAngABoUAAX0AAn0AB3t2AAy2AASJABh8AASEABFmAAd2ABmDACV+AA98AAF+
    AAd+fQAVfwAcfQACegAEfwAffAABeQABhIIAA3kABnsAB4QAAX8ABIgAAnUAAoYABX8AAXwAJIEAAn0AA35/ABF+AAB/ABB/AAN+ABWHegALlwADggABfQAD
    fQALfgAEfQAOdgACfwAEfAAAkAAAfgAAfwAMfAAFdYIAC3mHAAF+fwALigAAin9/fwAEfQANgwAKfIQAA4QADHwABHx/AA+JAAB+AAF/fgAHf4QAA4EAA54A
    AHQABYIACYUAB4QAAH4ABH8ACIIAAH0AEH4ACnkAC4Z/AAN6AAKFAAV+AAN9fwAFggAAhAAVdgAOgQAAfQACcAAJgQAHfgADqAAEfwALhAAGjQAKfwABfwAO
    fwAHfwABfQABfgAKfwAGfZ0AAXwAFHcAAn8AGI15AAGIfwACiwAYfwAHeX8ABHgAE38AA4QABX4AB38AGJEABnx/AA5/ABF/AAN+AAaHABV+AAt9AAl9gwAA
    fwAOcQALfwATiAAafwACfwAafAAAgwADfwAEhgABhQAChQAEfgAFfAADfQAUhQADhQAEggAEfwAUdAAJfgACfgAAeQADggABf4gACH4AAX4ADHUAAXsADH8A
    Dn8AAX0ABZgAEooAAoMABHgAB3wAAXUAB30AApUAAIEABH8ABn8AE5YAAXkAEnoABYEAF39+AAh9AAt/AAZ/AAt6dgAQhn4AA4wACHcAFHEAAIMAAH8AAH0A
    Bn8AAIQADocACIcAC4MACYYAG4l9AA58ABl7AAJ9AAaEAAJnd4QAAX6cAA9/AAR+AAOFAAt/AAODAAWBABCMAAyKAAiFAAGqAAl7AAF/fgADf38ADn4AAnoA
    EqQACYgAE4sADn1/ABh9AAuOAASLAAeIAAN5AAKFg34ABH8AGZgACXuEAACFhAAAfwABfgAEfwABegAWfwADfwALjAAIfwAjf3wAAX8AAJgABYl+fwARhQAC
    gQAfiQAAkQAFhAAAfwAAhQADfQANgQAEiQAAfAABfgAFfwAMfwAEfX8AB4MABH19AAJ+AAiBAAZ/AAFvAACCAAB/AAl+AAGSAAGCAAasAAJ8AAaDAAqEiwAA
    dAAFfQAUfQAFhAAIfQAGfAAEgwARiQAHfgADiAAJfAADfAADf4oAAX8ABH4AAH8AE4cAFH4ADHwACX5/AACEAAF5AAODAACFABd8fgABfQAGdgACggAGdAAH
    gwAAfwAAcgAAhgAVcwAEfQAMewABfQAKfwAGhgAAfwACggAEfgABfQAdhAAffgAAgwABfpAAB38ABmQAAHwAAH8ABH8AG4EAAa8AB34AFn4AIH0AB3p+fwAC
    kQADfwAAfwAFf3IAA38ABH0ABX4AEHwAAn8AB4UACn4ABXMAC38AD38AB4mGAAl3fgAGfn8AE5AAAH6BAAN+AAR/ABR4AAB7AA59en8AB38ADH4ABnMABHwA
    IX12fgACeAAIewANfwACfwACfQADhIMAA4gACn59AAqCAAKGAAN9AAh+kQAQeQANigAHsAAKfgAFfQAFegADfwABf34AAH8AD10AAX8AAXwAFHwAEnt/gwAB
    fAAPgwAFgQAAfQAGgwAAkQACkwAMfQAEfgADfncAAX4AAX92ABt/AAZ/AB5+AAuCAAR1AAF/AAV/AAl/AAJ4AAx0AAF/hQACiQALf34AIXwADpAAA38AA30A
    An4ABXwABHgAA4MAAH8AFn8AAX8ACnkAA4wAEH8ABX0ABX8AIYd8AAB8fAAJjAAFfgADfwAIgwARfgAAhgALfAAMfgADhgAIf38ABX4AAX8AC4UAA3wAAXwA
    AIwACH4ABogACHwACooAFIEABH0AAoSCAAd9AAd4AAeDAAZ3AAWGABByAA6DAAd+ACiQAAB7AAR/ABKBAAN8AAB6AAJ8AAeBAAR+AAKDAAF8AAR9mAAPfwAE
    fwAAggAAfgABfgAQjAAAf30AFHIADoEAA40ACH8ABH8ABooAAHwABHsAC3wAIYQAEX4ACn0AE38AAX0AEnkAD4YACYEABHCCAAV4AAJ/AAF6AACEAAB6AAx9
    AAd9AAB/AAV/ABR+fwAOjwAQfAAHf38ABmUABnYAD48AB38ABJYAA3wAEH4AHnwACo0AAn4AEKl/ggAAfgAMhQADfwAHqwAAfAADfwABhQAHfQAAiXR3AAuM
    AA55AA9/AAp/ABiwAAt9ABt/AAh8ABKGAAh3AAR7AAh/AAOXAAZ+fgASfgAAfwAMewAJaQAJfwAEhwAFfgAEgwANfAALewATfwAGgwAGhwAGdwAGggAFggAB
    fwAPd38ACHYABIQAAn99AA15AACKABuGAAWGhwAUfwAJfQABhAAFswAAhwAAhQAOfgAFhwASfAAIfwABiwALfgALewAGjwALiAAbhAABiAABewACegANkQAJ
    fwAZfwAOfwAPcwAIlgAEggAAwAAAYoIACX0AAXgAAH8ACH1/sgAJiwAKfgAEgwAAiwAAf34AAX4ADH+HAAN5AAl8AAR9AAFxAAR3AAOEAAKDAAV+AAF7ewAD
    gQAHfAAIiwAFfQABYQADgQASfgAInHyhAAZ5ABJ+AAF+ABV8AACNAA2LAAF6AAB4AAaFAA95AAJ/AAN/AAZ7AAOEf4N7hAAAgQAGewABfwADgwAPiQAbgQAB
    fwABhQADe3wABaQAB38AAIEAAogABHwABn+OACB+AAJ/AAN7AAh+AAV+AAJ9ABZ/ABN7AAeGAACLAAB/AACFAAB5ggAVgwAHkAAFgQAAfwADfwAJfQADfwAB
    fwADhAASegABhoQAA38ADHgABn2DfwAYfwAIfQAAfwAXcwAHfgAKfwABfwAZfgADfwASdwAIfgABfgABfwAEgQAUewAIfwABfwAFjwADfwAGf38AGYwAFHp/
    ABh/ABJ/AAOCAAODAAl+AAZ/AAF+AAaCAA93iQAQoQAQewACfgAGfAAVdQACd4IAAH4ABH4AAH8ADX8AAHEAAn4ABoQABX8AAH8AAX4ACIYAFXkABJAACH0A
    BoIAAIgAAX8AIX0AAX8AAH8ADY0AAoIAB4cAAoQABWoABIMAAH8AA44ACn4AAnsAB38AB31/AAF+AAd+AAx4f4KEAAx6AAyLAAl/AAN+AAiCfwAGewAAhAAR
    ewACiAAChAAHjQABcgACfwADfgALggAGhQAEfAAVfQAGf34AA5EABX8ABpEACoIABXqIAAl/ACF+AAR+hwACfAAChAADggATfwAAhgACf3AAAX8AAX4ACn+C
    AAGBggASggATfgAKgQANfwAOgwAFhQAAhwACgQAJiAAGfHoABIIAAn0AAn4ACH8ACX8ABX0AAIkABGwAAHoAEHuEd38AAHsAGH0AA34ADIMABHwACYIACIUA
    AYMAF4EAGHQADXgAAH4AIY4ABIoABn8AIIEABH4AAYIAGHsABHsABXgAA4sABYMAAn8ACXsAE4IADHyEAAd+dwADggAXfAARogAXfwACfwAFeQAFfQAGfwAJ
    f4oAAn96AAR+AAqJAAh7ABJ7AB+FAASHAAZ+AA6BAAyBAAF3AAF7AAB+AAJ8ABhZABx+hgAJdAAkhAAQjAAMhwAFfoEAAoMAAXgABX6HAAJ5AAF2AAB+AAKN
    AA5/AAF0AA+IACiFAAR+hwAKdQAEkQAYfwADe35+AAt7ZAALfAAVggACgwAQfQAAe5UAAH8ABX4AA2wAA34AAY0AAnsABXV/ggAFfAAFhQAJegASgQAEfgAc
    bwAEfQAIdAAAfwAAdX0AAH0ADX8ABX4ACoQABG4AAIkADHcADH4AK4oAAnoAB38AFn8ADH8AAmgAFoIABn8ACYWNAAR4AAR7ABB/AAOCAAB/AAZ0fwAAcQAn
    ggAAfQANkQALfAAFfwAEjAAEfQAAh5QAAX8ABH8AAYMACoUAMHqDAAB+ABR/ABt/AAqHjQACfQAFfwAQgQAFiQAHhgAHe4MABYUAB34AHn8ADnwAA3t2ABOD
    AAF/AAmFAAGCAAd2hQALhgAQfgAUjgABggAIfAAJfwAEdwAAfAABfwAAgn8AHn0AAn8AE38AAH8ABIEAAY4ADo4AHHgAAY8AAH4ABn8AIakABXsAC30AEo0A
    DH8ABn+GAAJ5AACPAA6VAACDAAR+AAF9AAZ+ABSIAAKKAAB8AAR/AA5/AAZ9AAKYAAB9ABKCABF/AAJ/fwAMfAAKhAACiHyHABB+AAl+AAB/AAKIAAR+AAN9
    AC18AAV4AAl7AAWMAAR6kwAFfwABfwANfgAHfo8AAq0AC3kAAnkAGH0AA5h8ACZ+AASTAAh/fgAAmAAGewAAjQAAfQAXewAdfgAIiAATjAAGfAAFdAAAdgAB
    fQALiQALfgAHhQAEiQAHfwAQhQAFfgADfwADfgAKfwABeIIABn8AA34ACX8ACH4AEoEAAHx+AA6CAAd3AAJ/AAKEAAOCABN8AACdAAF7AAB/AAZ+AAt9AAp/
    ABB7AAJ5AAl+AAJ9AAGBAAN6AAJ4AAWRAAOUABKCAAFzAAV7ABZ8AAJ9AACWAAR+AAF9AAGHAAV+ABV9AA+FAAeFAARnAAF3AAB/kgAIigADeQABkAAFfQAC
    fwAEfgACdwAEfgAJfAADiAACfY8ABpQAAXsADH4ABIQAAIgAAH8ACHEAAn8AAYoABYGQiosACX8AAX8AAX97fgABdQANhwAFgwAHjH8AA5oAAH8AB38AG2oA
    AYwAAoZ9AAB3AAB/AAWZAAV6fgAckAAJfwABgQAFfwADjnMAAIkAA3wAA4UADX8ABIWFAAWDAAZ/AAF2AAV8AAZ+AAV/AASGAAaCAAmOAAKCAAKDh3wAAX4A
    ApwAD38ACYIABHsAA38ABoQAAXwAA3x+ACh9AAF/AAFwfwABfwAAjAAGhQAFhAACkgAEggAIigAEfAAGfH8AC34AAH0AA3QAAHMAJn0AAo4AA4EAAYQAEXsA
    DpMADX0AC3cAAX97AAl/ABJ8AAN+kAABfgAEfAAQfwAMjgAEfAABfQANfQABfwADgwAAhAAShJ4AAn8ABX4AAX4ABX8ADXoAA34ACY8AAH56AAGGAAd/AAeH
    AAKEfYYAA30ABX4ABXkAEH8ABnsAAn4ABXwAGXF/AASDABR/AAeFAAN9AAF7AAFpAAR/AAl7AAmFAA2LABN9AAR8AACFAAl/AAJ9AAB/AASUAAN1AAeFAAZ/
    AAB7AAasAB14ABd/ABR/AACDAAF4f38ABn8ABnAAAY0AAr8ABo0AC4UAAJcABnoADn+cAAJ3ABSCfAAPewAGfAADfwArfwAFfwAOfgABe3sAAH0AAXsAA5AA
    CI8AAn8AA30AC2cAD4YAAnoADnx+AANlAAGLABV9AA12AAmHAAZ9AAh8AACDAAuRAAh8AACDAAeHAAZ/AAKHAAV4fwABhn0ADX8ACZkABn8AC34AAX12AAN7
    AAmFfwACfgAEgXl+AAWBAAB6fn8AAHl+AAJ+AAJ/ewAAjQAIiAABfQACfwAAegAHf30ADn0ABH0ACHwAAY8AEYYACX8AB4YACX8AAG4AEIMAAX8ABWcAB38A
    DH1/ggADkAAEfAAScwAXfwABfwASewAWegADfgABhH8AAnQAAoh+AAF9AAN/AAV+AAGQAAOFAAV8AA5+AA2MABd+AAp9gQAEewABf4YAAZcAAn8AF4QAAn8A
    En8AAn8ABo4ADnwAAYIACHwAAH4AAHQAAnoABIIAAH8AA34ACX4AAn0AA4MAA3oABn4ADXoAA34AAn4AAYEAHYgABoQAGXwAAH8ACY4ABYYAAX8AAX8AAH8A
    CH4AAH0AAH8AD4MAA4gAAX4AAH8ACIUACpUAAHcADXwAAIIAAH8ADXYADnwABH2GAAJ/AAOTAAB2AA1+ABaMAAF9ABR+AANkABSBAAR/AAB1ABiBAAV/AAp/
    AAqDAAeDAAl7fwABhAACfgARfgAJdQAHfgAEhQAAgwAGjgABfwAAfgABf30AAoEAB38AAIQABXYAAXoAHX4ABIYABXwAAoIAAnoAD34AF20ACYoABIQACn0A
    AYQAB4QACYUAAn8ADoYAAYwABH0ABH8ACX4AFn8AF3sAFX4ACIcAB38AG3x+AAOBAAFshQAFd20AEHwACYUACooACX4AAXsAAX4AEIh1fAANfwAJfQACfgAM
    hwAJfwABhgABhAANiAAJfQAFfwACfAABfgABfgACe44AAX+oAAF8AACZABuCAAV+AAKPAA1+gwANfAAGhgABfwACgYQAA359ABN/AAF/AAl7AAGFAAF3AAV/
    ABZ/AAOCAACDAA59ABp/ABF/ABeTAAF/AAGIAAh/fwAIdQAqfQAAfQAEfAAKfgASfwADfwAEfwAQfwAJhIUAAH8ADZQAA38AAn8ABX4AAnwABIoACoEAHHwA
    An9/AASDAAZ9AAJ+AAiHAABzAAF+AAZxewABhX8AAI0ADX4ABZQABnsAAX8AFH4AAIgABXoAH3wAEH4ACHUABnwABH8AFoYAFH0ADn8ABHgADIcABYQAEHsA
    AHSEABCBAAF/eIEAB3wAAXoABH8AAY4AAogAAn8ACpAAAIQAAYIAFH0AEX0AAHUAAYYAAY0AA3sAAIMAAnsACXwAE4YACGoAAnAAC38AEYEADn0ABYMAEZEA
    CYUAAHsADosAAXwAGpAABn0AAIMAEH4ADXwABJMACn58ABiEAAB/AAF+ABJ/AAB5AAGNAAGZfAADfAALiQACfJAAApQAAX8AAH4ACH4ADIEACH8AAn4AEX8A
    AYR7ABN/AAJ9AAJ+AAd3AAmKdgAJfAACfgAFhQAEjgACiQA6gwAOf38AAX0AAIEABYQACn0ABX6CAA6Gfn8ADXsAAZEAA31+fQAQfQAMiAAKhAASfn8AC34A
    D5YAAXwAD4N9AAeCAA98AAOEAAR+ABR6AAF/gQAEfQAHfwAPigAFfgAGfgADfAADgQACigAEfQAhfAACfAAAfgAGgQAGfAACfgADlgABfwAEgwACggAXfgAF
    ggAJjgAFfwAGiAAQhwACfwABfwAIfAAefwAEgQANfgADggAAlQABhAABggAFfQAAhwAJfwABfwAGfwACkAAGhAAEfAAkf30AAX4AAYkAAX4AAYWEAAN1ABCE
    AAx/AAx8AASFABJ+AAd0ABB/AAiGACSGAB18AAx8ACd9AAJ+AC9/AAB/AAF+AAN8AC+FAAN2ABF/AAGYfgADfwAEfgAckgABeQAOfX8ACX8AA36MAAZ9AAGF
    AAV9AAB+AAN+AAB8AAl/AAKBAAh/ACd7AAV+ABN8AAl8AAVsAAJ1ABKDAAR4AAN4AAN6AAuOAAOMAAJ6AAGCAAF9AAh1AACDAAN8ABJ/AAh9AACFAAWCAAV8
    ABN/iQAAggAEfwAPgwAEfwACfgAAegABfQAUgQAHfgAGfwAAhAAKfgAAfwABjgAFiwABdgANfwAOiwAHdAAMg7oAAnoAAH4ABHwAAX8AFY8ABn4ACI1/AAN9
    AAuJf3oABHoAA38AGX4AA3wADH0AB4IACX4AC394kQAHeAACjAAGfwABhwABfwAJjwAGfwAFXAAWfwAGhAAGmwACfQABhwABhgAOfgAAfX8AGX0AAnwAFYoA
    Dn5/AAd1AACEAAOCAAyPAAB/AAl+AAB9AAiUABGZAAuNfAACfgAGlAABuQAVigAIbgACewAHhH0ADHwAAHoAAnsAAn4ACIuOAAF9AAx+AAiEAAN/AAF9ABN+
    ACx/AAB4AAGEAAJ+AAl9ABh6AA+EAAaEAAd/dgAHgQAAfwABiAABjgAKfAAWgnkAAHl+AA2YAAVnAAJ/ABR+AAJ9AAN9g2sAAX4AB4IAAHsABH4AEH8AD30A
    A4QAAX4AAnZ/AAaBAAJ+AAKDAA99AA5/ABZ7AAiIAAaJAAx/AAd3AA19AAB9ABx7ABJ/egAJdgAIegAAf4kAAYEADH4ADXcAAYh6fgAHewADgQAHigADeAAJ
    fwACfwAKfgABewACfAAUeAALfQATeAACegAAf38AF4IAAIQACooABngACH8ABY0AB5QAAoQABXqcAAWDAAaDAASHAAOEABWMAAZ/AAF8AAiEAA6DAAJ/AAF8
    AAl+AAF/AAB/AAN+AAiCABOGfXsACH8AB58AA38ABH8AAn8AHIQAAnySggAEhH2jfgADkQAIfHcADX8AGHsAAX4ABYMAAHsAEIUACHoABn4ABIIABn8AAHd8
    AAF7AAemAAV/AAh/AACGfwACiAAAgQAUfQAAfwAEhgAFfAAEewADhAAEfoIAAH4ABIMAAH8AA4cAA38AEn8AAH8ADH4ACYQACYEAC3oAA5UAApYAAn4AEHcA
    AX8AB3wAAYQAAH4ADoMAB38ACHYAG38AA4YAA38ADX0AAW4ACXgAAn0AAowABIYABogAAHEABpEAAosAA4N+AAd9AAB+AAd6AAGEAAp8AACHAACJAAFyAA17
    AAWBAAB6AAN/AAR7AAJ+AAd+AAN/AAB/AAB5AB9/ABeLACF9AAN/AAF/fgAGagALsQAMgYwAA3sAA38AEYMAAn4AAIQAAIUAFoMABn4AAocAAnkAEX8AAnsA
    Dn4AAn8ADHsAAH4ANn4ADX4AEHwAAnsAAn18AAN7AA5/jQADhYeHAAV/hQADhwAAfQAAfQACgwAFhH8ABpeFgwAGhn8ABVgAEIUABn2NAAN+AAN8ABGGjQAE
    fwACfgACfwAOfAAPggAHfgAagwAMfAAmhAAAjgAFgQAJfQADd4MAAosAB4EADn9+AAB8ABd1AAJ7AAp/AAR/AASIAASMAAd/ABh/AACrAAN+AAZ9ABh/AAN8
    ABB/AAGFAAl4AAB8AA19AAB6AAluAAiRAACGAAJ/AAGHABZ/AAV9ABJ1hQAGfAAGfwAAgQACjQAQfwAGkHiFAAF8AAx/ABJ3AA9+AARyAAB/AAuJAByYAAJ/
    AAN/AAJ/AAh/AACCAAV/AAt+AAZ7fgAAegAmfQACfAACfn8ACX2QAAeOAAV/AAaFfwAAfwAAfAAEfX8ABIYAAoEAAnwAD30AAZgAAHgAAoUAAHsACX4ACYQA
    AXoAD30AMX8AAH8AFYwABn4AD3wABYkABXcAIXoAAIQADn8ABX8AAH8ACH4ADX4AA38AA4gAAYQABn4AAn0AC38ABYWHAAt+AAV9AAN6AAF7AAV4dAADfQAS
    fwANfwACh3gAAogAAHEAAXoABnoAAnQADH8ACX8AAH4AC5EABngAAIMAAYUADXwAB34ACHwACn8AAXl+ZAAjfwALfQABhAAOfAAAfgADhAAHhQAHewABfnwA
    AYQAAIwADXcADn4AA4EAAoQAAX8ABnwAAXQACn4AIIt1AAN9AAp+AAV6AAWOABZ8AAd/AAONAAd+AAB+AAB/AAOIAAKFdwACfQAUbAAMd4oAC3wAAoIAAIsA
    An8ADHwAGH8AAIoACXoAAYIABHcAJ3gAGX8AHYMAAIUACIUACYIACJoABp4ADX0AAYoAAn4AFIF+ACV+AAJ+AAh+ABR0jwADggASfAACfgAGfAACegAChQAG
    e4UAGH4ABH4ADH0AAH1+AA5/AAN/AAGEAAV3AACBAA9+AAh5AB5/fQABfn+BABGDewAFhAANewAAgwALfQAEgwAFfHMACYR/AAN8ggABdwACfAABfwATfwAB
    fAAFfwAAjAAGfYMAGXwAAH0AAHgABXkAB3+JAAR/AAN9AAp/AAN5AAJ/AAyNAAaIAA2BAAZ/AAB+AAF/AAKnAACEAAGCAA6CAAKBAAJ7ABKTABqBAAF/AA5+
    AAB/ABB+AAJ3ABV9AAqPAAp+AAV7AAJ/ABB7AAF+AAeiAAd/AAd6AAJlAAN8AAKNAAd/AASJAA97AAKLAAKGAAh6AAV/AAOVAAuPeQAcgQAJggAMgwAPgQAA
    gwAOiAAIfwAFhQAKgwAEfwADggAKewAGfwAAhQADhgALewATfQAEgwAAm34AC38AAH8AAX8ADX92AAeCABCFAAN6AAZ/AAiEABB9AA1/AAx8AAqCAAJ0AAGD
    AAZ+iQAAkJAAD5MAA30ABn0AAH9+AA1/AAOBAA59AAN/AAGEAAOKAB5+AAePgQABbn9xAAaKfgAIeAALfAALfX8AEHcAC3+CAAGSAAl8AAV1AAV+AAd9ACB8
    AACLAAd8AAF3AAF9AAh+jwAGdgABjgAChYEAAJoABH4ABnYAA4Z8ABN/AACEAAmCAAyFABF8AAuVAARxAACBAA5/ACSCAAKFhwAUfAAEgwACfwAKfAAJfgAC
    fwABiwAKfgAJdgAEfX8AAoQAKoMADn8AAoEAC5MAAH8ACn5/AAh7AAOQAAGHAAWBAACJAAB/ABCMAABvAASEAAGGfwADfgADbAAAfwABfwABenZ8AAh7AAB1
    AAF6AAeRfQAPewAFfQAGggAEfgAJbwAAfAACfwAAhgABfQABfgALhAAEjwAMhAABegAChAAEkAACfQAHfgALf34AAH8AAoMAE4oAF4oADoN/AA1+ABBuAAV/
    hHYACo4ADnQAB38AAH0ADYIACZYAB3oAAIEAAH8ACHgAAH+IAAJ8AAJ+AB19AAJ/fgABfgABiAARiAAFigANfwACfAAdnAAXdAABfgAHgQAAhAAEfwAOeAAB
    fX4AAn0ABoqHAAh+fgAHhgAGfgACfAAFfn8AD4YAFnwAAn8ACHEADH4AEXsABYIAEnh/AAWHAAeNAAB9AAh9AAZ9ACB9fAAAf38AAYMACnsAAYQAAnIAGH4A
    AYEABH4AAHsAAnAACX8AB38AB3sAAnoADXwAA4IAAnwAAn4ABn4ABn8AAXUABG8AFXwADHwABYwAC4UACIoAA3oACXkAAoMAEX8ACn4AAnx/AAB9AA9+AAF/
    AAZ/ABB8AAt/AAZ+AAN1AAGaABSBAAN+AAB/AAR9AACDAAB5AAN9AASEYX0AC4QABIMAHXsADY8ACXgADH8AC38AE5UAC3+EABN1AA9/AASGhQAPfQABfwAE
    dwAHiAACigAPfwAAfwABjwANfgAEaQAAfwAAfQAAfgAFfQACfQAPfwABiAAIfX8AC34AAY4ACYQABHoADX9/AAtbAAqLAAp+ggAAlQAAfgABf31/AAl7AAF+
    AAl+AA5/AAt9AAJ9AAWRAAqBAAmKAAqCAA1+AAB9hgAFfwAJhgAGfwAXhgAchAAFfQAOmAANfgAUhgAAfgAAhAAIhwARcQAAkwAFfn97AAF7AAB3ABmCAAKH
    ABOBgQANinAABn8AA30AEn0AC3eKAAFzAAJ/AAR+AAN9AAGPABh+AAF8fwAGeFmDhAATegAAewAOjwATdH8AB3x/AAx/AAJ9AAN/ewAEfwAmgQAUfgACfwAD
    iAACfwAJgXoAAIQADX8AA4kAAXoABH4ABYMACnYAA30ABH4AGX4ABX8AB38ABX1/AAV8AACKABp0AAB6AAB5AAZ/AAB2AAJ+AACFAAR7AAJ8AAKEAAKDAAR7
    AAKDABN7AAF9AAV9AAKBAABwAAB/AAJ9AAB3AA2EAAaFAAWMAAd/AAh/AAd/foEAB4EAGn0AAG8ABH0AAn8AA38ABXgAAX5sABx9AAh+AAB6AAV+AACZAAB/
    AAh8AAuDAAZ/ABF/AAODABF7AAN9AAGCAAOHABmMAAGWAA1/ABl/AAaBABCHewANgQADfQABhX8AA38AB38AA38ACnt9AAp7AASCdgABiYoAAoQACH4AAX+F
    AAF8AAN/AAB/AAR9AAV/AAGBAAB/AAR+AAeGAAuGgY0ABH0AA4F/AAB8AACBAAJ7AAmGfgAEegAEfQAEfwAIfwADfQAjlQABegAAggAOeAAFjAAAiwABfwAA
    gwAAkAADggAUfgABfwAHfwABfwAVggACfAAFfgAWdgAAiAAKhn8AAnYAD4EAHXcAAH4ADHkACn4AA3sAA38AAXx/AAl/AAZ+AAV+AB59AAF+AAZ8AAOEAAeD
    AAF+AAeGAAGGfAALfwALjwAChgABewAGggARiAAChwADhAAfgwASf34AA38AAX8AAoMADop/AAF/AAF/ABR/fwAJgwANfAABfQAMkAANgQAFfwAJfwAAggAF
    fgAGeQAEf48AAH8AEYUAA38AAH6EAAWDiAACcQAOfwAEfwABggAAg3wAAYGRAAR8AAZ+AAF9fQAGiAAGfHwAAoQABn8AAIUAAX4ACIcACH4ADJwAA34AAH8A
    EX4AB24AAIYAAZAACnwAAYgAGXp/AACTAAd+AAB9AA11AAB9AAB/AAasAAh/AAR5AAJ/AAuIfwADfAAHkQADfwAFfgAEfgAAfgACfwAWcwABegAEewAPfAAL
    fwANfAACfwARiQAGi3cADX0AHXwAD38AGYYAAnsAAX4AC6EAFn8ABXsAAH4AEKMACX8AB38AA4xuAAR5AAV+AAd5AAd+AA2PAAB/AAqVAAeBAAN9ABR/AAeO
    AAJ9AAqEABh+AAJuAAN+AAx+ABOFAAaVAAV+AAd7ABp9egAFf38ABYyKAAiNAAGOAAJ/fgAMfwABfwABiHoAAnoAB4gAIX+GAAGCAAGHAAB+fwAKeY8AAnl/
    egADlwAFfAAMfwAIfwARfgABeocAAH8ADYYAAnwAA4IAAn8ABXsAAn0ADX8AAX8AEX0AAYEACZEADIsAAn8ADHeCAAJqAAOBAACIfAAIfgAAfgACfgAEfAAD
    fgADfgADfgACdwAIgX4AB31/AAJ8ABF6AAODAAGFAA1/AAKBAAR/AA5/ABWBABuHAAp3AAOGAAB8AAN9AAdqAAdzAAN/AAV/ABl+ABF+AAJ+ABZ+AAaLAAF7
    AAB/ewAHhAANgX8ABn8AEH8AGIIABokACIIAAroAEm8AAogAAIZ+AAaFAAmIABp5ABh8AAd8fgAKfAADfwAAfgAIiAAAkQAHhQABggAAiwALfAAKhgAFf38A
    AnYABowACXUAAH0ADH8ACXyFAAGBAA9+AA2OAAJ7AAF+AAl6AACEAA98AAV/AAZ+AA1+AABmAAeLAAp6fgAKi38AC38AAHwABH4ADH0AAJMABIoAAIgADn8A
    AYIACX4ACoEAAIQAFoMAAoIABX4AA4IAAn4ADoEAAX8AEX8AA44AA3gAAY4AEX4ACn0AAXwAAIYAA4gAAIQABYMAC38AB34ABHoAA3wAAn8AAHsAAH8AA34A
    A3wAAIYABIkADH8AF30AB4JzAAN+AA1/AAh+AAJ9AAt+fwADfwAAjHEACHwACYMAA3oADnl/AAODfQAVlQAKfwAGfwAFkIwAA3x4AAZ3AAd/AAV7AAKEAACI
    AAWIAAB+cgADfwAAeAAAfQAIfwASegABfwAIfwAGfgAAfn8AAX4AEnoACH0ADIR/AAR6fAAAeQACfwACgXgAAn8AGHoABH8AEnwAA4GIhAABf3WHABV8ABKK
    AASEAByDAAF8AAV5AAt/AAd9AAJ+fgAFfwACgwABfwABfwAAdwAFhAAQfgAAewAQf38AC3kAAW+UAAx2fwADggACf30AB3oAAm4AAYQABX8AA4MABH4AHowA
    B38ADH0AAJkAB34AEHwADIR+gwAAdgABfgAGg34AAm8AA4sAB4cAEoIAA3oAApQAFIkABn1/AABrAAiq0QAPdwALfwAAfwAUegABgQABfQAHhgABfgAHhQAA
    fwAAqQAEfwAOfwAHfwAJggAAfQAJlQAAfwAJgQAJfQAKfgADfwAKfwABhAAdggABmAAGfgAUfQACfgABewABfAAHfAAGgwAChQAOeQAAfwAAdQAEfgACfwAK
    fgACfAABewAGfwAJjAAAdwAAfwASfnwACH8ABH4AAn8AAoIAA34ACnYAAn4AAH4AEnwAHX8AAH8AEIcABoUAAHcAAn4AEH8ADXwABooABY0AAoiCAAKFAAN/
    AAB/AAN/fwACfgAEfwAChAALfwADfwAAfwAGhgABgwAMggATfQADfwAJfgAAfwABegAAggANfgAGfwAEhQACnAAJkQAidwABhX8AAoEAA34ADX8AAYMAA4EA
    EH0AB38ABX0ABoN/AAGDABGQAAKVAAB+AAN+AAJuAAF/AAaEAAh0AAF5AAd/AAN5ggACewAEjgAEggAFewAFfX8AGXMAAX8AAowAB38AAX0AAYQAC30AA3wA
    BowAA4cAAXuGAAF7fwACfgAQgX90AAaKAAB3AAWEAAVxAAR/AAaQAAqIAAWMAAFzAAiNAAN2AAp+AAt/AAd/AAV8AAF/egACfAAUjQAEhgAOfAAQfAAPgQAG
    cgAEhwARc399AAB8AAGeAAB/AA99AAt4dwAgdwAGhQAVfQADhHwABoQABIIAEnkAAn0AAoQADI4AA30ACH4AEH4AEn8AE38AJYEADXx+AAWaAA6HAAmaAAJ2
    AAN7AAB+AAd/AAB8AAKKAAF+ABF9ABF+AAN+AAV8AAx9AAqCAAKDABWBAAF6AAF4AAh/AAN7ABV/AAuDAAB+AAJ7AAR9fwAWfQAAfpEAFYQAAH8AAoUAF2IA
    B3cACHsAC38AAIUADYF8AAR/ABR/fQAOiQAIfgANiAAKgwAIewAHhAAEfgADfQAKfAAEfwAHfQARh4QAAocAMn8ACX8AB34ABX8AAXwAB3YABnx9AAeKAA6S
    AAF/AAN/AAybAAuJAAp8AAWGAAV+AAB9ABt/AAB/ABaIAAN9ACF/fwAEggAQggADewAQhwACgQAJfQAAf38AAn8ACX8AAIQAC38AB3sABX4AEX8ACn0ADosA
    FH4ADHcABX4ABIIAAHoAH4QABoUAA38AAop9AACOAAV7AAN7hAAAfwAAfgAPfgAFfQAScwAEfgAFdgABfgADigAMiQAJfwAEgQAAhgABf3oAE24AAXx7AAN/
    AAJ+fAAOgwACfAAHeQADhwAHfwAAfwAIfwADfgAFggACcwACfwAOfQAIhAACkgABggAKigABfwAHfwAohQAOegASeQAJgwAEf4MACoQAA3sACWQAAX4AFH4A
    B4h5AAJ7AAaBAAicAAF/AB57AAl+AAGHdwANcAAZeQAMhAAJdgAMfAAEewAHfAAPfgABegAAbwADfQAIfgABfH4AAIYACaMAEIIADHsAAX0AAnwAB30ABXUA
    BXoAA394ABWFAAmBAAh9AAKMAAR8AAWDAAJ6AAZ+AAJ/AAOEAAR9AAGBAAF/AAeOdgAYfwAEhQABhQANhH8AKIIAAn5+fgABiAAIfYUAAXcABIqDAAGIAAGF
    AAV4AAh+AAmPABF9AAF8ABF/AAh8ggAEf3wAAI0ABH4AAYIAC5MAFG+BngADfgAigQAFdgAKjQAGfgAAjwABfwAAewACggAOjAAIfgAig3p9AAJ8AAJ5AAd+
    AACVewADhAAFhgAMcwAChQAGhgAPeQADhAAJiwADfQAAf38AF5IAAKsACG0AFH6EABaRABl+pQAEjQABfwABfgASjAAGfAABeAAUhQAFggACfwACfwACfQAG
    fYYABXwAB30ABXsAFH4AB30AAX4AA34AA38AAX0ACIIABH4ABYUABXwAGIEAB3wAAX8ABH8AFH5+AAB8AAJ4AAB9fwACfgAAfwAEegACfwAWhAACqwABfwAL
    nAAFfgAIfAADfAALfwAKewAEfQAEgwAHfwABhAADf38AAXsAAX8AAn8AAH4AH34ABHUAAHsAB3wAAYcAEX9+AAZ5AAdsAACDAAF/AAB/gwACfwACewAOfQAE
    fwACdQAAlAABgQABfgABkQAIfwAAgwAVgnsABnsAFHoAAIUAD5IADn1+AAGFAAyNAA94AAaGAAeFAAB6egABeAAIggADfAAFbAAFowAGhAAlfgAAkQAPcgAK
    fwAUfQAFfQACgQANewACcQAEiYUAAJoAAqUAE4QACH4AFH8AAnUALIMACX4AGH8AAn8AA3oAAn8AEn99ABR8AAB+AACHADJ+cgAJfwAFfwACf30AC354AAV/
    AA98AAV/AAp+AAJ8AAKFAAiHAAR9AAJ/AAd+AAB9AAN9AAR+gwAMegAHggAVfwAOiAAAeH2CAARzAAvFAAt7iQAAgwADfQALmgACfQAChwAFgn0ACJUABX8A
    BXwABH4ABooAGGwABIgAA5QAFpkACosAAX8AAoJ7fwAIkgAHjAAMhAAJdgARfwAChAADgQANdQACfwABhAANfn0AD38AGnwABX8AB4MACngABIEAGn0ACoR6
    AAt/jH8AC4UACHwAA3wAM3QAAHh/AAZ9AAJ8AAB+AACNAAB/AAV/AAWHAAZ+AAeGAAN8AAB/AAJ4ggAAfwAJfQAAhH0AAnV+AA55AAh+AAeDjQALewAKzn0A
    AXYABHoAFZcAAXt+AAF+AAKDAAiDAAB2AAWHAAR1eAAMjwACfwAEfwADfQAfggASiwABen8ABH8ADIcAA39+AAGKACmDAAV8AAGDAAN6ABB+fQADiAAHewAQ
    iAAAgQACfQAMfwAAfQAAfwAFhnYAAn0ACIcAA34AA395AAKBABCZAAN+AAaGAAB9AAhwfwACfQACfH4ABX55AAF+AAWPeAASggAQfwADdAADdgADiAALfQAH
    iAADf4cAAn4ABoIAAIOKAAR/AAGFAA6HAAB/AAGCAAl8AAOCAAV6AAeFAAB+AAOaAAV7gXkAAH4AAnx+AAJ9AAJ3AAh5AAB6AA6NAAZ7AAKCAAZ6AA1xAAGH
    AASEAAqKACh6AAWCABp7AAR/AAF4AACGhGwAC34AC34ACX4ABnwADpAACYJ+AAp/AAF+AAF7AAJ5AAN/AACEAAKDAAF6AAB5AAJ+AAV6AAB9AAF/AAyBAA52
    AANzeQAPfAADhAADjwAJf38AFXMACH0AC3YAAYMACnoAAIMACoEAAIFvAAN/dQAFfwAQfwAPfwASfgACgQAAggAEhwAEfwAGfQAGhAAHeAABhn8AAnsABHUA
    EooACoUACX0AAX8ACnQABoIAG34ABG8AD3wAAHVzfwADeAAKeAAGewAAfAACfwAHhgABfgAYhQAAewAAhAACggACiAAJfgAAfAAIhoKGfwALfwABeXkAAY0A
    AX4AAIMABYsAAssAAoJ0AAF8AA1/AAN/AA14AAF8AACMAAJ3AA57AAOCAAp3hQAKfgAGgQAIfgABfgADfnt2AA9/AAODewACvwAAfwADfQABewACfwACfAAD
    fgAWfwARfwAAiAACggAWfwADfwAbiQALfwAAdgAHkAANiwAAfwAVhgAAhX4AAWsAA4EAAIUAG3wAD34AFn8ABH0AFHwADn8AAIUAAH8AAXwABoIAGXwAAH0A
    BH5/AAh/ABmKAA2EAAV9AABwAAR/AA93AA59AAl+AAp/AAF/f3wAA30AAX+FAASNAAORAAB+AAd+AAGLAAd/AAB8AAWBAAJ9AAKPABaBAAOCAAF/AAejAAZ0
    AA10ABiBAAt+AAV+AAaXAAd9ABGEAAGMAAeEABWLAAWEAAOaAB6CAAyDAACCAAt8AAGRAACBAAZ/AAZ/AAZ8AAGCAASCfgAJfwADfwAAmIEAAnoAAoEAA5UA
    An8AEH8AFpQAB38AAH8ACH0AIXEAEHUAAnIACoV/AAF/AAB9AAd+AAd+AAaQABSDAAKPAAGGAAx/AACGAAd8AAN6AB18AAF+AAGCegAFgwAEhwANjAACggAA
    gQAFfwAIfAAEfwAFfwAEewAAfwAFggAAfAAAgQADh5IAAXR+ABSFAAZ5AAJ8AAGBhQABfQAPfgALfAAOkQANfAAGfwAQfAAAfwAJfQAFggAAeQAIfAAWfwAA
    fwAAeAARgwAOeYYAAYEAAX8AB48AAYIAE5EABHiDAAF/AAqBAAuDABB+AAR/AACDAAB8AAN9AACHAAJ9AAJ9mAAMjAAFkIMADH0ACH8AAX0AA34ACYQAAH4A
    An4ABIt9AAGdAAJ+AAB6AAV/AAuQhAAIfgALiX4AA4gAFocAA4MAEH6GAAFmAAVjAAF5AACHAAh7AAOIAAKHAAJ+AAd8AAR/ABN+AAqBiQAZfwAKkAAfe5IA
    AHwADHsABIV+ABSCAAGSfwAEfQAAfgAJiAAEegAEfAAFgQACfAAEf4QAA3MAAIcAA38AAHYAA38AD4UABX4ABn4AKXMACYh/AAByABGHAAp/fIMACn0ADn8A
    GX8ADIYAA4gADoMAC4UAD3cABYYAEHsABJIABIcABH8AFXl6AASCAAaMAASIAAyBegABegAUigAPggADhAAEfgAEfgALhQAQhAARjQADfAAUfwAAewAAf3EA
    A34ABX4ACpAABH4ACHgAAIgAAa4ADH8ACYUAD4N5AANfAASGAAF8AASMAAKFAACXAAN+AAt9AAx+AAqMAAuOAA5/AAJ/AAKEAAiIAAx/AAGDAAJ5AAOGAAN/
    AAqDAAuGAAGHABKZAAOBAAR0AAN+AAV/AAN/AB+LAAqEAAt9ABF9AAmEAAGEgQALfAAJhAAIlAAObwAAkHsACIsAAIYAAX8ACn4AFH8AD34ABoYABXsADnyF
    AABndAAHfgADfAAIfgAFiQAAhQAHfwAGfgAMjwAhoQABfgAKfwABhwAOhAACfn8ADJkACHoAGHMACn8AAX8AEYF8f3x/iQAAfAABeQADfwAEfgAYfwAIewAH
    gQACfQAgfAABhwAKfQADhQAKgYMAAX8ABX4AAHcACHsACbwABn8AAoUAA4IAAYYAAo19AAp/AAKEAAN/AAB+AAuEfwABfgADfwAFewAHd30ABn8AAngAAHsA
    AXkAFIEAAn8AE4EADYEAAHwABXwACn0ACXwADX8ABnl/AAKDAAx3ABN/AACCAAJ4AAl9AAKDAAR7AAN/AAOEAAB7igAUfn0AAH0AAnh/AAeLAAN7AAyQAASD
    AAZ/AAt7AAJ/AAZ+AAWGAAh+hH8AALUAAX9/hQAJgQAIZQACgwAdfo59AA1/AAp/AAt/AAN/ABR+AAB6AAB7AAB1AAx+AAJ8ABt/AA+IAAeEAAOCAAp/AASK
    AAFygQAQc4sAB38AA3wADmwAE4kAA4MAAIIAEnYAAX8AAH0AA38AAX8AAn0AAHoAAHp9AACHAASCAAB8AAt8AACNfwALfwAFlQAWegAAf38AAX0AGZEAHn0A
    DpsABIYAGIoABH1+AAh/ABN/AAZ8hQACeAALfwABqQAhfgAAfgADhAAUinoAAYMABJMAC4gABn4AEX8AAocACXqBAAZ+AAN/fgABlX8ABoMAAHgAB3YACHoA
    AIwABX8AB4IAAX8AD2cAAX4ADYIAAYkACoQAHXsACX4AAXsAAn+ZAAqFAAB/AAF/ABF+ABCCfgAEf4F7AAOFACB8gQAGh5MAAn8ACYcAAH8AAYIABH4AAn8A
    CH4ADH4ABn4ACX4ABHAAD4QAAJkACJSIeAAEZwAEhAACfwANeIQABXsABH5/AAJ8AA6KAAR+AAByABR8bgAAh4GBAAB3VAADegAPhHoABXwAAn8ACH4AEX8A
    AYMABJIAAX8ACZMABZcAAn8AB39/AAh+ABB5ABZ6egABegABfgAWhgAAfAAMcgAOfAAGggAMfgAAeoMAEX4AAH8AAXQABn97AACLAACOAAKHAAiHAAGIAACR
    AAB9AAN+ABB/AAeNAAGcAAN/AC2IAAiHAAF9AAt9fAAFiwABfwACfgADewAGfgAGgwABe38ADHUABIUACX4AB3sAC6AAAH4ACnsAAn0AAn8AB5EACHF/fAAD
    igAUfgAAfAABfQASegAegwAAigAEfAADggABewAOfAAAeQAAfQAWeIkABHkAAn8AAHwACXwAAn0ACH8AEXoAFokAJoEAAYQAAXoAF38ACY8AAokAFH96AAJ8
    iAACiAANdwAAggAMhwACfwAAiwAKfwAQfAAKfgAGggAHfQAFdwAHgwABfAATfwAIgwAsfwAEjAAFfwAFfwABiAAClQADfgACiAAQfwAAf30AHYsAEXwAA5AA
    DIIAA38AAocABH8AAX8AAX8AAXwAAHsAAnoAC38AB4IAEIYAAHwAIYkACY4ABYEADH4AAnoABn8AA34AAX8ADH59ABORAAJ/AAl+AASRAA99AAF/AAKFABZ+
    AAB/AAGBfQAQg38ACX4AA38AAogABpR5AAN2AAN+AAl8AAl+AAx7AAV+AA2GAAKQABN3AAKHAAp/ABGJAAJ5AB+KAAR+AACEAAB/iQABfAAAfwAChAAWfQAI
    fwABjAACkQAAfwAAfQAJgwANfAACggABggACfgABfsIABn0AB34AA3wAA34ADX8ADnp9AAR7AAJ7AAB/AAB5fn8ABYoABIQAAoYAAn0ABYkABHgAAn8AAX8A
    A3wADn0AJYYABnwABHgAA4sABoF/AAJ4AAB+AAxrAAF3AAJzAAV+AAR6AASEgwACewABggAJfwAGgwAAfwAFfwAOfwABcAAEjgAcfY0AAHEAB4KBAAWJAAOC
    ABN/AAyIAAWUABR/fAAFfQAIngACi4wAAH8AA34ACn8AA3oAEX4AAYgAAYoABXwAB4sAAXcABIKGAAB/AAh/AAlsfAACkAACfwAFiwAAfQALfQAAgQAEfgAK
    ewAUggANfgAsfwAPfo8AFH4AAX0AFIIAAn8AAIgAAH4AAH8AAXcADn0ABJAACHkAA4MAAYoABn8ACIwAAH4AEoIAA3oAAYIAAX0AB3oAGIIABoOCAAd8AAt/
    AAB7AAB5jQAEhQAGfwABfwAAfAASgQAFhAABggADgQAAhAAAfQAHfX8ACYMAAZkABnx3AACVAAB/AACEAB1+AAGBAAR0AAV+AAGMhQACdAAEf38AAaIAE3UA
    BXgAAXoABn9+AAB8AAJ8fwAAfgAOhwAIfwAAfwATfQAIgQAAewABgQAQgQAChAASdQAIfwABfwAIfgAHhAAFfwAQfwAAgwABdgAZeQAJhQACeQAJepwAJncA
    AIEABn8ABoEABX8ADn8ABn8ABH4AAoMAEX4ABnsAAoIABYEAB38AA30ABoQAAJ8AB34ADIcAAXqFm4MAEoUAB40ABG8AIn8AC359AAZ/AAOJAB+dgnwAC4EA
    AX0ADX2DAAiDgnsABacAAYIABIEABH59AAR/AAt/AAp0AAF4AAd5AAF+AAF9AAKQAAd5AACMAAeDAAd/AACSAAN0AACMACOKfQAVewAQgwAHggABiAAQfn0A
    EYQACX4AFX4AGH+FABB/AAeDAA1+AASLAAR/AAJ/AAKJAARwAAB/gwAAbgAMegALewADegANegAVfgAYfwAAZAAAfwABf38AA3wACH4AA4EAAYIADX4ABI8A
    C3sAAn+QAAF6ZwAEewAIfwA0fwANgwAAfwADnX8AAH8AHn4AEX0AAYp6AACHAAqBAAB/ABV5AAp+AAx9AAV6AAKHAAB2AAN3AAqGAAR8AAJ9AAx8ABCIAAeK
    gwACfwAEfgABeAARfgAOfAACgwACfAAHensAAHUAI4kAAX8ACaQAB3QACI0AB38AAHYAI4kAHn8AA4VyfgAPiAAFfgARlAAJdgAPfQAAjgAJhwAEfgAFawAA
    fwAMegAKfgAFfwAFfn8ABH8AC3oABn0ADnwAEH8AGX0AGX0AAnUAAXwADocAAnMAAWJ5AAp9AAh/AAV8AAF7AAB/ABOVAACGAAF6AAF3e4EAAosAAH5/AAB3
    AA1+AA9+AAB/AAZ+AAN/AAeEAAB/AAF/fgADfwAAfQAVfwAGfXoAI4wAAIUAA3sAA38AAXoACHgAC5B7AAuDfnoAAIEAAH8AB38ABX8AFX+KAAVyfwANfwAG
    focAAX8ACIMASH8ACn6RfgAKf34ABI8AAH4AAoZ9AAp6AAh2AAh8jQADfgACh34ADX+FAAaDAAJ7egAOkwACawABfAAmfgALfwAJfwACfwAEfgAGgwAVhwAM
    fwAafAAPjgABfwABfwAOfgABfwAMfwAPe4sAAn8ABX8ABokAB4gAAZcABXsAAXoAB38ADIIAEIEABYoAAYUAI38AAX8ACIMAAYIADn8ABH4AD4MAAn4ACH8A
    DHkABoUAAYEAAooABbcAHnIABYMACoUAAH8AC38ABHgACn8ADX0AA3kAAH8AAIsACn8AAXAABH8AA34AAX0AB3QAA4QAJoIAAH+DAACMAA9/AA9+fQADhAAC
    goUAAoUAAoIAA4IADHkACpsAG34AA4l4AA2QfwAFfwAKdwAKfgAGiAACfAAAfwAehAAGhAAPfQAGfwADgwAEfwABfwAPfgAEfwAsfXoAAX8ABX8ACH8ABHkA
    D3sAGY0AAH19AAx+ewADin8AAoIAAX8AAH8AAX4AA38ADI19fAAAdwABeAAGfQAXfwAFf4IACngABpUACYV8AASSABF/AAN9in8AD38AA3kAAX+CAAB+AAOB
    AAiBABN/ABCEAAF+AAN+AAV9AAp9AAh/ABaBAAV9ABCIABN/AAh2AAJ/AA+GAASBAAN/AAJ+AAaJABCDAA59AAWEAACUAAKCfgALYwAAfwAUkwAQggAHfgAA
    fAABfQAHfQALhAAEfAAFfwADf38AC3wABYcACIsAAXkABJgACngAMXsAD3oACX4AB35/AAN+AABmAAd7AAt7AAJ8AAp7AAODAA+DAB+UAAWEABaHABh/AAF/
    AAB6AAN7AA6GAACIAAl/ABp9AAeQAA99AAKIAAN8AAZ/AAd4AAB/AAV+fQAAfX8AEn0AAHsABn0AA3QAAXQAAXcAEnsAAI4AA34AA38ABX8ABH4ABYwAA34A
    AYN4AAGFAAV9AAh9AAB8AAKHABOGAAZ/ABWCAAJ4AAGHAAV/ABF7AAuFAAx8AAJ+fgAHewASfAALewAakQAKigADdwA8g38ADX8AEngAAJMAAn4AAH0AAX8A
    AYUACIsABpJ1AAR+AAKLAAN/AANpAAyDAAV/AAl/AAyMAAB+AAh7AAB7fgAVfQAEf34ACIIAB8QABpIADn4AAYQAEoUAAX8AAn4AAHAAA3x/AAWSfwADiAAD
    hAAAjoMAAXuJAAF+AACNAAeCABCNAAGNggACfwAAoHsAGH8AAngAA38AAHwACnoAAn4AAX8ABYQAEH8AA3QABIIAGJMAAH0AA38AA4t/ADV/AACEAAKKABh/
    AAeNABN/fgAGagAAe34ADIQABX0AC3x6AAt/AAiNAAuCAAR/AAyBAAV+AAWDAAB+AAirAAZ5AAV9ABR/AAR1AAGDAAV8AAiBjgAOuXwAD3wAAaMAA3kAAXQA
    CH8AFaoABX4ACH4AB38AAHyKAAN/AABvAAB8AAaNAACHAAV8lAAVfwAefwAAewAMfQAHfAABfgAWfnoAAogAAH0AH34ABKoAAYkAAoUADpeGAAF8fgAEfAAC
    hocABYyDeX0AAn9+AAJ+AAZ+AAd7AAl3cwABf4cAAH8AAYcABH4AAX0ADn0AAXsAA30AGYIACYUABX8AAX0ABnIAEXsAB40AA35/AAh6ABmBAAF9AB+FhAAH
    fwAOdgABlgAFfQABbQAFjwAEgwAZhQAGoAAVewACgQAKdgAHjAALfwAVfwAHfQACfwAAfwABeAAKewAAhgAAfgACfgADfwAffwAAb2wAAn8ACHgADH8AAHgA
    DH8ACX4ABH8AHXwABZEAAqYACX0AAX8AA3l/AAF+ABWHAAuKAAV/ABCQAAOCAAaPAAF/AAF/AAB/AAF/ABB+AAOCABV7AAuCAAR/AAB+AAF1AA1/AAJyAAWL
    AAaLAAd+AAByAAJ/AAJ6AAt9AAt9AA6TAAp9AAZ+ABB/AAF/AA+BfQAFyAAFfwAIhgAAf3oABHl9AAOCAACEAACBAAyCAAJ8dgAGfgAQdgAJfQAGjQACfwAB
    hAABi40ACHkACoQACXsAB3oABH4AAH0ABY8ACnwADYgAAX8ACX4ADX0AB4wABHkABIUAEX4AAX4AAIYABoQABY8AAnkABn8AA4QACYF5AAR/AAd3AACGAAN/
    AAh/AA1/AAJ/AAqJAACYAAF8AAGJAAF7AAF+AAF/ABZ+AAF7AAJ9AAR/AA5+fAASggABiAAQhQAFewAreQAGfAAEf38AAXsAAn8AD4wABH52AAR/AAF9kwAL
    hwAAaAAFiwACgwAJfAAGfwAAfgALhwAcd34AIngAFIUAA3yBAAV8AAJ+hwADeH8AAH8AAIsAAX4ABn8AA3oAEZQABYIACXUACHsABIEAA3sAAIQACn4AAH0A
    DX8AC32FAAKJAARsAAp/AAqMAAh+AAaeAAWNhwAOfwAAfgAJegAFjQAAf3kAAHsAC38AA34AEZAACn8AAXsAAYgAAnwAD3wAA5oAA4IAAX8ABX0AEH4AB3UA
    BX8ACYEAAIYAAX4AEnYABX53AAF+AAGGgwAJdwABmQAGfwADgwAaj3sAA359AAF/AAGBAAmKAAN9AAB/AAx9AAaOAAqFAAKOgQAUiwABf3sADH4AAnIAF26H
    AB1/AAt7AA18AAF9AAJ+AD9/AB1/AAaCAAJ/ABB/AAF6fX0AA319AAJ1AASDAAl9AAR8AAeCAABwAAJ3AA13AAB/AA+DAAR+AAmKAAV7ABR/AAJ2AAWEAAaK
    AAR/AAV8AAJ9AAeKAAGMAAuCAAZ/AAl+ACN4AAKFAAGJAAagfwACdgAEdgAJfgABhQAJegARfwAAhAAFfwACgQAHdQAIkwACgwAAfn6JAAOHABR/eQAEfQAb
    igACfgAQegAMfQAHgQABfQAQigABhwAAe2oAAYcAEncABooAE34AAX0ABHIAHZYAD4cAAnsACWQACX0AC3iJegAFgwAFfAABeAAFhAACgwALfn9+AAJ8AAOV
    AAd8ABZ/AAd/AACMAAR8AAKBABSGAAJ9AACBABp+AA9/AAOFfwAEgwAEagAHgZV4AAZ/AAOGAAuCAAqIAAF4AAJ+eAACfgABjZMAAoIABoMAAX8ADX0ACIIA
    CH0AE4R/AASGAAeBAA2EAASKfgADfQAQfgAEfwAHfQAAgwAAfwAFjAAHgwAIfwAEfwAAk36DAAR/AAN+ABB+AAl2AAV9AAR+AANoAAJ9AAWDAAZ/AAmFAAd/
    AAyLABp9AAN9AAF+AAJ5AAeCAAl+AAWCAAx4AAF0AAiEABl9AA2QAAN6dwALVAAKewABfgADewADggAAhAAAfQABeQAGf4UAEH0AAHqGAAd/AAh/AAt4AASH
    AAN+AAN/cgASkgAKewATfAAZfwASfAAIfYMACox/AAR+AAN4AAF9fgANXgADgwAEfAAEeAABfAAJgn8AA3wADnsABnoAA4gAE34AAIOGAAWGAA19AASGAAF/
    AAV8AAZ/fwAIf34AEX8AAX0ACIMAA3+BAAKDAAJ8AAiVAAGKAAB/ggADcX8ACX4AC34ABYUAAa5+AAB/AAh6AAd2AAGCAAJ9AAKDAB1tABJ9AAZ9AAB/AAN7
    ewAHfwAFfgAQfwAGfgADfgAJhX4ADJwACX4AAX4ACHkABYIADX8ACJMAAX8AAn4ACH8AA4IAAH4ADIQAD38ACH8AKH0ACYsAC4EAB34AA3wAC4MAAIIADHed
    AAx/AAWDAAKFAAGNAASxAAB6AAR+ABN8ABZ+AASNAAV9ABN6AAB8AAF9AAN/AAKHAAalAAV/AAZ+AAx9AAV/AA1qAAB+AAJ6ABZ/AByLAAN8AASlAAWDAAx/
    AA6DABFyAAJ7ABqQAAGIABOBAAiCAAKIAAyCAAuCAAaJAAR/AAGOAASCAAF/AAN8AAGHAACIAA6KAA+EAAZ+AAF4AB6FACt8fwAJiQABgQACeQABfwAFgwAC
    jW8AAX8ABW8ABnAAGqAAAX4AAXR+AAeJfQACggAFfgAAegAAjoUAAJUAA4kAA38AB36FAAeOf3+EABB/AAN/AACJAAJ9ggAPfQAKoAAUfgAUfQADfgACfQAQ
    kwAKhwAVfwAEdQAW
    end 724b3bac569bf51c

    """#
