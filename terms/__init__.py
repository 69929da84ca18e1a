"""A name desk for Chinese in English: pairs out of articles, a glossary with pinyin, checks and exports."""
