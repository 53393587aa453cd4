package io.creditbridge.enterprise;

import static io.creditbridge.enterprise.SizeStandard.Measure.ASSETS;
import static io.creditbridge.enterprise.SizeStandard.Measure.EMPLOYEES;
import static io.creditbridge.enterprise.SizeStandard.Measure.REVENUE;

/**
 * The sixteen groups of industries of the statutory size table (工信部联企业〔2011〕300号), each with its thresholds.
 *
 * <p>Thresholds of revenue and assets are in ten thousands of yuan (万元), as in the notice.
 */
public enum Industry {
    /** 农、林、牧、渔业. */
    AGRICULTURE(SizeStandard.of(REVENUE, 50, 500, 20_000)),
    /** 工业. */
    MANUFACTURING(SizeStandard.of(EMPLOYEES, 20, 300, 1_000).and(REVENUE, 300, 2_000, 40_000)),
    /** 建筑业. */
    CONSTRUCTION(SizeStandard.of(REVENUE, 300, 6_000, 80_000).and(ASSETS, 300, 5_000, 80_000)),
    /** 批发业. */
    WHOLESALE(SizeStandard.of(EMPLOYEES, 5, 20, 200).and(REVENUE, 1_000, 5_000, 40_000)),
    /** 零售业. */
    RETAIL(SizeStandard.of(EMPLOYEES, 10, 50, 300).and(REVENUE, 100, 500, 20_000)),
    /** 交通运输业. */
    TRANSPORT(SizeStandard.of(EMPLOYEES, 20, 300, 1_000).and(REVENUE, 200, 3_000, 30_000)),
    /** 仓储业. */
    WAREHOUSING(SizeStandard.of(EMPLOYEES, 20, 100, 200).and(REVENUE, 100, 1_000, 30_000)),
    /** 邮政业. */
    POST(SizeStandard.of(EMPLOYEES, 20, 300, 1_000).and(REVENUE, 100, 2_000, 30_000)),
    /** 住宿业、餐饮业. */
    ACCOMMODATION_CATERING(SizeStandard.of(EMPLOYEES, 10, 100, 300).and(REVENUE, 100, 2_000, 10_000)),
    /** 信息传输业. */
    INFORMATION_TRANSMISSION(SizeStandard.of(EMPLOYEES, 10, 100, 2_000).and(REVENUE, 100, 1_000, 100_000)),
    /** 软件和信息技术服务业. */
    SOFTWARE(SizeStandard.of(EMPLOYEES, 10, 100, 300).and(REVENUE, 50, 1_000, 10_000)),
    /** 房地产开发经营. */
    REAL_ESTATE(SizeStandard.of(REVENUE, 100, 1_000, 200_000).and(ASSETS, 2_000, 5_000, 10_000)),
    /** 物业管理. */
    PROPERTY_MANAGEMENT(SizeStandard.of(EMPLOYEES, 100, 300, 1_000).and(REVENUE, 500, 1_000, 5_000)),
    /** 租赁和商务服务业. */
    LEASING_BUSINESS_SERVICES(SizeStandard.of(EMPLOYEES, 10, 100, 300).and(ASSETS, 100, 8_000, 120_000)),
    /** 其他未列明行业. */
    OTHER(SizeStandard.of(EMPLOYEES, 10, 100, 300));

    @SuppressWarnings("ImmutableEnumChecker") // a record over an unmodifiable list
    private final SizeStandard standard;

    Industry(SizeStandard standard) {
        this.standard = standard;
    }

    /** The thresholds that decide a firm's size in this industry. */
    public SizeStandard sizeStandard() {
        return standard;
    }
}
