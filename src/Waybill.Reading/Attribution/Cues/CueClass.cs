namespace Waybill.Reading.Attribution.Cues;

/// <summary>What a source does with what is handed to it.</summary>
internal enum CueClass
{
    /// <summary>Says or writes it.</summary>
    Says,

    /// <summary>Speaks about it.</summary>
    Discusses,

    /// <summary>Asks it.</summary>
    Asks,

    /// <summary>Denies it.</summary>
    Denies,

    /// <summary>Charges somebody with it.</summary>
    Accuses,

    /// <summary>Holds it to be so.</summary>
    Believes,

    /// <summary>Finds or shows it, or learns of it.</summary>
    Finds,

    /// <summary>Foresees it.</summary>
    Predicts,

    /// <summary>Fears it.</summary>
    Fears,

    /// <summary>Plans it.</summary>
    Intends,

    /// <summary>Wants it.</summary>
    Wants,

    /// <summary>Calls upon another to do it.</summary>
    Directs,

    /// <summary>Promises or refuses it.</summary>
    Commits,

    /// <summary>Praises or blames it.</summary>
    Judges,
}
