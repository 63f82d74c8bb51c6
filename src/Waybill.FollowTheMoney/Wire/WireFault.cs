namespace Waybill.FollowTheMoney.Wire;

/// <summary>What is wrong with a line of input, said in one line.</summary>
/// <param name="File">The input's name.</param>
/// <param name="Line">The line, counted from 1.</param>
/// <param name="Cause">What is wrong.</param>
/// <param name="Mend">What to do about it.</param>
public sealed record WireFault(string File, long Line, string Cause, string Mend)
{
    /// <summary>File, line, cause and mend in one line.</summary>
    public override string ToString() => $"{File}:{Line}: {Cause}: {Mend}".ReplaceLineEndings(" ");
}
