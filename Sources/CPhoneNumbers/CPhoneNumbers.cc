#include "CPhoneNumbers.h"

#include <cstring>
#include <set>
#include <string>

#include <phonenumbers/logger.h>
#include <phonenumbers/phonenumber.pb.h>
#include <phonenumbers/phonenumberutil.h>

namespace {

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

// The library's own logger writes to standard output, and a line of it can hold a number: it is silenced.
PhoneNumberUtil &library() {
    PhoneNumberUtil *instance = PhoneNumberUtil::GetInstance();
    static const bool silenced = [instance] {
        instance->SetLogger(new i18n::phonenumbers::NullLogger());
        return true;
    }();
    (void)silenced;
    return *instance;
}

int copied(const std::string &text, char *out, size_t capacity) {
    if (text.empty() || text.size() > capacity) return -1;
    std::memcpy(out, text.data(), text.size());
    return static_cast<int>(text.size());
}

}  // namespace

extern "C" int cphonenumbers_e164(
    const char *text, size_t count, const char *region, size_t region_count, char *out, size_t capacity) {
    try {
        PhoneNumberUtil &util = library();
        PhoneNumber number;
        const std::string place(region, region_count);
        if (util.Parse(std::string(text, count), place, &number) != PhoneNumberUtil::NO_PARSING_ERROR) return -1;
        // Not IsPossibleNumber: that also takes a number without its area code, which is nobody's address.
        if (util.IsPossibleNumberWithReason(number) != PhoneNumberUtil::IS_POSSIBLE) return -1;
        std::string formatted;
        util.Format(number, PhoneNumberUtil::E164, &formatted);
        return copied(formatted, out, capacity);
    } catch (...) {
        return -1;
    }
}

extern "C" int cphonenumbers_region(const char *text, size_t count, char *out, size_t capacity) {
    try {
        PhoneNumberUtil &util = library();
        PhoneNumber number;
        if (util.Parse(std::string(text, count), "ZZ", &number) != PhoneNumberUtil::NO_PARSING_ERROR) return -1;
        std::string region;
        util.GetRegionCodeForNumber(number, &region);
        // A number that is possible but assigned to nobody has no region of its own: the country's main one stands for it.
        if (region.empty() || region == "ZZ") util.GetRegionCodeForCountryCode(number.country_code(), &region);
        if (region == "ZZ") return -1;
        return copied(region, out, capacity);
    } catch (...) {
        return -1;
    }
}

extern "C" int cphonenumbers_is_supported_region(const char *region, size_t count) {
    try {
        std::set<std::string> regions;
        library().GetSupportedRegions(&regions);
        return regions.count(std::string(region, count)) > 0 ? 1 : 0;
    } catch (...) {
        return 0;
    }
}
