// Calls a Shouwen server through containerd's ttrpc for Go and checks what comes back. It shares no code with the server.
package main

import (
	"bytes"
	"context"
	"flag"
	"fmt"
	"io/ioutil"
	"net"
	"os"
	"strings"
	"sync"
	"time"

	"github.com/containerd/ttrpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	pb "shouwen/v1"
)

const (
	health = "shouwen.v1.Health"
	branch = "shouwen.v1.BranchDesk"
)

// trial is one connection and the tokens to present on it.
type trial struct {
	client          *ttrpc.Client
	teller, auditor context.Context
}

func (t *trial) ping(payload []byte) error {
	var reply pb.PingReply
	if err := t.client.Call(t.teller, health, "Ping", &pb.PingRequest{Payload: payload}, &reply); err != nil {
		return err
	}
	if !bytes.Equal(reply.Payload, payload) {
		return fmt.Errorf("%d bytes came back for %d", len(reply.Payload), len(payload))
	}
	return nil
}

// expect is nil if err is a status of that code.
func expect(err error, code codes.Code) error {
	if status.Code(err) == code && err != nil {
		return nil
	}
	return fmt.Errorf("expected %v, got %v", code, err)
}

func (t *trial) check() error {
	var reply pb.CheckReply
	if err := t.client.Call(t.teller, health, "Check", &pb.CheckRequest{}, &reply); err != nil {
		return err
	}
	if reply.Status.String() != "SERVING_STATUS_SERVING" || reply.Version == "" {
		return fmt.Errorf("%v", reply)
	}
	return nil
}

func (t *trial) unknownMethod() error {
	var reply pb.PingReply
	if err := expect(t.client.Call(t.teller, health, "Nothing", &pb.PingRequest{}, &reply), codes.Unimplemented); err != nil {
		return err
	}
	return expect(t.client.Call(t.teller, "shouwen.v1.Nothing", "Ping", &pb.PingRequest{}, &reply), codes.Unimplemented)
}

func (t *trial) noToken() error {
	var reply pb.PingReply
	return expect(t.client.Call(context.Background(), health, "Ping", &pb.PingRequest{}, &reply), codes.Unauthenticated)
}

// deadline gives a call one millisecond. The reply may still be in time, so it is called until it is not: registering waits for the
// disk. Either side may notice first; ttrpc's client reports its own clock as the context's error.
func (t *trial) deadline() error {
	for attempt := 0; attempt < 200; attempt++ {
		// Halved every twenty calls: a durable registration may well take less than a millisecond, but not less than some microseconds.
		ctx, cancel := context.WithTimeout(t.teller, time.Millisecond>>(attempt/20))
		var reply pb.ChangeReply
		err := t.client.Call(ctx, branch, "RegisterCase", registration(fmt.Sprintf("deadline-%d-%d", attempt, time.Now().UnixNano())), &reply)
		cancel()
		if err == context.DeadlineExceeded || status.Code(err) == codes.DeadlineExceeded {
			return t.ping([]byte("after"))
		}
		if err != nil {
			return err
		}
	}
	return fmt.Errorf("200 calls of one millisecond and less were all in time")
}

// serverDeadline lets the server alone notice: the envelope says one nanosecond, the context says nothing.
func (t *trial) serverDeadline(address string, token string) error {
	conn, err := net.Dial("tcp", address)
	if err != nil {
		return err
	}
	short := func(ctx context.Context, req *ttrpc.Request, resp *ttrpc.Response, _ *ttrpc.UnaryClientInfo, invoke ttrpc.Invoker) error {
		req.TimeoutNano = 1
		return invoke(ctx, req, resp)
	}
	client := ttrpc.NewClient(conn, ttrpc.WithUnaryClientInterceptor(short))
	defer client.Close()
	var reply pb.PingReply
	return expect(client.Call(withToken(token), health, "Ping", &pb.PingRequest{}, &reply), codes.DeadlineExceeded)
}

// oversize sends one frame of 2 MiB, which ttrpc allows and the server does not; the connection goes on.
func (t *trial) oversize() error {
	var reply pb.PingReply
	err := t.client.Call(t.teller, health, "Ping", &pb.PingRequest{Payload: make([]byte, 2<<20)}, &reply)
	if err := expect(err, codes.ResourceExhausted); err != nil {
		return err
	}
	return t.ping([]byte("after"))
}

func (t *trial) fieldTooLong() error {
	var reply pb.PingReply
	err := t.client.Call(t.teller, health, "Ping", &pb.PingRequest{Payload: make([]byte, 70000)}, &reply)
	if err := expect(err, codes.InvalidArgument); err != nil {
		return err
	}
	if !strings.Contains(err.Error(), "payload") {
		return fmt.Errorf("the field is not named: %v", err)
	}
	return nil
}

