package io.creditbridge.sharing;

import io.creditbridge.borrowergroup.BorrowerGroups;
import io.creditbridge.enterprise.EnterpriseId;
import io.creditbridge.guarantee.FacilityId;
import io.creditbridge.identity.Actor;
import io.creditbridge.money.Money;
import io.creditbridge.sharing.FacilityBook.LargeBorrower;
import io.creditbridge.sharing.FacilityBook.Part;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the book of a sharer's own facility. */
@Component
class BookReading {

    private static final int MOST_LARGE = 10;

    private final FacilityReading facilities;
    private final BookLoans loans;
    private final BookRisk risk;
    private final Vintages vintages;
    private final BorrowerGroups groups;

    BookReading(FacilityReading facilities, BookLoans loans, BookRisk risk, Vintages vintages, BorrowerGroups groups) {
        this.facilities = facilities;
        this.loans = loans;
        this.risk = risk;
        this.vintages = vintages;
        this.groups = groups;
    }

    /** The loans alone, for a file of them. */
    @Transactional(readOnly = true)
    public List<BookedLoan> loans(Actor actor, FacilityId id) {
        facilities.one(actor, id);
        return loans.of(id);
    }

    /** The whole book. */
    @Transactional(readOnly = true)
    public FacilityBook book(Actor actor, FacilityId id) {
        FacilityReading.FacilityView facility = facilities.one(actor, id);
        List<BookedLoan> booked = loans.of(id);
        return new FacilityBook(
                booked,
                sum(booked, BookedLoan::outstanding),
                sum(booked, BookedLoan::stoodFor),
                new FacilityBook.Spread(
                        parts(booked, loan -> List.of(loan.borrower().industry().name())),
                        parts(
                                booked,
                                loan -> List.of(
                                        loan.borrower().regionZh(),
                                        loan.borrower().regionEn())),
                        parts(
                                booked,
                                loan -> List.of(loan.borrower().sizeClass().name()))),
                arrears(booked),
                vintages.of(id),
                largest(booked),
                risk.of(facility.state(), booked));
    }

    private static Money sum(List<BookedLoan> loans, Function<BookedLoan, Money> part) {
        return loans.stream().map(part).reduce(Money.ZERO, Money::plus);
    }

    private static List<Part> parts(List<BookedLoan> booked, Function<BookedLoan, List<String>> key) {
        return booked.stream().collect(Collectors.groupingBy(key)).entrySet().stream()
                .map(entry -> part(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Part::outstanding).reversed().thenComparing(Part::keyEn))
                .toList();
    }

    private static Part part(List<String> key, List<BookedLoan> loans) {
        return new Part(
                key.getFirst(),
                key.getLast(),
                loans.size(),
                sum(loans, BookedLoan::outstanding),
                sum(loans, BookedLoan::stoodFor));
    }

    /** In order of lateness, every step shown. */
    private static List<Part> arrears(List<BookedLoan> booked) {
        Map<Lateness, List<BookedLoan>> late =
                booked.stream().collect(Collectors.groupingBy(loan -> Lateness.of(loan.daysOverdue())));
        List<Part> parts = new ArrayList<>();
        for (Lateness step : Lateness.values()) {
            parts.add(part(List.of(step.name()), late.getOrDefault(step, List.of())));
        }
        return parts;
    }

    /** The borrowers that owe most, each with the firms connected with it. */
    private List<LargeBorrower> largest(List<BookedLoan> booked) {
        Map<EnterpriseId, EnterpriseId> group = groups.representatives();
        return booked.stream()
                .collect(Collectors.groupingBy(loan ->
                        group.getOrDefault(loan.borrower().id(), loan.borrower().id())))
                .values()
                .stream()
                .map(BookReading::together)
                .sorted(Comparator.comparing(LargeBorrower::outstanding)
                        .reversed()
                        .thenComparing(borrower -> borrower.names().getFirst()))
                .limit(MOST_LARGE)
                .toList();
    }

    private static LargeBorrower together(List<BookedLoan> loans) {
        List<String> names =
                loans.stream().map(loan -> loan.borrower().name()).distinct().toList();
        return new LargeBorrower(names, sum(loans, BookedLoan::outstanding), sum(loans, BookedLoan::stoodFor));
    }
}
