package io.creditbridge.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Marks the key of a write within each transaction that the write commits. */
@Component
class MarkedCommits implements TransactionExecutionListener {

    private static final String CLAIM = MarkedCommits.class.getName();

    private final ObjectProvider<FirstAnswers> answers;

    /** Asks for the answers when they are needed: they need the database, which is made after its listeners. */
    MarkedCommits(ObjectProvider<FirstAnswers> answers) {
        this.answers = answers;
    }

    /** Lets the transactions of a request be marked with its key. */
    static void claim(HttpServletRequest request, FirstAnswers.Claim claim) {
        request.setAttribute(CLAIM, claim);
    }

    @Override
    public void beforeCommit(TransactionExecution transaction) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request != null
                && transaction.isNewTransaction()
                && !transaction.isReadOnly()
                && request.getAttribute(CLAIM, RequestAttributes.SCOPE_REQUEST) instanceof FirstAnswers.Claim claim) {
            answers.getObject().mark(claim);
        }
    }
}
