// The country of a number by its first digits: for what needs no more than that (prices, whom a notice may go to), and must cost nothing. The
// library tells dependent territories apart that share a code, at the price of its tables in memory. A table (ITU-T E.164, list of assigned
// country codes; North American Numbering Plan Administrator, geographic area codes); pure.

package enum CallingCodes {
    /// The country (ISO 3166-1, `US`) that an E.164 number belongs to by its calling code, and by its area code in the North American plan; nil
    /// for a code that belongs to no country.
    package static func country(ofE164 number: String) -> String? {
        let digits = number.utf8.dropFirst()
        guard number.utf8.first == UInt8(ascii: "+"), let first = digits.first, first >= UInt8(ascii: "1"), first <= UInt8(ascii: "9")
        else {
            return nil
        }
        if first == UInt8(ascii: "1") {
            guard let area = code(digits.dropFirst(), 3) else { return nil }
            return northAmerican[area] ?? "US"
        }
        if first == UInt8(ascii: "7") {
            // Kazakhstan shares the code with Russia.
            let second = digits.dropFirst().first
            return second == UInt8(ascii: "6") || second == UInt8(ascii: "7") ? "KZ" : "RU"
        }
        for length in [2, 3] {
            if let code = code(digits, length), let country = byCode[code] { return country }
        }
        return nil
    }

    private static func code(_ digits: Substring.UTF8View, _ length: Int) -> Int? {
        guard digits.count >= length else { return nil }
        var value = 0
        for digit in digits.prefix(length) {
            guard digit >= UInt8(ascii: "0"), digit <= UInt8(ascii: "9") else { return nil }
            value = value * 10 + Int(digit - UInt8(ascii: "0"))
        }
        return value
    }

    /// Area codes of the North American plan that are not the United States'.
    private static let northAmerican: [Int: String] = table(
        """
        CA 204 226 236 249 250 257 263 289 306 343 354 365 367 368 382 403 416 418 428 431 437 438 450 468 474 506 514 519 548 579 581 584 587 604
        CA 613 639 647 672 683 705 709 742 753 778 780 782 807 819 825 851 867 873 879 902 905 942
        AG 268
        AI 264
        AS 684
        BB 246
        BM 441
        BS 242
        DM 767
        DO 809 829 849
        GD 473
        GU 671
        JM 658 876
        KN 869
        KY 345
        LC 758
        MP 670
        MS 664
        PR 787 939
        SX 721
        TC 649
        TT 868
        VC 784
        VG 284
        VI 340
        """)

    /// Calling codes of two and three digits. Territories that share their country's code count as that country.
    private static let byCode: [Int: String] = table(
        """
        EG 20
        ZA 27
        GR 30
        NL 31
        BE 32
        FR 33
        ES 34
        HU 36
        IT 39
        RO 40
        CH 41
        AT 43
        GB 44
        DK 45
        SE 46
        NO 47
        PL 48
        DE 49
        PE 51
        MX 52
        CU 53
        AR 54
        BR 55
        CL 56
        CO 57
        VE 58
        MY 60
        AU 61
        ID 62
        PH 63
        NZ 64
        SG 65
        TH 66
        JP 81
        KR 82
        VN 84
        CN 86
        TR 90
        IN 91
        PK 92
        AF 93
        LK 94
        MM 95
        IR 98
        SS 211
        MA 212
        DZ 213
        TN 216
        LY 218
        GM 220
        SN 221
        MR 222
        ML 223
        GN 224
        CI 225
        BF 226
        NE 227
        TG 228
        BJ 229
        MU 230
        LR 231
        SL 232
        GH 233
        NG 234
        TD 235
        CF 236
        CM 237
        CV 238
        ST 239
        GQ 240
        GA 241
        CG 242
        CD 243
        AO 244
        GW 245
        IO 246
        AC 247
        SC 248
        SD 249
        RW 250
        ET 251
        SO 252
        DJ 253
        KE 254
        TZ 255
        UG 256
        BI 257
        MZ 258
        ZM 260
        MG 261
        RE 262
        ZW 263
        NA 264
        MW 265
        LS 266
        BW 267
        SZ 268
        KM 269
        SH 290
        ER 291
        AW 297
        FO 298
        GL 299
        GI 350
        PT 351
        LU 352
        IE 353
        IS 354
        AL 355
        MT 356
        CY 357
        FI 358
        BG 359
        LT 370
        LV 371
        EE 372
        MD 373
        AM 374
        BY 375
        AD 376
        MC 377
        SM 378
        VA 379
        UA 380
        RS 381
        ME 382
        XK 383
        HR 385
        SI 386
        BA 387
        MK 389
        CZ 420
        SK 421
        LI 423
        FK 500
        BZ 501
        GT 502
        SV 503
        HN 504
        NI 505
        CR 506
        PA 507
        PM 508
        HT 509
        GP 590
        BO 591
        GY 592
        EC 593
        GF 594
        PY 595
        MQ 596
        SR 597
        UY 598
        CW 599
        TL 670
        NF 672
        BN 673
        NR 674
        PG 675
        TO 676
        SB 677
        VU 678
        FJ 679
        PW 680
        WF 681
        CK 682
        NU 683
        WS 685
        KI 686
        NC 687
        TV 688
        PF 689
        TK 690
        FM 691
        MH 692
        KP 850
        HK 852
        MO 853
        KH 855
        LA 856
        BD 880
        TW 886
        MV 960
        LB 961
        JO 962
        SY 963
        IQ 964
        KW 965
        SA 966
        YE 967
        OM 968
        PS 970
        AE 971
        IL 972
        BH 973
        QA 974
        BT 975
        MN 976
        NP 977
        TJ 992
        TM 993
        AZ 994
        GE 995
        KG 996
        UZ 998
        """)

    private static func table(_ text: String) -> [Int: String] {
        var table: [Int: String] = [:]
        for line in text.split(separator: "\n") {
            let words = line.split(separator: " ")
            for code in words.dropFirst() { table[Int(code) ?? 0] = String(words[0]) }
        }
        return table
    }
}
