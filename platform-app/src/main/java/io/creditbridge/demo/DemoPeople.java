package io.creditbridge.demo;

import io.creditbridge.identity.Actor;
import io.creditbridge.identity.OpenAccounts;
import io.creditbridge.identity.OpenAccounts.NewAccount;
import io.creditbridge.money.Money;
import io.creditbridge.organization.Organization;
import io.creditbridge.organization.OrganizationKind;
import io.creditbridge.organization.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Opens the demonstration's organisations and people; every password is the same and shown on the sign-in page. */
@Component
@Profile("demo")
class DemoPeople {

    static final String PASSWORD = "creditbridge-demo";

    private static final Money OFFICER_AUTHORITY = Money.ofYuan(1_000_000);
    private static final Money APPROVER_AUTHORITY = Money.ofYuan(50_000_000);

    private static final String[][] BANKS = {
        {"泰山银行", "Taishan Bank"}, {"渤海湾农商银行", "Bohai Bay Rural Bank"}, {"华北发展银行", "North China Development Bank"},
        {"滨海科创银行", "Binhai Innovation Bank"}, {"京城银行", "Capital City Bank"}, {"齐鲁小微银行", "Qilu Micro Bank"},
        {"滇池银行", "Dianchi Bank"}, {"湘江银行", "Xiangjiang Bank"}, {"珠江银行", "Pearl River Bank"},
        {"坪山村镇银行", "Pingshan Town Bank"}, {"惠民合作银行", "Huimin Co-operative Bank"}, {"通达商业银行", "Tongda Commercial Bank"},
    };

    private static final String[][] TEAMS = {
        {"120116", "滨海新区工作专班", "Binhai work team"}, {"370783", "寿光市工作专班", "Shouguang work team"},
        {"110000", "北京市工作专班", "Beijing work team"}, {"530100", "昆明市工作专班", "Kunming work team"},
        {"430100", "长沙市工作专班", "Changsha work team"}, {"440000", "广东省工作专班", "Guangdong work team"},
    };

    private final OpenAccounts opening;

    DemoPeople(OpenAccounts opening) {
        this.opening = opening;
    }

    /**
     * A bank with its three people.
     *
     * @param officer works on files
     * @param approver confirms
     * @param manager writes products
     */
    record BankPeople(Actor officer, Actor approver, Actor manager) {}

    /**
     * Everybody who stands on the banks', the teams' and the platform's side.
     *
     * @param banks the twelve banks
     * @param teams the six work teams
     * @param sharers the two guarantors and the fund, each with two people
     * @param operator runs the platform
     * @param passwordHash the hash of the common password
     */
    record Cast(
            List<BankPeople> banks,
            List<Actor> teams,
            List<SharerPeople> sharers,
            Actor operator,
            String passwordHash) {}

    /**
     * A risk sharer with its two people.
     *
     * @param first proposes, checks, confirms guarantees
     * @param second confirms changes and pays claims
     */
    record SharerPeople(Actor first, Actor second) {}

    Cast open() {
        String hash = opening.hash(PASSWORD);
        List<BankPeople> banks = new ArrayList<>();
        for (int i = 0; i < BANKS.length; i++) {
            banks.add(bank(BANKS[i], i == 0 ? "" : Integer.toString(i + 1), hash));
        }
        List<Actor> teams = new ArrayList<>();
        for (String[] row : TEAMS) {
            Organization team = opening.organization(OrganizationKind.WORK_TEAM, row[1], row[2], row[0]);
            String name = row[2].split(" ", -1)[0].toLowerCase(Locale.ROOT);
            teams.add(person(team, "team-" + name, "专班成员", hash, Role.TEAM_MEMBER));
            if (row[0].equals("370783")) {
                machine(team, "demo-team", hash, Role.TEAM_MEMBER);
            }
        }
        return new Cast(banks, teams, riskSharers(hash), operator(hash), hash);
    }

    Actor owner(String username, String name, String hash) {
        Organization own = opening.organization(OrganizationKind.OWNER, name, name, null);
        Actor owner = person(own, username, name, hash, Role.OWNER);
        if (username.equals("owner")) {
            machine(own, "demo-owner", hash, Role.OWNER);
        }
        return owner;
    }

    private BankPeople bank(String[] names, String suffix, String hash) {
        Organization bank = opening.organization(OrganizationKind.BANK, names[0], names[1], null);
        Actor officer = opening.person(
                bank,
                new NewAccount("officer" + suffix, "客户经理" + suffix, hash, Set.of(Role.OFFICER), OFFICER_AUTHORITY));
        Actor approver = opening.person(
                bank,
                new NewAccount(
                        "approver" + suffix,
                        "审批人" + suffix,
                        hash,
                        Set.of(Role.APPROVER, Role.OFFICER),
                        APPROVER_AUTHORITY));
        Actor manager = person(bank, "product" + suffix, "产品经理" + suffix, hash, Role.PRODUCT_MANAGER);
        if (suffix.isEmpty()) {
            opening.machine(
                    bank, new NewAccount("demo-bank", "Bank system", hash, Set.of(Role.OFFICER), OFFICER_AUTHORITY));
            opening.machine(
                    bank,
                    new NewAccount(
                            "demo-product", "Bank model system", hash, Set.of(Role.PRODUCT_MANAGER), Money.ZERO));
            opening.machine(
                    bank,
                    new NewAccount(
                            "demo-bank-approver",
                            "Bank approval system",
                            hash,
                            Set.of(Role.APPROVER, Role.OFFICER),
                            APPROVER_AUTHORITY));
        }
        return new BankPeople(officer, approver, manager);
    }

    private List<SharerPeople> riskSharers(String hash) {
        return List.of(
                sharer(sharer("省融资担保集团", "Provincial Guarantee Group"), "guarantor", "担保经理", hash),
                sharer(sharer("市中小企业担保公司", "City SME Guarantee Company"), "guarantor2", "担保经理二", hash),
                sharer(sharer("风险补偿资金池", "Risk Compensation Fund"), "fund", "资金池管理员", hash));
    }

    private SharerPeople sharer(Organization sharer, String username, String name, String hash) {
        return new SharerPeople(
                person(sharer, username, name, hash, Role.SHARER),
                person(sharer, username + "-second", name + "（复核）", hash, Role.SHARER));
    }

    private Organization sharer(String nameZh, String nameEn) {
        return opening.organization(OrganizationKind.RISK_SHARER, nameZh, nameEn, null);
    }

    private Actor operator(String hash) {
        Organization platform = opening.organization(OrganizationKind.OPERATOR, "平台运营", "Platform operator", null);
        Actor operator = person(platform, "operator", "平台管理员", hash, Role.OPERATOR);
        person(platform, "operator2", "平台管理员（复核）", hash, Role.OPERATOR);
        person(platform, "auditor", "审计员", hash, Role.AUDITOR);
        return operator;
    }

    private Actor person(Organization organization, String username, String name, String hash, Role role) {
        return opening.person(organization, new NewAccount(username, name, hash, Set.of(role), Money.ZERO));
    }

    private void machine(Organization organization, String clientId, String hash, Role role) {
        opening.machine(organization, new NewAccount(clientId, clientId, hash, Set.of(role), Money.ZERO));
    }
}
