package io.creditbridge.demo;

import io.creditbridge.region.Region;
import io.creditbridge.registration.Regions;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The demonstration's part of the tree of regions: two levels in some places, four in others. */
@Component
@Profile("demo")
class DemoRegions {

    /** Code, parent, Chinese, English. */
    private static final String[][] TREE = {
        {"110000", "", "北京市", "Beijing"},
        {"110108", "110000", "海淀区", "Haidian"},
        {"110112", "110000", "通州区", "Tongzhou"},
        {"120000", "", "天津市", "Tianjin"},
        {"120116", "120000", "滨海新区", "Binhai"},
        {"370000", "", "山东省", "Shandong"},
        {"370700", "370000", "潍坊市", "Weifang"},
        {"370783", "370700", "寿光市", "Shouguang"},
        {"370783105", "370783", "稻田镇", "Daotian town"},
        {"430000", "", "湖南省", "Hunan"},
        {"430100", "430000", "长沙市", "Changsha"},
        {"430104", "430100", "岳麓区", "Yuelu"},
        {"440000", "", "广东省", "Guangdong"},
        {"440300", "440000", "深圳市", "Shenzhen"},
        {"440310", "440300", "坪山区", "Pingshan"},
        {"441800", "440000", "清远市", "Qingyuan"},
        {"530000", "", "云南省", "Yunnan"},
        {"530100", "530000", "昆明市", "Kunming"},
        {"530102", "530100", "五华区", "Wuhua"},
    };

    private final Regions regions;

    DemoRegions(Regions regions) {
        this.regions = regions;
    }

    @Transactional
    void load() {
        Map<String, Region> known = new HashMap<>();
        for (String[] row : TREE) {
            Region region = new Region(row[0], known.get(row[1]), row[2], row[3]);
            known.put(row[0], regions.save(region));
        }
    }
}