// thousand makes 1,000 calls at once on the one connection.
func (t *trial) thousand() error {
	var group sync.WaitGroup
	failures := make(chan error, 1000)
	for i := 0; i < 1000; i++ {
		group.Add(1)
		go func(i int) {
			defer group.Done()
			if err := t.ping([]byte(fmt.Sprintf("call %d", i))); err != nil {
				failures <- err
			}
		}(i)
	}
	group.Wait()
	select {
	case err := <-failures:
		return fmt.Errorf("%d of 1000 failed, one with: %v", len(failures)+1, err)
	default:
		return nil
	}
}

func registration(key string) *pb.RegisterCaseRequest {
	return &pb.RegisterCaseRequest{
		Change: &pb.Change{IdempotencyKey: key},
		Registration: &pb.Registration{
			Kind: pb.CaseKind_CASE_KIND_COMPLAINT, Channel: pb.Channel_CHANNEL_IN_PERSON,
			Narrative: "自助柜员机吞卡,柜台让我改天再来。", Demand: "当天退还银行卡",
			Complainant: &pb.Complainant{Name: "张三", Telephone: "13800138000"},
		},
	}
}

// register registers a case, reads it back, and registers again with the same key and with another body.
func (t *trial) register() error {
	key := fmt.Sprintf("interop-%d", time.Now().UnixNano())
	request := registration(key)
	var first, again pb.ChangeReply
	if err := t.client.Call(t.teller, branch, "RegisterCase", request, &first); err != nil {
		return err
	}
	if first.CaseNumber == "" || first.Repeated {
		return fmt.Errorf("first reply: %v", first)
	}
	var read pb.GetCaseReply
	if err := t.client.Call(t.teller, branch, "GetCase", &pb.GetCaseRequest{CaseNumber: first.CaseNumber}, &read); err != nil {
		return err
	}
	if read.Case == nil || read.Case.CaseNumber != first.CaseNumber || read.Case.Registration.Narrative != request.Registration.Narrative {
		return fmt.Errorf("read back: %v", read)
	}
	if err := t.client.Call(t.teller, branch, "RegisterCase", request, &again); err != nil {
		return err
	}
	if again.CaseNumber != first.CaseNumber || !again.Repeated {
		return fmt.Errorf("the same key gave %v after %v", again, first)
	}
	request.Registration.Narrative = "another story"
	if err := t.client.Call(t.teller, branch, "RegisterCase", request, &again); err == nil {
		return fmt.Errorf("the same key with another body was taken")
	}
	return nil
}

// wrongRole has an auditor, who may read and not change, register a case.
func (t *trial) wrongRole() error {
	var reply pb.ChangeReply
	err := t.client.Call(t.auditor, branch, "RegisterCase", registration("interop-auditor"), &reply)
	return expect(err, codes.PermissionDenied)
}

func withToken(token string) context.Context {
	md := ttrpc.MD{}
	md.Set("authorization", "Bearer "+token)
	return ttrpc.WithMetadata(context.Background(), md)
}

func readToken(path string) string {
	text, err := ioutil.ReadFile(path)
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	return strings.TrimSpace(string(text))
}

func main() {
	address := flag.String("address", "", "HOST:PORT of the server")
	teller := flag.String("teller", "", "file with a teller's token")
	auditor := flag.String("auditor", "", "file with an auditor's token")
	flag.Parse()

	conn, err := net.Dial("tcp", *address)
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	token := readToken(*teller)
	t := &trial{client: ttrpc.NewClient(conn), teller: withToken(token), auditor: withToken(readToken(*auditor))}
	failed := false
	for _, check := range []struct {
		name string
		run  func() error
	}{
		{"a ping comes back", func() error { return t.ping([]byte("ping")) }},
		{"a ping of 64 KiB comes back", func() error { return t.ping(make([]byte, 65536)) }},
		{"the server says that it serves", t.check},
		{"an unknown method is Unimplemented", t.unknownMethod},
		{"no token is Unauthenticated", t.noToken},
		{"a case is registered, read back, and not registered twice", t.register},
		{"a role that may not is PermissionDenied", t.wrongRole},
		{"a deadline of a millisecond or less passes, and the connection goes on", t.deadline},
		{"a deadline that only the server notices is DeadlineExceeded", func() error { return t.serverDeadline(*address, token) }},
		{"a message of 2 MiB is ResourceExhausted, and the connection goes on", t.oversize},
		{"a field longer than its limit is InvalidArgument and named", t.fieldTooLong},
		{"1,000 calls at once on one connection come back", t.thousand},
		{"after all that, a ping comes back", func() error { return t.ping([]byte("ping")) }},
	} {
		if err := check.run(); err != nil {
			failed = true
			fmt.Printf("not ok  %s: %v\n", check.name, err)
		} else {
			fmt.Printf("ok      %s\n", check.name)
		}
	}
	if failed {
		os.Exit(1)
	}
}
