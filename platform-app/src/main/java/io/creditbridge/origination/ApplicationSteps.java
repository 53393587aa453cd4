package io.creditbridge.origination;

import org.springframework.stereotype.Component;

/**
 * What an owner can do with an application, for the pages and the REST interface alike.
 *
 * @param draft begins and changes a draft
 * @param submit sends it
 * @param answer answers a bank's question
 * @param accept takes an offer
 * @param withdraw takes it back
 * @param move takes the file to another bank
 */
@Component
record ApplicationSteps(
        DraftApplication draft,
        SubmitApplication submit,
        AnswerQuestion answer,
        AcceptOffer accept,
        WithdrawApplication withdraw,
        MoveProposal move) {}
