namespace Waybill.Reading.Grammar.Tagging;

/// <summary>What a lexicon or gazetteer knows of a word's part of speech before its sentence is read.</summary>
internal enum WordLimit : byte
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>It is part of a name.</summary>
    Name,

    /// <summary>It is a noun, common or proper.</summary>
    Noun,

    /// <summary>It is the adjective of a name, or a word for its people.</summary>
    Demonym,

    /// <summary>It is a verb in the present or base form.</summary>
    Present,

    /// <summary>It is a verb in the past, or a participle.</summary>
    Past,

    /// <summary>It is an irregular verb in the past, or a participle.</summary>
    StrongPast,

    /// <summary>It is a verb.</summary>
    Verb,

    /// <summary>It is a verb in -ing.</summary>
    Gerund,

    /// <summary>It is a finite verb in the past.</summary>
    FinitePast,

    /// <summary>It is no finite verb: a determiner stands before it.</summary>
    NotFinite,

    /// <summary>It is an adjective.</summary>
    Adjective,
}

/// <summary>Which pairs of tags a limit leaves.</summary>
internal static class WordLimits
{
    /// <summary>True where a word so limited may bear a universal and a Penn Treebank tag.</summary>
    public static bool Allows(this WordLimit limit, Upos tag, string xpos) =>
        limit switch
        {
            WordLimit.Name => xpos is "NNP" or "NNPS",
            WordLimit.Noun => xpos is "NN" or "NNS" or "NNP" or "NNPS",
            WordLimit.Demonym => xpos is "JJ" or "NNP" or "NNPS" or "NN" or "NNS",
            WordLimit.Present => xpos is "VB" or "VBP" or "VBZ",
            WordLimit.Past => xpos is "VBD" or "VBN" or "JJ",
            WordLimit.StrongPast => xpos is "VBD" or "VBN",
            WordLimit.Verb => xpos is "VB" or "VBP" or "VBZ" or "VBD" or "VBN",
            WordLimit.Gerund => xpos is "VBG",
            WordLimit.FinitePast => xpos is "VBD",
            WordLimit.Adjective => tag == Upos.Adj && xpos is "JJ",
            WordLimit.NotFinite => xpos is not ("VB" or "VBP" or "VBZ" or "VBD" or "MD" or "IN" or "PRP"),
            _ => true,
        };
}
