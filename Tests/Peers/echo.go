// What containerd's own ttrpc for Go reaches when it does what `Health.Ping` does: the token compared, the payload given back.
//
//	echo-go PORT TOKEN
package main

import (
	"context"
	"log"
	"net"
	"os"

	"github.com/containerd/ttrpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	pb "shouwen/v1"
)

func main() {
	if len(os.Args) != 3 {
		log.Fatal("echo-go PORT TOKEN")
	}
	bearer := "Bearer " + os.Args[2]
	server, err := ttrpc.NewServer()
	if err != nil {
		log.Fatal(err)
	}
	server.Register("shouwen.v1.Health", map[string]ttrpc.Method{
		"Ping": func(ctx context.Context, unmarshal func(interface{}) error) (interface{}, error) {
			if token, ok := ttrpc.GetMetadataValue(ctx, "authorization"); !ok || token != bearer {
				return nil, status.Error(codes.Unauthenticated, "no such token")
			}
			var request pb.PingRequest
			if err := unmarshal(&request); err != nil {
				return nil, err
			}
			return &pb.PingReply{Payload: request.Payload}, nil
		},
	})
	listener, err := net.Listen("tcp", "127.0.0.1:"+os.Args[1])
	if err != nil {
		log.Fatal(err)
	}
	log.Fatal(server.Serve(context.Background(), listener))
}
