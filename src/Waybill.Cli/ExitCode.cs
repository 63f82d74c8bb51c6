namespace Waybill.Cli;

/// <summary>The exit codes of every verb.</summary>
internal static class ExitCode
{
    /// <summary>All was done.</summary>
    public const int Done = 0;

    /// <summary>Something failed, and standard error says what; the rest was done.</summary>
    public const int Failed = 1;

    /// <summary>The command line does not hold.</summary>
    public const int Usage = 2;

    /// <summary>All was done, and something was hit, of which the caller asked to be told so.</summary>
    public const int Hit = 3;

    /// <summary>All was done and nothing was hit, but the lists do not tell of the day asked for, of which the caller asked to be told so.</summary>
    public const int Unknown = 4;
}
