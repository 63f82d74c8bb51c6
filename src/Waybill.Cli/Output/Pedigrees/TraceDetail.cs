namespace Waybill.Cli.Output.Pedigrees;

/// <summary>How much of a trace is shown.</summary>
internal enum TraceDetail
{
    /// <summary>Each relay with its words, from whom it has them, and what it changed, with the words of both sides.</summary>
    Whole,

    /// <summary>Each relay on a line, and what it changed.</summary>
    Short,
}
