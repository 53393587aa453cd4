package io.creditbridge.demo;

import io.creditbridge.consent.Consent;
import io.creditbridge.dataimport.ImportOrders;
import io.creditbridge.dataimport.ImportTransactions;
import io.creditbridge.enterprise.CreditCode;
import io.creditbridge.enterprise.EnterpriseId;
import io.creditbridge.enterprise.EnterpriseProfile;
import io.creditbridge.enterprise.Industry;
import io.creditbridge.identity.Actor;
import io.creditbridge.money.Money;
import io.creditbridge.registration.DataConsents;
import io.creditbridge.registration.RegisterEnterprise;
import io.creditbridge.web.Today;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The five firms of the journeys and about two hundred more, registered, with ledgers imported and consents given. */
@Component
@Profile("demo")
class DemoFirms {

    private static final int CROWD = 200;
    private static final long SEED = 20_241_014;
    private static final int MONTHS_OF_TRADE = 26;
    private static final String[] TRADES = {"商贸", "食品", "机械", "建材", "纺织", "物流", "电子", "包装", "农产品", "环保"};
    private static final String[] NAMES = {"恒信", "瑞丰", "华盛", "永兴", "嘉禾", "宏远", "金穗", "天成", "鑫源", "万泰"};
    private static final String[] REGIONS = {
        "370783", "370700", "120116", "110108", "530102", "430104", "440310", "441800"
    };

    private final RegisterEnterprise registering;
    private final DataConsents consents;
    private final Imports importing;
    private final DemoPeople people;
    private final Today today;

    DemoFirms(
            RegisterEnterprise registering, DataConsents consents, Imports importing, DemoPeople people, Today today) {
        this.registering = registering;
        this.consents = consents;
        this.importing = importing;
        this.people = people;
        this.today = today;
    }

    /**
     * A firm with its owner.
     *
     * @param owner who acts for it
     * @param id the firm
     * @param yearlyYuan about a year's turnover
     */
    record Firm(Actor owner, EnterpriseId id, long yearlyYuan) {}

    /** How a firm's files come in. */
    @Component
    record Imports(ImportTransactions trade, ImportOrders orders) {}

    /** The five firms, in the order of the journeys. */
    List<Firm> five(String hash) {
        List<Firm> five = List.of(
                firm("owner-tianjin", "心衡医疗科技（天津）有限公司", "120116", Industry.MANUFACTURING, 40_000_000, hash, 1),
                firm("owner", "绿野蔬菜专业合作社", "370783105", Industry.AGRICULTURE, 9_000_000, hash, 2),
                firm("owner-beijing", "京建通达建筑工程有限公司", "110112", Industry.CONSTRUCTION, 80_000_000, hash, 3),
                firm("owner-yunnan", "滇源燃气有限公司", "530102", Industry.RETAIL, 36_000_000, hash, 4),
                firm("owner-hunan", "湘清环保工程有限公司", "430104", Industry.OTHER, 80_000_000, hash, 5));
        // The co-operative sells through a platform as well, whose orders are a source of their own.
        orders(five.get(1));
        return five;
    }

    private void orders(Firm firm) {
        String file = new DemoTrade(SEED, firm.yearlyYuan() / 12).orders(today.day(), MONTHS_OF_TRADE);
        try {
            importing
                    .orders()
                    .run(
                            firm.owner(),
                            firm.id(),
                            new ImportOrders.OrderFile(
                                    "鲜达农产品平台",
                                    "orders.csv",
                                    new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The crowd. */
    List<Firm> crowd(String hash) {
        Random random = new Random(SEED);
        Industry[] industries = Industry.values();
        List<Firm> crowd = new ArrayList<>();
        for (int i = 0; i < CROWD; i++) {
            String name =
                    NAMES[i % NAMES.length] + TRADES[(i / NAMES.length) % TRADES.length] + (i / 100 + 1) + "号有限公司";
            // From a stall to a small factory, so that every grade has its firms.
            long yearly = 60_000L + (long) (Math.exp(1.5 * random.nextGaussian()) * 1_200_000);
            crowd.add(firm(
                    "owner" + (i + 100),
                    name,
                    REGIONS[i % REGIONS.length],
                    industries[random.nextInt(industries.length)],
                    yearly,
                    hash,
                    1_000 + i));
        }
        return crowd;
    }

    private Firm firm(
            String username, String name, String region, Industry industry, long yearlyYuan, String hash, int seed) {
        Actor owner = people.owner(username, name, hash);
        EnterpriseProfile profile = new EnterpriseProfile(
                name,
                region,
                industry,
                today.day().minusMonths(30L + seed % 90),
                8 + seed % 60,
                Money.ofYuan(yearlyYuan),
                Money.ofYuan(yearlyYuan / 2));
        EnterpriseId id = registering.register(owner, creditCode(region, seed), profile);
        consents.give(owner, id, Consent.Purpose.SCORING, today.day().plusYears(1));
        consents.give(
                owner,
                id,
                Consent.Purpose.SHARING_WITH_CHOSEN_BANKS,
                today.day().plusYears(1));
        ledger(owner, id, new DemoTrade(SEED + seed, yearlyYuan / 12));
        return new Firm(owner, id, yearlyYuan);
    }

    private void ledger(Actor owner, EnterpriseId id, DemoTrade trade) {
        try {
            Path file = Files.createTempFile("demo", ".csv");
            try {
                Files.writeString(file, trade.ledger(today.day(), MONTHS_OF_TRADE));
                importing.trade().run(owner, id, new ImportTransactions.Upload(file, "ledger.csv", false));
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String creditCode(String region, int seed) {
        String first17 = "91" + region.substring(0, 6) + "MA" + String.format(Locale.ROOT, "%07d", seed);
        return first17 + CreditCode.checkCharacter(first17);
    }
}
