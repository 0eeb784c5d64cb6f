// The time zones of the area codes of the United States and Canada. Used by PhoneTimeZones. A table; pure. An area code that is not in here
// (new, or of no place, such as 800) is as good as its country: all zones of it.

enum AreaCodeTimeZones {
    /// Area codes and their zones, separated by blanks. Where a code crosses a zone's border it has both.
    static let table: [(codes: String, zones: String)] = [
        // Eastern
        (
            "201 202 203 207 212 215 216 220 223 227 229 231 234 239 240 248 252 260 267 269 272 276 283 301 302 304 305 313 315 317 321 324 "
                + "326 329 330 332 336 339 347 351 352 363 380 386 401 404 407 410 412 413 419 434 436 440 443 445 463 470 475 478 484 502 508 "
                + "513 516 517 518 540 551 561 567 570 571 582 585 586 603 607 609 610 614 616 617 631 640 645 646 656 667 678 679 680 681 686 "
                + "689 703 704 706 716 717 718 724 727 728 732 734 740 743 754 757 762 765 770 771 772 774 781 786 802 803 804 810 813 814 821 "
                + "826 828 835 838 839 843 845 848 854 856 857 859 860 862 863 864 865 878 904 908 910 912 914 917 919 929 934 937 941 943 947 "
                + "948 954 959 973 978 980 984 989 472", "America/New_York"
        ),
        // Central
        (
            "205 210 214 217 218 224 225 228 235 251 254 256 262 274 281 309 312 314 316 318 319 320 325 327 331 334 337 346 353 361 402 405 "
                + "409 414 417 430 432 447 464 469 479 501 504 507 512 515 531 534 539 557 563 572 573 580 601 608 612 615 618 629 630 636 651 "
                + "659 660 662 682 708 712 713 715 726 730 731 737 763 769 773 779 806 815 816 817 830 832 847 861 870 872 901 903 913 918 920 "
                + "924 936 938 940 945 952 956 972 975 979 985 457 621 641", "America/Chicago"
        ),
        // Kentucky, Tennessee, Indiana, Florida's west, Michigan's north
        ("219 270 364 423 448 574 606 812 850 906 930 931", "America/New_York America/Chicago"),
        // Nebraska, Kansas, the Dakotas
        ("308 605 620 701 785", "America/Chicago America/Denver"),
        // Mountain
        ("303 307 385 406 435 505 575 719 720 748 801 915 970 983", "America/Denver"),
        // Arizona keeps no summer time, but the Navajo Nation does.
        ("480 520 602 623", "America/Phoenix"),
        ("928", "America/Denver America/Phoenix"),
        // Idaho, Oregon's east, Nevada's border
        ("208 458 541 775 986", "America/Denver America/Los_Angeles"),
        // Pacific
        (
            "206 209 213 253 279 310 323 341 350 357 360 369 408 415 424 425 442 503 509 510 530 559 562 564 619 626 628 650 657 661 669 702 "
                + "707 714 725 738 747 760 805 818 820 831 837 840 858 909 916 925 949 951 971", "America/Los_Angeles"
        ),
        ("907", "America/Adak America/Anchorage"),
        ("808", "Pacific/Honolulu"),
        // Canada, from the east
        ("709 879", "America/Halifax America/St_Johns"),
        ("428 506 782 902", "America/Halifax"),
        // Quebec's north shore
        ("367 418 581", "America/Halifax America/Puerto_Rico America/Toronto"),
        (
            "226 249 263 273 289 343 354 365 382 416 437 438 450 468 514 519 548 579 613 647 683 705 742 753 819 873 905 942",
            "America/Toronto"
        ),
        // Ontario's west
        ("807", "America/Panama America/Toronto America/Winnipeg"),
        ("204 431 584", "America/Winnipeg"),
        ("306 474 639", "America/Edmonton America/Regina"),
        ("368 403 587 780 825", "America/Edmonton"),
        ("236 250 257 672 778", "America/Edmonton America/Phoenix America/Vancouver"),
        ("604", "America/Vancouver"),
        (
            "867",
            "America/Edmonton America/Panama America/Toronto America/Whitehorse America/Winnipeg"
        ),
    ]

    /// The zones by the three digits behind `+1`.
    static let byCode: [String: [String]] = {
        var zones: [String: [String]] = [:]
        for row in table {
            for code in row.codes.split(separator: " ") { zones[String(code)] = row.zones.split(separator: " ").map(String.init) }
        }
        return zones
    }()
}
