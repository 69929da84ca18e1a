"""Names that stand away from their characters: earlier in the clause, in the sentence, in the paragraph."""
