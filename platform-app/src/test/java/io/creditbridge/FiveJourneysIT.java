package io.creditbridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

/**
 * The five firms of the demonstration, each told as its story goes, in a real browser: from what stood in the way to
 * the money.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles({"test", "demo"})
@Import(TestDatabase.class)
class FiveJourneysIT {

    private static final String PASSWORD = "creditbridge-demo";
    private static final List<String> STANDARDS =
            List.of("LAWFUL_OPERATION", "FIXED_PREMISES", "REAL_NEED", "GOOD_CREDIT", "LAWFUL_USE");

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @TempDir
    private Path folder;

    private Browser browser;

    @BeforeEach
    void openTheBrowser() {
        browser = Browser.open(port, folder.resolve("profile"), 1280, 900);
    }

    @AfterEach
    void closeTheBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    /** J1: a maker of heart-failure devices with thin statements: its innovation points open a line of ten million. */
    @Test
    void bringsTianjinTenMillionOnItsInnovationPoints() {
        as("owner-tianjin");
        browser.go("/portal");
        browser.follow("心衡医疗");
        String firm = browser.lastPart();
        String need = "?amount=10000000&termMonths=24&purpose=RESEARCH&collateral=INTELLECTUAL_PROPERTY&neededBy="
                + TestJourney.inDays(40);
        browser.go("/portal/enterprises/" + firm + "/products" + need);
        assertThat(browser.driver().getPageSource()).contains("创新积分 0，产品要求 60");

        browser.go("/portal/enterprises/" + firm + "/assessments");
        browser.fill("kind", "INNOVATION_POINTS");
        browser.fill("points", "86");
        browser.fill("source", "滨海新区科技局");
        browser.fill("reference", "津滨科积〔2026〕42号");
        browser.fill("assessedOn", TestJourney.inDays(-30));
        browser.fill("validUntil", TestJourney.inDays(330));
        browser.press("form[action$='/assessments'] button.btn-primary");
        assertThat(browser.text()).contains("等待专班核实");

        // The work team looks the points up at the district while it screens the first application.
        String first =
                apply(firm, need.replace("10000000", "1000000").replace("INTELLECTUAL_PROPERTY", "NONE"), "税票e贷");
        as("team-binhai");
        browser.go("/team/applications/" + first);
        browser.press("form[action$='/confirmation'] button");
        assertThat(browser.text()).contains("已核实");
        as("owner-tianjin");
        browser.go("/portal/applications/" + first);
        browser.click(browser.driver().findElement(By.cssSelector("form[action$='/withdrawal'] summary")));
        browser.press("form[action$='/withdrawal'] button.btn-danger");

        String application = apply(firm, need, "科创积分贷");
        recommend("team-binhai", application);
        String officer = officerOf(application, "科创积分贷");
        review(officer, application, "科创积分贷");
        assertThat(browser.text()).contains("滨海新区科技局").contains("86");
        offer("10000000", "24", "3.60");
        secondPerson(officer);
        accept("owner-tianjin", application);
        paidOut(officer, application);
        finish("owner-tianjin", application);
    }

    /** J2: a vegetable co-operative without collateral: trade data and two independent guarantors, the same day. */
    @Test
    void bringsTheCooperativeHalfAMillionTheSameDay() {
        as("owner");
        browser.go("/portal");
        browser.follow("绿野蔬菜");
        String firm = browser.lastPart();
        String need =
                "?amount=500000&termMonths=12&purpose=STOCK&collateral=GUARANTOR&neededBy=" + TestJourney.inDays(1);
        String application = draft(firm, need, "双保助农贷");
        browser.press("form[action$='/submission'] button.btn-primary");
        assertThat(browser.text()).contains("2 名独立保证人");
        guarantor("李明", "11010519491231002X");
        guarantor("王芳", "11010519491231002X");
        assertThat(browser.text()).contains("须互不相同");
        guarantor("王芳", "440524188001010014");
        browser.look();
        browser.press("form[action$='/submission'] button.btn-primary");
        recommend("team-shouguang", application);

        String officer = officerOf(application, "双保助农贷");
        review(officer, application, "双保助农贷");
        offer("500000", "12", "4.10");
        accept("owner", application);
        // The contract waits until both guarantors are checked.
        as(officer);
        openFile(application, "双保助农贷");
        for (int guarantor = 0; guarantor < 2; guarantor++) {
            WebElement form = browser.all("form[action$='/check']").getFirst();
            browser.driver().executeScript("arguments[0].elements['guarantorNote'].value = '电话核实，收入证明已看'", form);
            browser.press("form[action$='/check'] button");
        }
        browser.look();
        assertThat(browser.all("form[action$='/check']")).isEmpty();
        paidOut(officer, application);
        finish("owner", application);
    }

    /** J3: papers of the property unclear, the bank waits: verified fast, and the file goes on at the same bank. */
    @Test
    void clearsBeijingsPapersAndGoesOnAtTheSameBank() {
        String application = applicationOf("owner-beijing");
        String product = productOf(application);
        String officer = officerOf(application, product);
        review(officer, application, product);
        browser.fillIn("form[action$='/question']", "question", "不动产权证与图纸面积不符，请说明");
        browser.press("form[action$='/question'] button");
        browser.fillIn("form[action$='/obstacles']", "kind", "PROPERTY_PAPERS");
        browser.fillIn("form[action$='/obstacles']", "description", "权属资料不清，无法办理抵押");
        browser.press("form[action$='/obstacles'] button");

        as("team-beijing");
        browser.go("/team/cases");
        browser.follow("京建通达");
        browser.look();
        browser.press("form[action$='/assignment'] button.btn-primary");
        assertThat(browser.text()).contains("自然资源和规划局");
        browser.press("form[action$='/start'] button");
        browser.fillIn("form[action$='/resolution']", "outcome", "权属清晰，面积差已更正，见证明 7 号");
        browser.press("form[action$='/resolution'] button.btn-primary");
        browser.look();
        browser.press("form[action$='/resubmission'] button.btn-primary");

        as(officer);
        openFile(application, product);
        browser.look();
        assertThat(browser.text()).contains("见证明 7 号").contains("审批中");
        offer("10000000", "12", "3.40");
        secondPerson(officer);
        accept("owner-beijing", application);
        paidOut(officer, application);
        finish("owner-beijing", application);
    }

    /** J4: refused for a shareholder's frozen stake elsewhere: two teams, other security, the same bank again. */
    @Test
    void bringsYunnanBackToTheBankThatRefused() {
        as("owner-yunnan");
        browser.go("/portal");
        browser.follow("滇源燃气");
        String firm = browser.lastPart();
        String need = "?amount=5000000&termMonths=12&purpose=WORKING_CAPITAL&collateral=NONE&neededBy="
                + TestJourney.inDays(45);
        String application = apply(firm, need, "流水周转贷", "政银担贷");
        recommend("team-kunming", application);
        String product = productOf(application);
        String officer = officerOf(application, product);
        review(officer, application, product);
        browser.click(browser.driver().findElement(By.id("reason-ADVERSE_RECORD")));
        browser.fillIn("form[action$='/refusal']", "note", "小股东股权在北京被冻结");
        browser.press("form[action$='/refusal'] button.btn-danger");

        as("owner-yunnan");
        browser.go("/portal/applications/" + application + "/obstacles");
        assertThat(browser.text()).contains("小股东股权在北京被冻结");

        as("team-kunming");
        browser.go("/team/cases");
        browser.follow("滇源燃气");
        String obstacle = browser.lastPart();
        browser.fillIn("form[action$='/assignment']", "department", "冻结地法院");
        browser.press("form[action$='/assignment'] button.btn-primary");
        browser.press("form[action$='/start'] button");
        browser.look();
        browser.driver()
                .executeScript("const s = document.getElementById('otherTeam');"
                        + " s.value = [...s.options].find(o => o.text.includes('北京')).value");
        browser.fillIn("form[action$='/other-region']", "text", "请核实冻结是否影响企业经营");
        browser.press("form[action$='/other-region'] button");

        as("team-beijing");
        browser.go("/team/cases?part=SHARED");
        browser.follow("滇源燃气");
        browser.look();
        browser.fillIn("form[action$='/answer']", "text", "仅涉及该股东个人债务，与企业无关");
        browser.press("form[action$='/answer'] button");

        as("team-kunming");
        browser.go("/team/cases/" + obstacle);
        assertThat(browser.text()).contains("仅涉及该股东个人债务");
        browser.fillIn("form[action$='/resolution']", "outcome", "法院书面说明：冻结与企业经营无关；改以燃气设备抵押");
        browser.press("form[action$='/resolution'] button.btn-primary");
        browser.fillIn("form[action$='/resubmission']", "collateral", "MOVABLES");
        browser.press("form[action$='/resubmission'] button.btn-primary");

        review(officer, application, product);
        assertThat(browser.text()).contains("改以燃气设备抵押").contains("设备存货等动产");
        offer("5000000", "12", "4.20");
        secondPerson(officer);
        accept("owner-yunnan", application);
        paidOut(officer, application);
        finish("owner-yunnan", application);
    }

    /** J5: the bank alone will not carry the risk: a scheme takes a large part, and the price falls accordingly. */
    @Test
    void lowersHunansPriceByTheRiskThatOthersTake() {
        String application = applicationOf("owner-hunan");
        String product = "政银担贷";
        String officer = officerOf(application, product);
        review(officer, application, product);
        double rate = percentBeside("贷款年利率");
        double alone = percentBeside("无担保时");
        assertThat(rate).isLessThan(alone);
        assertThat(browser.text()).contains("损失由谁承担");
        offer("10000000", "12", "3.30");
        secondPerson(officer);
        accept("owner-hunan", application);
        paidOut(officer, application);
        finish("owner-hunan", application);
    }

    private void as(String name) {
        browser.signIn(name, PASSWORD, "zh");
    }

    private String draft(String firm, String need, String... products) {
        browser.go("/portal/enterprises/" + firm + "/products" + need);
        for (String product : products) {
            browser.all("label.form-check-label").stream()
                    .filter(label -> label.getText().contains(product))
                    .findFirst()
                    .ifPresent(browser::click);
        }
        browser.press("form[method='post'].sheet .chosen button.btn-primary");
        browser.look();
        return browser.lastPart();
    }

    private String apply(String firm, String need, String... products) {
        String application = draft(firm, need, products);
        browser.press("form[action$='/submission'] button.btn-primary");
        return application;
    }

    private void guarantor(String name, String code) {
        browser.fill("guarantorName", name);
        browser.fill("guarantorCode", code);
        browser.fill("guarantorPhone", "13800000000");
        browser.press("form[action$='/guarantors'] button");
    }

    private void recommend(String team, String application) {
        as(team);
        browser.go("/team/applications/" + application);
        for (String standard : STANDARDS) {
            browser.click(browser.driver().findElement(By.id("met." + standard)));
            browser.fill("evidence." + standard, "实地走访，材料齐全");
        }
        browser.press("form[action$='/screening'] button.btn-primary");
        browser.press("form[action$='/recommendation'] button.btn-primary");
        browser.look();
    }

    private void review(String officer, String application, String product) {
        as(officer);
        openFile(application, product);
        browser.press("form[action$='/review'] button");
        browser.look();
    }

    private void openFile(String application, String product) {
        browser.go("/bank/proposals/" + proposal(application, product));
    }

    private void offer(String amount, String months, String percent) {
        browser.fillIn("form[action$='/offer']", "amount", amount);
        browser.fillIn("form[action$='/offer']", "termMonths", months);
        browser.fillIn("form[action$='/offer']", "annualRatePercent", percent);
        browser.press("form[action$='/offer'] button.btn-primary");
        browser.look();
    }

    private void secondPerson(String officer) {
        String file = browser.driver().getCurrentUrl().replaceAll("^http://[^/]+", "");
        as(approverBeside(officer));
        browser.go(file);
        browser.press("form[action$='/confirmation'] button");
    }

    private void accept(String owner, String application) {
        as(owner);
        browser.go("/portal/applications/" + application);
        browser.press("article.offer form[action$='/acceptance'] button.btn-danger");
        browser.look();
    }

    private void paidOut(String officer, String application) {
        as(officer);
        browser.go("/bank/proposals/" + accepted(application));
        browser.press("form[action$='/contract'] button");
        browser.look();
        browser.press("form[action$='/drawdown'] button.btn-primary");
        String loan = browser.lastPart();
        assertThat(browser.text()).contains("等待复核");
        as(approverBeside(officer));
        browser.go("/bank/loans/" + loan);
        browser.press("form[action$='/confirmation'] button");
        browser.look();
        assertThat(browser.text()).contains("已放款");
    }

    private void finish(String owner, String application) {
        as(owner);
        browser.go("/portal/applications/" + application);
        assertThat(browser.text()).contains("已放款");
        browser.go("/portal/loans");
        browser.driver().get(browser.all("table a").getFirst().getDomProperty("href"));
        browser.look();
        assertThat(browser.barriers()).isEmpty();
    }

    private double percentBeside(String words) {
        String text = browser.all("table.lines tr").stream()
                .map(WebElement::getText)
                .filter(row -> row.contains(words))
                .findFirst()
                .orElseThrow();
        return Double.parseDouble(text.replaceAll(".*?([0-9.]+)%.*", "$1"));
    }

    private String applicationOf(String owner) {
        return one("""
                select a.id from loan_application a join account o on o.organization_id = a.owner_id
                where o.username = ? order by a.created_at desc limit 1
                """, owner);
    }

    /** The product of the application's first bank, in the order of the names. */
    private String productOf(String application) {
        return one("""
                select c.name_zh from proposal p join credit_product c on c.id = p.product_id
                where p.application_id = ?::uuid order by c.name_zh limit 1
                """, application);
    }

    private String proposal(String application, String product) {
        return one("""
                select p.id from proposal p join credit_product c on c.id = p.product_id
                where p.application_id = ?::uuid and c.name_zh = '%s'
                order by p.received_at desc, p.id limit 1
                """.formatted(product), application);
    }

    private String accepted(String application) {
        return one("select id from proposal where application_id = ?::uuid and status = 'ACCEPTED'", application);
    }

    private String officerOf(String application, String product) {
        return one("""
                select a.username from proposal p join account a on a.organization_id = p.bank_id
                where p.id = ?::uuid and a.username like 'officer%'
                """, proposal(application, product));
    }

    private static String approverBeside(String officer) {
        return officer.replace("officer", "approver");
    }

    private String one(String sql, String parameter) {
        return jdbc.sql(sql)
                .param(parameter)
                .query((row, number) -> row.getString(1))
                .single();
    }
}
