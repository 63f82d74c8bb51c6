using Waybill.FollowTheMoney.Wire;

namespace Waybill.Matching.Lists;

/// <summary>A list that cannot be read, or not further, said in one line: file, line, cause, mend.</summary>
public sealed class ListException(WireFault fault) : Exception(fault.ToString())
{
    internal ListException(string file, long line, string cause, string mend)
        : this(new WireFault(file, line, cause, mend)) { }

    /// <summary>What is wrong, in its parts.</summary>
    public WireFault Fault => fault;
}
