namespace Waybill.SystemTests;

/// <summary>A test that takes minutes: it runs with `./test --long` and is shown as skipped otherwise.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class LongFactAttribute : FactAttribute
{
    public LongFactAttribute()
    {
        if (Environment.GetEnvironmentVariable("WAYBILL_LONG_TESTS") != "1")
            Skip = "runs with ./test --long";
    }
}
